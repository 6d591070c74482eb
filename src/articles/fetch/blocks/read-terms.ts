/** A list of terms and of what is said of them in, a paragraph for each out. */
import type { BlockContent } from 'mdast';
import { isElement, type PageElement } from '../dom.ts';
import { tidy } from '../tidy.ts';
import { isUnseen } from '../unseen.ts';
import { hasText, linesOf, paragraph, textOf } from './paragraph.ts';

/**
 * Each term stands above what is said of it. `read` gives the blocks of an element. Null for a page that is
 * laid out so.
 */
export function readTerms(
  list: PageElement,
  read: (element: PageElement) => BlockContent[],
): BlockContent[] | null {
  const parts = list.querySelector('h1, h2, h3, h4, h5, h6, table') ? null : listParts(list);
  if (parts === null) return null;
  const found: BlockContent[] = [];
  let terms: string[] = [];
  for (const part of parts) {
    if (part.tagName === 'DT') {
      terms = [...terms, tidy(read(part).map(textOf).join(' '))].filter(hasText);
      continue;
    }
    const [first, ...others] = read(part);
    if (first?.type === 'paragraph') found.push(paragraph([...terms, ...linesOf(first)]));
    else found.push(...terms.map((term) => paragraph([term])), ...(first ? [first] : []));
    found.push(...others);
    terms = [];
  }
  return [...found, ...terms.map((term) => paragraph([term]))];
}

/** Terms and what is said of them, in groups or not; null where anything else stands between them. */
function listParts({ childNodes }: PageElement, isGroup = false): PageElement[] | null {
  const parts: PageElement[] = [];
  for (const node of childNodes) {
    if (!isElement(node)) {
      if (node.nodeType === 3 && tidy(node.textContent ?? '') !== '') return null;
    } else if (node.tagName === 'DT' || node.tagName === 'DD') {
      if (!isUnseen(node)) parts.push(node);
    } else if (!isUnseen(node)) {
      const group = node.tagName === 'DIV' && !isGroup ? listParts(node, true) : null;
      if (group === null) return null;
      parts.push(...group);
    }
  }
  return parts;
}
