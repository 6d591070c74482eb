/** The language and the words of a document in, what tells of the halves of a word on both sides of a hyphen at a line's end whether they are two words out. */
import { foldWord } from '../../../../language/fold.ts';
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { isCommonWord } from '../../../../language/is-common-word.ts';
import { isStopWord } from '../../../../language/is-stop-word.ts';
import type { Language } from '../../../../language/language.ts';
import { languages } from '../../../../language/languages.ts';
import { isEverydayForm } from '../../../../language/word-frequency.ts';

type PairTest = (first: string, second: string) => boolean;

const wordMinChars = 4;

/** `whole`: the words of the document, in small letters. */
export function createPairTest(
  language: Language | undefined,
  whole: ReadonlySet<string>,
): PairTest {
  const isOwn = createOwnTest(whole);
  if (language?.documents?.joinsWords) return isOwn;
  const hyphened = new RegExp(`^(?:${language?.documents?.hyphened || '(?!)'})$`, 'iu');
  const isSet: PairTest = (first, second) => hyphened.test(`${first}-${second}`);
  const isApart = createApartTest(whole);
  return (first, second) =>
    isOwn(first, second) ||
    isCompound(first, second) ||
    (!isCommonWord(first + second) &&
      (isSet(first, second) || isApart(first, second) || areTwo(first, second, whole, language)));
}

/** So many letters at the end of a word may be of its form. */
const endMaxChars = 4;

/** `drop-offs` where the document writes `drop-off` elsewhere, `co-ordinated` where it writes `co-ordinating`. */
function createOwnTest(whole: ReadonlySet<string>): PairTest {
  const hyphened = [...whole].filter((word) => word.includes('-'));
  const hasStem = (words: Iterable<string>, stem: string) =>
    [...words].some((word) => word.startsWith(stem));
  return (first, second) => {
    const word = `${first}-${second}`.toLowerCase();
    if ([word, `${word}s`, word.replace(/s$/u, '')].some((form) => whole.has(form))) return true;
    if (second.length < wordMinChars + endMaxChars) return false;
    const stem = word.slice(0, -endMaxChars);
    return hasStem(hyphened, stem) && !hasStem(whole, stem.replace('-', ''));
  };
}

/** `vis-à-` and `vis`, `vis-` and `à-vis`, but neither `self-em-` and `ployed` nor `clear-` and `ly-known`. */
function isCompound(first: string, second: string): boolean {
  const [last = '', head = ''] = [first.split('-').at(-1), second.split('-')[0]];
  if (head !== second && isStopWord(head)) return true;
  return last !== first && !isCommonWord(last + head);
}

/** So short a beginning may be one of any word. */
const firstMinChars = 3;
/** So many other words are written so. */
const apartMinWords = 2;

/** `non-` and `local` where the document writes `non-` before other words, and never without the hyphen. */
function createApartTest(whole: ReadonlySet<string>): PairTest {
  const isRare = (word: string, first: string) =>
    isCommonWord(word.slice(first.length)) && !isCommonWord(word);
  return (first, second) => {
    const start = first.toLowerCase();
    if (start.length < firstMinChars || second.length < wordMinChars) return false;
    if (prefix.test(start) || !isCommonWord(second)) return false;
    const alike = [...whole].filter((word) => word.startsWith(start));
    const apart = alike.filter((word) => word[start.length] === '-');
    const joined = alike.filter((word) => word.length >= start.length + wordMinChars);
    return apart.length >= apartMinWords && !joined.some((word) => isRare(word, start));
  };
}

/** `hard-earned` and `erosion-related` are two words, `back-ground` is one, being common itself, and so is `trans-form`. */
function areTwo(
  first: string,
  second: string,
  whole: ReadonlySet<string>,
  language: Language | undefined,
): boolean {
  if (Math.min(first.length, second.length) < wordMinChars) return false;
  if (prefix.test(first.toLowerCase())) return false;
  return (
    areEveryday([first, second], language) ||
    isParticiple(first, second, whole) ||
    areOwn(first, second, whole)
  );
}

const [ownFirstMinChars, ownSecondMinChars] = [5, 6];

/** Long ones that the document writes by themselves: `biodiversity-` and `ecosystem`. */
const areOwn = (first: string, second: string, whole: ReadonlySet<string>): boolean =>
  first.length >= ownFirstMinChars &&
  second.length >= ownSecondMinChars &&
  whole.has(first.toLowerCase()) &&
  whole.has(second);

/** In the language of the document, or in English, from which others take words. */
const areEveryday = (words: readonly string[], language: Language | undefined): boolean =>
  [language ?? languages.en, languages.en].some((each) =>
    words.every((word) => isEverydayForm(foldWord(word), each)),
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
