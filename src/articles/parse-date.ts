/** A date as people write it in, `YYYY-MM-DD` out. */
import { inAnyLanguage, inKnownLanguages } from '../language/in-any-language.ts';
import { knownLanguages } from '../language/languages.ts';
import { beginsWeekday } from '../language/weekdays.ts';
import type { MomentWords } from '../language/words/date-words.ts';

const months = new Map([...knownLanguages.values()].flatMap(({ months }) => [...months]));
const ordinal = `${inKnownLanguages(({ ordinalMarks }) => ordinalMarks)}?`;
const of = `(?:${inAnyLanguage(({ dates }) => dates.of)}\\s+)?`;
const monthFirst = new RegExp(`^(\\p{L}+)\\.?\\s+(\\d{1,2})${ordinal},?\\s+${of}(\\d{4})$`, 'u');
const monthAlone = new RegExp(`^(\\p{L}+)\\.?,?\\s+${of}(\\d{4})$`, 'u');
const dayFirst = new RegExp(`^(\\d{1,2})${ordinal}\\s+${of}(\\p{L}+)\\.?,?\\s+${of}(\\d{4})$`, 'u');
const yearFirst = /^(\d{4})\.?\s+(\p{L}+)\.?\s+(\d{1,2})$/u;

/** `Meeting notes | 2nd December 2024`, `Acta (3 de mayo de 2023)`. */
const dayAtEnd = /(?:^|[|–—,:(]|\s-)\s*([\p{L}\d][^|–—:()]{7,40})\)?$/u;

/** `March 26, 2019 Meeting Notes`, `2019-03-26: Actas`. */
const dayAtStart =
  /^([\p{L}\d][\p{L}\d ,.-]{4,40}(?<!\d)(?:19|20)\d{2}|\d{4}-\d{2}-\d{2})(?=[\s:|–—-])/u;

/** The day that begins or ends a title, apart from its words; a day within them is one that the text tells of. */
export function readDayAtEdge(title: string): string | null {
  const [ending, opening] = [dayAtEnd.exec(title)?.[1], dayAtStart.exec(title)?.[1]];
  return (
    [ending, opening].flatMap((stated) => (stated ? (parseDate(stated) ?? []) : []))[0] ?? null
  );
}

/** More words than a day has in any language: `3 de mayo`. */
const dayMaxWords = 3;

/** Whether `text` has `day`, a `YYYY-MM-DD`, with or without its year: `Agenda for the June 20th call`. */
export function saysDay(text: string, day: string): boolean {
  const words = text.split(/[\s,;:()[\]]+/u);
  const year = day.slice(0, 4);
  return words.some((_, i) =>
    Array.from({ length: dayMaxWords }, (_, more) => words.slice(i, i + more + 1).join(' ')).some(
      (some) => parseStatedDay(some) === day || parseDate(`${some} ${year}`) === day,
    ),
  );
}

/** `text` itself where it is a day of the calendar written `YYYY-MM-DD`, else null. */
export function parseIsoDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return day ? toIsoDate(Number(year), Number(month), Number(day)) : null;
}

/**
 * `May 21, 2023`, `21 May 2023`, `21 de mayo de 2023`, `mayo 21, 2023`, `2023 May 21` or `2023-05-21`, with the
 * months of every known language and their short forms, and with `others`; null for anything else.
 */
export function parseDate(text: string, others?: ReadonlyMap<string, number>): string | null {
  const trimmed = text.trim().toLowerCase();
  const [, monthBefore, dayAfter, yearAfter] = monthFirst.exec(trimmed) ?? [];
  const [, dayBefore, monthAfter, yearLast] = dayFirst.exec(trimmed) ?? [];
  const [, yearBefore, monthBetween, dayLast] = yearFirst.exec(trimmed) ?? [];
  const name = monthBefore ?? monthAfter ?? monthBetween ?? '';
  const month = others?.get(name) ?? months.get(name);
  if (!month) return parseIsoDate(trimmed);
  const year = yearAfter ?? yearLast ?? yearBefore;
  return toIsoDate(Number(year), month, Number(dayAfter ?? dayBefore ?? dayLast));
}

/** How the language of a text writes the 5th of June: `05/06` or `06/05`. */
export type SlashOrder = MomentWords['slashOrder'];

/** As Ruby, C and `date` write a moment, its year behind the hour and its zone: `Tue May 23 10:00:00 -0500 2023`. */
const yearBehind =
  /^([\p{L}\d., ]{4,30}?)\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[-+A-Z][\dA-Z:]{0,5}\s+){0,2}(\d{4})$/u;

/** `Tue `, where more of the day than its number follows: `mar 3 2011` may be a Tuesday, and is in March. */
const weekdayBefore = /^(\p{L}+)\.?\s+(?=\p{L}|\d{1,2}\D{1,6}\p{L}{3})/u;

/** `2023-05-23 Tuesday` */
const weekdayBehind = /(?<=\d),?\s+\(?(\p{L}{2,15})\.?\)?$/u;

/**
 * As front matter states it: `2023-05-23T22:00:00-05:00`, `Tue, 23 May 2023 10:00 GMT`, `2023/5/23`,
 * `Tue May 23 10:00:00 UTC 2023`, `23.05.2023`, `5-23-89` and what `parseDate` takes. The day is the one written, in whichever zone; without an
 * order of day and month, those that may be either are none.
 */
export function parseStatedDay(text: string, order?: SlashOrder): string | null {
  const day = text
    .trim()
    .replace(yearBehind, '$1 $2')
    .replace(/(?:[T,]\s*|(?<!\s)\s+)\d{1,2}:\d{2}(?!\d).*$/su, '')
    .replace(/^\p{L}+\.?,\s+/u, '')
    .replace(weekdayBehind, (whole, word) => (beginsWeekday(word) ? '' : whole))
    .replace(weekdayBefore, (whole, word) => (beginsWeekday(word) ? '' : whole));
  const [, year, month, date] =
    /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/u.exec(day)?.filter((_, i) => i !== 2) ?? [];
  if (date) return toIsoDate(Number(year), Number(month), Number(date));
  // A year of two figures is one where it can be no day.
  const [, first, second, last] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|3[2-9]|[4-9]\d)$/u.exec(day) ?? [];
  if (last === undefined) return parseDate(day);
  const [one, other] = [Number(first), Number(second)];
  const stated = last.length === 2 ? 1900 + Number(last) : Number(last);
  // 05/06 is a day in May for some and in June for others.
  if (one <= 12 && other <= 12 && one !== other) {
    if (order === undefined || last.length === 2) return null;
    const [day, month] = order === 'dmy' ? [one, other] : [other, one];
    return toIsoDate(stated, month, day);
  }
  return toIsoDate(stated, Math.min(one, other), Math.max(one, other));
}

/** `August 2023`, `agosto de 2023`, `2023-08` → `2023-08`; null for anything else. */
export function parseMonth(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const iso = /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(trimmed);
  const [, name = '', year] = monthAlone.exec(trimmed) ?? [];
  const month = months.get(name);
  return iso ? trimmed : month ? `${year}-${String(month).padStart(2, '0')}` : null;
}

/** A day, or as much of it as is stated: `2023-08`, `2023`. */
export const parseStatedDate = (text: string): string | null =>
  parseStatedDay(text) ??
  parseMonth(text) ??
  /^(?:1[5-9]|20)\d{2}$/u.exec(text.trim())?.[0] ??
  null;

/** Null for a day that the calendar does not have. */
function toIsoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
