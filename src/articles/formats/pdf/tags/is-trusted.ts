/** The lines of a page that a file says something of, and the others, in, whether the page can be read as it says out. */
import type { PdfLine } from '../read-lines.ts';

/** So long a line is of the text, and no label. */
const proseMinChars = 40;
/** In the largest letters of the rest. */
const largestMinSize = 1.2;
/** Of the letters of a page: so many of the text may stand in no element, and so many must in one. */
const missingMaxShare = 0.1;
const toldMinShare = 0.5;

export function isTrusted(told: readonly PdfLine[], untold: readonly PdfLine[]): boolean {
  const all = countLetters([...told, ...untold]);
  const missing = untold.filter((line) => isText(line, told));
  return countLetters(told) >= toldMinShare * all && countLetters(missing) <= missingMaxShare * all;
}

/** Not what stands above or below all else in small letters, nor the words of a figure. */
export function isText({ text, cells, size, y }: PdfLine, told: readonly PdfLine[]): boolean {
  const isBetween = told.some((line) => line.y > y) && told.some((line) => line.y < y);
  const isLargest = told.every((line) => largestMinSize * line.size < size);
  return isLargest || (isBetween && cells.length === 1 && text.length >= proseMinChars);
}

const countLetters = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
