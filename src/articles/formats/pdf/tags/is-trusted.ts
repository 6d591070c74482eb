/** The lines of a page that a file says something of, and the others, in, whether the page can be read as it says out. */
import type { PdfLine } from '../lines/read-lines.ts';

/** So long a line is of the text, and no label. */
const proseMinChars = 40;
/** In the largest letters of the rest. */
const largestMinSize = 1.2;
/** In letters, from one line of a paragraph to the next. */
const lineMaxGap = 2;
/** Of the letters of a page: so many of the text may stand in no element, and so many must in one. */
const missingMaxShare = 0.1;
const toldMinShare = 0.5;

export function isTrusted(told: readonly PdfLine[], untold: readonly PdfLine[]): boolean {
  const all = countLetters([...told, ...untold]);
  const missing = untold.filter(createTextTest(told, untold));
  return countLetters(told) >= toldMinShare * all && countLetters(missing) <= missingMaxShare * all;
}

/**
 * Whether a line that is not told is of the text: no line by itself above or below all else, nor the words
 * of a figure; the last line of a paragraph is, however short.
 */
export function createTextTest(
  told: readonly PdfLine[],
  untold: readonly PdfLine[],
): (line: PdfLine) => boolean {
  const isLong = ({ text, cells }: PdfLine) => cells.length === 1 && text.length >= proseMinChars;
  const isNear = (line: PdfLine, other: PdfLine) =>
    other !== line && Math.abs(other.y - line.y) < lineMaxGap * line.size;
  const isBetween = ({ y }: PdfLine) =>
    told.some((line) => line.y > y) && told.some((line) => line.y < y);
  const isProse = (line: PdfLine) =>
    isLong(line) &&
    (isBetween(line) || untold.some((other) => isLong(other) && isNear(line, other)));
  const prose = untold.filter(isProse);
  return (line) =>
    told.every(({ size }) => largestMinSize * size < line.size) ||
    isProse(line) ||
    prose.some((above) => goesOn(above, line));
}

/** The line right below one that ends in no stop, in its letters and at its edge. */
function goesOn(above: PdfLine, line: PdfLine): boolean {
  const gap = above.y - line.y;
  return (
    !/[.:!?]$/u.test(above.text) &&
    gap > 0 &&
    gap < lineMaxGap * line.size &&
    Math.abs(above.size - line.size) < 0.05 * line.size &&
    Math.abs(above.left - line.left) < 0.5 * line.size
  );
}

const countLetters = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
