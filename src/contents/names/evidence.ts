/** A name with its places in, whether enough speaks for its being one out: a capital alone does not. */
import { foldWord } from '../../language/fold.ts';
import { languageOf } from '../../language/languages.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { LanguageCode, Passage } from '../../model.ts';
import { isGivenName, isHead, isInstitution, isKnownAcronym, isProper } from './everyday-words.ts';
import { isAfterArticle, isDoing } from './in-prose.ts';
import { isKnownPlace } from './known-places.ts';
import type { Mention } from './merge-names.ts';
import { isAcronym } from './roles.ts';

/** So often a common noun has to stand with a capital to be taken for a name. */
const minMentions = 2;

/** `lower` says how often the article has a word in lower case. */
export function isSure(
  name: string,
  mentions: readonly Mention[],
  lower: ReadonlyMap<string, number>,
): boolean {
  const words = splitName(name);
  if (words.length === 1 && isAcronym(name)) return isKnown(name, mentions);
  // "CPUs".
  if (/^\p{Lu}{2,}s$/u.test(name)) return false;
  // A firm: "Stone & Sons".
  if (name.includes('&')) return true;
  if (words.length > 1 && isEveryday(words, mentions) && !mentions.some(endsInSentence))
    return false;
  if (words.length === 1 && isInflected(name, mentions)) {
    return (
      isInstitution(name.toLowerCase()) ||
      (mentions.length >= minMentions && !lower.has(name.toLowerCase()))
    );
  }
  const isOwn = (word: string) => isProper(word) || isKnownPlace(word);
  if (words.some((word) => isOwn(word.toLowerCase()) || isAcronym(word))) return true;
  const common = words.map((word) => word.toLowerCase());
  const isKept = common.some((word) => !lower.has(word));
  if (mentions.length >= minMentions && isKept) return true;
  if (words.length === 1) return isInstitution(common[0] ?? '');
  if (mentions.some(({ passage, start }) => follows(passage, start, isDeterminer))) return true;
  return (
    common.some(isHead) &&
    !mentions.every(({ passage, start }) => follows(passage, start, isArticle))
  );
}

/** So much oftener a name has to stand with a capital than each of its words without one. */
const capitalTimes = 3;

/** A longer name tells by half of its words: "Vanilla Sponge Cake". */
const [longMinWords, longMinShare] = [3, 0.5];

/** So many phrases with capitals that are no names, and so many of all: the writer's habit. */
const [habitMinPhrases, habitMinShare] = [3, 0.15];

/**
 * Those of the names that are phrases of words that the article has in lower case too: "Chocolate Cake"
 * where there is chocolate and cake. Where they are many, so is every phrase with such a word.
 */
export function findPhrases(
  names: ReadonlyMap<string, readonly Mention[]>,
  lower: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const all = [...names].map(([name, mentions]) => ({ name, mentions, words: splitName(name) }));
  const small = all.filter(({ words, mentions }) => isSmallElsewhere(words, mentions, lower));
  const long = small.filter(({ words }) => words.length > 1);
  const isHabit = long.length >= habitMinPhrases && long.length >= habitMinShare * all.length;
  // "The Iron Bridge" is one bridge, unless they write of the Due Date too.
  const phrases = isHabit
    ? small
    : small.filter(({ words, mentions }) => words.length < 2 || !mentions.some(isAfterArticle));
  const more = isHabit
    ? all.filter(
        ({ words, mentions }) =>
          words.length > 1 &&
          words.some((word) => isCommonHere(word, lower, mentions)) &&
          !mentions.some(isAfterArticle),
      )
    : [];
  return new Set([...phrases, ...more].map(({ name }) => name));
}

