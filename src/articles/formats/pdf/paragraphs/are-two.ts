/** The halves of a word on both sides of a hyphen at a line's end in, whether they are two words out. */
import { foldWord } from '../../../../language/fold.ts';
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { isCommonWord } from '../../../../language/is-common-word.ts';
import { isStopWord } from '../../../../language/is-stop-word.ts';
import type { Language } from '../../../../language/language.ts';
import { knownLanguages } from '../../../../language/languages.ts';
import { isEverydayForm } from '../../../../language/word-frequency.ts';

const wordMinChars = 4;

/** `vis-à-` and `vis`, `vis-` and `à-vis`, but neither `self-em-` and `ployed` nor `clear-` and `ly-known`. */
export function isCompound(first: string, second: string): boolean {
  const [last = '', head = ''] = [first.split('-').at(-1), second.split('-')[0]];
  if (head !== second && isStopWord(head)) return true;
  return last !== first && !isCommonWord(last + head);
}

/**
 * `hard-earned` and `erosion-related` are two words, `back-ground` is one, being common itself, and so is `trans-form`. `whole`:
 * the words of the document, in small letters.
 */
export function areTwo(first: string, second: string, whole: ReadonlySet<string>): boolean {
  if (Math.min(first.length, second.length) < wordMinChars) return false;
  if (isCommonWord(first + second) || prefix.test(first.toLowerCase())) return false;
  return areEveryday(first, second) || isParticiple(first, second, whole);
}

/** `co-` and `conspirators` in English: the hyphen belongs to the word. */
export function createSetTest(language: Language | undefined): typeof isCompound {
  const hyphened = new RegExp(`^(?:${language?.documents?.hyphened || '(?!)'})$`, 'iu');
  return (first, second) => hyphened.test(`${first}-${second}`) && !isCommonWord(first + second);
}

const areEveryday = (...words: readonly string[]): boolean =>
  [...knownLanguages.values()].some((language) =>
    words.every((word) => isEverydayForm(foldWord(word), language)),
  );

const participle = new RegExp(
  `^(\\p{L}{4,})(?:${inKnownLanguages(({ documents }) => documents?.participleEnds ?? '')})$`,
  'u',
);
const prefix = new RegExp(
  `^(?:${inKnownLanguages(({ documents }) => documents?.prefixes ?? '')})$`,
  'u',
);

/** What goes with a noun by a hyphen; the noun may be one of the document alone. */
function isParticiple(first: string, second: string, whole: ReadonlySet<string>): boolean {
  const stem = participle.exec(second)?.[1];
  const isKnown = (word: string) => isCommonWord(word) || whole.has(word);
  if (stem === undefined || !isKnown(first.toLowerCase())) return false;
  return isKnown(second) || [...whole].some((word) => word.startsWith(stem));
}
