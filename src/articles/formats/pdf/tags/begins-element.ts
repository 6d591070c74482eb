/** Lines in of which the file says what they are part of, whether a paragraph begins with one of them out. */
import type { FontTest } from '../headings/heading-fonts.ts';
import { numbered, sentenceEnd } from '../headings/is-heading.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { leadsOn } from '../paragraphs/join-over.ts';
import { joinsFigure } from '../paragraphs/joins-figure.ts';
import { isBulleted, isItem } from '../paragraphs/list-marks.ts';

/** Of a line above another. */
interface Signs {
  /** Of most of the text. */
  readonly bodySize: number;
  /** It ends no sentence and fills its column. */
  readonly isOpen: boolean;
  readonly leading: number;
  readonly isHeadingFont: FontTest;
}

/** Why a line goes on with the one above though the file says that another element begins. */
const goings = [joinsFigure, isItemRest, isRest, isTitle, isHeadingRest];

export function beginsElement(last: PdfLine, line: PdfLine, signs: Signs): boolean {
  if (last.tag !== line.tag) return !goings.some((goesOn) => goesOn(last, line, signs));
  if (line.tag?.kind === 'rows') return false;
  return isNextItem(last, line) || (line.tag?.kind === 'text' && isUnlike(last, line, signs));
}

/** A list that is one paragraph to whoever only ended its lines. */
const isNextItem = (last: PdfLine, line: PdfLine): boolean =>
  isBulleted(line.text) && (line.page !== last.page || line.y < last.y);

/** What floats beside an item narrows its lines, and some who write end each of them there. */
function isItemRest(last: PdfLine, line: PdfLine, { leading }: Signs): boolean {
  const areItems = last.tag?.kind === 'item' && line.tag?.isUnmarked === true;
  const isShort = last.text.length < lineMinChars;
  const isEnded = isShort || sentenceEnd.test(last.text) || isItem(line.text);
  return areItems && !isEnded && isRightBelow(last, line, leading);
}

/** One that is too long for its column. */
function isHeadingRest(last: PdfLine, line: PdfLine, { isOpen, leading }: Signs): boolean {
  const areHeadings = last.tag?.kind === 'heading' && line.tag?.kind === 'heading';
  const areAlike = last.font === line.font && sizeGap(last, line) < 0.02;
  const isFull = isOpen && !numbered.test(line.text);
  return areHeadings && areAlike && isFull && isRightBelow(last, line, leading);
}

/** Some who write end each line as if it were a paragraph, and each page tells anew what goes on there. */
function isRest(last: PdfLine, line: PdfLine, { isOpen, leading }: Signs): boolean {
  const isLong = last.text.length >= lineMinChars && /^[^\p{Ll}]/u.test(last.text);
  const isLeading = leadsOn(last.text);
  const isFull = isOpen || isLong || isLeading;
  const isPlace = isRightBelow(last, line, leading)
    ? line.tag?.kind === 'text' && last.tag?.kind !== 'rows' && isFull
    : line.page > last.page && line.tag?.kind === last.tag?.kind && isOpen;
  // In other letters, and smaller ones, what begins a page with a capital is said of a picture.
  const mayDiffer = isLeading && (line.page === last.page || line.font === last.font);
  return isPlace && sizeGap(last, line) < (mayDiffer ? 0.12 : 0.06) && goesOn(last.text, line.text);
}

const lineMinChars = 25;
/** In letters of most of the text: on the first page, where the title of the document stands, and on others. */
const titleMinSize = 1.2;
const headMinSize = 1.5;

/** Its lines are paragraphs by themselves for most programs. */
function isTitle(last: PdfLine, line: PdfLine, { bodySize, leading }: Signs): boolean {
  const isLarge = line.size > (line.page === 1 ? titleMinSize : headMinSize) * bodySize;
  const areTexts = line.tag?.kind === 'text' && last.tag?.kind === 'text';
  return isLarge && areTexts && sizeGap(last, line) < 0.12 && isRightBelow(last, line, leading);
}

/** On the same page. */
const isRightBelow = (last: PdfLine, line: PdfLine, leading: number): boolean =>
  line.page === last.page && line.y < last.y && last.y - line.y < 1.4 * leading;

/** With a word in small letters, or from one that leads to others; not from one line of code, or address, to another. */
const goesOn = (last: string, text: string): boolean =>
  !/https?:\S*$/u.test(last) &&
  (leadsOn(last) ||
    (/(?:^|\s)\p{L}[\p{L}'’-]*,?$/u.test(last) &&
      /^\(?\p{Ll}[\p{L}'’-]*[,.:;)]{0,2}(?:\s|$)/u.test(text)));

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
