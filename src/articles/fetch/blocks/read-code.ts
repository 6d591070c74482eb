/** An element that keeps its lines in, the code that it shows out. */
import type { Code } from 'mdast';
import { isElement, type PageElement, type PageNode } from '../dom.ts';
import { isUnseen } from '../unseen.ts';
import { blocks, embedded, silent } from './tags.ts';

/** How pages call what they colour, or their programs do. */
const called =
  /(?:^|[\s_-])(?:code|codehilite|highlight|hljs|lang|language|prettyprint|prism|shiki|sourcecode|syntax)(?:[\s_-]|$)/iu;

/** Null for text that is only set in lines, as letters and old books are; nothing for the numbers of lines. */
export function readCode(pre: PageElement): Code[] | null {
  const isCalled = [pre, pre.parentElement].some((each) =>
    called.test(each?.getAttribute('class') ?? ''),
  );
  if (!isCalled && !pre.querySelector('code, samp, kbd')) return null;
  const value = textOf(pre)
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/^\n+|\n+$/gu, '');
  return /^[\d\s]*$/u.test(value) ? [] : [{ type: 'code', value }];
}

function textOf(pre: PageElement): string {
  let text = '';
  const open: Iterator<PageNode>[] = [pre.childNodes[Symbol.iterator]()];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { done, value: node } = top.next();
    if (done) open.pop();
    else if (!isElement(node)) text += node.nodeType === 3 ? (node.textContent ?? '') : '';
    else if (node.tagName === 'BR') text += '\n';
    else if (!embedded.has(node.tagName) && !silent.has(node.tagName) && !isUnseen(node)) {
      if (blocks.has(node.tagName) && text !== '' && !text.endsWith('\n')) text += '\n';
      open.push(node.childNodes[Symbol.iterator]());
    }
  }
  return text;
}
