/** A block of a Markdown tree in, the lines that stand together in it out. */
import type { Heading, Paragraph, RootContent } from 'mdast';
import { hasInk } from './block.ts';
import { type Chunk, nameMaxChars } from './chunk.ts';
import { findPictures } from './find-pictures.ts';
import { partLongLines } from './join-lines.ts';
import { isOfComponent, roleOf } from './markdown/role-of.ts';
import type { Line } from './read-inline.ts';
import type { NodeReader } from './read-nodes.ts';
import { noPost, type Post, readPost } from './read-post.ts';
import { beginsInside } from './small-letters.ts';
import type { Row } from './table-row.ts';
import type { Talk } from './talk/find-turns.ts';
import type { PartTurns } from './talk/part-turns.ts';
import { sliceVisible, startOf, type Visible } from './visible.ts';

/** Where each item begins of a list that Markdown knows nothing of; null where it is none. */
function findItems(lines: readonly Line[], source: string): ReadonlySet<number> | null {
  const begins = lines.filter(({ start, end }) => /^[•◦‣▪●][ \t]/u.test(source.slice(start, end)));
  return begins.length < 2 ? null : new Set(begins.map(({ start }) => start));
}

function postOf(line: Visible, talk: Talk): Post {
  const speaker = talk.speakerAt(startOf(line));
  return speaker === null ? readPost(line.text) : { speaker, date: null };
}

/** The rows of a table; none for none. */
export function toChunk(rows: readonly Row[], section: string | null): Chunk[] {
  const lines = rows.map(({ line }) => line);
  const shown = rows.map(({ cells }) => cells);
  return lines.length === 0 ? [] : [{ section, lines, kind: 'lines', post: noPost, shown }];
}

export interface Context {
  readonly source: string;
  readonly veiled: string;
  readonly reader: NodeReader;
  readonly talk: Talk;
  readonly partTurns: PartTurns;
}

/** Only prose is somebody's words; a list that ends in a signature holds other words too. */
export function readChunks(node: RootContent, section: string | null, context: Context): Chunk[] {
  const { reader } = context;
  if (node.type === 'paragraph' || node.type === 'heading') {
    return readParagraph(node, section, context);
  }
  if (node.type === 'table') {
    return toChunk(reader.readTable(node), section);
  }
  const lines = reader.readLinesOf(node).filter(({ text }) => hasInk(text));
  if (lines.length === 0) return [];
  const post =
    node.type === 'blockquote' ? readPost(lines.map(({ text }) => text).join('\n')) : noPost;
  const isCode = node.type === 'code' || node.type === 'thematicBreak';
  return [{ section, lines, kind: isCode ? 'code' : 'lines', post }];
}

const formulaAlone =
  /^(?:\$\$[^$]{1,5000}\$\$|\\{1,2}\[[^$]{1,5000}\\{1,2}\]|\\begin\{(?:align|equation|gather|eqnarray)[^$]{1,5000}\\end\{\w{1,12}\*?\})[ \t,.;]{0,9}$/u;

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
  const pictures = findPictures(source, parts.flat());
  const isFormula = formulaAlone.test(
    source.slice(node.position?.start.offset, node.position?.end.offset),
  );
  const begins = [...parts.flatMap(([first]) => first?.start ?? []), ...pictures.begins];
  const read = reader
    .readLines(pictures.lines, new Set(begins))
    .filter(({ text }) => hasInk(text))
    .map((line): Chunk => {
      const start = startOf(line);
      if (isOfComponent(source, start) && line.text.includes('\n')) {
        return { section, lines: linesOf(line), kind: 'lines', post: noPost };
      }
      const below = pictures.isBelow(start) ? 'caption' : null;
      const own = isLabel(node, line.text, source) ? 'name' : roleOf(source, start, line.text);
      const role = pictures.isAt(start) ? 'picture' : (own ?? below);
      const post = postOf(line, talk);
      const isCode = source[start - 1] === '`';
      const isRest = !isCode && !isFormula && beginsInside(line.text);
      return {
        section,
        lines: [line],
        kind: 'text',
        post,
        ...(role ? { role } : {}),
        ...(isRest ? { isRest } : {}),
        ...(isFormula ? { isFormula } : {}),
      };
    });
  // A colon above one without words leads to it, and to nothing below.
  const isWordless = pictures.isNext && read.at(-1)?.role !== 'picture';
  return isWordless
    ? [...read, { section, lines: [], kind: 'text', post: noPost, role: 'picture' }]
    : read;
}

/** `**Old lamps**` on a line of its own stands over what follows; as a sentence it says something itself. */
function isLabel({ position }: Paragraph | Heading, text: string, source: string): boolean {
  const written = source.slice(position?.start.offset, position?.end.offset);
  if (text.length > nameMaxChars || /[.!?…:;,][\p{Pe}\p{Pf}"']{0,3}$/u.test(text)) return false;
  return /^(\*\*|__)(?![\s*_])[^*\n]{1,200}\1$/u.test(written);
}

function linesOf(whole: Visible): Visible[] {
  let at = 0;
  return whole.text.split('\n').map((text) => {
    const line = sliceVisible(whole, at, at + text.length);
    at += text.length + 1;
    return line;
  });
}
