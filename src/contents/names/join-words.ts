/** The words of a sentence in, which of them go on a name out: "Bank" … "South" in "Bank of the South". */
import { foldWord } from '../../language/fold.ts';
import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languageOf, languages } from '../../language/languages.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { LanguageCode, Span } from '../../model.ts';
import {
  isGivenName,
  isHead,
  isInstitution,
  isOrdinary,
  isPersonal,
  isProper,
  isRank,
} from './everyday-words.ts';
import { isKnownName, isKnownPlace } from './known-places.ts';
import { isAcronym, isPeople } from './roles.ts';

export interface Word extends Span {
  readonly text: string;
  readonly capital: boolean;
}

/** "I’m" ends a name. */
const contracted = new RegExp(`^${inAnyLanguage(({ names }) => names.contractions ?? '')}`, 'iu');

const possessive = new RegExp(`^(?:${inAnyLanguage(({ names }) => names.possessive)}|['’]) $`, 'u');

/** Between two words of one name in any language: "Leonardo da Vinci". */
const particles =
  'da|do|d[ao]s|di|du|des|della?|dello|delle|degli|van(?: de[rn]?)?|von(?: der)?|der|te[nr]|bin|ibn|al';

/** What may stand between two words of one name: "Bank of the South", "Ministerio de la Mujer". */
const joins = new RegExp(
  `^ +(?:(?:${inAnyLanguage(({ names }) => names.joins)}|${particles}) +)?$`,
  'u',
);

/** "Bank of the South" is one name, "Ana Rojas of the South" two. */
const headJoin = new RegExp(`^ +${inAnyLanguage(({ names }) => names.headJoins ?? '')} +$`, 'u');

const headLink = new RegExp(`^ +${inAnyLanguage(({ names }) => names.headLinks ?? '')} +$`, 'u');

const and = new RegExp(`^ +${inAnyLanguage(({ names }) => names.and ?? '')} +$`, 'u');

/** What goes on a list of common nouns in a name. */
const listing = new RegExp(
  `^(?:, \\p{Lu}[\\p{L} ]*)*,? ${inAnyLanguage(({ names }) => names.and ?? '')} \\p{Lu}`,
  'u',
);
const listMaxChars = 80;

/** The place of the next capitalised word that belongs to the name so far, if there is one; `surnames` are two in one. */
export function reachName(
  text: string,
  words: readonly Word[],
  from: number,
  run: readonly Word[],
  language: LanguageCode,
  surnames: ReadonlySet<string>,
): number | undefined {
  const last = run.at(-1) as Word;
  if (contracted.test(text.slice(last.end, last.end + 4))) return undefined;
  const called = reachBehindNickname(text, words, from, last);
  if (called !== undefined) return called;
  const ahead = words.slice(from, from + 4).findIndex(({ capital }) => capital);
  if (ahead < 0) return undefined;
  const at = from + ahead;
  const next = words[at] as Word;
  const pair = text.slice(last.start, next.end);
  return surnames.has(pair) || isJoined(text, run, next, language) ? at : undefined;
}

function isJoined(text: string, run: readonly Word[], next: Word, language: LanguageCode): boolean {
  const last = run.at(-1) as Word;
  const gap = text.slice(last.end, next.start);
  // "A. Rojas", "Dr. Rojas", "Marks & Spencer".
  if (/^\. ?$/u.test(gap)) {
    return isAbbreviation(last.text, language) && !isStopWord(next.text, language);
  }
  if (/^(?: ?& ?|–)$/u.test(gap)) return true;
  // "People’s Daily", and not "Peru’s Congress".
  if (possessive.test(gap)) return !isProper(last.text.toLowerCase());
  // "Dijo el marqués al barón" names two.
  if (gap.trim() === 'al' && languageOf(language).stopWords.has('al')) return false;
  // "N.B. You": a sentence begins.
  const isBegun = last.text.endsWith('.') && gap === ' ' && isStopWord(next.text, language);
  if (isBegun) return false;
  if (joins.test(gap)) return isOneName(gap, run, next, language);
  if (and.test(gap) && isAfterAnd(next.text.toLowerCase())) return true;
  return isOneTitle(text, run, next);
}

