/** A name with its places in, whether what stands beside or in it says that it is one out: a role, an age, a number of kings. */
import { languageOf } from '../../language/languages.ts';
import type { LanguageCode } from '../../model.ts';
import { isGivenName, isHead, isLandmark, isRank } from './everyday-words.ts';
import { isInSentence } from './in-prose.ts';
import { isCommonNoun } from './join-words.ts';
import { isKnownName, isKnownPlace } from './known-places.ts';
import type { Mention } from './merge-names.ts';
import { isOne } from './roles.ts';

/** Longer names are seldom those of people. */
const personMaxWords = 4;

/** So far before a name a role is looked for, in characters. */
const roleMaxChars = 60;

/** "Felipe II", "World War II" */
const roman = /^(?:X{0,2}(?:IX|IV|VI{0,3}|I{1,3}|V|X))$/u;

export function isShownByWords(
  words: readonly string[],
  mentions: readonly Mention[],
  language: LanguageCode,
): boolean {
  if (!mentions.some(isInSentence)) return false;
  const small = words.map((word) => word.toLowerCase());
  const [first = '', second = ''] = small;
  const isCalled = (word: string) =>
    isGivenName(word) || (isKnownName(word) && !isKnownPlace(word));
  if (words.length > 1 && roman.test(words.at(-1) ?? '')) {
    const named = words.slice(0, -1);
    // "Part II", "Phase II" are no names.
    const isKing = named.every(
      (word) => isCalled(word.toLowerCase()) || !isCommonNoun(word, language),
    );
    return isKing || (isRank(first) && named.length > 1) || isHead(small.at(-2) ?? '');
  }
  if (isRank(first) && isCalled(second)) return true;
  // "Central America", "South Wales".
  const isApart = mentions.some(({ passage, start, end }) =>
    / \p{Ll}/u.test(passage.text.slice(start, end)),
  );
  return (
    words.length === 2 &&
    !isApart &&
    isKnownPlace(second) &&
    !isHead(first) &&
    !isHead(second) &&
    !isLandmark(first)
  );
}

/** "The actress Pilar left", "the head of the museum, Clara Rivers, said", "Clara Rivers, 45, left" */
export function isShownAsPerson(
  words: readonly string[],
  mentions: readonly Mention[],
  language: LanguageCode,
): boolean {
  if (words.length > personMaxWords || !words.every((word) => /^\p{Lu}(?:\p{L}|\.)/u.test(word)))
    return false;
  if (words.some((word) => word === word.toUpperCase() && word.length > 2)) return false;
  if (words.some((word) => isHead(word.toLowerCase()) || isLandmark(word.toLowerCase())))
    return false;
  return mentions.some(
    (mention) =>
      isInSentence(mention) &&
      (isBehindRole(mention, language) || (words.length > 1 && isOfAge(mention))),
  );
}

/** ", 45," */
const isOfAge = ({ passage, end }: Mention): boolean =>
  /^, (?:1[2-9]|[2-9]\d|10\d),/u.test(passage.text.slice(end, end + 8));

function isBehindRole({ passage, start }: Mention, language: LanguageCode): boolean {
  const before = passage.text.slice(Math.max(0, start - roleMaxChars), start);
  const direct = /(?<!\p{L})(\p{L}+) $/u.exec(before)?.[1] ?? '';
  if (isPlainRole(direct.toLowerCase(), language)) return true;
  // "the head of the museum, ": an article, and behind it the role.
  if (!before.endsWith(', ')) return false;
  const segment =
    before
      .slice(0, -2)
      .split(/[,.;:!?()«»“”"]/u)
      .at(-1) ?? '';
  const words = segment.match(/\p{L}+/gu) ?? [];
  const { extraction } = languageOf(language);
  const at = words.findLastIndex((word) => isPlainRole(word, language));
  const lead = words.slice(Math.max(0, at - 2), at);
  const rest = words.slice(at + 1);
  return (
    at >= 0 &&
    lead.some((word) => extraction?.determiners.has(word.toLowerCase()) === true) &&
    (rest.length === 0 || extraction?.ofWords.has(rest[0] ?? '') === true)
  );
}

const isPlainRole = (word: string, language: LanguageCode): boolean =>
  isOne(word) &&
  languageOf(language).extraction?.roles.has(word) === true &&
  languageOf(language).extraction?.doubtfulRoles.has(word) !== true;

/** "In Whitehaven", and not "in the Whitehaven" or "in Whitehaven style". */
export function isPlaced({ passage, start, end }: Mention): boolean {
  const { names, stopWords } = languageOf(passage.language);
  const before = /(?<!\p{L})(\p{Ll}+) $/u.exec(passage.text.slice(Math.max(0, start - 12), start));
  const after = /^ (\p{L}+)/u.exec(passage.text.slice(end, end + 24))?.[1] ?? '';
  const isAlone = after === '' || stopWords.has(after.toLowerCase());
  return isAlone && names?.beforePlaces.has(before?.[1] ?? '') === true;
}

/** "(Cuba)", "Peru, Cuba and Chile" */
export const isListedPlace = (mention: Mention): boolean =>
  /[\p{L}\p{N}%)][,;]? \(?$/u.test(
    mention.passage.text.slice(Math.max(0, mention.start - 4), mention.start),
  ) && isInSentence(mention);
