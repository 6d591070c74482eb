/** A text in, whether it has words that nobody wants to read again, in any language, out. */
import { foldWord } from '../language/fold.ts';
import { inAnyLanguage } from '../language/in-any-language.ts';

let pattern: RegExp | undefined;

export function isRude(text: string): boolean {
  pattern ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${inAnyLanguage(({ conversation }) => conversation.rude ?? '')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  // Letters held down hide nothing.
  return pattern.test(foldWord(text).replace(/(\p{L})\1{2,}/gu, '$1'));
}