const splitName = (name: string): string[] =>
  name.split(/[ ’']/u).filter((word) => /^\p{Lu}/u.test(word));

const isCommonHere = (
  word: string,
  lower: ReadonlyMap<string, number>,
  [first]: readonly Mention[],
): boolean =>
  countForms(word.toLowerCase(), lower) > 0 ||
  (first !== undefined &&
    isEverydayForm(foldWord(word.toLowerCase()), languageOf(first.passage.language)) &&
    !isGivenName(word.toLowerCase()));

function isSmallElsewhere(
  words: readonly string[],
  mentions: readonly Mention[],
  lower: ReadonlyMap<string, number>,
): boolean {
  const small = words.map((word) => word.toLowerCase());
  // "US" is not "us".
  if (words.some((word) => isAcronym(word) && word.length < 4)) return false;
  if (isGivenName(small[0] ?? '') || small.some(isInstitution)) return false;
  if (small.length > 1 && small.some(isHead)) return false;
  // "LoadResult" too.
  const parts = words.flatMap((word) => word.match(/\p{Lu}\p{Ll}+/gu) ?? word);
  const times = parts.map((word) => countForms(word.toLowerCase(), lower));
  const needed = Math.max(1, mentions.length / capitalTimes);
  if (times.length > 0 && Math.min(...times) >= needed) return true;
  const common = times.filter((count) => count >= needed).length;
  const isLong = words.length >= longMinWords && (times.at(-1) ?? 0) > 0;
  return isLong && common >= longMinShare * words.length;
}

/** In the singular and the plural. */
function countForms(word: string, lower: ReadonlyMap<string, number>): number {
  const forms = new Set([word, `${word}s`, word.replace(/s$/u, ''), word.replace(/es$/u, '')]);
  return [...forms].reduce((sum, form) => sum + (lower.get(form) ?? 0), 0);
}

/** "Create" where there is "created" and "creating" too: a word like any other. */
function isInflected(name: string, [first]: readonly Mention[]): boolean {
  if (first === undefined || isGivenName(name.toLowerCase())) return false;
  const language = languageOf(first.passage.language);
  const word = foldWord(name.toLowerCase());
  const forms = [`${word}ed`, `${word}ing`, `${word}d`, word.replace(/e$/u, 'ing')];
  return (
    isEverydayForm(word, language) &&
    forms.some((form) => form !== word && isEverydayForm(form, language))
  );
}

/** "Saturated Fat", "Help Menu". */
const isEveryday = (words: readonly string[], mentions: readonly Mention[]): boolean =>
  words.every((word) => {
    const lower = word.toLowerCase();
    if (isGivenName(lower) || isHead(lower)) return false;
    return mentions.every(({ passage }) =>
      isEverydayForm(foldWord(lower), languageOf(passage.language)),
    );
  });

/** And not on a line that may be a heading, the name of a button or a row of a table. */
const endsInSentence = ({ passage, end }: Mention): boolean =>
  /^[^\n]{0,400}?[.!?…](?:["”’»)\]]|\s|$)/u.test(passage.text.slice(end, end + 420));

/** "The FDA", "World Health Organization (WHO)", "NASA’s"; and not "a lower CPU". */
const isKnown = (name: string, mentions: readonly Mention[]): boolean =>
  /\./u.test(name) ||
  isKnownAcronym(name.toLowerCase()) ||
  mentions.some((mention) => {
    const { passage, start, end } = mention;
    const before = passage.text.slice(Math.max(0, start - 40), start);
    return (
      /\p{Lu}[\p{L}\p{M}’'-]*,? \($/u.test(before) ||
      /^['’]s /u.test(passage.text.slice(end, end + 3)) ||
      follows(passage, start, isDeterminer) ||
      isDoing(mention)
    );
  });

function follows(
  { text, language }: Passage,
  start: number,
  isMeant: (word: string, language: LanguageCode) => boolean,
): boolean {
  const before = /(?<!\p{L})\p{L}+(?= $)/u.exec(text.slice(Math.max(0, start - 20), start))?.[0];
  return before !== undefined && isMeant(before.toLowerCase(), language);
}

/** "The". */
const isArticleOfOne = (word: string, language: LanguageCode): boolean =>
  languageOf(language).names?.articles?.has(word) === true;

/** "The White House", and not "they want Human Rights". */
const isDeterminer = (word: string, language: LanguageCode): boolean =>
  isArticleOfOne(word, language) || languageOf(language).extraction?.determiners.has(word) === true;

/** "A drilling service". */
const isArticle = (word: string, language: LanguageCode): boolean =>
  languageOf(language).dates?.moments?.one.has(word) === true;
