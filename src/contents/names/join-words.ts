/** The words of a sentence in, which of them go on a name out: "Bank" … "South" in "Bank of the South". */
import { foldWord } from '../../language/fold.ts';
import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languageOf } from '../../language/languages.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { LanguageCode, Span } from '../../model.ts';
import { isHead, isOrdinary } from './everyday-words.ts';

export interface Word extends Span {
  readonly text: string;
  readonly capital: boolean;
}

/** "Peru’s" and "I’m" end a name. */
const ended = new RegExp(
  `^(?:${inAnyLanguage(({ names }) => names.possessive)}|${inAnyLanguage(({ names }) => names.contractions ?? '')})`,
  'iu',
);

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

/** The place of the next capitalised word that belongs to the name so far, if there is one. */
export function reachName(
  text: string,
  words: readonly Word[],
  from: number,
  run: readonly Word[],
  language: LanguageCode,
): number | undefined {
  const last = run.at(-1) as Word;
  if (ended.test(text.slice(last.end, last.end + 4))) return undefined;
  const ahead = words.slice(from, from + 4).findIndex(({ capital }) => capital);
  if (ahead < 0) return undefined;
  const at = from + ahead;
  const next = words[at] as Word;
  return isJoined(text, run, next, language) ? at : undefined;
}

function isJoined(text: string, run: readonly Word[], next: Word, language: LanguageCode): boolean {
  const last = run.at(-1) as Word;
  const gap = text.slice(last.end, next.start);
  // "A. Rojas", "Dr. Rojas", "Marks & Spencer".
  if (/^\. ?$/u.test(gap)) return isAbbreviation(last.text, language);
  if (/^ ?& ?$/u.test(gap)) return true;
  // "Dijo el marqués al barón" names two.
  if (gap.trim() === 'al' && languageOf(language).stopWords.has('al')) return false;
  if (joins.test(gap)) {
    return !(run.length > 1 && headJoin.test(gap) && !isCommonNoun(last.text, language));
  }
  // "Campaign for Peace", "Ministry of Trade and Industry".
  if (!run.some((word) => isHead(word.text.toLowerCase()))) return false;
  if (!isOrdinary(next.text.toLowerCase()) || isHead(next.text.toLowerCase())) return false;
  const isLong = / \p{Ll}/u.test(text.slice(run[0]?.start, last.end));
  return headLink.test(gap) || (and.test(gap) && isLong && isOrdinary(last.text.toLowerCase()));
}

export function isCommonNoun(word: string, language: LanguageCode): boolean {
  return isEverydayForm(foldWord(word), languageOf(language)) || isOrdinary(word.toLowerCase());
}

function isAbbreviation(word: string, language: LanguageCode): boolean {
  return /^\p{Lu}$/u.test(word) || languageOf(language).abbreviations.has(word.toLowerCase());
}
