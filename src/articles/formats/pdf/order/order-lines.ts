/** The lines of a page as the file draws them in, the same in the order in which they are read out. */
import type { Panel } from '../drawn/list-panels.ts';
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
export const orderLines = (
  drawn: readonly PdfLine[],
  view: readonly number[],
): readonly PdfLine[] => orderWithin(setFigures(joinMarks(drawn)), null, view);

/** What stands within a panel is one block, and is in order by itself. */
function orderWithin(
  lines: readonly PdfLine[],
  panel: Panel | null,
  view: readonly number[],
): readonly PdfLine[] {
  const blocks = groupBlocks(gatherPanels(lines, panel, view));
  const cut = cutColumns(blocks);
  const [drawnFaults, faults] = [countFaults(blocks, view), countFaults(cut, view)];
  if (drawnFaults > 0 && faults > 0) {
    const whole = cutHalves(blocks).find((order) => countFaults(order, view) === 0);
    if (whole) return whole.flatMap((block) => block.lines);
  }
  return (faults < drawnFaults ? cut : blocks).flatMap((block) => block.lines);
}

const mark = /^(?:\(?\d{1,3}[.)]|\(?[a-z]\)|[•●▪■◦○‣▸►✓➢❖–—-])$/u;
const markReach = 4;

/** The number of an item is drawn apart from it at times: it begins the line that it stands before. */
function joinMarks(lines: readonly PdfLine[]): readonly PdfLine[] {
  const marks = new Map<PdfLine, PdfLine>();
  for (const line of lines.filter(({ text }) => mark.test(text))) {
    const isItem = (other: PdfLine) =>
      !mark.test(other.text) &&
      other.panel === line.panel &&
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

/** Lines, and in the place of the first line of each panel all of its lines. */
function gatherPanels(
  lines: readonly PdfLine[],
  panel: Panel | null,
  view: readonly number[],
): readonly (PdfLine | readonly PdfLine[])[] {
  const inner = new Map<Panel, PdfLine[]>();
  const parts: (PdfLine | Panel)[] = [];
  for (const line of lines) {
    const child = findChild(line, panel);
    if (child === null) parts.push(line);
    else if (inner.has(child)) inner.get(child)?.push(line);
    else {
      inner.set(child, [line]);
      parts.push(child);
    }
  }
  return parts.map((part) =>
    'box' in part ? orderWithin(inner.get(part) ?? [], part, view) : part,
  );
}

/** The panel right within that one that the line stands in; null where it stands in none of them. */
function findChild(line: PdfLine, panel: Panel | null): Panel | null {
  let child: Panel | null = null;
  for (let each = line.panel ?? null; each !== panel && each !== null; each = each.within)
    child = each;
  return child;
}

function groupBlocks(parts: readonly (PdfLine | readonly PdfLine[])[]): readonly Block[] {
  const groups: { lines: PdfLine[]; isPanel: boolean }[] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const last = group?.lines.at(-1);
    if ('text' in part && group && !group.isPanel && last && goesOn(last, part))
      group.lines.push(part);
    else if ('text' in part) groups.push({ lines: [part], isPanel: false });
    else groups.push({ lines: [...part], isPanel: true });
  }
  return groups.map((group) => ({ ...boxOf(group.lines.map(boxOfLine)), ...group }));
}

function goesOn(last: PdfLine, line: PdfLine): boolean {
  const gap = last.y - line.y;
  const isNear = gap > 0.5 * line.size && gap < 2 * Math.max(last.size, line.size);
  const isAlike = Math.abs(last.size - line.size) < 0.15 * last.size;
  if (last.tag !== line.tag) return false;
  return isNear && isAlike && overlap(last.left, last.right, line.left, line.right) > 0;
}
