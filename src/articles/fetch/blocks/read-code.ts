/** An element that keeps its lines in, the code or the paragraphs that it shows out. */
import type { Code } from 'mdast';
import { isElement, type PageElement } from '../dom.ts';
import { tidy } from '../tidy.ts';
import { hasText } from './paragraph.ts';
import { blocks, embedded, isLeftOut } from './tags.ts';

/** How pages call what they colour, or their programs do. */
const called =
  /(?:^|[\s_-])(?:code|codehilite|highlight|hljs|lang|language|prettyprint|prism|shiki|sourcecode|syntax)(?:[\s_-]|$)/iu;

/** Null for text that is only set in lines, as letters and old books are; nothing for the numbers of lines. */
export function readCode(pre: PageElement): Code[] | null {
  const isCalled = [pre, pre.parentElement].some((each) =>
    called.test(each?.getAttribute('class') ?? ''),
  );
  if (!isCalled && !pre.querySelector('code, samp, kbd')) return null;
  const lines = keepLines(pre)
    .split('\n')
    .map((line) => line.trimEnd());
  const value = lines
    .slice(Math.max(lines.findIndex(hasText), 0), lines.findLastIndex(hasText) + 1)
    .join('\n');
  return /^[\d\s]*$/u.test(value) ? [] : [{ type: 'code', value }];
}

/** Longer lines are those of prose, which end where they do because the screen did. */
const verseMaxChars = 60;

/** The lines of each paragraph: those of poems and tables as they stand, those of letters and old books as one. */
export function readSetLines(pre: PageElement): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of keepLines(pre).split('\n').map(tidy)) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.some((line) => line.length > verseMaxChars) ? [lines.join(' ')] : lines,
    );
}

function keepLines(pre: PageElement): string {
  let text = '';
  const endLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const open = [{ nodes: pre.childNodes[Symbol.iterator](), isBlock: false }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { done, value: node } = top.nodes.next();
    if (done) {
      if (top.isBlock) endLine();
      open.pop();
    } else if (!isElement(node)) text += node.nodeType === 3 ? (node.textContent ?? '') : '';
    else if (node.tagName === 'BR') text += '\n';
    else if (!embedded.has(node.tagName) && !isLeftOut(node)) {
      const isBlock = blocks.has(node.tagName);
      if (isBlock) endLine();
      open.push({ nodes: node.childNodes[Symbol.iterator](), isBlock });
    }
  }
  return text.replace(/\r\n?/gu, '\n');
}
