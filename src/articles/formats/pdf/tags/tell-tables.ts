/** The lines of a page that the file says nothing of, as those of its figures, in, the same with each table among them as rows out. */
import { toRow } from '../lines/join-rows.ts';
import type { PdfLine, Tag } from '../lines/read-lines.ts';

/** Fewer may be the labels of a chart. */
const rowMinCells = 3;
const tableMinRows = 3;
/** In letters: so far apart stand two rows that have others between them, and the lines of a head. */
const rowMaxGap = 7;
const headMaxGap = 3;

/** `-1.234,5`, `(5.3)`, `12 %` */
const figure = /^[-–—+(]{0,2} ?[$€£]?\d[\d.,]{0,14} ?%?\)?(?: [-–—])?$/u;

/** A name, and figures alone behind it. */
const isRow = ({ cells: [name = '', ...others] }: PdfLine): boolean =>
  others.length + 1 >= rowMinCells && /\p{L}/u.test(name) && areFigures(others);

const areFigures = (cells: readonly string[]): boolean => cells.every((cell) => figure.test(cell));

export const tellTables = (lines: readonly PdfLine[]): readonly PdfLine[] =>
  listTables(lines.filter(isRow)).reduce(tellTable, lines);

/** Rows below each other with as many cells, the last of which begins or ends at one place. */
function listTables(rows: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const tables: PdfLine[][] = [];
  for (const row of [...rows].sort((a, b) => b.y - a.y)) {
    const table = tables.find((each) => isBelow(each.at(-1) as PdfLine, row));
    if (table) table.push(row);
    else tables.push([row]);
  }
  return tables.filter((table) => table.length >= tableMinRows);
}

const isBelow = (last: PdfLine, row: PdfLine): boolean =>
  last.cells.length === row.cells.length &&
  last.y - row.y < rowMaxGap * row.size &&
  [last.right - row.right, (last.lefts.at(-1) ?? 0) - (row.lefts.at(-1) ?? 0)].some(
    (shift) => Math.abs(shift) < row.size,
  );

function tellTable(lines: readonly PdfLine[], rows: readonly PdfLine[]): readonly PdfLine[] {
  const [first, last] = [rows[0] as PdfLine, rows.at(-1) as PdfLine];
  const left = Math.min(...rows.map((row) => row.left));
  const column = lines.filter((line) => line.right > left && line.left < first.right);
  const within = column.filter(({ y }) => y <= first.y && y >= last.y);
  const heads = listHeads(column, first);
  const told = new Set([...within, ...heads]);
  const tag: Tag = { kind: 'rows' };
  const table = [...toHead(heads, first), ...toRows(within)];
  return [
    ...lines.filter((line) => !told.has(line)),
    ...table.map((row) => ({ ...row, tag, isRow: true as const })),
  ];
}

/** The names of its columns: what stands above the first row, line by line. */
function listHeads(column: readonly PdfLine[], first: PdfLine): readonly PdfLine[] {
  let top = first.y;
  return column
    .filter(({ y }) => y > first.y)
    .sort((a, b) => a.y - b.y)
    .filter(({ y }) => {
      const isNear = y - top < headMaxGap * first.size;
      if (isNear) top = y;
      return isNear;
    });
}

/** Each part of it belongs to the column that begins nearest to it. */
function toHead(heads: readonly PdfLine[], first: PdfLine): readonly PdfLine[] {
  if (heads.length === 0) return [];
  const cells = first.lefts.map(() => '');
  for (const { cells: parts, lefts } of heads.toReversed())
    for (const [i, part] of parts.entries()) {
      const gaps = first.lefts.map((left) => Math.abs(left - (lefts[i] ?? 0)));
      const at = gaps.indexOf(Math.min(...gaps));
      cells[at] = `${cells[at]} ${part}`.trim();
    }
  const shown = cells.filter((cell) => cell !== '');
  return [{ ...first, y: first.y + first.size, cells: shown, text: shown.join(' ') }];
}

/** Figures stand at half the height of a name that has two lines. */
function toRows(lines: readonly PdfLine[]): readonly PdfLine[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  const named = new Map(
    sorted
      .filter(({ cells }) => areFigures(cells))
      .map((row) => [row, sorted.filter((line) => isBeside(line, row))] as const),
  );
  const names = new Set([...named.values()].flat());
  return sorted.flatMap((line) => {
    if (names.has(line)) return [];
    const name = named.get(line) ?? [];
    return [name.length > 0 ? toRow([[...name], [line]]) : line];
  });
}

const isBeside = (name: PdfLine, row: PdfLine): boolean =>
  name.cells.length === 1 &&
  !areFigures(name.cells) &&
  name.right < row.left &&
  Math.abs(name.y - row.y) < row.size;
