/** A Markdown file in, its blocks out. */
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { errorAt } from '../problem.ts';
import { type Block, hasInk, type Split } from './block.ts';
import { findStrayLinks, readLinks } from './read-links.ts';
import { noPost, type Post, readPost } from './read-post.ts';
import { stripMarkup } from './strip-markup.ts';

/** Nothing inside a paragraph matters to where it begins and ends, and some of it is slow to read. */
const blocksOnly = {
  disable: {
    null: [
      'attention',
      'autolink',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
};

/** Markdown takes the square of the depth to read. */
const nestingMaxLevels = 100;
const mark = '(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))';
/** A line that opens that many quotes and lists, or is indented for as many. */
const nestedTooDeep = new RegExp(
  `^(?:[ \\t]{2}|[ \\t]?${mark}){${nestingMaxLevels}}[ \\t]*${mark}`,
  'm',
);

/**
 * `source` has `\n` line ends; its text begins at `from`. Each paragraph, list, block quote, table
 * and code block is one block; headings are sections, but for the one that is the article's title
 * (`statedTitle`, else the first of level 1).
 */
export function splitMarkdown(source: string, from: number, statedTitle: string | null): Split {
  if (nestedTooDeep.test(source)) return refuseNesting();
  // Blanks in place of the front matter keep every offset and line number true.
  const blanked = source.slice(0, from).replace(/[^\n]/g, ' ') + source.slice(from);
  const nodes = fromMarkdown(blanked, { extensions: [blocksOnly] }).children;

  const blocks: Block[] = [];
  let title = statedTitle;
  let section: string | null = null;
  for (const node of nodes) {
    const slice = sliceOf(node, source);
    if (node.type === 'heading') {
      const heading = stripMarkup(slice.text)[0]?.replace(/\s+/g, ' ') ?? null;
      if (node.depth === 1) title ??= heading;
      section = node.depth === 1 && heading === title ? null : heading;
    } else if (isPassage(node) && hasInk(slice.text)) {
      blocks.push({ ...slice, section, ...postOf(node, slice.text) });
    }
  }
  const { links, problems } = readLinks(nodes, blocks.length);
  return {
    title,
    date: null,
    blocks,
    links,
    problems: [...problems, ...findStrayLinks(blocks, source)],
  };
}

function refuseNesting(): Split {
  const message = `Quotes or lists stand more than ${nestingMaxLevels} levels deep in each other; flatten them.`;
  return { title: null, date: null, blocks: [], links: new Map(), problems: [errorAt(1, message)] };
}

function isPassage(node: RootContent): boolean {
  if (node.type === 'html') return hasInk(node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, ''));
  return node.type !== 'definition' && node.type !== 'thematicBreak';
}

/** A block quote's text begins after its mark. */
function sliceOf(node: RootContent, source: string): Pick<Block, 'start' | 'text'> {
  const end = node.position?.end.offset ?? 0;
  let inner = node;
  while (inner.type === 'blockquote' && inner.children[0]) inner = inner.children[0];
  // A quote without text is no more than its mark.
  const start = inner.type === 'blockquote' ? end : (inner.position?.start.offset ?? end);
  const raw = source.slice(start, end);
  return { start: start + raw.length - raw.trimStart().length, text: raw.trim() };
}

/** Only prose is somebody's words; a list that ends in a signature holds other words too. */
function postOf(node: RootContent, text: string): Post {
  return node.type === 'paragraph' || node.type === 'blockquote' ? readPost(text) : noPost;
}
