/** Blocks of a Markdown tree in, their lines as a reader sees them out. */
import type { Heading, ListItem, Paragraph, RootContent, Table, TableRow } from 'mdast';
import { hasInk } from './block.ts';
import { isPictureLine, partPictures } from './find-pictures.ts';
import { readPre } from './html/read-pre.ts';
import { readTemplate } from './html/read-template.ts';
import { readCode } from './read-code.ts';
import type { InlineReader, Line } from './read-inline.ts';
import { flatten, keepStruck, type Row, toRow, trimBars } from './table-row.ts';
import { createWriter, joinVisible, type PartCode, type Visible } from './visible.ts';

export interface NodeReader {
  /** The parts of it: HTML may part a paragraph into several. */
  readonly readText: (node: Paragraph | Heading) => Visible[];
  readonly readLines: InlineReader;
  readonly linesOf: (node: Paragraph | Heading) => Line[];
  /** Paragraphs, items, rows and code, each a line; a footnote is none. */
  readonly readLinesOf: (node: RootContent) => Visible[];
  readonly readTable: (node: Table) => Row[];
}

/** `veiled`: the source with other signs in place of what no reader of Markdown sees; code shows all of it. */
export function createNodeReader(
  source: string,
  veiled: string,
  readInline: InlineReader,
  partCode: PartCode,
): NodeReader {
  const linesOf = (node: Paragraph | Heading, quotes = 0) => listLines(veiled, node, quotes);
  const readText = (node: Paragraph | Heading, quotes = 0) => readInline(linesOf(node, quotes));

  const readLinesOf = (node: RootContent, quotes = 0): Visible[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return readText(node, quotes);
    if (node.type === 'code') return readCode(source, veiled, node, partCode);
    if (node.type === 'table') return readTable(node).map(({ line }) => line);
    if (node.type === 'list') {
      const first = node.start ?? null;
      return node.children.flatMap((item, i) =>
        readItem(item, quotes, first === null ? null : first + i),
      );
    }
    if (node.type === 'thematicBreak') {
      const start = startOf(node);
      return [...readPre(source, start, partCode), ...readTemplate(source, start)];
    }
    if (node.type !== 'blockquote') return [];
    return node.children.flatMap((child) => readLinesOf(child, quotes + 1));
  };

  const readItem = (item: ListItem, quotes: number, number: number | null): Visible[] => {
    const [first, ...others] = item.children;
    const box = first?.type === 'paragraph' ? boxOf(veiled, first) : 0;
    const lines =
      first?.type === 'paragraph'
        ? readInline(withoutPictures(dropStart(linesOf(first, quotes), box), others.length > 0))
        : first
          ? readLinesOf(first, quotes)
          : [];
    const mark = readMark(veiled, item, number);
    const [head, ...tail] = lines.filter(({ text }) => hasInk(text));
    const rest = [...tail, ...others.flatMap((child) => readBelow(child, quotes))];
    if (head === undefined) {
      const [next, ...last] = others[0]?.type === 'paragraph' ? rest : [];
      return next === undefined ? rest : [joinVisible([mark, next], ' '), ...last];
    }
    // A list that begins right in the item has its own mark.
    const own = first?.type === 'list' ? head : joinVisible([mark, head], ' ');
    return [own, ...rest];
  };

  /** A picture beside the words of an item says nothing that they do not say. */
  const withoutPictures = (lines: readonly Line[], hasMore: boolean): readonly Line[] => {
    const parts = lines.flatMap((line) => partPictures(source, line));
    const words = parts.filter((line) => !isPictureLine(source, line));
    return words.length > 0 || hasMore ? words : lines;
  };

  const readBelow = (node: RootContent, quotes: number): Visible[] => {
    if (node.type === 'list') {
      const first = node.start ?? null;
      return node.children.flatMap((item, i) => {
        const [own, ...rest] = readItem(item, quotes, first === null ? null : first + i);
        const isText = item.children[0]?.type === 'paragraph';
        return own ? [indent(own, isText), ...rest.map((line) => indent(line, false))] : [];
      });
    }
    return node.type === 'paragraph'
      ? readInline(withoutPictures(linesOf(node, quotes), true))
      : readLinesOf(node, quotes);
  };

  const readTable = (table: Table): Row[] => {
    const [header, ...rows] = table.children.map((row, i) => readCells(row, i === 0));
    if (header === undefined) return [];
    if (rows.length === 0)
      return toRow(
        header.map(() => null),
        header,
      );
    return rows.flatMap((cells) => toRow(header, cells));
  };

  const readCells = (row: TableRow, areNames: boolean): Visible[] =>
    row.children.map((cell) => {
      const line = { start: cell.position?.start.offset ?? 0, end: cell.position?.end.offset ?? 0 };
      const parts = readInline([keepStruck(veiled, trimBars(veiled, line))]);
      return flatten(joinVisible(parts, ' '), areNames);
    });

  return { readText, readLines: readInline, linesOf, readLinesOf, readTable };
}

const startOf = ({ position }: RootContent): number => position?.start.offset ?? 0;

/** What belongs to an item stands further in; deeper than eight levels nobody tells one from another. */
function indent(line: Visible, isItem: boolean): Visible {
  // Code has several lines too, and stays as it is.
  const isCode = line.text.includes('\n') && !isItem && !line.text.startsWith(level);
  if (isCode || line.text.startsWith(level.repeat(8))) return line;
  return {
    text: level + line.text,
    runs: line.runs.map((run) => ({ ...run, at: run.at + level.length })),
  };
}

const level = '  ';

/** The lines of a paragraph without the marks of the quotes and lists that it stands in. */
function listLines(veiled: string, { children }: Paragraph | Heading, quotes: number): Line[] {
  const end = children.at(-1)?.position?.end.offset ?? 0;
  const lines: Line[] = [];
  for (let start = children[0]?.position?.start.offset ?? end; start < end; ) {
    const next = veiled.indexOf('\n', start);
    const stop = next === -1 || next > end ? end : next;
    let from = start;
    if (lines.length > 0) {
      from = skipSpace(veiled, from);
      for (let level = 0; level < quotes && veiled[from] === '>'; level++) {
        from = skipSpace(veiled, from + 1);
      }
    }
    lines.push({ start: Math.min(from, stop), end: stop });
    start = stop + 1;
  }
  return lines;
}

function skipSpace(veiled: string, from: number): number {
  let at = from;
  while (veiled[at] === ' ' || veiled[at] === '\t') at++;
  return at;
}

function dropStart([first, ...others]: readonly Line[], chars: number): Line[] {
  return first ? [{ start: first.start + chars, end: first.end }, ...others] : [];
}

/** The length of the box of a task, whatever became of it, which is no text. */
function boxOf(veiled: string, { position }: Paragraph): number {
  const start = position?.start.offset ?? 0;
  return /^\[[ xX/<>!?*"–-]\][ \t]/u.exec(veiled.slice(start, start + 4))?.[0].length ?? 0;
}

/** A list's mark shows as `-`, whichever of the three it is, and its numbers as a page counts them. */
function readMark(source: string, { position }: ListItem, number: number | null): Visible {
  const start = position?.start.offset ?? 0;
  const mark = /^(?:[-+*]|\d{1,9}[.)])/u.exec(source.slice(start, start + 12))?.[0] ?? '';
  const writer = createWriter(source);
  const shown = mark.length === 1 ? '-' : `${number ?? mark.slice(0, -1)}${mark.slice(-1)}`;
  if (mark !== '') writer.written(shown, start, start + mark.length);
  return writer.finish()[0] ?? { text: '', runs: [] };
}
