/** The elements of an article in, what a reader sees of them out: paragraphs, headings, lists and quotes as a tree of Markdown. */
import type { BlockContent, ListItem } from 'mdast';
import { isNoteMark } from './blocks/note-mark.ts';
import { hasText, paragraph, textOf } from './blocks/paragraph.ts';
import { readCode, readSetLines } from './blocks/read-code.ts';
import { readTable } from './blocks/read-table.ts';
import { readTerms } from './blocks/read-terms.ts';
import { blocks, embedded, lists, silent } from './blocks/tags.ts';
import { writeLowered, writeRaised } from './blocks/write-script.ts';
import { isElement, type PageElement, type PageNode } from './dom.ts';
import { tidy } from './tidy.ts';
import { isUnseen } from './unseen.ts';

/** Of lists and quotes in each other; nobody follows more, and knowledge files may not hold many more. */
const maxNesting = 20;

/** A row of figures is shorter, a page laid out as a table longer. */
const rowMaxChars = 1000;

/** Longer ones that end like a sentence are one, whatever the page makes of them. */
const headingMaxChars = 80;

/** Stands in a line for its break until it is whole. */
const lineBreak = '\u2028';

/** Two of them: that is how many pages part their paragraphs. */
const paragraphBreak = /\u2028[^\S\u2028]*\u2028\s*/u;

/** As much of a line as tells what is raised beside it. */
const endChars = 20;

/** The blocks found so far, and the line that is being written. */
interface Page {
  readonly found: BlockContent[];
  line: string;
  /** Its last characters; taking them from a line that grows would copy all of it each time. */
  end: string;
  /** Something that is no text was left out at the end of the line. */
  gap: boolean;
  /** Quotes in each other that are open. */
  quotes: number;
}

/** An element that is being read. */
interface Open {
  readonly element: PageElement;
  readonly nodes: Iterator<PageNode>;
  readonly close: () => void;
}

/** `nesting` counts the lists, quotes, rows and headings around `root`. */
export function readBlocks(root: PageElement, nesting = 0): BlockContent[] {
  const page: Page = { found: [], line: '', end: '', gap: false, quotes: 0 };
  // A stack of its own: where tags are never closed, elements stand thousands deep in each other.
  const open: Open[] = [enter(root, page)];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { done, value: node } = top.nodes.next();
    if (done) {
      top.close();
      open.pop();
    } else if (!isElement(node)) {
      addText(page, readText(node, page, top.element));
    } else if (embedded.has(node.tagName) || isNoteMark(node)) page.gap = true;
    else if (!isLeftOut(node) && !addInline(page, node)) {
      const whole = nesting < maxNesting ? readWhole(node, nesting) : null;
      if (whole === null) open.push(enter(node, page));
      else {
        endLine(page);
        for (const block of whole) page.found.push(block);
      }
    }
  }
  endLine(page);
  return page.found;
}

function enter(element: PageElement, page: Page): Open {
  const nodes = element.childNodes[Symbol.iterator]();
  if (blocks.has(element.tagName)) {
    endLine(page);
    return { element, nodes, close: () => endLine(page) };
  }
  if (element.tagName !== 'Q' || hasMarks(element)) return { element, nodes, close: () => {} };
  const isInner = page.quotes++ % 2 === 1;
  addText(page, isInner ? '‘' : '“');
  const close = () => {
    page.quotes--;
    addText(page, isInner ? '’' : '”');
  };
  return { element, nodes, close };
}

