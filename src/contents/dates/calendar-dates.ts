/** The words of a sentence in, the days, months and years of the calendar that stand in it out. */

import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languages } from '../../language/languages.ts';
import type { MomentWords } from '../../language/words/date-words.ts';
import { isInNumber } from './counts.ts';
import {
  type Bit,
  dayOf,
  isDoubtfulMonth,
  isShortMonth,
  monthOf,
  type Reading,
  weekdayOf,
  yearOf,
} from './dated.ts';
import { readYearAlone } from './lone-years.ts';

const whole = (alternatives: string) => new RegExp(`^${alternatives}$`, 'iu');
const ofWord = whole(inAnyLanguage(({ dates }) => dates.of));
const theWord = whole(inAnyLanguage(({ dates }) => dates.determiner));
const ordinalMark = whole(inAnyLanguage(({ ordinalMarks }) => ordinalMarks));
const beforeYear = whole(inAnyLanguage(({ dates }) => dates.beforeYear));
const beforeMonth = whole(inAnyLanguage(({ dates }) => dates.beforeMonth));
const notBeforeMonth = whole(inAnyLanguage(({ dates }) => dates.notBeforeMonth ?? ''));

export type SlashOrder = 'dmy' | 'mdy' | null;

/** The longest reading at each place. */
export function readCalendar(
  bits: readonly Bit[],
  at: number,
  words: MomentWords,
  order: SlashOrder,
): Reading | null {
  return (
    readNumeric(bits, at, order) ??
    readDayFirst(bits, at) ??
    readMonthFirst(bits, at) ??
    readYearAlone(bits, at, words)
  );
}

