/** A passage in, the acronyms that it spells out noted in the vocabulary, or taken out of it again. */
import { foldWord } from '../../language/fold.ts';
import { findAcronyms } from '../text/find-acronyms.ts';
import type { PlacedReading } from '../text/tokenise.ts';
import type { CountedWord } from './count-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * `tokens` are the passage's own. Terms that only other passages give to the same words stay apart:
 * what is noted must be what is taken out later, whatever was indexed in between.
 */
export function relateAcronyms(
  text: string,
  tokens: readonly PlacedReading<CountedWord>[],
  vocabulary: Vocabulary,
  by: 1 | -1,
): void {
  const acronyms = findAcronyms(text);
  if (acronyms.length === 0) return;
  const terms = new Map<string, Set<number>>();
  for (const { reading } of tokens) {
    if (reading.stop) continue;
    terms.set(reading.form, (terms.get(reading.form) ?? new Set()).add(reading.term));
  }
  const termsOf = (word: string): number[] => [...(terms.get(foldWord(word)) ?? [])];
  for (const { acronym, words } of acronyms) {
    for (const a of termsOf(acronym))
      for (const b of words.flatMap(termsOf)) vocabulary.relate(a, b, by);
  }
}