/** Some pages write the marks that a browser puts around a quote by themselves too. */
function hasMarks(quote: PageElement): boolean {
  const [first] = quote.childNodes;
  return first?.nodeType === 3 && /^\s*["“”«‘„]/u.test(first.textContent ?? '');
}

/**
 * `<span>The ferry leaves.</span><span>(Gazette)</span>`, `<b>Time</b><b>Place</b>`: a page sets two such
 * apart by its style.
 */
function readText(node: PageNode, page: Page, around: PageElement): string {
  const text = node.nodeType === 3 ? (node.textContent ?? '') : '';
  // Between a word and the signs above it a browser shows no white space.
  if (around.tagName === 'RUBY') return text.trim();
  const isEnd = /\p{Ll}{2}[.!?…]["”»)]?$/u.test(page.end) && /^[\p{Lu}(¿¡]/u.test(text);
  const isSeam = isEnd || (isTwoWords(page.end, text) && isFirstOf(around, node));
  if (around.closest('code, kbd, samp, tt, var') !== null) return text;
  return `${isSeam ? ' ' : ''}${text.replace(shortcode, '')}`;
}

/** `[button link="/a" type="big"]`, `[/button]`: a blog writes them where the tool for them is gone. */
const shortcode =
  /\[(?:\/[a-z][a-z_-]{1,30}|[a-z][a-z_-]{1,30}\s[a-z_-]{1,30}=["'“”][^[\]]{0,300})\]/gu;

/** In an element of its own, right behind another. */
function isFirstOf(around: PageElement, node: PageNode): boolean {
  const before = around.previousElementSibling;
  return around.firstChild === node && before !== null && before.nextSibling === around;
}

/** `servings` and `Prep time`; a word that is drawn in two ways has more capitals: `Java` and `Script`. */
const isTwoWords = (end: string, text: string): boolean =>
  /(?<!\p{Lu}\p{Ll}{0,20})\p{Ll}{3}$/u.test(end) && /^\p{Lu}\p{Ll}/u.test(text);

function addText(page: Page, text: string): void {
  if (text === '') return;
  const isGlued = page.gap && /[\p{L}\p{N}]$/u.test(page.end) && /^[\p{L}\p{N}]/u.test(text);
  const added = isGlued ? ` ${text}` : text;
  page.gap = false;
  page.line += added;
  page.end = (page.end + added.slice(-endChars)).slice(-endChars);
}

function endLine(page: Page): void {
  for (const part of page.line.split(paragraphBreak)) {
    const lines = part.split(lineBreak).map(tidy).filter(hasText);
    if (lines.length > 0) page.found.push(paragraph(lines));
  }
  page.line = '';
  page.end = '';
}

/** False for an element that adds more than a few characters to its line, and is to be entered. */
function addInline(page: Page, element: PageElement): boolean {
  if (element.tagName === 'BR') addText(page, lineBreak);
  else if (element.tagName === 'SUP' || element.tagName === 'SUB') {
    const write = element.tagName === 'SUP' ? writeRaised : writeLowered;
    const raised = element.textContent ?? '';
    const text = write(tidy(raised), {
      before: page.end,
      after: element.nextSibling?.textContent?.slice(0, endChars) ?? '',
    });
    page.gap = text === '';
    // Some set the blank behind it with it: `M<sup>me </sup>Rojas`.
    addText(page, text !== '' && /\s$/u.test(raised) ? `${text} ` : text);
  } else return false;
  return true;
}

/** The blocks of an element that stands for more than its text; null for one that is to be entered. */
function readWhole(element: PageElement, nesting: number): BlockContent[] | null {
  const name = element.tagName;
  if (/^H[1-6]$/u.test(name)) return readHeading(element, nesting);
  if (lists.has(name)) return readList(element, nesting);
  if (name === 'TABLE' && nesting === 0)
    return readTable(element, (each) => readLine(each, nesting));
  if (name === 'TR') return readRow(element, nesting);
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

/** One passage, its cells in a line; null for a row that is there for the layout. */
function readRow(row: PageElement, nesting: number): BlockContent[] | null {
  if (row.querySelector('table, h1, h2, h3, h4, h5, h6')) return null;
  if ((row.textContent?.length ?? 0) > rowMaxChars && row.querySelector('p, div, br')) return null;
  const texts = [...row.childNodes].flatMap((cell) => readCell(cell, nesting));
  // Empty cells at the ends say nothing; one in the middle keeps the others in their columns.
  const end = texts.findLastIndex((text) => text !== '') + 1;
  const begin = texts.findIndex((text) => text !== '');
  return listUnlessEmpty(tidy(texts.slice(Math.max(begin, 0), end).join(' — ')));
}

/** None for the white space between cells. */
function readCell(cell: PageNode, nesting: number): string[] {
  if (isElement(cell)) return isLeftOut(cell) ? [] : [readLine(cell, nesting)];
  const text = cell.nodeType === 3 ? tidy(cell.textContent ?? '') : '';
  return text === '' ? [] : [text];
}

/** All that an element holds, on one line. */
function readLine(element: PageElement, nesting: number): string {
  return tidy(
    readBlocks(element, nesting + 1)
      .map(textOf)
      .join(' '),
  );
}

function isLeftOut(element: PageElement): boolean {
  return silent.has(element.tagName) || isUnseen(element);
}

function listItem(children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

function listUnlessEmpty(text: string): BlockContent[] {
  return text === '' ? [] : [paragraph([text])];
}
