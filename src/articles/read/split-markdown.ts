/** A Markdown file in, its blocks out. */
import type { Heading, Paragraph, RootContent } from 'mdast';
import { errorAt } from '../problem.ts';
import { createLineFinder, hasInk, type Split } from './block.ts';
import { findPictures } from './find-pictures.ts';
import { type Chunk, fitBlocks } from './fit-blocks.ts';
import {
  blankTables,
  findHtmlTables,
  type HtmlTable,
  keepFree,
  readHtmlTable,
} from './html/read-html-table.ts';
import { partLongLines } from './join-lines.ts';
import { findUnderlined, isAboveText, isSame } from './markdown/find-title.ts';
import { isSaid } from './markdown/is-said.ts';
import { joinHeadings } from './markdown/join-headings.ts';
import { areOwnParts, createHeadingReader, readParts } from './markdown/name-parts.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { partItems } from './markdown/part-items.ts';
import { findStrayLinks, readLinks } from './markdown/read-links.ts';
import { isOfComponent, roleOf } from './markdown/role-of.ts';
import { createInlineReader, type InlineReader, type Line } from './read-inline.ts';
import { createNodeReader, type NodeReader, type Row } from './read-nodes.ts';
import { noPost, type Post, readPost } from './read-post.ts';
import { findTimes, veilTimes } from './talk/find-times.ts';
import { findTurns, type Talk, veilLabels } from './talk/find-turns.ts';
import { joinCut } from './talk/join-cut.ts';
import { nameSpeakers } from './talk/name-speakers.ts';
import { createTurnParter, type PartTurns } from './talk/part-turns.ts';
import { createCodeParter } from './veil/code-templates.ts';
import { listLabels } from './veil/loose-definitions.ts';
import { isInBlocks } from './veil/outline.ts';
import { showSigns } from './veil/read-emoji.ts';
import { isDrawn, isWay } from './veil/tool-blocks.ts';
import { veilMarkup } from './veil/veil-markup.ts';
import { sliceVisible, startOf, type Visible } from './visible.ts';

/** Markdown takes the square of the depth to read. */
const nestingMaxLevels = 100;
const mark = '(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])|\\[\\^[^\\]\\s]{1,99}\\]:(?=[ \\t]))';
/** A line that opens that many quotes, lists and notes, or is indented for as many. */
const nestedTooDeep = new RegExp(
  `^(?:[ \\t]{2}|[ \\t]?${mark}){${nestingMaxLevels}}[ \\t]*${mark}`,
  'm',
);

/**
 * `source` has `\n` line ends; its text begins at `from`. Each paragraph, list, block quote, table
 * and code block is one block, as a reader sees it; headings are sections, but for the one that is
 * the article's title (`statedTitle`, else the first of level 1 where it stands above the text).
 * `fileTitle`: what the file is called, where that is a name.
 */
