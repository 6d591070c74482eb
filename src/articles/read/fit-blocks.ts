/** What stands together in a file in, passages of a sensible size out. */
import { detectArticle } from '../../language/detect/detect-article.ts';
import { findPause } from '../../language/find-pause.ts';
import { languageOf } from '../../language/languages.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Block } from './block.ts';
import { type Chunk, passageMaxChars, sizeOf, withoutMark } from './chunk.ts';
import { joinChunks } from './join-chunks.ts';
import { joinVisible, sliceVisible, startOf, type Visible } from './visible.ts';

/** No sentence, line or row of a table is as long: what is gets cut, since each passage is shown and read as one. */
const pieceMaxChars = 3000;

export function fitBlocks(chunks: readonly Chunk[]): Block[] {
  return joinChunks(chunks).flatMap(fitChunk);
}

/** A line, or what of it fits into a passage, and the same as a page shows it. */
interface Piece {
  readonly line: Visible;
  readonly shown: readonly string[];
}

function fitChunk(chunk: Chunk): Block[] {
  return groupPieces(chunk, listPieces(chunk)).map((group, i) => toBlock(chunk, group, i === 0));
}

function listPieces({ lines, shown, kind }: Chunk): Piece[] {
  return lines.flatMap((line, i): Piece[] => {
    const own = shown?.[i];
    if (line.text.length <= (own ? pieceMaxChars : passageMaxChars))
      return [{ line, shown: own ?? [withoutMark(line.text, kind)] }];
    const parts = own ? [line] : kind === 'code' ? partCode(line) : partText(line);
    return parts
      .flatMap((part) => cutPiece(part, kind === 'code'))
      .map((part) => ({ line: part, shown: [part.text] }));
  });
}

/** As few as fit, and each about as long; what is no list stands alone. */
function groupPieces(chunk: Chunk, pieces: readonly Piece[]): Piece[][] {
  const size = sizeOf(chunk);
  const share = size / Math.ceil(size / passageMaxChars);
  const groups: Piece[][] = [];
  let before = 0;
  for (const piece of pieces) {
    const length = piece.line.text.length + 1;
    const isNext = Math.floor((before + length / 2) / share) >= groups.length;
    if (groups.length === 0 || isNext || chunk.kind !== 'lines') groups.push([]);
    groups.at(-1)?.push(piece);
    before += length;
  }
  return groups;
}

function toBlock(chunk: Chunk, group: readonly Piece[], isFirst: boolean): Block {
  const { section, post, lead, kind, role, holdsCode } = chunk;
  const lines = [...(lead ? [lead] : []), ...group.map(({ line }) => line)].map(atMargin);
  return {
    ...joinVisible(lines, '\n'),
    section,
    ...post,
    shown: [...(lead ? [lead.text] : []), ...group.flatMap(({ shown }) => shown)],
    ...(lead && !isFirst && group[0] ? { from: startOf(group[0].line) } : {}),
    ...(role === 'picture' ? { isPicture: true } : {}),
    ...(kind === 'code' ? { isCode: true } : {}),
    ...(holdsCode ? { holdsCode } : {}),
  };
}

/** No passage begins with blanks, whatever its first item belongs to, or with what parts two cells of a row. */
function atMargin(line: Visible, i: number): Visible {
  const blanks = i > 0 ? 0 : (/^\s*(?:· )?/u.exec(line.text)?.[0].length ?? 0);
  return blanks === 0 ? line : sliceVisible(line, blanks, line.text.length);
}

/** Where whoever reads it aloud would pause, else between words where there are any, else between characters. */
function cutPiece(piece: Visible, isCode: boolean): Visible[] {
  const { text } = piece;
  const language = languageOf(detectArticle(text.slice(0, 1000)));
  const parts: Visible[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + pieceMaxChars, text.length);
    if (end < text.length) {
      const rest = text.slice(start, end);
      const pause = isCode ? null : findPause(rest, [], pieceMaxChars / 2, language);
      end = pause === null ? findGap(text, start + pieceMaxChars / 2, end) : start + pause - 1;
    }
    parts.push(sliceVisible(piece, start, end));
    start = end;
    while (/\s/u.test(text[start] ?? '')) start++;
  }
  return parts;
}

/** The last place before `end` at which a word ends. */
function findGap(text: string, start: number, end: number): number {
  for (let at = end; at > start; at--) if (/\s/u.test(text[at] ?? '')) return at;
  const isInside = /[\uDC00-\uDFFF]/u.test(text[end] ?? '');
  return isInside ? end - 1 : end;
}

/** At sentence ends near the middle, and again what is still too long. */
function partText(line: Visible): Visible[] {
  const ends = splitSentences(line.text, detectArticle(line.text.slice(0, 1000)));
  return partAt(line, ends);
}

/** Between lines, best where a blank one stands. */
function partCode(code: Visible): Visible[] {
  const blank = splitAt(code.text, /\n[^\S\n]*\n/gu);
  const parts = partAt(code, blank);
  return parts.flatMap((part) =>
    part.text.length <= passageMaxChars ? [part] : partAt(part, splitAt(part.text, /\n/gu)),
  );
}

function splitAt(text: string, pattern: RegExp): { start: number; end: number }[] {
  let start = 0;
  const spans = [...text.matchAll(pattern)].map(({ 0: gap, index }) => {
    const span = { start, end: index };
    start = index + gap.length;
    return span;
  });
  return [...spans, { start, end: text.length }].filter(({ start: from, end }) => from < end);
}

function partAt(
  whole: Visible,
  spans: readonly { readonly start: number; readonly end: number }[],
): Visible[] {
  const parts: Visible[] = [];
  const waiting = [{ first: 0, last: spans.length - 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { first, last } = next;
    const [start, end] = [spans[first]?.start ?? 0, spans[last]?.end ?? whole.text.length];
    if (end - start <= passageMaxChars || first >= last) {
      parts.push(sliceVisible(whole, start, end));
      continue;
    }
    const middle = (start + end) / 2;
    let cut = first;
    while (cut + 1 < last && (spans[cut + 1]?.end ?? end) <= middle) cut++;
    const after = Math.abs((spans[cut + 1]?.end ?? end) - middle);
    if (cut + 1 < last && after < Math.abs((spans[cut]?.end ?? start) - middle)) cut++;
    waiting.push({ first: cut + 1, last }, { first, last: cut });
  }
  return parts;
}
