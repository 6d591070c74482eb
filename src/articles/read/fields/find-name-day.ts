/** What a file is called in, the day that its name states and the words beside that day out. */
import { inAnyLanguage } from '../../../language/in-any-language.ts';
import { isWeekday } from '../../../language/weekdays.ts';
import { parseDate, parseStatedDay, type SlashOrder } from '../../parse-date.ts';

export interface NameDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What the name says besides the day; null where that names nothing, or is one sentence with it. */
  readonly rest: string | null;
}

/** Null where the name states no day of the calendar. */
export const findNameDay = (name: string, order?: SlashOrder): NameDay | null =>
  findNumbers(name, order) ?? findWords(name);

const time = '(?:T\\d{2}[:.-]?\\d{2}(?:[:.-]?\\d{2})?Z?)?';

/** `2023-05-04`, `2023.05.04`, `20230504`, `202305041230` as notes are numbered by the minute, `04-05-2023`. */
const numbers = [
  `((?:19|20)\\d{2}(?:([-_])\\d{1,2}\\2\\d{1,2}|([. ])\\d{2}\\3\\d{2}))${time}`,
  `((?:19|20)\\d{2}[01]\\d[0-3]\\d)(?:\\d{4}|\\d{6})?${time}`,
  '((?:0?[1-9]|[12]\\d|3[01])([-._])(?:0?[1-9]|[12]\\d|3[01])\\2(?:19|20)\\d{2})',
  '((?:0[1-9]|[12]\\d|3[01])([-._])(?:0[1-9]|1[0-2])\\2[1-3]\\d)',
].map((day) => new RegExp(`(?<![\\p{L}\\d])${day}(?!\\d)`, 'u'));

function findNumbers(name: string, order: SlashOrder | undefined): NameDay | null {
  for (const pattern of numbers) {
    const [whole, stated] = pattern.exec(name) ?? [];
    if (whole === undefined || stated === undefined) continue;
    const date = parseStatedDay(writeYear(stated.replaceAll(/[_. ]/gu, '-'), order), order);
    const at = name.indexOf(whole);
    if (date === null) continue;
    return { date, rest: readRest(name.slice(0, at), name.slice(at + whole.length)) };
  }
  return null;
}

/** `04-10-22` is a day where day and month always come in this order. */
const writeYear = (day: string, order: SlashOrder | undefined): string =>
  order === 'dmy' ? day.replace(/^(\d{2}-\d{2})-(\d{2})$/u, '$1-20$2') : day;

/** Without the number that the name may begin with; a weekday is part of its day. */
function readRest(before: string, after: string): string | null {
  const parts = [before.replace(/^\d{1,4}(?:[\s._-]+|$)/u, ''), after].map((part) =>
    part.replace(/^[\s._–()[\]-]{1,9}|[\s._–([-]{1,9}$/gu, ''),
  );
  const words = parts.filter((part) => /\p{L}{2}/u.test(part));
  const isDay = words.length === 1 && isWeekday(words[0]);
  if (words.length > 0) return isDay ? null : words.join(' ');
  // `2023-05-23-1984` is called 1984, and `2023-05-23-2` is the second of that day.
  return before === '' && /\p{L}|\d{3}/u.test(parts[1] ?? '') ? (parts[1] ?? null) : null;
}

/** More words than a day has in any language. */
const dayMaxWords = 7;

/** `Meeting May 4, 2023`, `4 de mayo de 2023`: at an edge of the name, for what it says within is what it tells of. */
function findWords(name: string): NameDay | null {
  const words = name.split(/[\s,_()[\]-]+/u).filter((word) => word !== '');
  for (let count = 3; count <= Math.min(dayMaxWords, words.length); count++) {
    const [first, second, last] = [
      words.slice(0, count),
      words.slice(1, count + 1),
      words.slice(-count),
    ].map((some) => parseDate(some.join(' ')));
    // The coup of 4 May is not told on 4 May.
    const atEnd = of.test(words.at(-count - 1) ?? '') ? null : last;
    const date = atEnd ?? first ?? (second && isWeekday(words[0]) ? second : null);
    if (date) return { date, rest: null };
  }
  return null;
}

const of = new RegExp(`^${inAnyLanguage(({ dates }) => dates.of)}$`, 'iu');
