/** A row of a table that is there for the layout in, one paragraph with its cells in a line out. */
import type { BlockContent } from 'mdast';
import { isElement, type PageElement, type PageNode } from '../dom.ts';
import { tidy } from '../tidy.ts';
import { paragraph } from './paragraph.ts';
import { isLeftOut } from './tags.ts';

/** A row of figures is shorter, a page laid out as a table longer. */
const rowMaxChars = 1000;

/** `readLine` gives what a reader sees of an element, on one line. Null for a row that holds more than cells. */
export function readRow(
  row: PageElement,
  readLine: (element: PageElement) => string,
): BlockContent[] | null {
  if (row.querySelector('table, h1, h2, h3, h4, h5, h6')) return null;
  if ((row.textContent?.length ?? 0) > rowMaxChars && row.querySelector('p, div, br')) return null;
  const texts = [...row.childNodes].flatMap((cell) => readCell(cell, readLine));
  // Empty cells at the ends say nothing; one in the middle keeps the others in their columns.
  const end = texts.findLastIndex((text) => text !== '') + 1;
  const begin = texts.findIndex((text) => text !== '');
  const line = tidy(texts.slice(Math.max(begin, 0), end).join(' — '));
  return line === '' ? [] : [paragraph([line])];
}

/** None for the white space between cells, and for a picture alone. */
function readCell(cell: PageNode, readLine: (element: PageElement) => string): string[] {
  if (isElement(cell)) {
    const line = isLeftOut(cell) ? null : readLine(cell);
    const isPicture = line === '' && cell.querySelector('img, picture, svg') !== null;
    return line === null || isPicture ? [] : [line];
  }
  const text = cell.nodeType === 3 ? tidy(cell.textContent ?? '') : '';
  return text === '' ? [] : [text];
}