export function splitMarkdown(
  source: string,
  from: number,
  statedTitle: string | null,
  fileTitle: string | null = null,
): Split {
  if (nestedTooDeep.test(source)) return refuseNesting();
  const times = findTimes(source);
  const timeless = veilTimes(veilMarkup(source, from), times);
  const talk = findTurns(timeless, times);
  const veiled = joinHeadings(veilLabels(timeless, talk));
  const { nodes: found, tables } = parseAround(source, veiled);
  const nodes = partItems(found, isInBlocks(source.slice(from)));
  const defined = nodes.flatMap((node) => (node.type === 'definition' ? (node.label ?? []) : []));
  const labels = [...defined, ...listLabels(source)];
  const partCode = createCodeParter(source, from);
  const readInline = createInlineReader(veiled, labels, partCode, times.length > 0);
  const readShown: InlineReader = (lines, begins) =>
    readInline(lines, begins).map((part) => showSigns(part, source));
  const reader = createNodeReader(source, veiled, readShown, partCode);

  const partTurns = createTurnParter(veiled);

  const chunks: Chunk[] = [];
  let title = statedTitle;
  let otherTitle: string | undefined;
  let section: string | null = null;
  let charsAbove = 0;
  const unread = listUnread(nodes, source);
  const headings = createHeadingReader(reader);
  const parts = readParts(
    nodes.filter((node) => !unread.has(node)),
    headings,
    veiled,
  );
  const hasParts = parts.areNumbered || (statedTitle === null && areOwnParts(parts, fileTitle));
  const isPage = statedTitle !== null && parts.first !== null && !parts.areSeveral;
  const underlined = parts.first === null ? findUnderlined(nodes, veiled) : null;
  const waiting = [...tables];
  const readTablesUpTo = (offset: number): void => {
    while ((waiting[0]?.start ?? offset) < offset) {
      const rows = waiting.splice(0, 1).flatMap((each) => readHtmlTable(each, veiled, readShown));
      chunks.push(...toChunk(rows, section));
    }
  };
  for (const node of nodes) {
    readTablesUpTo(node.position?.start.offset ?? 0);
    if (unread.has(node)) continue;
    if (node.type === 'heading' && !isSaid(node, veiled)) {
      const heading = headings(node);
      const isTop = node === underlined || (node.depth === 1 && !hasParts);
      if (isTop && isAboveText(node, charsAbove, veiled)) title ??= heading;
      const isName = (isPage && charsAbove === 0) || isSame(heading, title, charsAbove);
      section = isTop && isName ? null : heading;
      if (section === null && heading?.toLowerCase() !== title?.toLowerCase()) {
        otherTitle ??= heading ?? undefined;
      }
    } else {
      const read = readChunks(node, section, { source, veiled, reader, talk, partTurns });
      for (const { lines } of read) for (const { text } of lines) charsAbove += text.length;
      chunks.push(...read);
    }
  }
  readTablesUpTo(source.length);
  const blocks = joinCut(nameSpeakers(fitBlocks(chunks)));
  const lineOf = createLineFinder(source);
  const { links, problems } = readLinks(nodes, blocks.length, lineOf);
  return {
    title,
    ...(otherTitle === undefined ? {} : { otherTitle }),
    date: null,
    blocks,
    links,
    problems: [...problems, ...findStrayLinks(nodes, veiled, lineOf)],
  };
}

/** Code that draws something, and the first or last paragraph where it only leads to other notes. */
function listUnread(nodes: readonly RootContent[], source: string): ReadonlySet<RootContent> {
  const blocks = nodes.filter(({ type }) => type !== 'heading' && type !== 'definition');
  const drawings = blocks.filter((node) => node.type === 'code' && isDrawn(node.lang));
  const texts = blocks.filter(({ type }) => type !== 'code' && type !== 'thematicBreak');
  const ways = texts.map(
    ({ type, position }) =>
      type === 'paragraph' && isWay(source.slice(position?.start.offset, position?.end.offset)),
  );
  const led = texts.filter((_, i) => {
    const isEnd = i === 0 ? !ways[1] : i === texts.length - 1 && !ways[i - 1];
    return ways[i] && isEnd && texts.length > 1;
  });
  return new Set([...drawings, ...led]);
}

function refuseNesting(): Split {
  const message = `Quotes, lists or notes stand more than ${nestingMaxLevels} levels deep in each other; flatten them.`;
  return { title: null, date: null, blocks: [], links: new Map(), problems: [errorAt(1, message)] };
}

const contentsItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[^\]\n]+\]\(#[^)\n]*\)[ \t]*$/u;

/** A list of links to what stands below in the same file. */
function isContents({ type, position }: RootContent, source: string): boolean {
  if (type !== 'list') return false;
  const text = source.slice(position?.start.offset, position?.end.offset);
  const lines = text.split('\n').filter(hasInk);
  return lines.length >= 2 && lines.every((line) => contentsItem.test(line));
}

/** Where each item begins of a list that Markdown knows nothing of; null where it is none. */
function findItems(lines: readonly Line[], source: string): ReadonlySet<number> | null {
  const begins = lines.filter(({ start, end }) => /^[•◦‣▪●][ \t]/u.test(source.slice(start, end)));
  return begins.length < 2 ? null : new Set(begins.map(({ start }) => start));
}

function postOf(line: Visible, talk: Talk): Post {
  const speaker = talk.speakerAt(startOf(line));
  return speaker === null ? readPost(line.text) : { speaker, date: null };
}

/** Tables in HTML are read by themselves: no Markdown is in them, but what stands in their cells. */
function parseAround(
  source: string,
  veiled: string,
): { readonly nodes: RootContent[]; readonly tables: readonly HtmlTable[] } {
  const found = findHtmlTables(source, veiled);
  const nodes = parseMarkdown(blankTables(veiled, found));
  const tables = keepFree(found, nodes);
  const isSame = tables.length === found.length;
  return { nodes: isSame ? nodes : parseMarkdown(blankTables(veiled, tables)), tables };
}

function toChunk(rows: readonly Row[], section: string | null): Chunk[] {
  const lines = rows.map(({ line }) => line);
  const shown = rows.map(({ cells }) => cells);
  return lines.length === 0 ? [] : [{ section, lines, kind: 'lines', post: noPost, shown }];
}

interface Context {
  readonly source: string;
  readonly veiled: string;
  readonly reader: NodeReader;
  readonly talk: Talk;
  readonly partTurns: PartTurns;
}

/** Only prose is somebody's words; a list that ends in a signature holds other words too. */
function readChunks(node: RootContent, section: string | null, context: Context): Chunk[] {
  const { veiled, reader } = context;
  if (node.type === 'paragraph' || node.type === 'heading') {
    return readParagraph(node, section, context);
  }
  if (node.type === 'table') {
    return toChunk(reader.readTable(node), section);
  }
  if (isContents(node, veiled)) return [];
  const lines = reader.readLinesOf(node).filter(({ text }) => hasInk(text));
  if (lines.length === 0) return [];
  const post =
    node.type === 'blockquote' ? readPost(lines.map(({ text }) => text).join('\n')) : noPost;
  const isCode = node.type === 'code' || node.type === 'thematicBreak';
  return [{ section, lines, kind: isCode ? 'code' : 'lines', post }];
}

function readParagraph(
  node: Paragraph | Heading,
  section: string | null,
  { source, veiled, reader, talk, partTurns }: Context,
): Chunk[] {
  const lines = reader.linesOf(node);
  const items = findItems(lines, veiled);
  if (items !== null) {
    const shown = reader.readLines(lines, items).filter(({ text }) => hasInk(text));
    return [{ section, lines: shown, kind: 'lines', post: noPost }];
  }
  const parts = talk.partLines(lines) ?? partTurns(lines) ?? partLongLines(lines, veiled);
  const pictures = findPictures(source, lines);
  const begins = [...parts.flatMap(([first]) => first?.start ?? []), ...pictures.begins];
  const read = reader
    .readLines(lines, new Set(begins))
    .filter(({ text }) => hasInk(text))
    .map((line): Chunk => {
      const start = startOf(line);
      if (isOfComponent(source, start) && line.text.includes('\n')) {
        return { section, lines: linesOf(line), kind: 'lines', post: noPost };
      }
      const below = pictures.isBelow(start) ? 'caption' : null;
      const role = pictures.isAt(start) ? 'picture' : (roleOf(source, start, line.text) ?? below);
      const post = postOf(line, talk);
      return { section, lines: [line], kind: 'text', post, ...(role ? { role } : {}) };
    });
  // A colon above one without words leads to it, and to nothing below.
  const isWordless = pictures.isNext && read.at(-1)?.role !== 'picture';
  return isWordless
    ? [...read, { section, lines: [], kind: 'text', post: noPost, role: 'picture' }]
    : read;
}

function linesOf(whole: Visible): Visible[] {
  let at = 0;
  return whole.text.split('\n').map((text) => {
    const line = sliceVisible(whole, at, at + text.length);
    at += text.length + 1;
    return line;
  });
}
