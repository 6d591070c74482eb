/** Lines in of which the file says what they are part of, whether a paragraph begins with one of them out. */
import type { FontTest } from '../heading-fonts.ts';
import { sentenceEnd } from '../is-heading.ts';
import { leadsOn } from '../join-over.ts';
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

/** Some who write end each line as if it were a paragraph, and each page tells anew what goes on there. */
function isRest(last: PdfLine, line: PdfLine, { isOpen, leading }: Signs): boolean {
  const gap = last.y - line.y;
  const isBelow = line.page === last.page && gap > 0 && gap < 1.4 * leading;
  const isLong = last.text.length >= lineMinChars && /^[^\p{Ll}]/u.test(last.text);
  const isPlace = isBelow
    ? line.tag?.kind === 'text' && last.tag?.kind !== 'rows' && (isOpen || isLong)
    : isOpen && line.page > last.page && line.tag?.kind === last.tag?.kind;
  return isPlace && sizeGap(last, line) < 0.06 && goesOn(last.text, line.text);
}

const lineMinChars = 25;

/** With a word in small letters, or from one that leads to others; not from one line of code, or address, to another. */
const goesOn = (last: string, text: string): boolean =>
  !/https?:\S*$/u.test(last) &&
  (leadsOn(last) ||
    (/(?:^|\s)\p{L}[\p{L}'’-]*,?$/u.test(last) &&
      /^\p{Ll}[\p{L}'’-]*[,.:;)]?(?:\s|$)/u.test(text)));

/** A heading and the text below it are one paragraph for those who only end the line between them. */
function isUnlike(last: PdfLine, line: PdfLine, { isHeadingFont }: Signs): boolean {
  const isEnded = sentenceEnd.test(last.text);
  if (!isEnded && /^\p{Ll}/u.test(line.text)) return false;
  const isHead = isHeadingFont(last) || (isHeadingFont(line) && isEnded);
  return sizeGap(last, line) > 0.12 || (line.font !== last.font && isHead);
}

/** Of their letters. */
const sizeGap = (last: PdfLine, line: PdfLine): number =>
  Math.abs(line.size - last.size) / last.size;
