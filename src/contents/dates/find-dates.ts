/** A sentence in, the dates and periods it names out, in order, without overlap. */

import { english } from '../../language/english/english.ts';
import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { Language } from '../../language/language.ts';
import type { MomentWords } from '../../language/words/date-words.ts';
import { readCalendar, type SlashOrder, withWeekday } from './calendar-dates.ts';
import { type Joined, readPeriods } from './date-periods.ts';
import { notBefore, readYearBeside, weekdayBefore, withYear } from './date-years.ts';
import {
  type Bit,
  type Dated,
  formatParts,
  monthOf,
  splitBits,
  weekdayOf,
  yearOf,
} from './dated.ts';
import { readRelative } from './relative-dates.ts';
import type { Relative } from './written.ts';

interface Context {
  readonly language: Language;
  /** The day from which dates without a year are counted; null where none may be. */
  readonly reference: string | null;
  readonly order: SlashOrder;
  /** Of a day or month without one, where a heading says it. */
  readonly year: number | null;
}

/** What the whole sentence tells of its dates. */
interface Said extends Context {
  readonly words: MomentWords;
  readonly future: boolean;
  readonly past: boolean;
  /** Where it tells the one or the other; read only where it tells both. */
  readonly told: () => readonly Told[];
  /** It asks, or tells what may be: its days may be any. */
  readonly supposed: boolean;
}

interface Told {
  readonly at: number;
  readonly isFuture: boolean;
}

export function findDates(said: string, context: Context): Dated[] {
  const bits = splitBits(said);
  const words = context.language.dates?.moments ?? english.dates?.moments;
  const { dates } = context.language;
  if (!words || !dates) return [];
  const whole: Said = {
    ...context,
    words,
    supposed: /\?/u.test(said) || words.supposed.test(said),
    future: dates.future.test(said),
    past: words.past.test(said),
    told: once(() => listTold(said, dates.future, words.past)),
  };
  const found: Dated[] = [];
  for (let at = 0; at < bits.length; ) {
    const readings = readPeriods(bits, at, words, context.order);
    if (readings) {
      const read = datePeriods(bits, readings, whole);
      found.push(...read.dated);
      at = read.next;
      continue;
    }
    const relative = readFromToday(bits, at, whole, found);
    if (relative) {
      found.push({
        ...spanBits(bits, relative.from, relative.next),
        date: relative.date,
        until: null,
      });
    }
    at = relative?.next ?? at + 1;
  }
  return found;
}

/** A day counted from the day of writing, where nothing before it has taken its words. */
function readFromToday(
  bits: readonly Bit[],
  at: number,
  said: Said,
  found: readonly Dated[],
): Relative | null {
  const { reference, language, words } = said;
  if (reference === null || !language.extraction) return null;
  const last = found.at(-1);
  const relative = readRelative(bits, at, {
    language,
    words,
    on: new Date(`${reference}T12:00:00Z`),
    // After "tomorrow" Saturday is the next one.
    ...directionOf(said, bits[at]?.start ?? 0),
    ...(last !== undefined && last.date > reference ? { future: true } : {}),
    supposed: said.supposed,
  });
  if (!relative || (bits[relative.from]?.start ?? 0) < (last?.end ?? 0)) return null;
  return isWeekdayOfDate(bits, at, said) ? null : relative;
}

/**
 * "They voted on Tuesday for what will cost a million", "“We will win,” she wrote on Tuesday": the verb
 * before a date tells more than the rest of the sentence.
 */
function directionOf(
  { future, past, told }: Said,
  start: number,
): { readonly future: boolean; readonly past: boolean } {
  if (!future || !past) return { future, past };
  const before = told().findLast(({ at }) => at < start);
  if (before === undefined || before.isFuture) return { future, past };
  return { future: false, past: true };
}

/** So far behind "will", in characters, a participle belongs to it: "will be closed". */
const participleMaxChars = 24;

