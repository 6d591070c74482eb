/** The beginning of a book in, the month or the year in which it was published, as its title page says, out. */
import { inBooks, lazyPattern } from '../language/in-any-language.ts';
import { readRoman } from './chapter-number.ts';
import { parseMonth } from './parse-date.ts';

const pageMaxChars = 8000;
/** Further down a year is of what the book tells. */
const pageMaxLines = 60;

/** `First published in March, 1909.` */
const publication = lazyPattern(
  () =>
    `^\\W{0,3}(?:${inBooks(({ published }) => published)})[\\s,:]{1,3}(?:\\p{Ll}{2,3} )??(?:(?<month>\\p{L}+)[.,]{0,2} (?:\\p{Ll}{2} )?)?(?<year>\\d{4})(?: [\\p{L}\\p{M} .&]{1,40}|\\W{0,3})$`,
  'iu',
);

/** `New York, 1909`, `LONDON: MDCCCXC`, or the year alone, which may stand in brackets. */
const imprint =
  /^[([]?(?:\p{Lu}[\p{L} .&'’,:;-]{0,60}[,.:;][ ]?)?(?<year>\d{4}|[MDCLXVI]{4,12})\.?[)\]]?$/u;

/** `By Ana Rojas (1909)` */
const written = /^by \p{Lu}[\p{L}\p{M} .'’-]{2,60} \((?<year>\d{4})\)$/iu;

/** `Copyright, 1909, by Ana Rojas`, `© Ana Rojas (Harbour Press) 1909` */
const copyright =
  /^\W{0,3}(?:copyright|©)\W{1,4}(?:(?:©|\(c\)) ?)?(?:[^\d]{1,80}(?=\d{4}\W{0,3}$))?(?<year>\d{4})(?!\d)/iu;

/**
 * `YYYY-MM` or `YYYY`; null where none is stated. What says that it was published comes before an
 * imprint, and that before the year of a right to copy. `text` may have HTML tags in it; a year before
 * `earliest` is the number of something else.
 */
export function readImprint(text: string, earliest = firstYear): string | null {
  const lines = text
    .slice(0, pageMaxChars)
    .split(/\n|<[^<>]*>/u)
    .map((line) => line.replace(/[_*=\s]+/gu, ' ').trim())
    .filter(Boolean)
    .slice(0, pageMaxLines);
  for (const pattern of [publication(), imprint, written, copyright]) {
    for (const line of lines) {
      const date = toDate(pattern.exec(line)?.groups, earliest);
      if (date !== null) return date;
    }
  }
  return null;
}

/** `Original publication: New York: Harbour Press, 1909` above the book; null where it is not stated. */
export function readOriginalYear(head: string): string | null {
  const stated = /^Original publication:[ \t]*(\S[^\n]*(?:\n[ \t]+\S[^\n]*)*)/imu.exec(head)?.[1];
  return toDate(/(?<![\d])(?<year>\d{4})\W*$/u.exec(stated ?? '')?.groups);
}

/** Printing is no older; a number such as 2,600 is no year. */
const [firstYear, lastYear] = [1450, 2100];

function toDate(
  groups: Readonly<Record<string, string | undefined>> | undefined,
  earliest = firstYear,
): string | null {
  const { month, year } = groups ?? {};
  if (year === undefined) return null;
  const value = /^\d/u.test(year) ? Number(year) : (readRoman(year) ?? 0);
  if (value < earliest || value > lastYear) return null;
  const named = month === undefined ? null : parseMonth(`${month} ${value}`);
  return named ?? String(value);
}
