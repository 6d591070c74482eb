/** The lines of a page in, the same with each large figure and the words below it that say what it counts as one line out. */

import { sentenceEnd } from '../headings/is-heading.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { leadsOn } from '../paragraphs/join-over.ts';
import { isFigure } from '../paragraphs/joins-figure.ts';
import { overlap } from './cut-columns.ts';

/** In letters of what it counts; else both may be of a table. */
const figureMinSize = 1.25;
/** Of letters and figures, from foot to head. */
const capHeight = 0.7;
/** In letters of the words: so near are both, and the lines of the words to each other. */
const maxGap = 2;
const lineMaxGap = 1.7;
/** Of the gap to what stands above it: else nobody can tell which of them it counts. */
const gapMaxShare = 0.7;
/** Of a digit, in letters. */
const digitWidth = 0.55;
/** In figures: so far below a row of them stands what they count. */
const rowReach = 4;

/** Figures in a row are drawn before or after all that they count, or row by row as one line. */
export function setFigures(drawn: readonly PdfLine[]): readonly PdfLine[] {
  const figures = drawn.filter(({ cells }) => cells.every(isFigure));
  const words = drawn.filter(({ cells }) => !cells.every(isFigure));
  const least =
    figureMinSize *
    words.reduce((size, line) => Math.min(size, line.size), Number.POSITIVE_INFINITY);
  // Most of a table's are as large as its words, and asking each for all others would take long.
  const rows = figures.filter(({ size }) => size >= least);
  const set = (lines: readonly PdfLine[], row: PdfLine) => {
    const isBesideOther = figures.some((each) => each !== row && isBeside(each, row));
    return setRow(lines, row, row.cells.length > 1 || isBesideOther);
  };
  const once = rows.reduce(set, drawn);
  // Those that count something tell that others do.
  return rows.filter((row) => once.includes(row)).reduce(set, once);
}

/** As they are where it is not clear what each of the row's figures counts. `isRow`: there are several of them. */
function setRow(lines: readonly PdfLine[], row: PdfLine, isRow: boolean): readonly PdfLine[] {
  const figures = partCells(row);
  const parted = new Map(
    lines.map((line) => [line, isBelow(line, row) ? partCells(line) : [line]]),
  );
  const others = [...parted.values()].flat();
  const words = figures.map((figure) => findWords(figure, others, isRow));
  const stacks = words.map((first) => (first ? listStack(first, others) : []));
  const moved = new Set(stacks.flat());
  const isClear = words.every((each, i) => each && words.indexOf(each) === i);
  const isWhole = [...parted.values()].every(
    (cells) => cells.length === 1 || cells.every((cell) => moved.has(cell)),
  );
  if (!isClear || !isWhole) return lines;
  return lines.flatMap((line) => {
    if (line !== row) return (parted.get(line) ?? []).filter((each) => !moved.has(each));
    return stacks.flatMap(([first, ...below], i) => [
      join(figures[i] as PdfLine, first as PdfLine),
      ...below,
    ]);
  });
}

const isBeside = (line: PdfLine, row: PdfLine): boolean =>
  Math.abs(line.y - row.y) < 0.5 * Math.min(line.size, row.size);

/** A line of what they count: each of its cells begins where one of the figures does. */
function isBelow(line: PdfLine, row: PdfLine): boolean {
  const isColumn = (left: number) => row.lefts.some((each) => Math.abs(each - left) < line.size);
  return (
    line.cells.length > 1 &&
    row.size >= figureMinSize * line.size &&
    row.y > line.y &&
    row.y - line.y < rowReach * row.size &&
    line.lefts.every(isColumn)
  );
}

/** Each of its cells as a line of its own. */
function partCells(line: PdfLine): readonly PdfLine[] {
  if (line.cells.length === 1) return [line];
  return line.cells.map((text, i) => {
    const left = line.lefts[i] ?? line.left;
    const end = (line.lefts[i + 1] ?? line.right + line.size) - line.size;
    const right = isFigure(text)
      ? Math.min(end, left + digitWidth * line.size * text.length)
      : Math.max(left, end);
    return { ...line, text, left, right, cells: [text], lefts: [left] };
  });
}

/** `isRow`: other figures stand beside it, and it is no number of a chapter. */
function findWords(
  figure: PdfLine,
  lines: readonly PdfLine[],
  isRow: boolean,
): PdfLine | undefined {
  const column = lines.filter(
    (line) => overlap(line.left, line.right, figure.left, figure.right) > 0 && !isFigure(line.text),
  );
  const [above] = column.filter(({ y }) => y > figure.y).sort((a, b) => a.y - b.y);
  const [below] = column.filter(({ y }) => y < figure.y).sort((a, b) => b.y - a.y);
  if (!below || below.cells.length > 1 || figure.size < figureMinSize * below.size) return;
  const gap = figure.y - below.y - capHeight * below.size;
  const gapAbove = (above?.y ?? Number.POSITIVE_INFINITY) - figure.y - capHeight * figure.size;
  if (gap > maxGap * below.size || gap > gapMaxShare * gapAbove) return;
  const isMidst = above && !sentenceEnd.test(above.text) && leadsOn(above.text);
  const isCounted = isRow || amount.test(figure.text) || lines.some((line) => counts(line, below));
  const begins = /^\p{Ll}/u.test(below.text) || (isCounted && /^\p{Lu}/u.test(below.text));
  return begins && !isMidst ? below : undefined;
}

/** `$20 million`, `1,100`, `10+`: no number of a chapter. */
const amount = /[$€£%+]|\d,\d{3}|\p{L}/u;

/** `5 boats` in the same letters as those words: such figures count things on this page. */
const counts = (line: PdfLine, words: PdfLine): boolean =>
  /^\d[\d.,]{0,9}[%+]? \p{Ll}/u.test(line.text) &&
  line.font === words.font &&
  Math.abs(line.size - words.size) < 0.02 * words.size;

/** It, and the lines that go on below it. */
function listStack(first: PdfLine, lines: readonly PdfLine[]): readonly PdfLine[] {
  const stack = [first];
  for (;;) {
    const last = stack.at(-1) as PdfLine;
    const next = lines.find((line) => goesOn(last, line));
    if (!next) return stack;
    stack.push(next);
  }
}

function goesOn(last: PdfLine, line: PdfLine): boolean {
  const gap = last.y - line.y;
  return (
    gap > 0.5 * line.size &&
    gap < lineMaxGap * line.size &&
    Math.abs(line.size - last.size) < 0.06 * line.size &&
    line.cells.length === 1 &&
    overlap(line.left, line.right, last.left, last.right) > 0
  );
}

function join(figure: PdfLine, words: PdfLine): PdfLine {
  const text = `${figure.text} ${words.text}`;
  const left = Math.min(figure.left, words.left);
  return { ...words, text, left, cells: [text], lefts: [left], isCount: true };
}
