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
/** `12/02/2026 à 22:52` */
const clock =
  /(?<=\d{4}),?(?: \p{L}{1,3}){0,2} \d{1,2}[:h]\d{2}(?::\d{2})?(?: ?(?:h|[ap]\.?m\.?))?$/iu;

/** Empty for anything but a day by itself; both where nobody can tell which: 3/4/2023. */
export function readDay(text: string, order: Order): readonly string[] {
  const day = tidy(text).replace(clock, '').replace(weekday, '');
  if (/^\d+$/u.test(day)) return [];
  const orders = order === undefined ? (['dmy', 'mdy'] as const) : [order];
  const read = orders.flatMap((each) => parseStatedDay(day, each) ?? []);
  return [...new Set(read)].filter((each) => each >= firstDay);
}

export function readMonth(text: string): readonly string[] {
  const named = tidy(text).replace(/^(\p{L}+) ?[/–-] ?(?=\d{4}$)/u, '$1 ');
  const month = /^\p{L}/u.test(text) ? parseMonth(named) : null;
  return month !== null && month >= firstDay ? [month] : [];
}

const tidy = (text: string): string => text.replace(/[.,]$/u, '').replace(yearWord, '');

/** An earlier day is a number of something else, or that of which the text tells. */
export const firstDay = '1900';
