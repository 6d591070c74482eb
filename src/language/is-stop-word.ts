/** A word in, whether it is a stop word of any known language out: it says little by itself. */
import { knownLanguages } from './languages.ts';

/** `word`: in lower case. */
export const isStopWord = (word: string): boolean =>
  [...knownLanguages.values()].some(({ stopWords }) => stopWords.has(word));
