/** The words of a sentence in, what it dates from the day it was written out: "two years ago", "last March". */

import type { Language } from '../../language/language.ts';
import type { MomentWords } from '../../language/words/date-words.ts';
import { type Bit, monthOf } from './dated.ts';
import { readWeekday } from './relative-weekdays.ts';
import { isInside, isoDay, isoMonth, type Relative, type Written } from './written.ts';

export function readRelative(bits: readonly Bit[], at: number, written: Written): Relative | null {
  return (
    readAgo(bits, at, written) ??
    readDay(bits, at, written) ??
    readWeekday(bits, at, written) ??
    readPeriod(bits, at, written)
  );
}

function readDay(bits: readonly Bit[], at: number, written: Written): Relative | null {
  const { words, on, supposed } = written;
  // "What if it rains tomorrow?"
  if (supposed) return null;
  for (const [said, days] of words.days) {
    const parts = said.split(' ');
    if (!parts.every((part, nth) => bits[at + nth]?.lower === part)) continue;
    const next = at + parts.length;
    const after = bits[next];
    if (words.noDayBefore.has(bits[at - 1]?.lower ?? '')) return null;
    if (after && (words.noDayAfter.has(after.lower) || /^['’]$/u.test(after.text))) return null;
    // "Britain today" is Britain in these years, the “Today” programme no day.
    if (days === 0 && !isToldBeside(bits, at, next, written)) return null;
    if (at > 0 && /^\p{Lu}/u.test(bits[at]?.text ?? '') && isInside(bits, at)) return null;
    return { from: at, next, date: isoDay(on, days) };
  }
  return null;
}

/** So near to its verb a day stands: "published online today", "today in Lima said". */
const besideWords = 4;

/** "What we see today" tells nothing of the day, whatever the sentence tells besides. */
function isToldBeside(
  bits: readonly Bit[],
  from: number,
  next: number,
  { future, past, words, language: { dates } }: Written,
): boolean {
  const before = bits.slice(Math.max(0, from - besideWords), from);
  const after = bits.slice(next, next + besideWords);
  // What another clause tells is of another day: "one of my favourites today, I made it in May".
  const isClosed = from > 0 && /^[,;:–—]$/u.test(after[0]?.text ?? '');
  const beside = isClosed ? before : [...before, ...after];
  if (past && beside.some(({ text }) => words.past.test(text))) return true;
  if (!future) return false;
  // "What will be decided today", and not "it is clear today that boats will age".
  const isEnd = bits[next] === undefined || /^[.,;:!?)”"»]$/u.test(bits[next].text);
  const near = beside.map(({ text }) => text).join(' ');
  return isEnd || from === 0 || dates?.future.test(near) === true;
}

/** "two years ago", "hace dos años" */
function readAgo(
  bits: readonly Bit[],
  at: number,
  { words, on, language }: Written,
): Relative | null {
  const { agoBefore, agoAfter } = words;
  const from = agoBefore === '' ? at : at + 1;
  if (agoBefore !== '' && bits[at]?.lower !== agoBefore) return null;
  const count = countOf(bits[from], words, language);
  const unit = words.units.get(bits[from + 1]?.lower ?? '');
  if (count === null || unit === undefined) return null;
  const next = from + (agoAfter === '' ? 2 : 3);
  if (agoAfter !== '' && bits[from + 2]?.lower !== agoAfter) return null;
  const before = bits[at - 1];
  if (before && (words.about.has(before.lower) || (before.text === '-' && bits[at]?.glued)))
    return null;
  if (before && language.numerals.has(before.lower)) return null;
  const date = goBack(on, count, unit);
  return date === null ? null : { from: at, next, date };
}

function countOf(
  bit: Bit | undefined,
  { one }: MomentWords,
  { numerals }: Language,
): number | null {
  if (!bit) return null;
  if (/^\d{1,3}$/u.test(bit.text) && !bit.glued) return Number(bit.text);
  return one.has(bit.lower) ? 1 : (numerals.get(bit.lower) ?? null);
}

/** As exact as the unit; a week's month, where the days around it have no other. */
function goBack(on: Date, count: number, unit: string): string | null {
  if (unit === 'day') return isoDay(on, -count);
  if (unit === 'year') return String(on.getUTCFullYear() - count).padStart(4, '0');
  if (unit === 'month') return isoMonth(on, -count);
  const early = isoDay(on, -count * 7 - 3).slice(0, 7);
  return early === isoDay(on, -count * 7 + 3).slice(0, 7) ? early : null;
}

/** "last year", "el mes pasado", "last March"; not "the last year", which is how long. */
function readPeriod(bits: readonly Bit[], at: number, { words, on }: Written): Relative | null {
  const before = bits[at - 1];
  const [first, second] = [bits[at], bits[at + 1]];
  if (!first || !second) return null;
  const side = (word: string): number | null => {
    if (words.last.has(word)) return -1;
    if (words.next.has(word)) return 1;
    return words.this.has(word) ? 0 : null;
  };
  const lead = side(first.lower);
  const unitFirst = words.units.get(first.lower);
  const trail =
    unitFirst !== undefined && before && /^el$/iu.test(before.text) ? side(second.lower) : null;
  if (trail === -1) return period(on, unitFirst as string, -1, at, at + 2);
  if (lead === null || (before && /^(?:the|its|his|her|their|past)$/iu.test(before.text)))
    return null;
  const unit = words.units.get(second.lower);
  if (unit !== undefined) return period(on, unit, lead, at, at + 2);
  const month = monthOf(second);
  if (month === null || !/^\p{Lu}/u.test(second.text) || /^\p{N}/u.test(bits[at + 2]?.text ?? ''))
    return null;
  const now = on.getUTCMonth() + 1;
  const shift = lead < 0 && month >= now ? -1 : lead > 0 && month <= now ? 1 : 0;
  const year = on.getUTCFullYear() + shift;
  return { from: at, next: at + 2, date: `${year}-${String(month).padStart(2, '0')}` };
}

function period(on: Date, unit: string, by: number, from: number, next: number): Relative | null {
  if (unit === 'year') return { from, next, date: String(on.getUTCFullYear() + by) };
  if (unit === 'month') return { from, next, date: isoMonth(on, by) };
  return null;
}
