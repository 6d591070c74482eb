/** The lines of a PDF in, those out with which a box begins that stands in the midst of a sentence. */

import { sentenceEnd, wholeEnd } from '../headings/is-heading.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { areAlikeLetters } from './is-one-sentence.ts';
import type { Leading } from './page-shape.ts';

/** So many lines stand between both halves of a sentence at most. */
const betweenMaxLines = 60;

/**
 * Behind the end of a column any line may go on. Where a later one must, for it begins in a small letter
 * and the sentence above it has ended, the one behind the column does not.
 */
export function listBoxes(lines: readonly PdfLine[], leading: Leading): ReadonlySet<PdfLine> {
  const boxes = new Set<PdfLine>();
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    if (last === undefined || !isRest(last, line, leading)) continue;
    const box = findBox(lines, i, line);
    if (box !== undefined) boxes.add(box);
  }
  return boxes;
}

/** What nothing right above it leads to. */
const isRest = (last: PdfLine, line: PdfLine, leading: Leading): boolean =>
  /^\p{Ll}{2}/u.test(line.text) &&
  line.cells.length === 1 &&
  wholeEnd.test(last.text) &&
  !isBelow(last, line, 1.4 * leading(line));

/** The last jump from the midst of a sentence in the same letters. */
function findBox(lines: readonly PdfLine[], i: number, rest: PdfLine): PdfLine | undefined {
  for (let at = i - 1; at > Math.max(0, i - betweenMaxLines); at--) {
    const [last, line] = [lines[at - 1], lines[at]];
    if (last === undefined || line === undefined || rest.page - last.page > 1) return;
    const isJump = !isBelow(last, line, Number.POSITIVE_INFINITY) && /^\p{Lu}/u.test(line.text);
    if (isJump && !sentenceEnd.test(last.text) && areAlikeLetters(last, rest)) return line;
  }
  return;
}

const isBelow = (last: PdfLine, line: PdfLine, maxGap: number): boolean =>
  line.page === last.page && line.y < last.y && last.y - line.y < maxGap;
