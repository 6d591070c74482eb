/** A table of a web page in, the same as a table of Markdown out where its columns have names. */
import type { BlockContent, TableCell, TableRow } from 'mdast';
import { isElement, type PageElement } from '../dom.ts';

/** Longer cells are a page that is laid out as a table. */
const cellMaxChars = 1000;
const maxColumns = 30;

/** `readLine` gives what a reader sees of an element, on one line. Null for any other table. */
export function readTable(
  table: PageElement,
  readLine: (element: PageElement) => string,
): BlockContent[] | null {
  if (table.querySelector('table, h1, h2, h3, h4, h5, h6')) return null;
  const found = [...table.querySelectorAll('tr')].map(cellsOf).filter(({ length }) => length > 0);
  const cells = found.flat();
  const rows = joinHeads(spreadCells(found), readLine);
  const [head, ...others] = rows;
  if (head === undefined || head.length < 2 || head.length > maxColumns) return null;
  if (others.length === 0 || found[0]?.some(({ tagName }) => tagName !== 'TH')) return null;
  if (cells.some(({ textContent }) => (textContent?.length ?? 0) > cellMaxChars)) return null;
  // What reaches over several columns of figures stands under no name of its own.
  const isWide = (cell: PageElement | string) =>
    typeof cell !== 'string' && spanOf(cell, 'colspan') > 1;
  if (others.some((row) => row.length !== head.length || row.some(isWide))) return null;
  const read = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : readLine(cell))),
  );
  if (!read.slice(1).some((row) => row.some((text) => text !== ''))) return null;
  const caption = table.querySelector('caption');
  // Text between the rows would be lost.
  if (inkOf([table]) !== inkOf(caption ? [caption, ...cells] : cells)) return null;
  const line = caption ? readLine(caption) : '';
  return [
    ...(line === '' ? [] : [toParagraph(line)]),
    {
      type: 'table',
      children: read.map((row): TableRow => ({ type: 'tableRow', children: row.map(toCell) })),
    },
  ];
}

/** Wider and higher cells are those of broken pages. */
const maxSpan = 100;

/** A cell that reaches over several rows or columns says the same in each of them. */
function spreadCells(rows: readonly (readonly PageElement[])[]): PageElement[][] {
  const grid: PageElement[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++;
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++) {
          const below = grid[y + down];
          if (below !== undefined) below[x + right] = cell;
        }
      }
      x += width;
    }
  }
  return grid;
}

/** Two rows of names, where a wide one stands over several: "Boats, old", "Boats, new". */
function joinHeads(
  rows: readonly PageElement[][],
  readLine: (element: PageElement) => string,
): (PageElement | string)[][] {
  const [head = [], second = [], ...others] = rows;
  const isWide = head.some((cell) => spanOf(cell, 'colspan') > 1);
  const isName = isWide && second.length > 0 && second.every(({ tagName }) => tagName === 'TH');
  if (!isName) return [...rows];
  const names = second.map((cell, x) => {
    const above = head[x];
    const [name, own] = [above === undefined ? '' : readLine(above), readLine(cell)];
    return above === cell || name === '' || own === '' ? own || name : `${name}, ${own}`;
  });
  return [names, ...others];
}

function cellsOf(row: PageElement): PageElement[] {
  return [...row.childNodes].filter(
    (node): node is PageElement => isElement(node) && /^T[HD]$/u.test(node.tagName),
  );
}

function inkOf(elements: readonly PageElement[]): number {
  return elements.reduce(
    (sum, each) => sum + (each.textContent ?? '').replace(/\s+/gu, '').length,
    0,
  );
}

function spanOf(cell: PageElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return span >= 1 && span <= maxSpan ? Math.floor(span) : 1;
}

function toParagraph(value: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function toCell(value: string): TableCell {
  return { type: 'tableCell', children: [{ type: 'text', value }] };
}
