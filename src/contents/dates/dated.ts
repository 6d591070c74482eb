/** A sentence in, its words and numbers one by one out; and what is found in them of dates. */
import { languages } from '../../language/languages.ts';
import type { LanguageCode, Span } from '../../model.ts';

export interface Bit extends Span {
  readonly text: string;
  readonly lower: string;
  /** Stands right behind the one before it. */
  readonly glued: boolean;
}

export interface Dated extends Span {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly until: string | null;
}

/** A day, month or year as found; a part is null where it is not said. */
export interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Found from `from` up to, not including, `next`. */
export interface Reading extends Parts {
  readonly from: number;
  readonly next: number;
}

export function splitBits(said: string): Bit[] {
  const bits: Bit[] = [];
  for (const match of said.matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+|\S/gu)) {
    const [text] = match;
    const start = match.index;
    const glued = bits.at(-1)?.end === start;
    bits.push({ text, lower: text.toLowerCase(), start, end: start + text.length, glued });
  }
  return bits;
}

let months: ReadonlyMap<string, number> | undefined;
let doubtful: ReadonlySet<string> | undefined;

/** Articles sign a post in another language than their own: a month of any language is one. */
export function monthOf(bit: Bit | undefined): number | null {
  months ??= new Map(Object.values(languages).flatMap((one) => [...one.months]));
  return (bit && months.get(bit.lower)) ?? null;
}

/** "may", "march": everyday words too; and short forms, which stand only beside a number. */
export function isDoubtfulMonth(bit: Bit): boolean {
  doubtful ??= new Set(Object.values(languages).flatMap((one) => [...one.doubtfulMonths]));
  return doubtful.has(bit.lower) || bit.lower.length < 4;
}

/** "jan", and not "may", which is the whole word in English. */
export function isShortMonth({ lower }: Bit): boolean {
  const known = Object.values(languages).filter(({ months: own }) => own.has(lower));
  return known.every(({ months: own }) =>
    [...own].some(
      ([name, month]) => month === own.get(lower) && name !== lower && name.startsWith(lower),
    ),
  );
}

export function yearOf(bit: Bit | undefined): number | null {
  return bit && /^(?:1[0-9]|20)\d{2}$/u.test(bit.text) ? Number(bit.text) : null;
}

export function dayOf(bit: Bit | undefined): number | null {
  const day = bit && /^\d{1,2}$/u.test(bit.text) ? Number(bit.text) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

export function formatParts({ year, month, day }: Parts): string | null {
  if (year === null) return null;
  const yyyy = String(year).padStart(4, '0');
  if (month === null) return yyyy;
  const mm = String(month).padStart(2, '0');
  if (day === null) return `${yyyy}-${mm}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? `${yyyy}-${mm}-${String(day).padStart(2, '0')}` : null;
}

let weekdays: ReadonlyMap<string, number> | undefined;

/** 0 for Sunday; in every language. */
export function weekdayOf(bit: Bit | undefined): number | null {
  weekdays ??= new Map(
    (Object.keys(languages) as LanguageCode[]).flatMap((code) => {
      const format = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
      // 7 January 2024 is a Sunday.
      return [0, 1, 2, 3, 4, 5, 6].map((day): [string, number] => [
        format.format(Date.UTC(2024, 0, 7 + day)).toLowerCase(),
        day,
      ]);
    }),
  );
  return (bit && weekdays.get(bit.lower)) ?? null;
}
