/** The lines of a PDF's pages in, whether a paragraph of its first page is a head or a foot of the others too out. */

import type { PdfLine } from '../lines/read-lines.ts';
import type { PdfParagraph } from '../paragraphs/pdf-paragraph.ts';
import { letters } from './read-names.ts';

const minPages = 2;
const minShare = 0.5;

/** `lines`: those of the first of the `pages` that has any text. */
export function createRunningTest(
  lines: readonly PdfLine[],
  pages: readonly (readonly PdfLine[])[],
): (each: PdfParagraph) => boolean {
  const others = pages.filter((page) => page !== lines && page.length > 0);
  const most = Math.max(minPages, minShare * others.length);
  const running = lines.filter(
    (line) => others.filter((page) => page.some((other) => isSame(line, other))).length >= most,
  );
  return ({ text, size }) => {
    const alike = running.filter((line) => Math.abs(line.size - size) < 0.1 * size);
    const words = letters(alike.map((line) => line.text).join(' '));
    return letters(text) !== '' && words.includes(letters(text));
  };
}

const isSame = (one: PdfLine, other: PdfLine): boolean =>
  other.text === one.text && Math.abs(other.y - one.y) < 3;
