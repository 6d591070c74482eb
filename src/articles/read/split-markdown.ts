/** A Markdown file in, its blocks out. */
import type { RootContent } from 'mdast';
import { errorAt } from '../problem.ts';
import { createLineFinder, type Split } from './block.ts';
import type { Chunk } from './chunk.ts';
import { ownNameOf } from './fields/name-file.ts';
import { fitBlocks } from './fit-blocks.ts';
import {
  blankTables,
  findHtmlTables,
  type HtmlTable,
  keepFree,
  readHtmlTable,
} from './html/read-html-table.ts';
import { listUnread } from './list-unread.ts';
import { createHeadings, findBare } from './markdown/bare-headings.ts';
import { findAlone, findDated, isAboveText, isSame } from './markdown/find-title.ts';
import { isSaid } from './markdown/is-said.ts';
import { joinHeadings } from './markdown/join-headings.ts';
import { measureLines } from './markdown/line-ends.ts';
import { areOwnParts, createHeadingReader, isOneOfName, readParts } from './markdown/name-parts.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { partItems } from './markdown/part-items.ts';
import { type Note, placeNotes } from './markdown/place-notes.ts';
import { findStrayLinks, readLinks } from './markdown/read-links.ts';
import { readChunks, toChunk } from './read-chunks.ts';
import { createInlineReader, type InlineReader } from './read-inline.ts';
import { createNodeReader } from './read-nodes.ts';
import { closeGaps } from './talk/close-gaps.ts';
import { findTimes, veilTimes } from './talk/find-times.ts';
import { findTurns, veilLabels } from './talk/find-turns.ts';
import { joinCut } from './talk/join-cut.ts';
import { nameSpeakers } from './talk/name-speakers.ts';
import { createTurnParter } from './talk/part-turns.ts';
import { createCodeParter } from './veil/code-templates.ts';
import { listMacros } from './veil/formula/list-macros.ts';
import { showWays } from './veil/is-way.ts';
import { listLabels } from './veil/loose-definitions.ts';
import { isInBlocks } from './veil/outline.ts';
import { showSigns } from './veil/read-emoji.ts';
import { veilMarkup } from './veil/veil-markup.ts';

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
 * `path`: what its file is called; empty where it has none. `day`: `YYYY-MM-DD`, of which it is, where that is known.
 */
export function splitMarkdown(
  source: string,
  from: number,
  statedTitle: string | null,
  path = '',
  day: string | null = null,
): Split {
  if (nestedTooDeep.test(source)) return refuseNesting();
  const times = findTimes(source);
  const timeless = veilTimes(veilMarkup(source, from, path), times);
  const talk = findTurns(timeless, times);
  const veiled = joinHeadings(closeGaps(veilLabels(timeless, talk), times, talk));
  const { nodes: found, tables } = parseAround(source, veiled);
  const nodes = partItems(found, isInBlocks(source.slice(from)));
  const defined = nodes.flatMap((node) => (node.type === 'definition' ? (node.label ?? []) : []));
  const labels = [...defined, ...listLabels(source)];
  const partCode = createCodeParter(source, from);
  const readInline = createInlineReader(
    veiled,
    labels,
    partCode,
    measureLines(showWays(source.slice(from), veiled.slice(from))),
    times.length > 0,
  );
  const macros = listMacros(source);
  const readShown: InlineReader = (lines, begins) =>
    readInline(lines, begins).map((part) => showSigns(part, source, macros));
  const reader = createNodeReader(source, veiled, readShown, partCode);

  const context = { source, veiled, reader, talk, partTurns: createTurnParter(veiled) };

  const chunks: Chunk[] = [];
  const notes: Note[] = [];
  let title = statedTitle;
  let otherTitle: string | undefined;
  let section: string | null = null;
  let charsAbove = 0;
  const unread = listUnread(nodes, { source, veiled, path });
  const headings = createHeadingReader(reader);
  const parts = readParts(
    nodes.filter((node) => !unread.has(node)),
    headings,
    veiled,
  );
  const hasParts =
    parts.areNumbered || (statedTitle === null && areOwnParts(parts, ownNameOf(path), day));
  const isPage = statedTitle !== null && parts.first !== null && parts.others.length === 0;
  const lower =
    parts.first === null
      ? (findAlone(nodes, veiled, headings, path) ?? findDated(nodes, source, headings, day))
      : null;
  const bare = findBare(nodes, source, (node) => isSaid(node, veiled));
  const outline = createHeadings();
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
      const isTop = node === lower || (node.depth === 1 && !hasParts);
      const isPart = charsAbove > 0 && isOneOfName(heading, ownNameOf(path));
      if (isTop && !isPart && isAboveText(node, charsAbove, veiled)) title ??= heading;
      const isName = (isPage && charsAbove === 0) || isSame(heading, title, charsAbove);
      section = isTop && isName ? null : heading;
      if (section === null && heading?.toLowerCase() !== title?.toLowerCase()) {
        otherTitle ??= heading ?? undefined;
      }
      outline.read(node.depth, section);
      if (section !== null && bare.has(node)) outline.tell(chunks, reader.readText(node));
    } else if (node.type === 'footnoteDefinition') {
      const said = node.children.flatMap((child) => readChunks(child, null, context));
      notes.push({ label: node.label ?? node.identifier, blocks: fitBlocks(said) });
    } else {
      const read = readChunks(node, section, context);
      for (const { lines } of read) for (const { text } of lines) charsAbove += text.length;
      chunks.push(...read);
    }
  }
  readTablesUpTo(source.length);
  const isOutline = chunks.every(outline.isBare);
  const said = joinCut(nameSpeakers(fitBlocks(isOutline ? [] : chunks)));
  const blocks = placeNotes(said, notes, source, veiled);
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

function refuseNesting(): Split {
  const message = `Quotes, lists or notes stand more than ${nestingMaxLevels} levels deep in each other; flatten them.`;
  return { title: null, date: null, blocks: [], links: new Map(), problems: [errorAt(1, message)] };
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
