/** A word in, whether it is one of the common words of any known language out. */
import { foldWord } from './fold.ts';
import { knownLanguages } from './languages.ts';
import { isEverydayForm } from './word-frequency.ts';

export function isCommonWord(word: string): boolean {
  const form = foldWord(word);
  return [...knownLanguages.values()].some((language) => isEverydayForm(form, language));
}
