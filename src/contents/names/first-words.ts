/** The first word of a run of capitalised words in, whether it begins the name there out. */
import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languageOf, languages } from '../../language/languages.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { LanguageCode } from '../../model.ts';
import {
  isGivenName,
  isHead,
  isOrdinary,
  isPersonal,
  isProper,
  isTitle,
  weekdayNames,
} from './everyday-words.ts';
import { isCommonNoun } from './join-words.ts';
import { isAcronym, isOne, isPeople } from './roles.ts';

export interface Seen {
  /** Words that stand capitalised inside a sentence, with no other such word beside them. */
  readonly alone: ReadonlySet<string>;
  /** Words that stand capitalised inside a sentence. */
  readonly capital: ReadonlySet<string>;
  /** The same of two in a row. */
  readonly pairs: ReadonlySet<string>;
  /** Words that stand in lower case somewhere, and how often. */
  readonly lower: ReadonlyMap<string, number>;
  /** What stands whole inside a sentence. */
  readonly whole: ReadonlySet<string>;
}

export interface Beginning {
  readonly words: readonly string[];
  /** True where it begins a sentence. */
  readonly initial: boolean;
  /** The word before it in the sentence, in lower case. */
  readonly before: string;
  /** All that follows the first word, as it is written. */
  readonly rest: string;
  /** The character behind it. */
  readonly after: string;
  /** What stands between the first word and the second. */
  readonly gap: string;
}

/** `doubtful` where nothing tells where a name would begin. */
export type Verdict = 'name' | 'needless' | 'doubtful';

const adverb = new RegExp(`${inAnyLanguage(({ names }) => names.adverbEndings)}$`, 'u');

const gerund = new RegExp(
  `^(\\p{L}{3,})${inAnyLanguage(({ names }) => names.gerundEndings ?? '')}$`,
  'u',
);

/** So often a name has stood alone before a word in front of it is taken for none of its own. */
const timesAlone = 3;

/** `known` holds the names so far. */
export function judgeFirst(
  { words, initial, gap, before, rest, after }: Beginning,
  language: LanguageCode,
  seen: Seen,
  known: ReadonlyMap<string, readonly unknown[]>,
): Verdict {
  const [first = '', ...others] = words;
  if (isInitial(first, gap)) return 'name';
  // "Dr. Rojas came."
  if (isTitle(first.toLowerCase()) && /^\. ?$/u.test(gap) && others.length > 0) return 'name';
  if (isArticle(first, language) && others.length > 0) {
    // "En La Paz", "he told The Guardian"; at the beginning of a sentence only what is known.
    const isOwn = !initial || seen.pairs.has(`${first} ${others[0]}`);
    // "In El Diario", and not "¿La Universidad?".
    const isInside = !initial && languageOf(language).stopWords.has(before) && others.length > 1;
    if (isOwn && (isInside || !isHead(others[0]?.toLowerCase() ?? ''))) return 'name';
    // "La Coruña, 3 de mayo".
    const isPlace = initial && others.length === 1 && !isAcronym(rest) && /[,(]/u.test(after);
    return isPlace && isProper(rest.toLowerCase()) && !known.has(rest) ? 'doubtful' : 'needless';
  }
  if (isMonth(first) && others.length > 0 && isGivenName(first.toLowerCase())) {
    // "By April Rojas", "by April Congress".
    if (isHead((others.at(-1) ?? '').toLowerCase()) || isAcronym(others[0] ?? ''))
      return 'needless';
    return languageOf(language).stopWords.has(before) ? 'doubtful' : 'name';
  }
  if (isCommon(first, others, language)) return 'needless';
  if (isPeople(first) && isOne((others[0] ?? '').toLowerCase())) return 'needless';
  if (isPeople(first) && isSomebody(others, rest, known)) return 'needless';
  const isSeen =
    others.length === 0 && !isProper(first.toLowerCase())
      ? seen.alone.has(first)
      : seen.capital.has(first);
  // "New South Dakota rules" where they live in South Dakota.
  const isAhead = initial && others.length > 1 && isCommonNoun(first, language);
  if (isAhead && seen.whole.has(rest) && !seen.whole.has(words.join(' '))) return 'needless';
  if (!initial || isSeen || isAcronym(first)) return 'name';
  if ((known.get(rest)?.length ?? 0) >= timesAlone) return 'needless';
  // "Will Rojas go?"
  const isAsked = languageOf(language).stopWords.has(first.toLowerCase());
  if (isAsked && seen.alone.has(rest)) return 'needless';
  if (isGivenName(first.toLowerCase()) && others.length > 0) return 'name';
  return judgeOpening(words, gap, language, seen);
}

/** A sentence's first word joins no name, unless it is one elsewhere or no other word. */
function judgeOpening(
  [first = '', ...others]: readonly string[],
  gap: string,
  language: LanguageCode,
  seen: Seen,
): Verdict {
  const lower = first.toLowerCase();
  const next = others[0]?.toLowerCase() ?? '';
  const { extraction } = languageOf(language);
  if (others.length === 0) return 'needless';
  if (extraction?.placeOpeners.has(lower) && !isHead(next) && !isOne(next)) return 'name';
  if (extraction?.openers.has(lower) || isAdverb(lower, language)) return 'needless';
  const isJoined = gap.trim() !== '';
  if (!seen.lower.has(lower) && !isOrdinary(lower) && !(isJoined && isCommonNoun(first, language)))
    return 'name';
  // "Press START" where one presses buttons.
  if (isHead(lower))
    return seen.lower.has(lower) && isAcronym(others[0] ?? '') ? 'needless' : 'name';
  // "Shares of Barclays" are no part of it; "Isle of Wight" is one, "Green Party" too.
  const isPiece = isJoined ? !/[^s]s$/u.test(lower) : isCommonNoun(others.at(-1) ?? '', language);
  return isPiece ? 'doubtful' : 'needless';
}

/** "A." in "A. Rojas". */
const isInitial = (word: string, gap: string): boolean => word.length === 1 && /^\. ?$/u.test(gap);

function isArticle(word: string, language: LanguageCode): boolean {
  const { determiners } = languageOf(language);
  return determiners !== '' && new RegExp(`^(?:${determiners})$`, 'iu').test(word);
}

const isMonth = (word: string): boolean =>
  Object.values(languages).some(({ months }) => months.has(word.toLowerCase()));

/** Function words, months and weekdays are no names. */
function isCommon(word: string, others: readonly string[], language: LanguageCode): boolean {
  const lower = word.toLowerCase();
  if (isAcronym(word) || (others.length > 0 && isGivenName(lower))) return false;
  return (
    Object.values(languages).some(
      ({ code, stopWords, months }) =>
        (code === language && stopWords.has(lower)) || months.has(lower),
    ) || weekdayNames().has(lower)
  );
}

/** "American Ana Rojas" is Ana Rojas, "American Airlines" one name. */
function isSomebody(
  words: readonly string[],
  written: string,
  known: ReadonlyMap<string, readonly unknown[]>,
): boolean {
  return known.has(written) || (isPersonal(words) && !/ \p{Ll}/u.test(written));
}

/** "Suddenly", and not "Emily". */
export function isAdverb(lower: string, language: LanguageCode): boolean {
  if (isGivenName(lower)) return false;
  // "Watching Ana Rojas", and not "Beijing".
  const stem = gerund.exec(lower)?.[1] ?? '';
  // "Having", "getting".
  const isVerb = [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')].some((form) =>
    isEverydayForm(form, languageOf(language)),
  );
  return adverb.test(lower) || (stem !== '' && isVerb);
}
