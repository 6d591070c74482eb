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
  for (const { acronym, words } of findAcronyms(text)) {
    for (const a of termsOf(acronym, tokens)) {
      for (const b of words.flatMap((word) => termsOf(word, tokens))) vocabulary.relate(a, b, by);
    }
  }
}

function termsOf(word: string, tokens: readonly PlacedReading<CountedWord>[]): number[] {
  const form = foldWord(word);
  const readings = tokens.map(({ reading }) => reading);
  const found = readings.filter((reading) => !reading.stop && reading.form === form);
  return [...new Set(found.map(({ term }) => term))];
}
