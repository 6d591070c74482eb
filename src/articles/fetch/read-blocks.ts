/** The elements of an article in, what a reader sees of them out: paragraphs, headings, lists and quotes as a tree of Markdown. */
import type { BlockContent, ListItem } from 'mdast';
import { isLinkNote } from './blocks/link-note.ts';
import { isNoteMark } from './blocks/note-mark.ts';
import { paragraph, textOf } from './blocks/paragraph.ts';
import { readCode, readSetLines } from './blocks/read-code.ts';
import { readRow } from './blocks/read-row.ts';
import { readTable } from './blocks/read-table.ts';
import { readTerms } from './blocks/read-terms.ts';
import { blocks, embedded, isLeftOut, lists } from './blocks/tags.ts';
import {
  addInline,
  addNode,
  addText,
  createLines,
  endLine,
  type Lines,
} from './blocks/write-lines.ts';
import { isElement, type PageElement, type PageNode } from './dom.ts';
import { tidy } from './tidy.ts';

/** Of lists and quotes in each other; nobody follows more, and knowledge files may not hold many more. */
const maxNesting = 20;

/** Longer ones that end like a sentence are one, whatever the page makes of them. */
const headingMaxChars = 80;

/** An element that is being read. */
interface Open {
  readonly element: PageElement;
  readonly nodes: Iterator<PageNode>;
  readonly close: () => void;
}

/** `nesting` counts the lists, quotes, rows and headings around `root`. */
export function readBlocks(root: PageElement, nesting = 0): BlockContent[] {
  const lines = createLines();
  // A stack of its own: where tags are never closed, elements stand thousands deep in each other.
  const open: Open[] = [enter(root, lines)];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { done, value: node } = top.nodes.next();
    if (done) {
      top.close();
      open.pop();
    } else if (!isElement(node)) {
      addNode(lines, node, top.element);
    } else if (embedded.has(node.tagName) || isNoteMark(node) || isLinkNote(node)) lines.gap = true;
    else if (!isLeftOut(node) && !addInline(lines, node)) {
      const whole = nesting < maxNesting ? readWhole(node, nesting) : null;
      if (whole === null) open.push(enter(node, lines));
      else {
        endLine(lines);
        for (const block of whole) lines.found.push(block);
      }
    }
  }
  endLine(lines);
  return lines.found;
}

function enter(element: PageElement, lines: Lines): Open {
  const nodes = element.childNodes[Symbol.iterator]();
  if (blocks.has(element.tagName)) {
    endLine(lines);
    return { element, nodes, close: () => endLine(lines) };
  }
  if (element.tagName !== 'Q' || hasMarks(element)) return { element, nodes, close: () => {} };
  const isInner = lines.quotes++ % 2 === 1;
  addText(lines, isInner ? '‘' : '“');
  const close = () => {
    lines.quotes--;
    addText(lines, isInner ? '’' : '”');
  };
  return { element, nodes, close };
}

/** Some pages write the marks that a browser puts around a quote by themselves too. */
function hasMarks(quote: PageElement): boolean {
  const [first] = quote.childNodes;
  return first?.nodeType === 3 && /^\s*["“”«‘„]/u.test(first.textContent ?? '');
}

/** The blocks of an element that stands for more than its text; null for one that is to be entered. */
function readWhole(element: PageElement, nesting: number): BlockContent[] | null {
  const name = element.tagName;
  if (/^H[1-6]$/u.test(name)) return readHeading(element, nesting);
  if (lists.has(name)) return readList(element, nesting);
  const read = (each: PageElement) => readLine(each, nesting);
  if (name === 'TABLE' && nesting === 0) return readTable(element, read);
  if (name === 'TR') return readRow(element, read);
  if (name === 'DL') return readTerms(element, (each) => readBlocks(each, nesting + 1));
  if (name === 'PRE') return readCode(element) ?? readSetLines(element).map(paragraph);
  if (name !== 'BLOCKQUOTE') return null;
  const children = readBlocks(element, nesting + 1);
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
}

/** Within a list or a quote it parts nothing. */
function readHeading(element: PageElement, nesting: number): BlockContent[] {
  const text = readLine(element, nesting);
  const isNamed = element.getAttribute('itemprop') === 'headline';
  const isSentence =
    !isNamed && text.length > headingMaxChars && /[.…][\p{Pe}\p{Pf}"']*$/u.test(text);
  if (text === '' || isSentence || nesting > 0) return listUnlessEmpty(text);
  // The title is the only heading of the first level.
  const depth = Math.max(2, Number(element.tagName.slice(1))) as 2 | 3 | 4 | 5 | 6;
  return [{ type: 'heading', depth, children: [{ type: 'text', value: text }] }];
}

/** One passage, whatever its items hold; null for an article that is laid out as a list. */
function readList(list: PageElement, nesting: number): BlockContent[] | null {
  if (nesting === 0 && list.querySelector('h1, h2, h3, h4, h5, h6')) return null;
  const children: ListItem[] = [];
  for (const node of list.childNodes) {
    if (!isElement(node)) {
      const text = node.nodeType === 3 ? tidy(node.textContent ?? '') : '';
      if (text !== '') children.push(listItem([paragraph([text])]));
    } else if (!isLeftOut(node)) {
      const isList = lists.has(node.tagName);
      const sublist = isList && nesting + 1 < maxNesting ? readList(node, nesting + 1) : null;
      const inner = sublist ?? readBlocks(node, nesting + 1);
      const last = children.at(-1);
      // A list right within a list belongs to the item above it.
      if (isList && last) for (const block of inner) last.children.push(block);
      else if (inner.length > 0) children.push(listItem(inner));
    }
  }
  if (children.length === 0) return [];
  const start = Number(/^\d{1,6}$/u.exec(list.getAttribute('start') ?? '1')?.[0] ?? 1);
  return [{ type: 'list', ordered: list.tagName === 'OL', start, spread: false, children }];
}

/** All that an element holds, on one line. */
function readLine(element: PageElement, nesting: number): string {
  return tidy(
    readBlocks(element, nesting + 1)
      .map(textOf)
      .join(' '),
  );
}

function listItem(children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

function listUnlessEmpty(text: string): BlockContent[] {
  return text === '' ? [] : [paragraph([text])];
}
