/** The lines of a page as the file draws them in, the same in the order in which they are read out. */
import type { PdfLine } from '../lines/read-lines.ts';
import { countFaults } from './count-faults.ts';
import {
  type Block,
  boxOf,
  boxOfLine,
  cutColumns,
  cutHalves,
  levelReach,
  overlap,
} from './cut-columns.ts';
import { setFigures } from './set-figures.ts';

/**
 * Files draw most pages as they are read. Where the page reads better so, as with the title of a slide
 * that is drawn last, it is cut along its gaps into columns and bands.
 * `view`: left, bottom, right and top of the page.
 */
export function orderLines(drawn: readonly PdfLine[], view: readonly number[]): readonly PdfLine[] {
  const lines = setFigures(joinMarks(drawn));
  const blocks = groupBlocks(lines);
  const cut = cutColumns(blocks);
  const [drawnFaults, faults] = [countFaults(blocks, view), countFaults(cut, view)];
  if (drawnFaults > 0 && faults > 0) {
    const whole = cutHalves(blocks).find((order) => countFaults(order, view) === 0);
    if (whole) return whole.flatMap((block) => block.lines);
  }
  return faults < drawnFaults ? cut.flatMap((block) => block.lines) : lines;
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