/** 2016-10-16, 05/06/2022, 5.6.2022 */
function readNumeric(bits: readonly Bit[], at: number, order: SlashOrder): Reading | null {
  const [first, sign, second, other, third] = bits.slice(at, at + 5);
  if (!first || !sign || !second || !other || !third) return null;
  if (first.glued && !/^[([“"«:]$/u.test(bits[at - 1]?.text ?? '')) return null;
  if (sign.text !== other.text || !/^[-/.]$/u.test(sign.text)) return null;
  if (![sign, second, other, third].every(({ glued }) => glued)) return null;
  const after = bits[at + 5];
  if (after?.glued && (/^[\p{L}\p{N}/-]/u.test(after.text) || bits[at + 6]?.glued)) {
    const isTime = /^[Tt]$/u.test(after.text) && bits[at + 7]?.text === ':';
    const isEnd = /^[Tt)\],;:.?!'’"”»]$/u.test(after.text) && dayOf(bits[at + 6]) === null;
    if (!isTime && !isEnd) return null;
  }
  const next = at + 5;
  if (yearOf(first) !== null && sign.text !== '.') {
    return valid({
      year: yearOf(first),
      month: Number(second.text),
      day: dayOf(third),
      from: at,
      next,
    });
  }
  const year = yearOf(third);
  if (year === null || dayOf(first) === null || dayOf(second) === null) return null;
  const [a, b] = [Number(first.text), Number(second.text)];
  const dayFirst = sign.text === '.' || a > 12 || (b <= 12 && order === 'dmy');
  if (!dayFirst && b <= 12 && order === null) return null;
  return valid({ year, month: dayFirst ? b : a, day: dayFirst ? a : b, from: at, next });
}

function valid(reading: Reading): Reading | null {
  const { month, day } = reading;
  return month !== null && month >= 1 && month <= 12 && day !== null ? reading : null;
}

/** "3rd of March, 1931", "16 de octubre del 2016", "primero de mayo" */
function readDayFirst(bits: readonly Bit[], at: number): Reading | null {
  const day = dayOf(bits[at]) ?? dayInWords(bits, at);
  if (day === null || isInNumber(bits, at)) return null;
  let next = at + 1;
  if (bits[next]?.glued && ordinalMark.test(bits[next]?.text ?? '')) next++;
  if (bits[next]?.text === '.' && bits[next]?.glued) next++;
  if (bits[next]?.glued && ordinalMark.test(bits[next]?.text ?? '')) next++;
  if (ofWord.test(bits[next]?.text ?? '')) next++;
  const month = monthOf(bits[next]);
  if (month === null) return null;
  const withYear = readYearAfter(bits, next + 1, bits[next] as Bit);
  // "Nobody under 18 may march."
  const everyday = isDoubtfulMonth(bits[next] as Bit) && !startsUpper(bits[next] as Bit);
  if (everyday && !withYear) return null;
  return { day, month, year: withYear?.year ?? null, from: at, next: withYear?.next ?? next + 1 };
}

/** "cinco de marzo", "first of May" */
function dayInWords(bits: readonly Bit[], at: number): number | null {
  if (!ofWord.test(bits[at + 1]?.text ?? '') || monthOf(bits[at + 2]) === null) return null;
  for (const { numerals, ordinals } of Object.values(languages)) {
    const lower = bits[at]?.lower ?? '';
    const day = ordinals.get(lower) === 1 ? 1 : numerals.get(lower);
    if (day !== undefined && day >= 1 && day <= 31) return day;
  }
  return null;
}

/** ", 1931", "de 1931", ". 1931" after a short form */
function readYearAfter(
  bits: readonly Bit[],
  at: number,
  month: Bit,
): { year: number; next: number } | null {
  let next = at;
  if (bits[next]?.text === '.' && bits[next]?.glued && month.text.length < 5) next++;
  if (bits[next]?.text === ',') next++;
  if (ofWord.test(bits[next]?.text ?? '')) {
    next++;
    if (theWord.test(bits[next]?.text ?? '')) next++;
    if (/^año$/iu.test(bits[next]?.text ?? '')) next++;
  }
  const year = yearOf(bits[next]);
  return year === null || isInNumber(bits, next) ? null : { year, next: next + 1 };
}

/** "March 3rd, 1931", "March 1931", "in March" */
function readMonthFirst(bits: readonly Bit[], at: number): Reading | null {
  const bit = bits[at] as Bit;
  const month = monthOf(bit);
  if (month === null || bits[at - 1]?.text === '#') return null;
  let next = at + 1;
  if (bits[next]?.text === '.' && bits[next]?.glued && bit.text.length < 5) next++;
  const day = dayOf(bits[next]);
  if (day !== null && !isInNumber(bits, next) && startsUpper(bit)) {
    next++;
    if (bits[next]?.glued && ordinalMark.test(bits[next]?.text ?? '')) next++;
    const withYear = readYearAfter(bits, next, bit);
    // "The September 11 attacks" were in a year that everybody knows.
    const named = theWord.test(bits[at - 1]?.text ?? '') && /^\p{Ll}/u.test(bits[next]?.text ?? '');
    if (!withYear && named) return null;
    return { day, month, year: withYear?.year ?? null, from: at, next: withYear?.next ?? next };
  }
  const withYear = readYearAfter(bits, at + 1, bit);
  if (withYear && (startsUpper(bit) || !isDoubtfulMonth(bit))) {
    return { day: null, month, ...withYear, from: at };
  }
  return isMonthAlone(bits, at) ? { day: null, month, year: null, from: at, next: at + 1 } : null;
}

/** After "in" and the like, and no part of a name: "in August Wilson’s play". */
function isMonthAlone(bits: readonly Bit[], at: number): boolean {
  const bit = bits[at] as Bit;
  if (isShortMonth(bit)) return false;
  const before = bits[at - 1];
  const lead = before && (beforeMonth.test(before.text) || beforeYear.test(before.text));
  // "Plaza de Mayo" is a place.
  const isName = [bit, bits[at - 2]].every((one) => /^\p{Lu}/u.test(one?.text ?? ''));
  if (isName && ofWord.test(before?.text ?? '')) return false;
  if (!lead || notBeforeMonth.test(before.text)) return false;
  const after = bits[at + 1];
  if (after && startsUpper(after) && after.text !== after.text.toUpperCase()) return false;
  return !isDoubtfulMonth(bit) || (startsUpper(bit) && beforeMonth.test(before.text));
}

const startsUpper = ({ text }: Bit): boolean => /^\p{Lu}/u.test(text);

/** A weekday beside a date is part of it: "Sunday night, 7th June", "domingo 7 de junio". */
export function withWeekday(bits: readonly Bit[], at: number, words: MomentWords): number {
  let from = at - 1;
  if (theWord.test(bits[from]?.text ?? '')) from--;
  if (bits[from]?.text === ',') from--;
  for (let steps = 0; steps < 4 && words.dayParts.has(bits[from]?.lower ?? ''); steps++) from--;
  if (bits[from]?.text === ',') from--;
  const first = weekdayOf(bits[from]) === null ? at : from;
  const dayLeads = weekdayOf(bits[first]) !== null || dayOf(bits[first]) !== null;
  return dayLeads && words.on.has(bits[first - 1]?.lower ?? '') ? first - 1 : first;
}
