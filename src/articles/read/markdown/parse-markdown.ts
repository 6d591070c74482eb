/** Markdown in, the tree of its blocks out, whatever stands in them unread. */
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { hasInk } from '../block.ts';
import { marks } from '../visible.ts';

/** Nothing inside a paragraph matters to where it begins and ends, and HTML is veiled. */
const blocksOnly = {
  disable: {
    null: [
      'attention',
      'autolink',
      'codeText',
      'hardBreakEscape',
      'htmlFlow',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'characterEscape',
      'characterReference',
      'gfmFootnoteCall',
      'gfmPotentialFootnoteCall',
    ],
  },
};

const options = {
  extensions: [gfmTable(), gfmFootnote(), blocksOnly],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
};

/** Markdown takes the square of its length to read, so a file is read in stretches; each begins at a cost. */
const stretchMinChars = 800;
const stretchMaxChars = 6000;
const stretchMaxLines = 150;

/** As many times longer where the rows of a table would lose the names of their columns. */
const tableStretches = 16;

/** In order, their places those in `source`. */
export function parseMarkdown(source: string): RootContent[] {
  const nodes: RootContent[] = [];
  for (const { start, end } of partSource(source)) {
    for (const node of fromMarkdown(source.slice(start, end), options).children) {
      move(node, start);
      nodes.push(node);
    }
  }
  return nodes;
}

interface Movable {
  readonly position?: RootContent['position'];
  readonly children?: readonly Movable[];
}

function move(node: Movable, by: number): void {
  if (node.position) {
    node.position.start.offset = (node.position.start.offset ?? 0) + by;
    node.position.end.offset = (node.position.end.offset ?? 0) + by;
  }
  for (const child of node.children ?? []) move(child, by);
}

const fenceOpen = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
const sentenceEnd = /[.!?…。！？:;][\p{Pe}\p{Pf}"'*_\s]{0,20}$/u;
const item = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/u;

/**
 * Cut where nothing goes on: at blank lines outside of code, lists and what is indented; where
 * there are none for long, at a line that begins at the margin where no sentence goes on.
 */
function* partSource(source: string): Generator<{ start: number; end: number }> {
  let start = 0;
  let lines = 0;
  let fence = '';
  let hasItem = false;
  let afterBlank = false;
  let isEnded = false;
  for (let at = 0; at < source.length; ) {
    const end = source.indexOf('\n', at) === -1 ? source.length : source.indexOf('\n', at) + 1;
    const line = source.slice(at, end);
    // Nobody sees what is veiled, but for Markdown it is text, and its paragraph goes on.
    const blank = line.trim() === '';
    const atMargin = hasInk(line) && !/^(?: {2}|[ ]?\t)/u.test(line);
    const isItem = item.test(line);
    const isLong = at - start > stretchMaxChars || lines > stretchMaxLines;
    const isRow = /^ {0,3}\|/u.test(line);
    const limit = isRow ? tableStretches : 4;
    const isFar = at - start > limit * stretchMaxChars || lines > limit * stretchMaxLines;
    const isShort = at - start < stretchMinChars;
    const isFree = fence === '' && atMargin && afterBlank && !isShort && !(hasItem && isItem);
    const isBorder = atMargin && !isRow && (isEnded || isItem);
    if (at > start && (isFree || (fence === '' && isLong && (isFar || isBorder)))) {
      yield { start, end: at };
      start = at;
      lines = 0;
      hasItem = false;
    }
    if (!blank) lines++;
    hasItem ||= isItem;
    if (fence === '') fence = fenceOpen.exec(line)?.[1] ?? '';
    else if (closes(line, fence)) fence = '';
    afterBlank = blank;
    isEnded = !hasInk(line) || sentenceEnd.test(line.replaceAll(marks.none, ''));
    at = end;
  }
  if (start < source.length) yield { start, end: source.length };
}

function closes(line: string, fence: string): boolean {
  const run = /^ {0,3}(`{3,}|~{3,})[ \t]*$/u.exec(line.trimEnd())?.[1];
  return run !== undefined && run[0] === fence[0] && run.length >= fence.length;
}
