/** A day or month without its year in, with the year that the text or the day of writing gives it out. */

import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { MomentWords } from '../../language/words/date-words.ts';
import { type Bit, formatParts, type Parts, type Reading, weekdayOf } from './dated.ts';

const dayMs = 86_400_000;
/** So far ahead a date is near, so far back one is near enough to be meant by what will come. */
const nearDays = 100;
const recentDays = 60;
const farDays = 250;
const besideYear = new RegExp(
  `^(?:,|${inAnyLanguage(({ dates }) => dates.of)}|${inAnyLanguage(({ dates }) => dates.determiner)})$`,
  'iu',
);

/** What tells the year of a date that is said without. */
export interface YearContext {
  /** The day of writing; null where it tells nothing. */
  readonly reference: string | null;
  /** Whether the sentence is about what is to come, and whether about what happened. */
  readonly future: boolean;
  readonly past: boolean;
  /** Of the day, 0 for Sunday, where it is said. */
  readonly weekday: number | null;
}

/** "June last year", "abril de este año": null where a year is named that cannot be told, as in "of that year". */
export function readYearBeside(
  bits: readonly Bit[],
  at: number,
  words: MomentWords,
  reference: string,
): { readonly year: number; readonly next: number } | null | undefined {
  let next = at;
  while (besideYear.test(bits[next]?.text ?? '')) next++;
  const said = bits.slice(next, next + 3);
  const unit = said.findIndex((bit) => words.units.get(bit.lower) === 'year');
  if (unit < 0 || said.slice(0, unit).some(({ text }) => !/^\p{Ll}/u.test(text))) return undefined;
  const around = [...said.slice(0, unit), ...bits.slice(next + unit + 1, next + unit + 2)];
  if (next === at && around.length === 0) return undefined;
  const year = Number(reference.slice(0, 4));
  const told = (set: ReadonlySet<string>) => around.findIndex((bit) => set.has(bit.lower));
  for (const [set, by] of [
    [words.last, -1],
    [words.this, 0],
    [words.next, 1],
  ] as const) {
    const found = told(set);
    if (found >= 0) return { year: year + by, next: next + Math.max(unit, found) + 1 };
  }
  return unit === 0 && next === at ? undefined : null;
}

/** The year in which it lies nearest, the past one where both are months away; null in doubt. */
export function withYear(parts: Parts, context: YearContext): Parts | null {
  const { reference, weekday } = context;
  if (parts.year !== null) return parts;
  if (reference === null || parts.month === null) return null;
  const near = listYears(parts, reference);
  if (weekday !== null && parts.day !== null) {
    const fitting = near.filter(({ year }) => isWeekday({ ...parts, year }, weekday));
    return fitting.length === 1 ? { ...parts, year: fitting[0]?.year ?? null } : null;
  }
  const year = chooseYear(near, context);
  return year === null ? null : { ...parts, year };
}

interface Near {
  readonly year: number;
  readonly days: number;
}

function listYears({ month, day }: Parts, reference: string): Near[] {
  const now = new Date(`${reference}T12:00:00Z`);
  return [-1, 0, 1].map((by) => {
    const year = now.getUTCFullYear() + by;
    const days = (Date.UTC(year, (month ?? 1) - 1, day ?? 15) - now.getTime()) / dayMs;
    return { year, days };
  });
}

function isWeekday(parts: Parts, weekday: number): boolean {
  const date = formatParts(parts);
  return date !== null && new Date(`${date}T12:00:00Z`).getUTCDay() === weekday;
}

function chooseYear(near: readonly Near[], { future, past }: YearContext): number | null {
  const before = near.filter(({ days }) => days <= 16).at(-1);
  const ahead = near.find(({ days }) => days > -16);
  if (!before || !ahead) return null;
  if (before.year === ahead.year) return before.year;
  // "He will travel after his visit in April", written in May.
  if (future)
    return before.days >= -recentDays && (past || ahead.days > farDays) ? null : ahead.year;
  if (ahead.days >= -before.days) return before.year;
  // "She was dismissed in February", written in December.
  if (past) return ahead.days < nearDays ? null : before.year;
  return ahead.days < nearDays ? ahead.year : null;
}

export const weekdayBefore = (
  bits: readonly Bit[],
  from: number,
  { from: first }: Reading,
): number | null =>
  bits
    .slice(from, first)
    .map(weekdayOf)
    .find((day) => day !== null) ?? null;

/** A period that is said without its year ends after it begins. */
export function notBefore(until: string, date: string, { year }: Parts): string {
  if (until >= date.slice(0, until.length) || year !== null) return until;
  return `${String(Number(until.slice(0, 4)) + 1).padStart(4, '0')}${until.slice(4)}`;
}
