/** A list of numbers as a person writes it in, the numbers out: "1, 3-4 and 7". */
import { inAnyLanguage, inKnownLanguages } from './in-any-language.ts';

const until = `(?:\\s*[-–—]\\s*|\\s+${inAnyLanguage(({ dates }) => dates.until)}\\s+)`;
const together = inAnyLanguage(({ dates }) => dates.and);
const and = `(?:\\s*[,&+]\\s*(?:${together}\\s+)?|\\s+${together}\\s+)`;
/** Before each number the word for a passage may stand again. */
const mark = `(?:(?:¶{1,2}|§{1,2}|${inKnownLanguages(({ references }) => references.passage)}(?!\\p{L}))\\s*)?`;
const range = `(\\d{1,7})(?:${until}${mark}(\\d{1,7}))?(?!\\d)`;
const unnamed = range.replaceAll('(\\d', '(?:\\d');

/** A part of a pattern: one number, a range, or several of them. Ignoring case, for Unicode. */
export const numberList = `${unnamed}(?:${and}${mark}${unnamed})*`;

const whole = new RegExp(`^${mark}${numberList}$`, 'iu');
const ranges = new RegExp(range, 'giu');

/** Longer than any article would be read at once. */
const maxNumbers = 1000;

/** Each once, the smallest first; `9-7` is turned round. Undefined for anything else, and for ¶ 0. */
export function readNumbers(text: string): number[] | undefined {
  const typed = text.normalize('NFKC').trim();
  if (!whole.test(typed)) return undefined;
  const numbers = new Set<number>();
  for (const [, from = '', to = from] of typed.matchAll(ranges)) {
    const [first, last] = [Number(from), Number(to)].sort((a, b) => a - b) as [number, number];
    if (first < 1) return undefined;
    for (let n = first; n <= last && numbers.size < maxNumbers; n++) numbers.add(n);
  }
  return [...numbers].sort((a, b) => a - b);
}
