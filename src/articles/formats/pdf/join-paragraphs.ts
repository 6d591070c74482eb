/** The lines of a PDF in, its paragraphs out, words joined that were parted at a line's end. */
import { kindLine } from './front/read-act.ts';
import { createFontTest, type FontTest } from './heading-fonts.ts';
import { beginsDivision, isHeading, isShouted, numbered, sentenceEnd } from './is-heading.ts';
import { areAlikeLetters, inBrackets, isOneSentence, isResized } from './is-one-sentence.ts';
import { joinOver, leadsOn, textMaxSize } from './join-over.ts';
import { createWordJoiner, type WordJoiner } from './join-words.ts';
import { isFigure, joinsFigure } from './joins-figure.ts';
import { beginsItem, isItem, readMark } from './list-marks.ts';
import { listNames } from './list-names.ts';
import { type Columns, createColumns, createLeading, isAside, type Leading } from './page-shape.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';
import type { PdfLine } from './read-lines.ts';
import { settleHeadings } from './settle-headings.ts';
import { beginsElement } from './tags/begins-element.ts';
import { joinShort } from './tags/join-short.ts';
import { createToldHeading, type ToldHeading } from './tags/told-headings.ts';

interface Group {
  readonly lines: PdfLine[];
  readonly isRows: boolean;
}

/** What tells where a paragraph begins. */
interface Signs {
  readonly columns: Columns;
  readonly leading: Leading;
  readonly bodySize: number;
  readonly isHeadingFont: FontTest;
  readonly isToldHeading: ToldHeading;
  /** Lines of lists without marks, and whether an item begins with each. */
  readonly names: ReadonlyMap<PdfLine, boolean>;
}

export function joinParagraphs(lines: readonly PdfLine[], bodySize: number): PdfParagraph[] {
  const joinWords = createWordJoiner(lines);
  const leading = createLeading(lines);
  const signs: Signs = {
    columns: createColumns(lines),
    leading,
    bodySize,
    isHeadingFont: createFontTest(lines, bodySize),
    isToldHeading: createToldHeading(lines, bodySize),
    names: listNames(lines, leading, bodySize),
  };
  const paragraphs = groupLines(lines, signs)
    .map((group) => toParagraph(group, joinWords, signs))
    .filter(({ text, kind }) => kind === 'rows' || /[\p{L}\p{N}]/u.test(text));
  const named = joinOver(joinShort(paragraphs), bodySize, joinWords).map(nameSection);
  return settleHeadings(named, bodySize);
}

function groupLines(lines: readonly PdfLine[], signs: Signs): readonly Group[] {
  const groups: Group[] = [];
  let mark: string | null = null;
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.lines.at(-1);
    const isRow = line.isRow === true || (line.cells.length > 2 && !line.tag);
    const goesOn: boolean =
      group !== undefined &&
      last !== undefined &&
      group.isRows === isRow &&
      !begins(last, line, group, mark, signs);
    if (goesOn) group?.lines.push(line);
    else {
      groups.push({ lines: [line], isRows: isRow });
      mark = readMark(line.text) ?? mark;
    }
  }
  return groups;
}

/** “1. Introduction” by itself is no list, nor is “7. Boats” below the second item of one. */
function nameSection(
  paragraph: PdfParagraph,
  i: number,
  all: readonly PdfParagraph[],
): PdfParagraph {
  const { kind, text } = paragraph;
  const isLast = all[i + 1]?.kind !== 'item';
  const isAlone = isLast && (all[i - 1]?.kind !== 'item' || !goesOn(text, all.slice(0, i)));
  const isShort = text.length <= 80 && !sentenceEnd.test(text);
  return kind === 'item' && isAlone && isShort && numbered.test(text)
    ? { ...paragraph, kind: 'heading' }
    : paragraph;
}

/** Whether its number follows that of the item with a number above. */
function goesOn(text: string, above: readonly PdfParagraph[]): boolean {
  const numberOf = (item: string) => Number(/^(\d{1,2})[.)]/u.exec(item)?.[1] ?? Number.NaN);
  const before = above.findLast((each) => each.kind !== 'item' || numberOf(each.text) > 0);
  return before?.kind !== 'item' || numberOf(text) === numberOf(before.text) + 1;
}

