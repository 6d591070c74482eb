/** A Markdown file in, the tables that are written in HTML in it out: their rows as those of Markdown's are read. */
import type { RootContent } from 'mdast';
import { hasInk } from '../block.ts';
import type { InlineReader, Line } from '../read-inline.ts';
import { flatten, type Row, toRow } from '../table-row.ts';
import { joinVisible, type Visible } from '../visible.ts';

interface Cell extends Line {
  readonly isName: boolean;
  readonly isHidden: boolean;
  readonly columns: number;
  readonly rows: number;
}

export interface HtmlTable extends Line {
  readonly rows: readonly (readonly Cell[])[];
}

/** What is longer is no cell but a part of a page that was laid out in a table. */
const cellMaxChars = 1500;
const columnsMax = 100;

/** Tables in code are text: there alone nothing is veiled. Those that hold more than cells are left to be read as the text around them. */
export function findHtmlTables(source: string, veiled: string): HtmlTable[] {
  const tables: HtmlTable[] = [];
  let open: number | null = null;
  let depth = 0;
  for (const { 0: tag, 1: closing, index } of source.matchAll(/<(\/?)table(?=[\s>])[^<>]*>/giu)) {
    if (veiled[index] === '<') continue;
    if (closing !== '/') {
      open = depth === 0 ? index : null;
      depth++;
      continue;
    }
    depth = Math.max(0, depth - 1);
    const table = open === null ? null : readTable(source, open, index + tag.length);
    if (table !== null) tables.push(table);
    open = null;
  }
  return tables;
}

function readTable(source: string, start: number, end: number): HtmlTable | null {
  const before = source.slice(Math.max(0, start - 80), start);
  const after = source.slice(end, end + 80);
  if (!/(?:^|\n)[ \t]*$/u.test(before) || /^[ \t]*[^\s<]/u.test(after)) return null;
  if (/<h\d|<pre[\s>]|^[ \t]*(?:`{3}|#)/imu.test(source.slice(start, end))) return null;
  const rows = listRows(source, start, end - '</table>'.length);
  const isTable = rows.length > 1 && rows.some(({ length }) => length > 1);
  const areCells = rows.flat().every((cell) => cell.end - cell.start <= cellMaxChars);
  return isTable && areCells ? { start, end, rows } : null;
}

const part = /<(\/?)(tr|th|td|thead|tbody|tfoot|caption)(?=[\s>])([^<>]*)>/giu;

function listRows(source: string, start: number, end: number): Cell[][] {
  const rows: Cell[][] = [];
  let open: Omit<Cell, 'end'> | null = null;
  const shut = (at: number) => {
    if (open !== null) rows.at(-1)?.push({ ...open, end: at });
    open = null;
  };
  for (const { 0: whole, 1: closing, 2: name = '', 3: attributes = '', index } of source
    .slice(start, end)
    .matchAll(part)) {
    shut(start + index);
    if (closing === '/') continue;
    if (/^tr$/iu.test(name)) rows.push([]);
    if (!/^t[hd]$/iu.test(name)) continue;
    if (rows.length === 0) rows.push([]);
    open = {
      start: start + index + whole.length,
      isName: /^th$/iu.test(name),
      isHidden: /\bdata-hidden\b/u.test(attributes),
      columns: spanOf(attributes, 'colspan'),
      rows: spanOf(attributes, 'rowspan'),
    };
  }
  shut(end);
  return rows.filter(({ length }) => length > 0);
}

function spanOf(attributes: string, name: string): number {
  const span = new RegExp(`\\b${name}\\s*=\\s*\\{?["']?(\\d{1,3})`, 'iu').exec(attributes)?.[1];
  return Math.min(Math.max(Number(span ?? 1), 1), columnsMax);
}

/** Nothing for what stands within a block: that is read as its text. */
export function keepFree(
  tables: readonly HtmlTable[],
  nodes: readonly RootContent[],
): readonly HtmlTable[] {
  return tables.filter(({ start }) =>
    nodes.every(({ position }) => {
      const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
      return start < from || start >= to;
    }),
  );
}

/** Blanks in place of them. */
export function blankTables(veiled: string, tables: readonly HtmlTable[]): string {
  let at = 0;
  const pieces = tables.flatMap(({ start, end }) => {
    const before = veiled.slice(at, start);
    at = end;
    return [before, veiled.slice(start, end).replace(/[^\n]/gu, ' ')];
  });
  return [...pieces, veiled.slice(at)].join('');
}

export function readHtmlTable(
  { rows }: HtmlTable,
  source: string,
  readInline: InlineReader,
): Row[] {
  const [header = [], ...others] = spread(rows);
  const isNamed = header.every((cell) => cell?.isName);
  const read = (cell: Cell | undefined, isName: boolean): Visible =>
    cell === undefined
      ? { text: '', runs: [] }
      : flatten(joinVisible(readInline(listLines(source, cell)), ' '), isName);
  const names = header.map((cell) => (isNamed ? read(cell, true) : null));
  return (isNamed ? others : [header, ...others]).flatMap((row) => {
    const shown = row.map((cell, i) => (header[i]?.isHidden ? undefined : cell));
    return toRow(
      names,
      shown.map((cell) => read(cell, false)),
    );
  });
}

/** Each cell in its column; one that goes on over several rows stands in each. */
function spread(rows: readonly (readonly Cell[])[]): (Cell | undefined)[][] {
  const held: { cell: Cell; left: number }[] = [];
  return rows.map((row) => {
    const waiting = [...row];
    const cells: (Cell | undefined)[] = [];
    while (cells.length < columnsMax) {
      const above = held[cells.length];
      if (above !== undefined && above.left > 0) {
        above.left--;
        cells.push(above.cell);
        continue;
      }
      const cell = waiting.shift();
      if (cell === undefined) break;
      held[cells.length] = { cell, left: cell.rows - 1 };
      cells.push(cell, ...Array.from({ length: cell.columns - 1 }, () => undefined));
    }
    return cells;
  });
}

function listLines(source: string, { start, end }: Line): Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; ) {
    const next = source.indexOf('\n', from);
    const stop = next === -1 || next > end ? end : next;
    if (hasInk(source.slice(from, stop))) lines.push({ start: from, end: stop });
    from = stop + 1;
  }
  return lines;
}
