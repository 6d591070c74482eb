/** A passage in, the terms of the acronyms that it spells out with those of their words out. */
import { foldWord } from '../../language/fold.ts';
import { findAcronyms } from '../text/find-acronyms.ts';
import type { PlacedReading } from '../text/tokenise.ts';
import type { CountedWord } from './count-words.ts';

/**
 * `tokens` are the passage's own. Terms that only other passages give to the same words stay apart:
 * what is noted must be what is taken out later, whatever was indexed in between.
 */
export function relateAcronyms(
  text: string,
  tokens: readonly PlacedReading<CountedWord>[],
): readonly (readonly [acronym: number, word: number])[] {
  const acronyms = findAcronyms(text);
  if (acronyms.length === 0) return [];
  const terms = new Map<string, Set<number>>();
  for (const { reading } of tokens) {
    if (reading.stop) continue;
    terms.set(reading.form, (terms.get(reading.form) ?? new Set()).add(reading.term));
  }
  const termsOf = (word: string): number[] => [...(terms.get(foldWord(word)) ?? [])];
  return acronyms.flatMap(({ acronym, words }) =>
    termsOf(acronym).flatMap((a) => words.flatMap(termsOf).map((b) => [a, b] as const)),
  );
}
