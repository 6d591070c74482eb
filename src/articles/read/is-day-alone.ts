/** A paragraph in, whether it states a day and nothing else, as above a letter or what a diary tells of that day, out: `22 de marzo.`, `Quito, 3 May 1931`. */
import { parseDate } from '../parse-date.ts';

const maxChars = 48;

/** Where it was written, or the day of the week. */
const before = /^\p{Lu}[\p{L} ]{2,24}[,.] (?:(?:the|el|le|den|am|a) )?/u;

export function isDayAlone(text: string): boolean {
  if (text.length > maxChars || !/\d/u.test(text)) return false;
  const day = text.replace(/[.:]?—?$/u, '');
  return [day, day.replace(before, '')].some(
    (each) => parseDate(each) !== null || parseDate(`${each} 2000`) !== null,
  );
}
