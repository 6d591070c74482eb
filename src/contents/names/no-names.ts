/** Capitalised words that are left of a run in, whether they name nobody and nothing out. */
import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { WholeLanguage } from '../../language/language.ts';
import { languages } from '../../language/languages.ts';
import type { LanguageCode } from '../../model.ts';
import {
  isGivenName,
  isHead,
  isKnownAcronym,
  isNotAlone,
  isOrdinary,
  isProper,
  weekdayNames,
} from './everyday-words.ts';
import { isAdverb } from './first-words.ts';
import { isCommonNoun } from './join-words.ts';
import { isAcronym, isOffice, isPeople, isRoleAlone } from './roles.ts';

/** "Siglo XIX". */
const romanNumber = /^[IVXL]{2,}$/u;

/** What a common noun with a capital stands before where it names nothing: "Committee for", "Route 66". */
const goesOn = new RegExp(
  `^ +(?:${inAnyLanguage(({ names }) => names.headLinks ?? '')} |${inAnyLanguage(({ names }) => names.joins)} +\\p{Ll}|\\d)`,
  'u',
);

/** "C-4", "T-bonds", "M1", "RAV4" are things, and sorts of them. */
const sort = /^(?:\p{Lu}{1,3}-(?:\p{Ll}|\d).*|\p{L}*\d.*)$/u;

/** `after` is the text behind the words. */
export function isNoName(words: readonly string[], after: string, language: LanguageCode): boolean {
  const [word = '', ...others] = words;
  if (words.every((each) => each.length === 1) || isCried(word, others)) return true;
  if (isPeopleAlone(words, language) || isRoleAlone(words) || isOffice(words)) return true;
  // "Senate Bill 10", "Proposition 4".
  if (words.every((each) => isCommonNoun(each, language)) && /^ \d/u.test(after)) return true;
  if (words.some(isIdentifier)) return true;
  if (others.length > 0) {
    return isTable(words) || isOneOfSeveral(words) || isOnDay(words) || isDoing(words, language);
  }
  const lower = word.toLowerCase();
  if (word.includes('-') && isCompound(lower.split('-'))) return true;
  if (isDay(lower.replace(/s$/u, ''))) return true;
  if (romanNumber.test(word) || sort.test(word) || isNotAlone(lower)) return true;
  if (isGivenName(lower)) return false;
  if (isOpener(word)) return true;
  return (isHead(lower) || isOrdinary(lower)) && goesOn.test(after);
}

/** "British", "Three African", "South Korean" tell what somebody or something is. */
const isPeopleAlone = (words: readonly string[], language: LanguageCode): boolean =>
  isPeople(words.at(-1) ?? '') && words.slice(0, -1).every((word) => isCommonNoun(word, language));

/** "However" after a full stop that was none. */
function isOpener(word: string): boolean {
  if (isAcronym(word)) return false;
  const lower = word.toLowerCase();
  return Object.values(languages).some(({ extraction }) => extraction?.openers.has(lower));
}

/** "January-June", "Israeli-Palestinian". */
const isCompound = (parts: readonly string[]): boolean =>
  isPeople(parts.at(-1) ?? '') || parts.every((part) => isDay(part) || /^\d*$/u.test(part));

/** "Twitter Tuesday", and not "Black Friday". */
const isOnDay = ([first = '', second = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && weekdayNames().has(second.toLowerCase()) && isProper(first.toLowerCase());

const isDay = (lower: string): boolean =>
  weekdayNames().has(lower) || Object.values(languages).some(({ months }) => months.has(lower));

/** "Group A". */
const isOneOfSeveral = ([first = '', second = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && second.length === 1 && !isProper(first.toLowerCase());

/** "VOTE", "GET OUT". */
function isCried(first: string, others: readonly string[]): boolean {
  return [first, ...others].every((word) => {
    const lower = word.toLowerCase();
    if (word.length < 3 || word !== word.toUpperCase() || isKnownAcronym(lower)) return false;
    return isOrdinary(lower) || Object.values(languages).some(isWordOf(lower));
  });
}

const isWordOf =
  (lower: string) =>
  ({ stopWords, extraction }: WholeLanguage): boolean =>
    stopWords.has(lower) || extraction?.openers.has(lower) === true;

/** "ExternalFetchResult": three words in one, as programs name their parts. */
const isIdentifier = (word: string): boolean => /^(?:\p{Lu}\p{Ll}+){3,}$/u.test(word);

/** "Getting Started", "Planting Trees". */
const isDoing = ([first = '', ...others]: readonly string[], language: LanguageCode): boolean =>
  isAdverb(first.toLowerCase(), language) &&
  others.every((word) => isCommonNoun(word, language) && !isHead(word.toLowerCase()));

/** Heads of columns: "W D L PCT". */
const isTable = (words: readonly string[]): boolean =>
  words.length > 2 && words.every((word) => word.length <= 3 && word === word.toUpperCase());
