/** The elements of an article in, Markdown that holds their text and nothing else out. */
import type { PageElement, PageNode } from './dom.ts';

/** What stands on lines of its own; everything else flows within a line. */
const blocks = new Set(
  'address article aside blockquote center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
    .toUpperCase()
    .split(' '),
);

/** Nothing to read. */
const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON FORM'.split(' '));

/** At the start of a paragraph these would begin a heading, a list, a quote, a line, code, HTML, or a definition. */
const opening =
  /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|(?:[-*_][ \t]*){3,}$|=+[ \t]*$|`{3,}|~{3,}|<(?=[/!?a-z])|\[(?=[^\]]*\]:))/iu;

const maxDepth = 200;

/**
 * Paragraphs, headings, lists, quotes and table rows, parted by blank lines. Links, pictures and
 * emphasis are gone: what is quoted of the article is then what its readers saw.
 */
export function writeMarkdown(root: PageElement): string {
  const parts: string[] = [];
  writeBlocks(root, parts, '', 0);
  return parts.join('\n\n');
}

function writeBlocks(element: PageElement, parts: string[], mark: string, depth: number): void {
  let line = '';
  const flush = () => {
    const text = tidy(line);
    line = '';
    if (text !== '') parts.push(mark + escapeOpening(text));
  };
  for (const node of element.childNodes) {
    if (!isElement(node)) {
      line += node.nodeType === 3 ? (node.textContent ?? '') : '';
    } else if (!silent.has(node.tagName) && depth < maxDepth) {
      if (holdsBlocks(node)) {
        flush();
        writeBlock(node, parts, mark, depth + 1);
      } else line += node.tagName === 'BR' ? ' ' : (node.textContent ?? '');
    }
  }
  flush();
}

function writeBlock(element: PageElement, parts: string[], mark: string, depth: number): void {
  const name = element.tagName;
  const text = () => tidy(element.textContent ?? '');
  if (/^H[1-6]$/u.test(name)) {
    // The title is the only heading of the first level.
    const level = Math.max(2, Number(name.slice(1)));
    if (text() !== '') parts.push(`${'#'.repeat(level)} ${text()}`);
  } else if (name === 'UL' || name === 'OL') {
    writeList(element, parts, mark);
  } else if (name === 'BLOCKQUOTE') {
    writeQuote(element, parts, depth);
  } else if (name === 'TR') {
    const cells = [...element.children].map((cell) => tidy(cell.textContent ?? ''));
    if (cells.some((cell) => cell !== '')) parts.push(mark + escapeOpening(cells.join(' — ')));
  } else if (name === 'PRE') {
    parts.push(...(text() === '' ? [] : [mark + escapeOpening(text())]));
  } else writeBlocks(element, parts, mark, depth);
}

/** One passage, whatever its items hold. */
function writeList(list: PageElement, parts: string[], mark: string): void {
  const items = [...list.children].map((item) => tidy(item.textContent ?? ''));
  const lines = items
    .filter((item) => item !== '')
    .map((item, index) => `${mark}${list.tagName === 'OL' ? `${index + 1}.` : '-'} ${item}`);
  if (lines.length > 0) parts.push(lines.join('\n'));
}

/** One passage: a quote's paragraphs belong together. */
function writeQuote(quote: PageElement, parts: string[], depth: number): void {
  const inner: string[] = [];
  writeBlocks(quote, inner, '', depth);
  const lines = inner.join('\n\n').split('\n');
  if (inner.length > 0) parts.push(lines.map((line) => `> ${line}`.trimEnd()).join('\n'));
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

function holdsBlocks(element: PageElement): boolean {
  return blocks.has(element.tagName) || [...element.children].some(holdsBlocks);
}

function tidy(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/gu, ' ').trim();
}

function escapeOpening(text: string): string {
  if (/^\d{1,9}[.)](?=\s|$)/u.test(text)) return text.replace(/[.)]/u, '\\$&');
  return opening.test(text) ? `\\${text}` : text;
}