/** In order; what is to happen is told once: "will be closed" tells of what will be. */
function listTold(said: string, future: RegExp, past: RegExp): Told[] {
  const places = (pattern: RegExp) =>
    [...said.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(({ index }) => index);
  const ahead = places(future);
  const behind = places(past).filter((at) => {
    const last = ahead.findLast((place) => place < at);
    const between = last === undefined ? '' : said.slice(last, at);
    return last === undefined || between.length > participleMaxChars || /[,;:.”"»]/u.test(between);
  });
  return [
    ...ahead.map((at) => ({ at, isFuture: true })),
    ...behind.map((at) => ({ at, isFuture: false })),
  ].sort((a, b) => a.at - b.at);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** "Sunday night, 7th June 2015" is one date, and so is "7 June 2015 (Sunday)". */
function isWeekdayOfDate(bits: readonly Bit[], at: number, { words, order }: Said): boolean {
  if (weekdayOf(bits[at]) === null) return false;
  for (let next = at + 1; next < at + 7; next++) {
    const reading = bits[next] ? readCalendar(bits, next, words, order) : null;
    if (reading) return reading.day !== null && withWeekday(bits, reading.from, words) <= at;
  }
  const before =
    bits[at - 1]?.text === ',' || bits[at - 1]?.text === '(' ? bits[at - 2] : undefined;
  return before !== undefined && (yearOf(before) !== null || monthOf(before) !== null);
}

const spanBits = (bits: readonly Bit[], from: number, next: number) => ({
  start: (bits[from] as Bit).start,
  end: (bits[next - 1] as Bit).end,
});

/** So near to its month the verb stands, in words. */
const clauseMaxWords = 12;

/** "She came in 2016 and leaves in June": what is told before says nothing of June, and nothing is told beside it. */
function isToldBefore(bits: readonly Bit[], at: number, { past }: MomentWords): boolean {
  const isPast = ({ text }: Bit) => past.test(text);
  const isEnd = ({ text }: Bit) => /^[,;:–—]$/u.test(text) || joining.test(text);
  const before = bits.slice(Math.max(0, at - clauseMaxWords), at);
  const start = before.findLastIndex(isEnd) + 1;
  const after = bits.slice(at + 1, at + 1 + clauseMaxWords);
  const end = after.findIndex(isEnd);
  const beside = [...before.slice(start), ...(end < 0 ? after : after.slice(0, end))];
  return start > 0 && !beside.some(isPast) && before.slice(0, start).some(isPast);
}

const joining = new RegExp(`^(?:${inAnyLanguage(({ dates }) => dates.and)})$`, 'iu');

/** What was read with its years, and the word after it. */
function datePeriods(
  bits: readonly Bit[],
  readings: readonly Joined[],
  said: Said,
): { readonly dated: readonly Dated[]; readonly next: number } {
  const { words, reference } = said;
  const dated: Dated[] = [];
  let next = Math.max(...readings.map((reading) => reading.next));
  const beside = reference === null ? undefined : readYearBeside(bits, next, words, reference);
  for (const reading of readings) {
    if (reading.year === null && beside === null) continue;
    const from = reading.day === null ? reading.from : withWeekday(bits, reading.from, words);
    const weekday = weekdayBefore(bits, from, reading);
    const told = { ...reading, year: reading.year ?? beside?.year ?? said.year };
    const isMonth = told.year === null && reading.day === null && readings.length === 1;
    if (isMonth && said.past && !said.future && isToldBefore(bits, from, words)) continue;
    const whole = withYear(told, {
      reference,
      ...directionOf(said, bits[from]?.start ?? 0),
      weekday,
    });
    const date = whole && formatParts(whole);
    if (!date) continue;
    const until = reading.year === null && beside ? beside.next : reading.next;
    const span = spanBits(bits, from, reading === readings.at(-1) ? until : reading.next);
    next = Math.max(next, until);
    const last = dated.at(-1);
    if (reading.ends && last?.until === null) {
      dated[dated.length - 1] = {
        ...last,
        end: span.end,
        until: notBefore(date, last.date, told),
      };
    } else dated.push({ ...span, date, until: null });
  }
  return { dated, next };
}
