/** A text and its path in, the day out that a label near the beginning of the text states: `**When**: June 20th, 4pm UTC`. */
import { inKnownLanguages, lazyPattern } from '../../../language/in-any-language.ts';
import { isWeekday } from '../../../language/weekdays.ts';
import { parseDate, parseStatedDay, type SlashOrder, saysDay } from '../../parse-date.ts';
import { isYear } from './date-by-folder.ts';
import { nameFile } from './name-file.ts';

/** A title, pictures, what is linked and who was there: further down a label is of something else. */
const headMaxLines = 15;

/** More words than stand before the end of a day. */
const dayMaxWords = 6;

const labels = inKnownLanguages(({ documents }) => documents?.held ?? '');
const labelled = lazyPattern(
  () =>
    `^ {0,3}(?:(?:[-*+>]|#{1,6})[ \\t]{1,4}){0,2}[*_]{0,3}(?:${labels})[*_ ]{0,4}:[*_ \\t]{0,9}(\\S.{3,200})`,
  'iu',
);

/** `CG-06-20` says a month and a day, or two numbers. */
const monthDay = /(?<!\d-?)(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!-?\d)/u;

/**
 * A day without its year is one of the year's folder. Null where neither a label nor a heading and the path together
 * state a day, where other labels state other days, as in a diary, and where the path says otherwise.
 */
export function readHeldDay(text: string, path: string, order?: SlashOrder): string | null {
  const { date, month } = nameFile(path, order);
  if (date !== null) return null;
  const parts = path.split('/');
  const year = parts.slice(0, -1).findLast(isYear);
  const numbers = monthDay.exec(parts.at(-1) ?? '')?.[0];
  const named = year === undefined || numbers === undefined ? null : `${year}-${numbers}`;
  const lines = withoutComments(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const code = lines.findIndex((line) => /^ {0,3}(?:```|~~~)/u.test(line));
  const head = lines.slice(0, Math.min(headMaxLines, code === -1 ? headMaxLines : code));
  if (named && head.some((line) => /^#/u.test(line) && saysDay(line, named))) return named;
  const read = (line: string) => readLabelled(line, year, order) ?? [];
  const [day] = head.flatMap(read);
  if (day === undefined || lines.flatMap(read).some((other) => other !== day)) return null;
  return day.startsWith(named ?? month ?? year ?? '') ? day : null;
}

/** A template says in them how to fill it in. */
const withoutComments = (text: string): string =>
  text
    .split('<!--')
    .map((part, i) => (i === 0 ? part : part.split('-->').slice(1).join('-->')))
    .join('');

function readLabelled(line: string, year: string | undefined, order?: SlashOrder): string | null {
  const stated = labelled()
    .exec(line)?.[1]
    ?.replace(/[*_`[\]]/gu, '');
  const words = stated?.split(/[\s,;]+/u).slice(0, dayMaxWords) ?? [];
  const day = readFirstDay(words, year, order);
  return day ?? (isWeekday(words[0]) ? readFirstDay(words.slice(1), year, order) : null);
}

/** Of the words that begin with it. */
function readFirstDay(
  words: readonly string[],
  year: string | undefined,
  order: SlashOrder | undefined,
): string | null {
  const beginnings = words.map((_, i) => words.slice(0, i + 1).join(' '));
  const whole = beginnings.flatMap((some) => parseStatedDay(some, order) ?? [])[0];
  if (whole !== undefined || year === undefined) return whole ?? null;
  return beginnings.flatMap((some) => parseDate(`${some} ${year}`) ?? [])[0] ?? null;
}
