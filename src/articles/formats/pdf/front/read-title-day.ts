/** The title of a PDF in, the day or the month that it ends with out, where that is the document's own. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import type { Stated } from './choose-date.ts';
import { isMadeSoon } from './is-made-soon.ts';
import { leadsToEnd } from './leads-to-end.ts';
import { type Order, readDay, readMonth } from './read-day.ts';

const daily = new RegExp(
  `(?<!\\p{L})(?:${inKnownLanguages(({ documents }) => documents?.daily ?? '')})(?!\\p{L})`,
  'iu',
);
const kind = new RegExp(
  `(?<!\\p{L})(?:${inKnownLanguages(({ documents }) => documents?.kinds ?? '')})(?!\\p{L})`,
  'iu',
);
const dated = new RegExp(
  `(?<!\\p{L})(?:${inKnownLanguages(({ documents }) => documents?.dated ?? '')}):?$`,
  'iu',
);

/** `(issue 22)` */
const issue = / \([^()]{1,20}\)$/u;

/** So many words are a day at most: `20 de junio de 2023`. */
const dayMaxWords = 6;

/** From such a day to the year in which the file was made. */
const madeMaxYears = 2;
/** From the day or the month of a report. */
const reportMaxMonths = 6;

/**
 * `Newsletter May 2019`, `Acta de la sesión del 3 de mayo de 2019`, `Fees, updated on 3 May 2019`; empty for
 * `The Storm of 3 May 1951`, which tells of that day. `made`: the day, where the file states it; the
 * `Report on Harbours, May 2019` was made soon after it. Of a `Report on Harbours to 31 March 2019`, the year.
 */
export function readTitleDay(title: string, order: Order, made: string | null): Stated {
  const words = title.replace(issue, '').split(' ');
  for (let count = Math.min(dayMaxWords, words.length - 1); count > 0; count--) {
    const end = words.slice(-count).join(' ');
    const days = [...readDay(end, order), ...readMonth(end)];
    const before = words.slice(0, -count).join(' ');
    if (days.length === 0) continue;
    const isOwn = daily.test(before) || dated.test(before);
    const isNear = (day: string) =>
      made === null || Math.abs(yearOf(made) - yearOf(day)) <= madeMaxYears;
    const isReport = (day: string) =>
      made !== null && kind.test(before) && isMadeSoon(day, made, reportMaxMonths);
    const own = days.filter((day) => (isOwn && isNear(day)) || isReport(day));
    const isEnd = leadsToEnd(before) && !dated.test(before);
    return isEnd ? own.map((day) => day.slice(0, 4)) : own;
  }
  return [];
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
