/** The lines of a page in, the same with the rows of its tables as one line each out, whose cells may hold several lines. */
import type { PdfLine } from './read-lines.ts';

/** What stands in one row from where a line begins as high as the row does: that line, and those below it. */
type Stack = PdfLine[];

/** In letters. */
const levelReach = 0.4;
const lineMaxGap = 1.7;

/** More in one cell is a column of text. */
const cellMaxLines = 8;
const rowMinStacks = 3;

/** Files draw a table cell by cell: what goes on to the right, as high as the row began, is its next cell. */
export function joinRows(lines: readonly PdfLine[]): readonly PdfLine[] {
  const rows: Stack[][] = [];
  for (let i = 0; i < lines.length; ) {
    const row = readRow(lines, i);
    rows.push(row);
    i += row.reduce((count, stack) => count + stack.length, 0);
  }
  const isWrapped = rows.map(isTableRow);
  const isTable = rows.map(
    (row, i) =>
      isWrapped[i] && (row.length >= rowMinStacks || isWrapped[i - 1] || isWrapped[i + 1]),
  );
  return rows.flatMap((row, i) => {
    const isBeside = (isTable[i - 1] || isTable[i + 1]) && hasCells(row);
    return isTable[i] || isBeside ? [toRow(row)] : row.flat();
  });
}

/** A row whose cells are short. */
const hasCells = (row: readonly Stack[]): boolean =>
  row.length === 1 && row[0]?.length === 1 && (row[0][0]?.cells.length ?? 0) > 1;

function readRow(lines: readonly PdfLine[], begin: number): Stack[] {
  const first = lines[begin] as PdfLine;
  const row: Stack[] = [[first]];
  for (const line of lines.slice(begin + 1)) {
    const stack = row.at(-1) as Stack;
    const last = stack.at(-1) as PdfLine;
    const isLevel = Math.abs(line.y - first.y) < levelReach * first.size;
    if (isLevel && line.left > rightOf(stack)) row.push([line]);
    else if (goesOn(last, line, stack)) stack.push(line);
    else break;
  }
  // What goes on below one cell alone may be anything.
  return row.length > 1 ? row : [[first]];
}

const rightOf = (stack: Stack): number => Math.max(...stack.map(({ right }) => right)) - 1;

function goesOn(last: PdfLine, line: PdfLine, stack: Stack): boolean {
  const gap = last.y - line.y;
  const left = Math.min(...stack.map((each) => each.left));
  const isBelow = gap > 0.5 * line.size && gap < lineMaxGap * line.size;
  return isBelow && line.left > left - line.size && line.left < rightOf(stack);
}

function isTableRow(row: readonly Stack[]): boolean {
  if (row.some(([first]) => first?.isCount)) return false;
  const heights = row.map((stack) => stack.length);
  return row.length > 1 && Math.max(...heights) > 1 && Math.max(...heights) <= cellMaxLines;
}

export function toRow(row: readonly Stack[]): PdfLine {
  const [first] = row.flat() as [PdfLine];
  const cells = row.flatMap(toCells);
  return {
    ...first,
    right: Math.max(...row.map(rightOf)),
    text: cells.map(({ text }) => text.replaceAll('\n', ' ')).join(' '),
    cells: cells.map(({ text }) => text),
    lefts: cells.map(({ left }) => left),
    isRow: true,
  };
}

/** What a lower line holds belongs to the cell that it stands below; `\n` stands between both. */
function toCells([first, ...below]: Stack): { text: string; left: number }[] {
  const cells = (first?.cells ?? []).map((text, i) => ({ text, left: first?.lefts[i] ?? 0 }));
  for (const line of below) {
    for (const [i, text] of line.cells.entries()) {
      const left = line.lefts[i] ?? line.left;
      const at = cells.findLastIndex((cell) => cell.left <= left + line.size);
      const cell = cells[Math.max(0, at)];
      if (cell) cell.text += `\n${text}`;
    }
  }
  return cells;
}
