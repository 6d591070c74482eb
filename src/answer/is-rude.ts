/** A text in, whether it has words that nobody wants to read again, in any language, out. */
import { foldWord } from '../language/fold.ts';
import { inKnownLanguages, lazyPattern } from '../language/in-any-language.ts';

const rude = lazyPattern(
  () =>
    `(?<![\\p{L}\\p{N}])(?:${inKnownLanguages(({ conversation }) => conversation?.rude ?? '')})(?![\\p{L}\\p{N}])`,
  'u',
);

export function isRude(text: string): boolean {
  // Letters held down hide nothing.
  return rude().test(foldWord(text).replace(/(\p{L})\1{2,}/gu, '$1'));
}
