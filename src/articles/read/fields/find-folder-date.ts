/** The folders of a file's path in, the day or the month that they state out. */
import { parseIsoDate, parseMonth } from '../../parse-date.ts';
import { isYear } from './date-by-folder.ts';

/** `2023/05/23`, `2023/May/23`, `2023-05-23`, `2023/05`, `2023/05-May` or `2023-05`, deepest first; null where none states any. */
export function findFolderDate(folders: readonly string[]): string | null {
  const dates = folders.map((_, i) => readFrom(folders.slice(i)));
  return dates.findLast((date) => date !== null) ?? null;
}

/** `2023-05-23-peru-troops`, where it is that of an article; a second day or month ends a span of time. */
export function findNamedFolderDay(folder: string): string | null {
  const [, day = '', name = ''] = /^(\d{4}-\d{2}-\d{2})[-_. ](.*)$/u.exec(folder) ?? [];
  const isSpan = /(?:19|20)\d{2}[-_. ]?\d{2}/u.test(name);
  return isSpan || !/\p{L}{2}/u.test(name) ? null : parseIsoDate(day);
}

function readFrom([first = '', second = '', third = '']: readonly string[]): string | null {
  if (!isYear(first)) return parseIsoDate(first) ?? (isYears(first) ? null : parseMonth(first));
  const [, number = '', name] = /^(\d{1,2})[-_. ]{1,3}(\p{L}+)$/u.exec(second) ?? [];
  const named = parseMonth(`${name ?? second} ${first}`);
  const isNamed = name === undefined || named === `${first}-${pad(number)}`;
  const month = parseMonth(`${first}-${pad(second)}`) ?? (isNamed ? named : null);
  return month && (parseIsoDate(`${month}-${pad(third)}`) ?? month);
}

const pad = (number: string) => number.padStart(2, '0');

/** `2010-11` is a year of a parliament as well as a month. */
const isYears = (text: string) =>
  Number(text.slice(2, 4)) + 1 === Number(/^\d{4}-(\d{2})$/u.exec(text)?.[1]);
