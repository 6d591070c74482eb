/** The elements of an article in, Markdown that holds their text and nothing else out. */
import type { BlockContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { PageElement } from './dom.ts';
import { readBlocks } from './read-blocks.ts';

/** What Markdown does not know and is read as a mark all the same: shortcodes, highlights, notes. */
const unsafe: Unsafe[] = [
  { character: '{', after: '[{%#:./`\'"]' },
  { character: '=', after: '=' },
  { character: '%', after: '%' },
  { character: '~', after: '~' },
  { character: '^', before: '\\s', after: '[A-Za-z\\d]' },
  { character: ':', atBreak: true, after: '[:a-z\\d+_-]' },
  { character: ':', before: '[^\\w:]', after: '[a-z\\d+_-]' },
];

/**
 * Paragraphs, headings, lists, quotes, tables and their rows, parted by blank lines. Links, pictures and
 * emphasis are gone: what is quoted of the article is then what its readers saw.
 */
export function writeMarkdown(root: PageElement): string {
  return writeBlocks(readBlocks(root));
}

/** Text that looks like markup is escaped, so that it is read as the text that it is. `more`: what looks like it besides. */
export function writeBlocks(children: BlockContent[], more: readonly Unsafe[] = []): string {
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false })];
  const root = { type: 'root', children } as const;
  return toMarkdown(root, { bullet: '-', unsafe: [...unsafe, ...more], extensions }).trimEnd();
}
