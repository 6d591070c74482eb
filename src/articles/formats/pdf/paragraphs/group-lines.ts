/** The lines of a PDF in, those of each paragraph out. */
import type { FontTest } from '../headings/heading-fonts.ts';
import { beginsDivision, isShouted, numbered, sentenceEnd } from '../headings/is-heading.ts';
import { kindLine } from '../headings/kind-line.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { beginsElement } from '../tags/begins-element.ts';
import { beginsEntry, isEntry } from './begins-entry.ts';
import {
  areAlikeLetters,
  endsSentence,
  inBrackets,
  isAside,
  isInShout,
  isOneSentence,
  isResized,
} from './is-one-sentence.ts';
import { caption, captionHead, leadsOn } from './join-over.ts';
import { joinsFigure } from './joins-figure.ts';
import { beginsItem, isItem, keepMark, type Marks } from './list-marks.ts';
import type { Columns, Leading } from './page-shape.ts';

export interface Group {
  readonly lines: PdfLine[];
  readonly isRows: boolean;
}

/** What tells where a paragraph begins. */
export interface Signs {
  readonly columns: Columns;
  readonly leading: Leading;
  readonly bodySize: number;
  /** Of most letters. */
  readonly bodyFont: string | undefined;
  readonly isHeadingFont: FontTest;
  /** Lines of lists without marks, and whether an item begins with each. */
  readonly names: ReadonlyMap<PdfLine, boolean>;
  /** The same of entries whose first line stands further left than the others. */
  readonly hanging: ReadonlyMap<PdfLine, boolean>;
  /** Lines that go on in no sentence above. */
  readonly boxes: ReadonlySet<PdfLine>;
}

/** A line, the one above it, and what is known of both. */
interface Step {
  readonly last: PdfLine;
  readonly line: PdfLine;
  readonly group: Group;
  /** Those of the last items of lists above. */
  readonly marks: Marks;
  readonly isEnded: boolean;
  /** The sentence above ends neither in its line nor before the end of its column. */
  readonly isOpen: boolean;
  readonly isBelow: boolean;
  /** It stands as near below it as lines of one paragraph do. */
  readonly isNext: boolean;
  /** It begins in a small letter, and the sentence above has not ended. */
  readonly isRest: boolean;
}

export function groupLines(lines: readonly PdfLine[], signs: Signs): readonly Group[] {
  const groups: Group[] = [];
  let marks: Marks = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.lines.at(-1);
    const isRow = line.isRow === true || (line.cells.length > 2 && !line.tag && !isEntry(line));
    const goesOn: boolean =
      group !== undefined &&
      last !== undefined &&
      group.isRows === isRow &&
      !begins(last, line, group, marks, signs);
    if (goesOn) group?.lines.push(line);
    else {
      groups.push({ lines: [line], isRows: isRow });
      marks = keepMark(marks, line.text);
    }
  }
  return groups;
}

/** The first that can tell does. */
function begins(last: PdfLine, line: PdfLine, group: Group, marks: Marks, signs: Signs): boolean {
  const { columns, bodySize, isHeadingFont } = signs;
  const leading = signs.leading(line);
  const isEnded = endsSentence(last, line);
  const isOpen = !isEnded && endsOpen(last, columns);
  if (last.tag || line.tag)
    return beginsElement(last, line, { isOpen, leading, bodySize, isHeadingFont });
  const isBelow = line.page === last.page && line.y < last.y;
  const isNext = isBelow && last.y - line.y < 1.4 * leading;
  const isRest = !isEnded && /^\p{Ll}/u.test(line.text);
  const step = { last, line, group, marks, isEnded, isOpen, isBelow, isNext, isRest };
  return (
    byList(step, signs) ?? bySentence(step, leading) ?? byLook(step, signs) ?? byPlace(step, signs)
  );
}

function byList(
  { last, line, group, isOpen, isNext }: Step,
  { names, hanging, boxes }: Signs,
): boolean | undefined {
  const isEntryBegun = beginsEntry(line, group.lines, isOpen, isNext);
  if (isEntryBegun !== undefined) return isEntryBegun;
  const entry = hanging.get(line);
  if (entry !== undefined && hanging.has(last)) return entry;
  if (boxes.has(line)) return true;
  if (names.has(last) || names.has(line)) return names.get(line) ?? true;
  return joinsFigure(last, line) ? false : undefined;
}

