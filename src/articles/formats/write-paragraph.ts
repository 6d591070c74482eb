/** Plain text in, Markdown that reads as that text out. */
import type { BlockContent } from 'mdast';
import { writeBlocks } from '../fetch/write-markdown.ts';

export function writeParagraph(value: string): string {
  return writeBlocks([{ type: 'paragraph', children: [{ type: 'text', value }] }]);
}

export function writeHeading(value: string, depth: 2 | 3): string {
  return writeBlocks([{ type: 'heading', depth, children: [{ type: 'text', value }] }]);
}

/** Each on a line of its own. */
export function writeItems(values: readonly string[]): string {
  const children = values.map(
    (value): BlockContent => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    }),
  );
  return writeBlocks([
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: children.map((child) => ({ type: 'listItem', spread: false, children: [child] })),
    },
  ]);
}

/** The rows of a table whose columns have no names. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  const children = rows.flatMap((cells, i) => [
    ...(i === 0 ? [] : [{ type: 'break' as const }]),
    { type: 'text' as const, value: cells.join(' · ') },
  ]);
  return writeBlocks([{ type: 'paragraph', children }]);
}
