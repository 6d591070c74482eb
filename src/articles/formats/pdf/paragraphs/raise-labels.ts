/** The lines of a PDF in, the same with each label that stands beside a sentence, and is drawn in the midst of it, above that sentence out. */
import { sentenceEnd } from '../headings/is-heading.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { areAlikeLetters } from './is-one-sentence.ts';

/** A longer line is of a text itself. */
const labelMaxChars = 50;
/** A shorter one is a label itself. */
const textMinChars = 25;
/** In letters: from one line of a sentence to the next. */
const lineMaxGap = 1.7;

/** The name of a field beside the middle of its lines, the second line of a cell beside another. */
export function raiseLabels(lines: readonly PdfLine[]): readonly PdfLine[] {
  const raised: PdfLine[] = [];
  for (const [i, line] of lines.entries()) {
    const last = raised.at(-1);
    const next = lines[i + 1];
    if (!last || !next || !isBeside(line, last, next) || !goesOn(last, next)) {
      raised.push(line);
      continue;
    }
    let at = raised.length - 1;
    while (at > 0 && isBelow(raised[at - 1] as PdfLine, raised[at] as PdfLine)) at--;
    raised.splice(at, 0, line);
  }
  return raised;
}

/** Left of both, and level with one of them. */
const isBeside = (label: PdfLine, last: PdfLine, next: PdfLine): boolean =>
  label.page === last.page &&
  label.cells.length === 1 &&
  label.text.length <= labelMaxChars &&
  label.right < Math.min(last.left, next.left) - 0.5 * last.size &&
  label.y < last.y + 0.5 * last.size &&
  label.y > next.y - 0.5 * last.size;

const goesOn = (last: PdfLine, next: PdfLine): boolean =>
  isBelow(last, next) &&
  last.text.length >= textMinChars &&
  !sentenceEnd.test(last.text) &&
  /^\p{Ll}/u.test(next.text);

/** Of the same text. */
const isBelow = (last: PdfLine, next: PdfLine): boolean =>
  next.page === last.page &&
  last.y > next.y &&
  last.y - next.y < lineMaxGap * next.size &&
  Math.abs(last.left - next.left) < next.size &&
  last.cells.length + next.cells.length === 2 &&
  areAlikeLetters(last, next);
