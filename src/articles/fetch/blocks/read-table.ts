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
  const rows = [...table.querySelectorAll('tr')].map(cellsOf).filter(({ length }) => length > 0);
  const [head, ...others] = rows;
  if (head === undefined || head.length < 2 || head.length > maxColumns) return null;
  if (others.length === 0 || head.some(({ tagName }) => tagName !== 'TH')) return null;
  const cells = rows.flat();
  if (cells.some(({ textContent }) => (textContent?.length ?? 0) > cellMaxChars)) return null;
  // What reaches over several rows or columns stands under no name of its own.
  if (cells.some((cell) => spanOf(cell) > 1) || others.some((row) => row.length !== head.length)) {
    return null;
  }
  const read = rows.map((row) => row.map(readLine));
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

function spanOf(cell: PageElement): number {
  return Math.max(
    Number(cell.getAttribute('colspan') ?? 1),
    Number(cell.getAttribute('rowspan') ?? 1),
  );
}

function toParagraph(value: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function toCell(value: string): TableCell {
  return { type: 'tableCell', children: [{ type: 'text', value }] };
}
