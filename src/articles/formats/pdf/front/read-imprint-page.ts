/** The lines of a PDF's pages in, the month or the year that the page about the document itself states out. */
import { readImprint } from '../../../read-imprint.ts';
import type { PdfLine } from '../lines/read-lines.ts';

/** It follows the cover, and is no page of the text, which cites books. */
const firstPages = 4;
const maxChars = 3000;

const imprintMark = /\bISBN\b|\bISSN\b|©|\(c\) ?\d{4}|\bcopyright\b|dep[óo]sito legal/iu;

/** `ISBN 978-…` above `1st edition, March 2017`; null where there is none. */
export function readImprintPage(pages: readonly (readonly PdfLine[])[]): string | null {
  for (const lines of pages.slice(0, firstPages)) {
    const text = lines.map((line) => line.text).join('\n');
    const date = text.length <= maxChars && imprintMark.test(text) ? readImprint(text) : null;
    if (date !== null) return date;
  }
  return null;
}
