/** The lines of a PDF's pages in, the day or the month that stands by itself on its back, or right behind its cover, out. */
import type { PdfLine } from '../lines/read-lines.ts';
import type { Stated } from './choose-date.ts';
import type { Order } from './read-day.ts';
import { letters } from './read-names.ts';
import { readAlone } from './read-shown-day.ts';

/** More is text, which tells of days; where most pages have no more, they are slides. */
const maxLetters = 500;

export function readBackDay(pages: readonly (readonly PdfLine[])[], order: Order): Stated {
  const counts = pages.map((lines) => letters(lines.map(({ text }) => text).join('')).length);
  const isText = counts.filter((count) => count >= maxLetters).length >= 0.5 * pages.length;
  const places = isText ? [1, 2, pages.length - 2, pages.length - 1] : [];
  return [...new Set(places)]
    .filter((at) => (counts[at] ?? maxLetters) < maxLetters)
    .flatMap((at) => readAlone(pages[at] ?? [], order));
}
