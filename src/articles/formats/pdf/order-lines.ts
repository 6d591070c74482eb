/** The lines of a page as the file draws them in, the same in the order in which they are read out. */
import {
  type Block,
  type Box,
  boxOf,
  boxOfLine,
  cutColumns,
  levelReach,
  overlap,
} from './cut-columns.ts';
import type { PdfLine } from './read-lines.ts';

/** Of the height of a page: what stands there is drawn before or after the rest by many programs. */
const edgeShare = 0.08;

/**
 * Files draw most pages as they are read. Where something is drawn after what stands below it, as the
 * title of a slide, the page is cut along its gaps into columns and bands.
 * `view`: left, bottom, right and top of the page.
 */
export function orderLines(drawn: readonly PdfLine[], view: readonly number[]): readonly PdfLine[] {
  const lines = joinMarks(drawn);
  const blocks = groupBlocks(lines);
  return jumpsBack(blocks, view) ? cutColumns(blocks).flatMap((block) => block.lines) : lines;
}

const mark = /^(?:\(?\d{1,3}[.)]|\(?[a-z]\)|[•●▪■◦○‣▸►✓➢❖–—-])$/u;
const markReach = 4;

/** The number of an item is drawn apart from it at times: it begins the line that it stands before. */
function joinMarks(lines: readonly PdfLine[]): readonly PdfLine[] {
  const marks = new Map<PdfLine, PdfLine>();
  for (const line of lines.filter(({ text }) => mark.test(text))) {
    const isItem = (other: PdfLine) =>
      !mark.test(other.text) &&
      Math.abs(other.y - line.y) < levelReach * other.size &&
      other.left >= line.right - 0.2 * line.size &&
      other.left - line.right < markReach * line.size;
    const item = lines.find(isItem);
    if (item && !marks.has(item)) marks.set(item, line);
  }
  const joined = new Set(marks.values());
  return lines.flatMap((line) => {
    const before = marks.get(line);
    if (joined.has(line)) return [];
    if (!before) return [line];
    const [first = '', ...cells] = line.cells;
    const text = `${before.text} ${line.text}`;
    return [{ ...line, text, left: before.left, cells: [`${before.text} ${first}`, ...cells] }];
  });
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
  if (last.tag !== line.tag) return false;
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
