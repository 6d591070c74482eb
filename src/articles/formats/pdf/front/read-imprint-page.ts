/** The lines of a PDF's pages in, the day, the month or the year that the page about the document itself states out. */
import { readImprint } from '../../../read-imprint.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import type { Stated } from './choose-date.ts';
import { firstDay, type Order } from './read-day.ts';
import { readAlone } from './read-shown-day.ts';

/** It follows the cover, and is no page of the text, which cites books. */
export const imprintPages = 6;
const maxChars = 3000;

const imprintMark =
  /\bcreative commons\b|\bISBN\b|\bISSN\b|©|\(c\) ?\d{4}|\bcopyright\b|dep[óo]sito legal/iu;

/** `ISBN 978-…` above `1st edition, March 2017`, or a day on a line of its own. */
export function readImprintPage(pages: readonly (readonly PdfLine[])[], order: Order): Stated {
  for (const lines of pages.slice(0, imprintPages)) {
    const text = lines.map((line) => line.text).join('\n');
    if (text.length > maxChars || !imprintMark.test(text)) continue;
    const alone = readAlone(lines, order);
    if (alone.length > 0) return alone;
    const date = readImprint(text, Number(firstDay));
    if (date !== null) return [date];
  }
  return [];
}
