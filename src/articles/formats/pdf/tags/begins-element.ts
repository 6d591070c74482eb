/** Lines in of which the file says what they are part of, whether a paragraph begins with one of them out. */
import type { FontTest } from '../heading-fonts.ts';
import { sentenceEnd } from '../is-heading.ts';
import { joinsFigure } from '../joins-figure.ts';
import type { PdfLine } from '../read-lines.ts';

/** Of a line above another. */
interface Signs {
  /** It ends no sentence and fills its column. */
  readonly isOpen: boolean;
  readonly leading: number;
  readonly isHeadingFont: FontTest;
}

export function beginsElement(last: PdfLine, line: PdfLine, signs: Signs): boolean {
  if (last.tag !== line.tag) return !joinsFigure(last, line) && !isRest(last, line, signs);
  return line.tag?.kind === 'text' && isUnlike(last, line, signs);
}

/** Some who write end each line as if it were a paragraph. */
function isRest(last: PdfLine, line: PdfLine, { isOpen, leading }: Signs): boolean {
  const gap = last.y - line.y;
  const isBelow = line.page === last.page && gap > 0 && gap < 1.4 * leading;
  const isAlike = line.font === last.font && sizeGap(last, line) < 0.02;
  const areTexts = line.tag?.kind === 'text' && last.tag !== undefined && last.tag.kind !== 'rows';
  return areTexts && isBelow && isAlike && isOpen && /^\p{Ll}/u.test(line.text);
}

/** A heading and the text below it are one paragraph for those who only end the line between them. */
function isUnlike(last: PdfLine, line: PdfLine, { isHeadingFont }: Signs): boolean {
  if (sizeGap(last, line) > 0.12) return true;
  const isEnded = sentenceEnd.test(last.text);
  return (
    line.font !== last.font &&
    ((isHeadingFont(last) && !/^\p{Ll}/u.test(line.text)) || (isHeadingFont(line) && isEnded))
  );
}

/** Of their letters. */
const sizeGap = (last: PdfLine, line: PdfLine): number =>
  Math.abs(line.size - last.size) / last.size;

const headingMaxShare = 0.3;

/** False where so much is called a heading that the text is, too. */
export function tellsHeadings(lines: readonly PdfLine[]): boolean {
  const count = (some: readonly PdfLine[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const told = lines.filter(({ tag }) => tag?.kind === 'heading');
  return count(told) <= headingMaxShare * count(lines);
}