/** "Campaign for Peace", "Ministry of Trade and Industry", "Department for Culture, Media and Sport". */
function isOneTitle(text: string, run: readonly Word[], next: Word): boolean {
  const [last, gap] = [run.at(-1) as Word, text.slice((run.at(-1) as Word).end, next.start)];
  const [before, after] = [last.text.toLowerCase(), next.text.toLowerCase()];
  if (isHead(after) || isInstitution(after)) return false;
  if (headLink.test(gap)) {
    const isHeaded = run.some((word) => isHead(word.text.toLowerCase())) || !isProper(before);
    return (
      (isHeaded && (isOrdinary(after) || isPeople(next.text))) ||
      (isHead(before) && !isInstitution(before))
    );
  }
  if (isProper(after) || isProper(before) || isInstitution(before)) return false;
  // "Rosa Delgado and Transport Minister …": thin in one language, a surname in all.
  if (and.test(gap)) return !isPersonal(run.map((word) => word.text));
  const isLong = / \p{Ll}/u.test(text.slice(run[0]?.start, last.end));
  const list = text.slice(last.end, last.end + listMaxChars);
  return gap.startsWith(',') && isLong && listing.test(list);
}

/** Of two that stand together, or with "of" between them. */
function isOneName(gap: string, run: readonly Word[], next: Word, language: LanguageCode): boolean {
  const last = run.at(-1) as Word;
  const isCommon = isCommonNoun(last.text, language) || isHead(last.text.toLowerCase());
  // "Joan of Arc", and not "Rojas of the Times".
  if (headJoin.test(gap)) {
    // "Wilma Stone of the Board": a stone is common, and Wilma none of its sorts.
    const [first] = run as readonly [Word];
    const isThe = gap.trim().includes(' ');
    const isOwn = isThe && !isCommonNoun(first.text, language);
    const isHeaded = isHead(last.text.toLowerCase()) || isRank(first.text.toLowerCase());
    if (run.length > 1 && !isHeaded && (isOwn || isCalled(first.text.toLowerCase()))) return false;
    return isCommon || isHeaded || (run.length === 1 && !isThe);
  }
  // "Ana Rojas de la OMS" is Ana Rojas.
  const isPerson = isPersonal(run.map((word) => word.text));
  if (gap.trim() !== '' && isPerson && isAcronym(next.text)) return false;
  // "En Lima de la Comisión" names two, "el Rectorado de la Universidad" one.
  return gap.trim() === '' || isCommon || !isHead(next.text.toLowerCase());
}

const isCalled = (lower: string): boolean =>
  isGivenName(lower) || (isKnownName(lower) && !isKnownPlace(lower));

const nickname = /^ ?["“«][\p{Lu}][\p{L}’' ]{0,24}["”»] ?(?=\p{Lu})/u;

/** The place of the surname in "Ana “La Rubia” Rojas". */
function reachBehindNickname(
  text: string,
  words: readonly Word[],
  from: number,
  last: Word,
): number | undefined {
  const called = nickname.exec(text.slice(last.end, last.end + 40));
  const start = last.end + (called?.[0].length ?? 0);
  const ahead = called ? words.slice(from, from + 6).findIndex((word) => word.start === start) : -1;
  const isSurname = ahead > 0 && isProper(words[from + ahead]?.text.toLowerCase() ?? '');
  return isSurname && isProper(last.text.toLowerCase()) ? from + ahead : undefined;
}

const isStopWord = (word: string, language: LanguageCode): boolean =>
  word.length > 1 && languageOf(language).stopWords.has(word.toLowerCase());

const isAfterAnd = (lower: string): boolean =>
  Object.values(languages).some(({ names }) => names.afterAnd?.has(lower) === true);

export function isCommonNoun(word: string, language: LanguageCode): boolean {
  return isEverydayForm(foldWord(word), languageOf(language)) || isOrdinary(word.toLowerCase());
}

function isAbbreviation(word: string, language: LanguageCode): boolean {
  return /^\p{Lu}$/u.test(word) || languageOf(language).abbreviations.has(word.toLowerCase());
}
