/** The words of a sentence in, the days, months and years of the calendar that stand in it out. */

import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languages } from '../../language/languages.ts';
import type { MomentWords } from '../../language/words/date-words.ts';
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

const whole = (alternatives: string) => new RegExp(`^${alternatives}$`, 'iu');
const ofWord = whole(inAnyLanguage(({ dates }) => dates.of));
const theWord = whole(inAnyLanguage(({ dates }) => dates.determiner));
const ordinalMark = whole(inAnyLanguage(({ ordinalMarks }) => ordinalMarks));
const beforeYear = whole(inAnyLanguage(({ dates }) => dates.beforeYear));
const beforeMonth = whole(inAnyLanguage(({ dates }) => dates.beforeMonth));
const notBeforeMonth = whole(inAnyLanguage(({ dates }) => dates.notBeforeMonth ?? ''));
const andWord = whole(inAnyLanguage(({ dates }) => dates.and));
const noPlural = whole(inAnyLanguage(({ dates }) => dates.noPlural));

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

/** Digits before or after a decimal point, a sign of money or in a word. */
export function isInNumber(bits: readonly Bit[], at: number): boolean {
  const bit = bits[at] as Bit;
  const before = bits[at - 1];
  const after = bits[at + 1];
  if (bit.glued && before && /[\p{L}\p{N}.,:#$€£@_/\\+]/u.test(before.text)) return true;
  if (before && /^[$€£#№]$/u.test(before.text)) return true;
  if (!after?.glued) return after?.text === '%' || after?.text === '€';
  if (/^[%€$°º]$/u.test(after.text)) return !ordinalMark.test(after.text);
  if (/^[.,:/]$/u.test(after.text))
    return bits[at + 2]?.glued === true && /^\p{N}/u.test(bits[at + 2]?.text ?? '');
  return /^\p{L}/u.test(after.text) && !ordinalMark.test(after.text);
}

/** "in 1985", "(1985)", "1988 was dry": no count, no era before ours. */
function readYearAlone(bits: readonly Bit[], at: number, words: MomentWords): Reading | null {
  const year = yearOf(bits[at]);
  if (year === null || isInNumber(bits, at) || isCount(bits, at, words)) return null;
  return isYearPlace(bits, at, words)
    ? { day: null, month: null, year, from: at, next: at + 1 }
    : null;
}

/** "1500 people", "1500 stones" */
export function isCount(bits: readonly Bit[], at: number, words: MomentWords): boolean {
  const after = bits[at + 1];
  if (!after || !/^\p{Ll}|^BCE?$/u.test(after.text)) return false;
  if (words.counted.has(`${after.lower} ${bits[at + 2]?.lower}`)) return true;
  if (words.counted.has(after.lower) || words.eras.has(after.lower)) return true;
  if (after.lower === 'a' && bits[at + 2]?.text === '.') return true;
  return (
    /\p{L}{2}s$/u.test(after.lower) &&
    !noPlural.test(after.lower) &&
    !words.afterYear.has(after.lower)
  );
}

function isYearPlace(bits: readonly Bit[], at: number, words: MomentWords): boolean {
  const before = bits[at - 1];
  const after = bits[at + 1];
  const first = !before || (before.text === '.' && !bits[at]?.glued);
  if (first) return after !== undefined && words.afterYear.has(after.lower);
  if (before.text === '(') {
    // "wait(1000)" is what a program does.
    if (before.glued && /^[\p{L}\p{N}_]/u.test(bits[at - 2]?.text ?? '')) return false;
    return after?.text === ')' || /^[-–—,;]$/u.test(after?.text ?? '');
  }
  if (words.yearWord.has(before.lower)) return true;
  const earlier = bits[at - 2]?.lower ?? '';
  if (isFarFrom(bits, at, words)) return false;
  if (isListed(bits, at, words)) return true;
  if (ofWord.test(before.text)) {
    const { beforeOfYear, counting } = words;
    if (counting.has(earlier)) return false;
    if (isOfWork(bits, at) || isOfOne(bits, at)) return true;
    return beforeOfYear.size === 0 ? /^\p{L}{2,}/u.test(earlier) : beforeOfYear.has(earlier);
  }
  return beforeYear.test(before.text) && !words.counting.has(earlier);
}

/** "The years after 1945", "dos siglos antes de 1492" */
function isFarFrom(bits: readonly Bit[], at: number, { farFrom, stretches }: MomentWords): boolean {
  const link = farFrom.has(bits[at - 1]?.lower ?? '') ? at - 1 : at - 2;
  return farFrom.has(bits[link]?.lower ?? '') && stretches.has(bits[link - 1]?.lower ?? '');
}

/** "In 1888, 1891 and 1894": each is one where the first is. */
function isListed(bits: readonly Bit[], at: number, words: MomentWords): boolean {
  const after = bits[at + 1];
  if (after && !/^[,.;:)]$/u.test(after.text) && !andWord.test(after.text)) return false;
  const joined = bits[at - 1];
  if (joined?.text !== ',' && !andWord.test(joined?.text ?? '')) return false;
  const last = bits[at - 2]?.text === ',' ? at - 3 : at - 2;
  const [year, own] = [yearOf(bits[last]), yearOf(bits[at])];
  return year !== null && own !== null && year < own && readYearAlone(bits, last, words) !== null;
}

/** "The Physiology of Taste of 1825", "La fisiología del gusto, de 1825," */
function isOfWork(bits: readonly Bit[], at: number): boolean {
  const after = bits[at + 1];
  if (after && !/^[,.;:)]$/u.test(after.text)) return false;
  const earlier = bits[at - 2];
  const name = earlier?.text === ',' ? bits[at - 3] : earlier;
  const isQuoted = /^[”»"]$/u.test(name?.text ?? '');
  const isWord = earlier?.text === ',' && after !== undefined && /^\p{L}/u.test(name?.text ?? '');
  return isQuoted || isWord || /^\p{Lu}\p{Ll}/u.test(name?.text ?? '');
}

/** "The rules of 1974.", and not "the fee of 1500." or "the fleet of 1974 boats": counts are mostly round. */
function isOfOne(bits: readonly Bit[], at: number): boolean {
  const [article, noun, after] = [bits[at - 3], bits[at - 2], bits[at + 1]];
  const isNamed = [article, noun].every((bit) => /^\p{Lu}\p{Ll}/u.test(bit?.text ?? ''));
  if (isNamed) return true;
  if (after && !/^[,.;:)]$/u.test(after.text)) return false;
  const isRound = Number(bits[at]?.text) % 50 === 0;
  return !isRound && theWord.test(article?.text ?? '') && /^\p{Ll}{2,}$/u.test(noun?.text ?? '');
}

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
