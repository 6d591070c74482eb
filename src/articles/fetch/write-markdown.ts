/** The elements of an article in, Markdown that holds their text and nothing else out. */
import type { BlockContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { PageElement } from './dom.ts';
import { readBlocks } from './read-blocks.ts';

/** At the start of a paragraph these would begin a heading, a list, a quote, a line, code, or HTML. */
const opening =
  /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|(?:[-*_][ \t]*){3,}$|`{3,}[^`]*$|~{3,}|<(?=[/!?a-z]))/iu;

/** The definition of a link, which no reader of the Markdown would see. */
const definition =
  /^\[(?:[^\]\\]|\\.)+\]:\s*(?:<[^>]*>|\S+)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*$/u;

/**
 * Paragraphs, headings, lists, quotes and table rows, parted by blank lines. Links, pictures and
 * emphasis are gone: what is quoted of the article is then what its readers saw.
 */
export function writeMarkdown(root: PageElement): string {
  return writeBlocks(readBlocks(root));
}

/**
 * A passage is shown as it stands in its file, so its text has no escapes but the one without
 * which it would begin another kind of block. Headings are shown as Markdown is, and need all.
 */
export function writeBlocks(children: BlockContent[]): string {
  const markdown = toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      handlers: {
        text: (node, parent, state, info) => {
          if (parent?.type === 'heading') return state.safe(node.value, info);
          // With the mark of its item, it would be a line across the page.
          const isRule = node.value === '--' && state.stack.includes('listItem');
          return isRule ? '\\--' : escapeOpening(node.value);
        },
      },
    },
  );
  return markdown.trimEnd();
}

function escapeOpening(text: string): string {
  if (/^\d{1,9}[.)](?=\s|$)/u.test(text)) return text.replace(/[.)]/u, '\\$&');
  return opening.test(text) || definition.test(text) ? `\\${text}` : text;
}
