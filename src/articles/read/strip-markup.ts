/** Markdown of one passage in, the text of its paragraphs as a page shows them out. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Only the first and last words are ever wanted, and Markdown takes its time over long lines. */
const endChars = 600;

/** In reading order; of a long passage, only those at its two ends. */
export function stripMarkup(markdown: string): string[] {
  if (markdown.length <= 2 * endChars) return paragraphsOf(markdown);
  // The end begins at a whole word.
  const end = markdown.slice(-endChars).replace(/^\S*\s*/, '');
  return [...paragraphsOf(markdown.slice(0, endChars)), ...paragraphsOf(end)];
}

function paragraphsOf(markdown: string): string[] {
  return collectParagraphs(fromMarkdown(markdown)).filter((text) => text !== '');
}

function collectParagraphs(node: Nodes): string[] {
  if (node.type === 'code') return [node.value];
  if (node.type === 'paragraph' || node.type === 'heading') return [inlineText(node).trim()];
  return 'children' in node ? node.children.flatMap(collectParagraphs) : [];
}

/** Images and HTML show no text of their own. */
function inlineText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}
