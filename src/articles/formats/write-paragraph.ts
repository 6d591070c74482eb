/** Plain text in, Markdown that reads as that text out. */
import type { BlockContent, List } from 'mdast';
import { writeBlocks } from '../fetch/write-markdown.ts';

/** Of a page it may be a mark of TeX; in plain text it is money. */
const writePlain = (children: BlockContent[]): string =>
  writeBlocks(children, [{ character: '$' }]);

/** Its lines stay lines. */
export function writeParagraph(value: string): string {
  const children = value
    .split('\n')
    .flatMap((line, i) => [
      ...(i === 0 ? [] : [breakLine]),
      { type: 'text' as const, value: line },
    ]);
  return writePlain([{ type: 'paragraph', children }]);
}

const breakLine = { type: 'break' } as const;

export function writeHeading(value: string, depth: 2 | 3): string {
  return writePlain([{ type: 'heading', depth, children: [{ type: 'text', value }] }]);
}

const number = /^(\d{1,2})[.)]\s+(?=\S)/u;

/** Each on a line of its own; those behind one that has a number stand in it, where the numbers count on. */
export function writeItems(values: readonly string[]): string {
  const numbers = values.flatMap((value) => Number(number.exec(value)?.[1] ?? Number.NaN) || []);
  const [start = 0] = numbers;
  const isCounted = number.test(values[0] ?? '') && numbers.every((each, i) => each === start + i);
  if (!isCounted) return writePlain([toList(values.map((value) => [toText(value)]))]);
  const items: BlockContent[][] = [];
  for (const [i, value] of values.entries()) {
    if (number.test(value)) items.push([toText(value.replace(number, ''))]);
    else if (number.test(values[i - 1] ?? '')) {
      const end = values.findIndex((each, at) => at > i && number.test(each));
      const inner = values.slice(i, end === -1 ? values.length : end);
      items.at(-1)?.push(toList(inner.map((each) => [toText(each)])));
    }
  }
  return writePlain([toList(items, start)]);
}

const toText = (value: string): BlockContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

function toList(items: readonly BlockContent[][], start?: number): List {
  return {
    type: 'list',
    ordered: start !== undefined,
    ...(start === undefined ? {} : { start }),
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children })),
  };
}

/** The rows of a table whose columns have no names. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return writeParagraph(rows.map((cells) => cells.join(' · ')).join('\n'));
}
