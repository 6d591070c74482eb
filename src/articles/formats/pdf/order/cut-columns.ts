/** The blocks of lines of a page in, the same in the order in which they are read out: column by column, band by band. */
import { hasRoom } from '../lines/has-room.ts';
import type { PdfLine } from '../lines/read-lines.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines that are drawn one after the other and stand below each other. */
export interface Block extends Box {
  readonly lines: readonly PdfLine[];
}

/** In letters: less is no gap between two columns. */
const gutter = 1;

/** Of the lower of two columns, what has to stand beside the other. */
const besideMinShare = 0.4;

/** A line by itself is no column beside so many. */
const columnMinLines = 4;

/** In letters of most lines. */
const headingMinSize = 1.5;

/** In letters: so near are the feet of two lines that stand beside each other. */
export const levelReach = 0.4;

/** A shorter line is no part of a column of sentences. */
const proseMinChars = 25;

/** Fewer in a narrow column may be what a cell holds. */
const narrowMinLines = 6;

/** A recursive XY-cut: along its gaps from top to bottom, and from left to right. */
export function cutColumns(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < 2) return blocks;
  const columns = splitColumns(blocks);
  if (columns !== null) return areRows(...columns) ? toRows(blocks) : columns.flatMap(cutColumns);
  const bands = splitBands(blocks);
  if (bands.length === 1) return [...blocks].sort((a, b) => a.left - b.left || b.top - a.top);
  const ordered: Block[] = [];
  const size = medianSize(blocks);
  for (let i = 0; i < bands.length; ) {
    const heading = bands.findIndex((band, at) => at > i && isHeading(band, size));
    let end = heading === -1 ? bands.length : heading;
    while (end > i + 1 && splitColumns(bands.slice(i, end).flat()) === null) end--;
    ordered.push(...cutColumns(bands.slice(i, end).flat()));
    i = end;
  }
  return ordered;
}

/** At each gap from left to right, what stands above it before what stands below: a box of two columns is read before the text below. */
export function cutHalves(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const bands = splitBands(blocks);
  const halves = bands.slice(1).map((_, i) => [bands.slice(0, i + 1), bands.slice(i + 1)]);
  const isTwo = (half: readonly (readonly Block[])[]) => splitColumns(half.flat()) !== null;
  return halves
    .filter((each) => each.every(isTwo))
    .map((each) => each.flatMap((half) => cutColumns(half.flat())));
}

/** No column goes on past one that has a band to itself. */
const isHeading = ([block, ...others]: readonly Block[], size: number): boolean =>
  others.length === 0 && block?.lines.every((line) => line.size >= headingMinSize * size) === true;

function medianSize(blocks: readonly Block[]): number {
  const sizes = linesOf(blocks)
    .map(({ size }) => size)
    .sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

type Sides = readonly [readonly Block[], readonly Block[]];

/** At the widest gap from top to bottom that has a column on both of its sides; null where there is none. */
function splitColumns(blocks: readonly Block[]): Sides | null {
  const sorted = [...blocks].sort((a, b) => a.left - b.left);
  const minGap = gutter * medianSize(blocks);
  const gaps: { at: number; gap: number }[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const [at, block] of sorted.entries()) {
    const gap = block.left - right;
    if (at > 0 && gap > 0 && gap >= minGap) gaps.push({ at, gap });
    right = Math.max(right, block.right);
  }
  const sides = gaps
    .sort((a, b) => b.gap - a.gap)
    .map(({ at }) => [sorted.slice(0, at), sorted.slice(at)] as const);
  return sides.find((each) => areColumns(...each)) ?? null;
}

/** The number of a page at its edge is none. */
function areColumns(...sides: Sides): boolean {
  const counts = sides.map((side) => linesOf(side).length);
  if (Math.min(...counts) === 1 && Math.max(...counts) >= columnMinLines) return false;
  const [one, other] = [boxOf(sides[0]), boxOf(sides[1])];
  const height = Math.min(one.top - one.bottom, other.top - other.bottom);
  return overlap(one.bottom, one.top, other.bottom, other.top) >= besideMinShare * height;
}

/** Labels and what they are of, names and figures: not two columns of sentences. */
function areRows(...sides: Sides): boolean {
  const blocks = sides.flat();
  if (linesOf(blocks).some(({ isCount }) => isCount)) return false;
  if (splitBands(blocks).length === 1 && blocks.some(isColumn)) return false;
  const [fewer = [], more = []] = sides.map(linesOf).sort((a, b) => a.length - b.length);
  const isLevel = (line: PdfLine) =>
    more.some((other) => Math.abs(line.y - other.y) < levelReach * line.size);
  const level = fewer.filter(isLevel);
  return level.length >= 0.6 * fewer.length && !(isProse(fewer) && isProse(more));
}

/** Its lines are long, or most of many go on in the midst of a sentence. */
function isProse(lines: readonly PdfLine[]): boolean {
  const long = lines.filter(({ text }) => text.length >= proseMinChars);
  return (
    (lines.length > 1 && long.length >= 0.5 * lines.length) ||
    (lines.length >= narrowMinLines && countLow(lines) >= 0.6 * lines.length)
  );
}

/** A narrow one of running text: hardly any line has room for the first word of the next. */
function isColumn({ lines, right }: Block): boolean {
  const roomy = lines.slice(1).filter((next, i) => hasRoom(lines[i] as PdfLine, next, right));
  return (
    lines.length >= narrowMinLines &&
    countLow(lines) >= 0.35 * lines.length &&
    roomy.length <= 0.2 * lines.length
  );
}

const countLow = (lines: readonly PdfLine[]): number =>
  lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length;

/** What a cell holds stays together, where the rows do not run into each other. */
function toRows(blocks: readonly Block[]): readonly Block[] {
  const bands = splitBands(blocks);
  const rows = bands.length > 1 ? bands : toLevelRows(linesOf(blocks));
  return rows.flatMap((row) => [...row].sort((a, b) => a.left - b.left));
}

function toLevelRows(lines: readonly PdfLine[]): readonly (readonly Block[])[] {
  const rows: Block[][] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const block = { ...boxOfLine(line), lines: [line] };
    const isLevel = row?.[0] && row[0].bottom - line.y < levelReach * line.size;
    if (row && isLevel) row.push(block);
    else rows.push([block]);
  }
  return rows;
}

const linesOf = (blocks: readonly Block[]): PdfLine[] => blocks.flatMap(({ lines }) => lines);

/** Parted by gaps from left to right, from the top down. */
function splitBands(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const bands: Block[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const block of [...blocks].sort((a, b) => b.top - a.top)) {
    const band = bands.at(-1);
    if (band && block.top > bottom) band.push(block);
    else bands.push([block]);
    bottom = band && block.top > bottom ? Math.min(bottom, block.bottom) : block.bottom;
  }
  return bands;
}

export const boxOfLine = ({ left, right, y, size }: PdfLine): Box => ({
  left,
  right,
  top: y + 0.8 * size,
  bottom: y,
});

export const boxOf = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.max(...boxes.map(({ top }) => top)),
  bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
});

export const overlap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.min(to, otherTo) - Math.max(from, otherFrom);