/** `mark`: that of the last item of a list above. */
function begins(
  last: PdfLine,
  line: PdfLine,
  group: Group,
  mark: string | null,
  { columns, leading, bodySize, isHeadingFont: fonts, names }: Signs,
): boolean {
  const isEnded = sentenceEnd.test(last.text);
  const isOpen = !isEnded && endsOpen(last, columns);
  if (last.tag || line.tag)
    return beginsElement(last, line, {
      isOpen,
      leading: leading(line),
      bodySize,
      isHeadingFont: fonts,
    });
  if (names.has(last) || names.has(line)) return names.get(line) ?? true;
  if (joinsFigure(last, line)) return false;
  if (isResized(last, line, isOpen)) return true;
  const isBelow = line.page === last.page && line.y < last.y;
  if (isBelow && isAside(last, line)) return true;
  if (isBelow && !group.isRows && !opensItem(line) && isOneSentence(last, line)) return false;
  if (isBelow && inBrackets.test(last.text) && last.y - line.y < 1.4 * leading(line)) return false;
  if (group.isRows) return !isBelow || last.y - line.y > 2.2 * leading(line);
  if (beginsItem(line.text, isOpen, group.lines[0]?.text ?? '', mark)) return true;
  const isSame =
    isSameShout(last, line) || (fonts(last) && fonts(line) && isSameHeading(last, line, columns));
  if (isBelow && isSame && last.y - line.y < 1.4 * leading(line)) return group.lines.length > 2;
  const isRest = !isEnded && /^\p{Ll}/u.test(line.text);
  if (line.font !== last.font && ((fonts(last) && !isRest) || (fonts(line) && isEnded)))
    return true;
  const opensLow = /^[\p{Ll}\p{N},;]/u.test(line.text);
  const areAlike = [beginsDivision, (text: string) => field.test(text)].some(
    (test) => test(last.text) && test(line.text),
  );
  if (areAlike) return true;
  if (line.page !== last.page && line.size > 1.12 * bodySize && !isRest) return true;
  if (!isBelow) return isEnded || !areAlikeLetters(last, line) || (!opensLow && !isOpen);
  if (last.y - line.y > 1.4 * leading(line)) return true;
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

const opensItem = ({ text }: PdfLine): boolean =>
  isItem(text) || numbered.test(text) || beginsDivision(text);

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
function endsOpen(last: PdfLine, columns: Columns): boolean {
  const { left, right } = columns(last);
  return (
    last.right > right - 0.1 * (right - left) - last.size || /(?:\p{L}[-‐‑]|,)$/u.test(last.text)
  );
}

function toParagraph(
  { lines, isRows }: Group,
  joinWords: WordJoiner,
  { columns, bodySize, isHeadingFont, isToldHeading, names }: Signs,
): PdfParagraph {
  const [first] = lines;
  const last = lines.at(-1);
  const isCount = lines.some((line, i) => i > 0 && joinsFigure(lines[i - 1] as PdfLine, line));
  const counted = isCount ? lines.find((line) => !isFigure(line.text)) : first;
  const base = {
    page: first?.page ?? 1,
    size: counted?.size ?? bodySize,
    rows: [],
    top: first?.y ?? 0,
    bottom: last?.y ?? 0,
    isToldLine: first?.tag?.kind === 'text' && lines.length === 1,
    isOpen: last !== undefined && !sentenceEnd.test(last.text) && endsOpen(last, columns),
  };
  if (isRows && lines.length > 1) {
    return { ...base, kind: 'rows', text: '', rows: lines.map(({ cells }) => cells) };
  }
  const text = lines
    .map((line) => line.text)
    .reduce(joinWords)
    .replace(/\u00AD/gu, '');
  // A sentence that goes on elsewhere is no heading, though a part of the text is in larger letters.
  const isCut = base.isOpen && leadsOn(text) && base.size < textMaxSize * bodySize;
  const told = isToldHeading(lines, text);
  const isTitle = told ?? (!isCut && !isCount && isHeading(text, lines, bodySize, isHeadingFont));
  const isNumbered = numbered.test(text) && base.size > 1.12 * bodySize;
  const isItemHeading = told === true || (isTitle && isNumbered);
  if (first?.tag?.kind === 'item' && !isItemHeading) return { ...base, kind: 'item', text };
  if (first && names.has(first)) return { ...base, kind: 'item', text, isOpen: false };
  if (isItem(text) && !isItemHeading) return { ...base, kind: 'item', text };
  return { ...base, kind: isTitle ? 'heading' : 'text', text };
}
