/** The lines of a page as the file draws them in, the same in the order in which they are read out. */
import type { PdfLine } from './read-lines.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines that are drawn one after the other and stand below each other. */
interface Block extends Box {
  readonly lines: readonly PdfLine[];
}

/** In letters: less is no gap between two columns. */
const gutter = 1;

/** Of the lower of two columns, what has to stand beside the other. */
const besideMinShare = 0.4;

/** In letters: so near are the feet of two lines that stand beside each other. */
const levelReach = 0.4;

/** A shorter line is no part of a column of sentences. */
const proseMinChars = 25;

/** Of the height of a page: what stands there is drawn before or after the rest by many programs. */
const edgeShare = 0.08;

/**
 * Files draw most pages as they are read. Where something is drawn after what stands below it, as the
 * title of a slide, the page is cut along its gaps into columns and bands (a recursive XY-cut).
 * `view`: left, bottom, right and top of the page.
 */
export function orderLines(lines: readonly PdfLine[], view: readonly number[]): readonly PdfLine[] {
  const blocks = groupBlocks(lines);
  return jumpsBack(blocks, view) ? cut(blocks).flatMap((block) => block.lines) : lines;
}

function groupBlocks(lines: readonly PdfLine[]): readonly Block[] {
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ ...boxOf(group.map(boxOfLine)), lines: group }));
}

function goesOn(last: PdfLine, line: PdfLine): boolean {
  const gap = last.y - line.y;
  const isNear = gap > 0.5 * line.size && gap < 2 * Math.max(last.size, line.size);
  const isAlike = Math.abs(last.size - line.size) < 0.15 * last.size;
  return isNear && isAlike && overlap(last.left, last.right, line.left, line.right) > 0;
}

function jumpsBack(blocks: readonly Block[], view: readonly number[]): boolean {
  const [, bottom = 0, , top = 0] = view;
  const edge = edgeShare * (top - bottom);
  const inner = blocks.filter((block) => block.top > bottom + edge && block.bottom < top - edge);
  return inner.some((block, i) => inner.slice(0, i).some((before) => isAbove(block, before)));
}

/** In the same column. */
function isAbove(block: Box, other: Box): boolean {
  const width = Math.min(block.right - block.left, other.right - other.left);
  const isSame = overlap(block.left, block.right, other.left, other.right) > 0.3 * width;
  return isSame && block.bottom > other.top - 1;
}

function cut(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < 2) return blocks;
  const columns = splitColumns(blocks);
  if (columns !== null) return areRows(...columns) ? toRows(blocks) : columns.flatMap(cut);
  const bands = splitBands(blocks);
  if (bands.length === 1) return [...blocks].sort((a, b) => a.left - b.left || b.top - a.top);
  const ordered: Block[] = [];
  for (let i = 0; i < bands.length; ) {
    let end = bands.length;
    while (end > i + 1 && splitColumns(bands.slice(i, end).flat()) === null) end--;
    ordered.push(...cut(bands.slice(i, end).flat()));
    i = end;
  }
  return ordered;
}

type Sides = readonly [readonly Block[], readonly Block[]];

/** At the widest gap from top to bottom; null where there is none. */
function splitColumns(blocks: readonly Block[]): Sides | null {
  const sorted = [...blocks].sort((a, b) => a.left - b.left);
  let right = Number.NEGATIVE_INFINITY;
  let widest = { at: 0, gap: 0 };
  for (const [i, block] of sorted.entries()) {
    const gap = block.left - right;
    if (i > 0 && gap > widest.gap) widest = { at: i, gap };
    right = Math.max(right, block.right);
  }
  const sizes = linesOf(blocks)
    .map(({ size }) => size)
    .sort((a, b) => a - b);
  if (widest.at === 0 || widest.gap < gutter * (sizes[sizes.length >> 1] ?? 0)) return null;
  const sides = [sorted.slice(0, widest.at), sorted.slice(widest.at)] as const;
  const [one, other] = [boxOf(sides[0]), boxOf(sides[1])];
  const height = Math.min(one.top - one.bottom, other.top - other.bottom);
  const beside = overlap(one.bottom, one.top, other.bottom, other.top);
  return beside >= besideMinShare * height ? sides : null;
}

/** Labels and what they are of, names and figures: not two columns of sentences. */
function areRows(...sides: Sides): boolean {
  const [fewer = [], more = []] = sides.map(linesOf).sort((a, b) => a.length - b.length);
  const isLevel = (line: PdfLine) =>
    more.some((other) => Math.abs(line.y - other.y) < levelReach * line.size);
  const isProse = (lines: readonly PdfLine[]) =>
    lines.length > 1 &&
    lines.filter(({ text }) => text.length >= proseMinChars).length >= 0.5 * lines.length;
  const level = fewer.filter(isLevel);
  return level.length >= 0.6 * fewer.length && !(isProse(fewer) && isProse(more));
}

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

const boxOfLine = ({ left, right, y, size }: PdfLine): Box => ({
  left,
  right,
  top: y + 0.8 * size,
  bottom: y,
});

const boxOf = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.max(...boxes.map(({ top }) => top)),
  bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
});

const overlap = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.min(to, otherTo) - Math.max(from, otherFrom);
