/** The title of a PDF in, the day or the month that it ends with out, where that is the document's own. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { type Order, readDay, readMonth } from './read-day.ts';

const daily = new RegExp(
  `(?<!\\p{L})(?:${inKnownLanguages(({ documents }) => documents?.daily ?? '')})(?!\\p{L})`,
  'iu',
);
const dated = new RegExp(
  `(?<!\\p{L})(?:${inKnownLanguages(({ documents }) => documents?.dated ?? '')}):?$`,
  'iu',
);

/** So many words are a day at most: `20 de junio de 2023`. */
const dayMaxWords = 6;

/**
 * `Newsletter May 2019`, `Acta de la sesión del 3 de mayo de 2019`, `Fees, updated on 3 May 2019`; null for
 * `The Storm of 3 May 1951`, which tells of that day.
 */
export function readTitleDay(title: string, order: Order): string | null {
  const words = title.split(' ');
  for (let count = Math.min(dayMaxWords, words.length - 1); count > 0; count--) {
    const end = words.slice(-count).join(' ');
    const [day] = [...readDay(end, order), ...readMonth(end)];
    const before = words.slice(0, -count).join(' ');
    if (day !== undefined)
      return day !== '?' && (daily.test(before) || dated.test(before)) ? day : null;
  }
  return null;
}
