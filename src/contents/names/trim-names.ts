/** A run of capitalised words in, the part of it that is a name out, if there is one. */
import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languageOf, languages } from '../../language/languages.ts';
import type { LanguageCode, Passage, Span } from '../../model.ts';
import { isGivenName, isHonorific, isOrdinary, weekdayNames } from './everyday-words.ts';
import type { NameRun } from './name-runs.ts';

const adverb = new RegExp(`${inAnyLanguage(({ names }) => names.adverbEndings)}$`, 'u');

export interface Seen {
  /** Words that stand capitalised inside a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words that stand in lower case somewhere, lower-cased. */
  readonly lower: ReadonlySet<string>;
}

/** So often a name has stood alone before a word in front of it is taken for none of its own. */
const timesAlone = 3;

/** The run without its roles, and without a first word that is capitalised only where it stands. */
export function trimRun(
  run: NameRun,
  { text, language }: Passage,
  seen: Seen,
  known: ReadonlyMap<string, readonly unknown[]>,
): Span | undefined {
  let at = run.start;
  let rest = skipRole(run.words);
  if (rest[0] !== undefined) at = text.indexOf(rest[0], at);
  let { initial, before } = run;
  while (rest.length > 0) {
    const [first = '', ...others] = rest;
    const needless =
      isCommon(first, language) ||
      isRole(first, rest, before) ||
      (initial &&
        (isOnlyFirst(first, rest.length === 1, language, seen) ||
          (!seen.capital.has(first) && (known.get(others.join(' '))?.length ?? 0) >= timesAlone)));
    if (!needless) break;
    at += first.length;
    rest = others;
    if (rest[0] !== undefined) at = text.indexOf(rest[0], at);
    initial = false;
    before = first.toLowerCase();
  }
  if (rest.length === 0 || isPeople(rest) || isOpener(rest)) return undefined;
  return { start: at, end: run.end };
}

/** "Culture Secretary Ana Rojas" is Ana Rojas; "National Teacher Training Institute" is one. */
function skipRole(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word, at) => at > 0 && isOne(word.toLowerCase()));
  const rest = words.slice(last + 1);
  if (last < 1 || rest.length < 2 || isDoubtfulRole((words[last] ?? '').toLowerCase()))
    return words;
  return rest.every((word) => !isOrdinary(word.toLowerCase()) && !isAcronym(word)) ? rest : words;
}

/** "British" alone tells what somebody or something is. */
const isPeople = (words: readonly string[]): boolean =>
  words.length === 1 &&
  Object.values(languages).some(({ extraction }) =>
    extraction?.peoples.has((words[0] ?? '').toLowerCase()),
  );

/** "However" after a full stop that was none. */
function isOpener([word = '', ...others]: readonly string[]): boolean {
  const lower = word.toLowerCase();
  if (others.length > 0 || isAcronym(word) || isGivenName(lower)) return false;
  return Object.values(languages).some(({ extraction }) => extraction?.openers.has(lower));
}

/** A sentence's first word joins no name, unless it is one elsewhere or no other word. */
function isOnlyFirst(first: string, alone: boolean, language: LanguageCode, seen: Seen): boolean {
  if (seen.capital.has(first) || isAcronym(first)) return false;
  const lower = first.toLowerCase();
  const opens = languageOf(language).extraction?.openers.has(lower) === true;
  return (
    alone ||
    opens ||
    seen.lower.has(lower) ||
    adverb.test(lower) ||
    (isOrdinary(lower) && !isGivenName(lower))
  );
}

/** "Mayor", "Prime Minister" and "Commissioner" are what somebody is; "General Motors" is a name. */
function isRole(first: string, rest: readonly string[], before: string): boolean {
  const lower = first.toLowerCase();
  if (isHonorific(lower)) return false;
  if (isAcronym(first)) return isOne(lower);
  // "Director General of the Bank" leaves the bank.
  if (isDoubtfulRole(lower)) return isOne(before);
  if (isOne(lower.slice(lower.lastIndexOf('-') + 1))) return true;
  const next = rest[1]?.toLowerCase() ?? '';
  return isOne(next) && leadsRole(lower);
}

const isOne = (word: string): boolean =>
  Object.values(languages).some(({ extraction }) => extraction?.roles.has(word) === true);

/** More often part of a name than what somebody is. */
const isDoubtfulRole = (word: string): boolean =>
  Object.values(languages).some(({ extraction }) => extraction?.doubtfulRoles.has(word) === true);

const leadsRole = (word: string): boolean =>
  Object.values(languages).some(({ extraction }) => extraction?.modifiers.has(word) === true);

const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}\.)+$/u.test(word) || (word.length > 1 && word === word.toUpperCase());

/** Function words, months and weekdays are no names. */
function isCommon(word: string, language: LanguageCode): boolean {
  const lower = word.toLowerCase();
  if (isAcronym(word)) return false;
  return (
    Object.values(languages).some(
      ({ code, stopWords, months }) =>
        (code === language && stopWords.has(lower)) || months.has(lower),
    ) || weekdayNames().has(lower)
  );
}