function bySentence(step: Step, leading: number): boolean | undefined {
  const { last, line, group, marks, isOpen, isBelow, isNext } = step;
  const isRun = isNext && isOpen && line.firstFont === last.font && /^\(?\p{L}/u.test(line.text);
  if (isResized(last, line, isOpen, isRun)) return true;
  if (isBelow && isAside(last, line)) return true;
  if (isBelow && !group.isRows && goesOnBelow(step)) return false;
  if (isNext && inBrackets.test(last.text)) return false;
  if (group.isRows) return !isBelow || last.y - line.y > 2.2 * leading;
  const texts = group.lines.map(({ text }) => text);
  const above = texts.join(' ');
  if (isBelow && isInShout(above, last, line)) return false;
  return beginsItem(line.text, isOpen, texts[0] ?? '', marks, above) ? true : undefined;
}

/** What a caption says ends above a gap. */
const goesOnBelow = ({ last, line, group, isNext }: Step): boolean =>
  !opensItem(line) &&
  (isNext || !captionHead.test(group.lines[0]?.text ?? '')) &&
  isOneSentence(last, line);

const headingMaxLines = 2;

function byLook(
  step: Step,
  { columns, leading, bodyFont, isHeadingFont: fonts }: Signs,
): boolean | undefined {
  const { last, line, group, isEnded, isOpen, isNext, isRest } = step;
  if (isNext && isOpen && line.firstFont === last.font) return false;
  const isSame =
    isSameShout(last, line) || (fonts(last) && fonts(line) && isSameHeading(last, line, columns));
  if (isNext && isSame) return group.lines.length > headingMaxLines;
  if (line.font !== last.font && ((fonts(last) && !isRest) || (fonts(line) && isEnded)))
    return true;
  if (leadsAway(step, leading(line), bodyFont)) return true;
  const areAlike = [beginsDivision, (text: string) => field.test(text)].some(
    (test) => test(last.text) && test(line.text),
  );
  return areAlike ? true : undefined;
}

function byPlace(step: Step, { columns, bodySize }: Signs): boolean {
  const { last, line, group, isEnded, isOpen, isBelow, isNext, isRest } = step;
  const opensLow = /^[\p{Ll}\p{N},;]/u.test(line.text);
  const isItemEnded = group.lines.length > 1 ? !isOpen : !endsOpen(last, columns);
  if (isBelow && !opensLow && isItemEnded && isLeftOfItem(line, group)) return true;
  if (!isBelow && (captionHead.test(line.text) || isCaption(line, columns))) return true;
  if (line.page !== last.page && line.size > 1.12 * bodySize && !isRest) return true;
  if (!isBelow) return isEnded || !areAlikeLetters(last, line) || (!opensLow && !isOpen);
  if (!isNext) return true;
  const { left, right } = columns(line);
  const isIndented = line.left > left + 0.8 * line.size && line.left < left + 8 * line.size;
  const lastIndented = last.left > left + 0.8 * line.size;
  if (isIndented && !lastIndented && !isItem(group.lines[0]?.text ?? ''))
    return isEnded || (!opensLow && !isOpen);
  const room = right - last.right;
  const isShort = room > 0.12 * (right - left) + line.size;
  return (
    isShort &&
    !/\p{L}[-‐‑]$/u.test(last.text) &&
    (isEnded || (!opensLow && room > 0.4 * (right - left)))
  );
}

/** One that does not fill its column: no sentence goes on so. */
const isCaption = (line: PdfLine, columns: Columns): boolean =>
  caption.test(line.text) && !endsOpen(line, columns);

/** What stands further left than an item began is no rest of it. */
const isLeftOfItem = ({ left, size }: PdfLine, { lines }: Group): boolean =>
  isItem(lines[0]?.text ?? '') && lines.every((each) => left < each.left - 0.8 * size);

const opensItem = ({ text }: PdfLine): boolean =>
  isItem(text) || numbered.test(text) || beginsDivision(text);

/** In leadings: the lines of one paragraph are not as far apart. */
const awayMinGap = 1.2;

/** Lines in letters of their own above a line that begins with a capital further below: they name what it says. */
const leadsAway = (
  { last, line, group, isEnded, isBelow }: Step,
  leading: number,
  bodyFont: string | undefined,
): boolean =>
  isBelow &&
  line.font === bodyFont &&
  !isEnded &&
  last.y - line.y > awayMinGap * leading &&
  line.font !== last.font &&
  group.lines.length <= headingMaxLines + 1 &&
  group.lines.every(({ font }) => font === last.font) &&
  !leadsOn(last.text) &&
  /^\p{Lu}/u.test(line.text);

/** One that fills half of its column and goes on. */
function isSameHeading(last: PdfLine, line: PdfLine, columns: Columns): boolean {
  const { left, right } = columns(last);
  const isFull = last.right - left > 0.5 * (right - left);
  return last.font === line.font && isFull && !numbered.test(line.text);
}

/** `Place: the old quay` */
const field = /^\p{Lu}[\p{L} ]{1,24}: \S/u;

/** A heading in capitals that goes on. */
const isSameShout = (last: PdfLine, line: PdfLine): boolean =>
  isShouted(last.text.replace(/^\p{L}{1,9} \d{1,2}[.:] /u, '')) &&
  isShouted(line.text) &&
  last.font === line.font &&
  last.cells.length === 1 &&
  line.cells.length === 1 &&
  !sentenceEnd.test(last.text) &&
  !numbered.test(line.text) &&
  !kindLine.test(line.text);

/** A line that fills its column goes on in the next one. */
export function endsOpen(last: PdfLine, columns: Columns): boolean {
  const { left, right } = columns(last);
  return (
    last.right > right - 0.1 * (right - left) - last.size || /(?:\p{L}[-‐‑]|,)$/u.test(last.text)
  );
}
