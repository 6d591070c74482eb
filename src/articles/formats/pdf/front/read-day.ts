/** Words that stand by themselves on a page of a PDF in, the day or the month that they are out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { listWeekdays } from '../../../../language/weekdays.ts';
import { parseMonth, parseStatedDay } from '../../../parse-date.ts';

/** Of day and month in figures, where it is known. */
export type Order = 'dmy' | undefined;

const weekday = new RegExp(`^(?:${listWeekdays('long').join('|')})(?:, *| +)`, 'iu');

/** `15 de agosto del año 2026` */
const yearWord = new RegExp(
  `(?<= )(?:${inKnownLanguages(({ documents }) => documents?.year ?? '')}) (?=\\d{4}$)`,
  'iu',
);
/** `12/02/2026 à 22:52`, `May 4, 2019, 7-9 pm` */
const hour = String.raw`\d{1,2}(?:[:h]\d{2}(?::\d{2})?)?(?: ?(?:hrs?\.?|[ap]\.?m\.?))?`;
const clock = new RegExp(
  `(?<=\\d{4}),?(?: \\p{L}{1,4}){0,2} (?=\\d{1,2}[:h]\\d|.{0,20}[ap]\\.?m\\.?$)${hour}(?: ?(?:[-–—]|\\p{Ll}{1,5}) ?${hour})?$`,
  'iu',
);

/** `19-21 October 2018`, `16 al 18 de septiembre de 2026`, `October 19-21, 2018` */
const upTo = String.raw`(?: ?[-–—] ?| \p{Ll}{1,3} )`;
const daysOfMonth = new RegExp(`^(\\d{1,2})${upTo}(\\d{1,2} )(.{4,30})$`, 'u');
const monthOfDays = new RegExp(`^(\\p{L}{3,12} )(\\d{1,2})${upTo}(\\d{1,2})(,? \\d{4})$`, 'u');

/** Empty for anything but a day by itself; both where nobody can tell which: 3/4/2023, 3-4 May 2023. */
export function readDay(text: string, order: Order): readonly string[] {
  const day = tidy(text).replace(clock, '').replace(weekday, '');
  if (/^\d+$/u.test(day)) return [];
  const orders = order === undefined ? (['dmy', 'mdy'] as const) : [order];
  const read = listEnds(day).flatMap((end) =>
    orders.flatMap((each) => parseStatedDay(end, each) ?? []),
  );
  return [...new Set(read)].filter((each) => each >= firstDay);
}

/** Of several days in a row the first and the last. */
function listEnds(days: string): readonly string[] {
  const [, first, last, month] = daysOfMonth.exec(days) ?? [];
  const [, name, one, other, year] = monthOfDays.exec(days) ?? [];
  if (first !== undefined) return [`${first} ${month}`, `${last}${month}`];
  return name === undefined ? [days] : [`${name}${one}${year}`, `${name}${other}${year}`];
}

export function readMonth(text: string): readonly string[] {
  const named = tidy(text).replace(/^(\p{L}+) ?[/–-] ?(?=\d{4}$)/u, '$1 ');
  const month = /^\p{L}/u.test(text) ? parseMonth(named) : null;
  return month !== null && month >= firstDay ? [month] : [];
}

const tidy = (text: string): string => text.replace(/[.,]$/u, '').replace(yearWord, '');

/** An earlier day is a number of something else, or that of which the text tells. */
export const firstDay = '1900';
