/** What stands together in a file in, passages of a sensible size out. */
import { detectArticle } from '../../language/detect/detect-article.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Block } from './block.ts';
import { noPost, type Post } from './read-post.ts';
import { joinVisible, sliceVisible, type Visible } from './visible.ts';

/** Lines that stand together: a paragraph is one, a list or a table many. */
export interface Chunk {
  readonly section: string | null;
  readonly lines: readonly Visible[];
  /** For text with one line only: `lines` are never joined in it. */
  readonly kind: 'text' | 'lines' | 'code';
  readonly post: Post;
  /** The words that a picture is described by, or that stand below it; the name of what follows. */
  readonly role?: 'picture' | 'caption' | 'name';
  /** What introduces a list: each part of it begins with this. */
  readonly lead?: Visible;
  /** As a page shows the lines, where that differs from `lines`. */
  readonly shown?: readonly (readonly string[])[];
}

/** More is no passage but a page. */
const passageMaxChars = 1500;

/** No sentence, line or row of a table is as long: what is gets cut, since each passage is shown and read as one. */
const pieceMaxChars = 3000;

/** Less that is no sentence says nothing by itself. */
const scrapMaxChars = 24;

/** A longer name of what follows says something by itself. */
const nameMaxChars = 80;

/** A longer line before a list is a paragraph of its own. */
const leadMaxChars = 200;

export function fitBlocks(chunks: readonly Chunk[]): Block[] {
  return joinScraps(joinLeads(chunks).filter(saysSomething)).flatMap(fitChunk);
}

/** Few words that describe a picture say nothing where it is not seen, nor does `* * * * *`. */
function saysSomething(chunk: Chunk): boolean {
  const [line] = chunk.lines;
  if (line === undefined) return false;
  const isRule = chunk.kind === 'text' && isSign(line.text);
  return !isRule && (chunk.role !== 'picture' || !isScrap(chunk));
}

const isSign = (text: string): boolean =>
  /^[*•·⁂=_~–—-](?:\s*[*•·⁂=_~–—-]){2,}$/u.test(text) || /^\?{2,}$/u.test(text);

/** "The boats are:" says nothing without the list that it introduces, nor does a part of the list without it. */
function joinLeads(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    const [lead] = last?.lines ?? [];
    if (!last || !lead || !leadsTo(last, chunk)) joined.push(chunk);
    else if (lead.text.length <= leadMaxChars) joined[joined.length - 1] = { ...chunk, lead };
    else if (goesOn.test(lead.text)) joined[joined.length - 1] = joinChunks(last, chunk);
    else joined.push(chunk);
  }
  return joined;
}

/** A sentence that the items of a list go on with: "We need a boat that". */
const goesOn = /^[^\n]+\p{Ll}$/u;

function leadsTo(above: Chunk, chunk: Chunk): boolean {
  if (chunk.kind !== 'lines' || chunk.post !== noPost) return false;
  if (above.kind !== 'text' || above.section !== chunk.section || isOfPicture(above)) return false;
  return above.lines.some(({ text }) => text.endsWith(':') || goesOn.test(text));
}

function sizeOf({ lines }: Chunk): number {
  return lines.reduce((sum, { text }) => sum + text.length + 1, 0);
}

/** A scrap joins the list or table that it stands above, else what comes before it in its section, else what follows. */
function joinScraps(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  let waiting: Chunk | null = null;
  for (const [i, chunk] of chunks.entries()) {
    const last = joined.at(-1);
    if (waiting !== null) {
      if (waiting.section === chunk.section && isJoined(chunk)) {
        joined.push(joinChunks(waiting, chunk));
        waiting = null;
        continue;
      }
      joined.push(waiting);
      waiting = null;
    }
    const next = chunks[i + 1];
    if (isSpeaker(chunk, next) || heads(chunk, next)) waiting = chunk;
    else if (!isScrap(chunk) || isOfPicture(chunk)) joined.push(chunk);
    else if (last && last.section === chunk.section && isJoined(last)) {
      joined[joined.length - 1] = joinChunks(last, chunk);
    } else waiting = chunk;
  }
  if (waiting !== null) joined.push(waiting);
  return joined;
}

const isOfPicture = ({ role }: Chunk): boolean => role === 'picture' || role === 'caption';

const isJoined = (chunk: Chunk): boolean => chunk.kind !== 'code' && !isOfPicture(chunk);

/** `Ana Rojas:` or `Ana: 00:27:13` on a line of its own, and what she says below. */
function isSpeaker({ kind, lines, post, section }: Chunk, next: Chunk | undefined): boolean {
  const [line] = lines;
  if (kind !== 'text' || line === undefined || post !== noPost) return false;
  const isName = /^\p{Lu}[\p{L}\p{N} .'’&-]{0,40}:(?:\s*[\d:.()[\]]+)?$/u.test(line.text);
  return isName && next?.kind === 'text' && next.section === section;
}

/** The name of a list, of a table or of what opens below it. */
function heads(chunk: Chunk, next: Chunk | undefined): boolean {
  if (chunk.role === 'name' && next?.section === chunk.section && isJoined(next)) {
    return sizeOf(chunk) <= nameMaxChars;
  }
  if (next?.kind !== 'lines' || next.post !== noPost || next.section !== chunk.section)
    return false;
  return isScrap(chunk);
}

function isScrap({ kind, lines, post }: Chunk): boolean {
  const [line] = lines;
  if (kind !== 'text' || line === undefined || post !== noPost) return false;
  return line.text.length <= scrapMaxChars && !/[.!?…。！？:;][\p{Pe}\p{Pf}"']*$/u.test(line.text);
}

function joinChunks(a: Chunk, b: Chunk): Chunk {
  const kept = a.post === noPost ? b : a;
  const lead = a.lead ?? (b.lead && a.lines.length === 0 ? b.lead : undefined);
  const lines = [...a.lines, ...(b.lead ? [b.lead] : []), ...b.lines];
  const shown =
    a.shown || b.shown
      ? [...showLines(a), ...(b.lead ? [[b.lead.text]] : []), ...showLines(b)]
      : null;
  return {
    section: a.section,
    lines,
    kind: 'lines',
    post: kept.post,
    ...(lead ? { lead } : {}),
    ...(shown ? { shown } : {}),
  };
}

function showLines({ lines, shown, kind }: Chunk): readonly (readonly string[])[] {
  return shown ?? lines.map(({ text }) => [withoutMark(text, kind)]);
}

function fitChunk(chunk: Chunk): Block[] {
  const { section, post, lead, kind } = chunk;
  const separated = chunk.lines.flatMap(
    (line, i): { line: Visible; shown: readonly string[] }[] => {
      const shown = chunk.shown?.[i];
      const maxChars = shown ? pieceMaxChars : passageMaxChars;
      if (line.text.length <= maxChars)
        return [{ line, shown: shown ?? [withoutMark(line.text, kind)] }];
      const parts = shown ? [line] : kind === 'code' ? partCode(line) : partText(line);
      return parts.flatMap(cutPiece).map((part) => ({ line: part, shown: [part.text] }));
    },
  );
  const size = sizeOf(chunk);
  const share = size / Math.ceil(size / passageMaxChars);
  const groups: (typeof separated)[] = [];
  let before = 0;
  for (const each of separated) {
    const length = each.line.text.length + 1;
    const isNext = Math.floor((before + length / 2) / share) >= groups.length;
    if (groups.length === 0 || isNext || kind !== 'lines') groups.push([]);
    groups.at(-1)?.push(each);
    before += length;
  }
  return groups.map((group): Block => {
    const lines = [...(lead ? [lead] : []), ...group.map(({ line }) => line)].map(atMargin);
    const shown = [...(lead ? [lead.text] : []), ...group.flatMap((each) => each.shown)];
    const isPicture = chunk.role === 'picture' ? { isPicture: true as const } : {};
    const isCode = kind === 'code' ? { isCode: true as const } : {};
    return { ...joinVisible(lines, '\n'), section, ...post, shown, ...isPicture, ...isCode };
  });
}

/** No passage begins with blanks, whatever its first item belongs to. */
function atMargin(line: Visible, i: number): Visible {
  const blanks = i > 0 ? 0 : line.text.length - line.text.trimStart().length;
  return blanks === 0 ? line : sliceVisible(line, blanks, line.text.length);
}

/** Between words where there are any, else between characters. */
function cutPiece(piece: Visible): Visible[] {
  const { text } = piece;
  const parts: Visible[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + pieceMaxChars, text.length);
    if (end < text.length) end = findGap(text, start + pieceMaxChars / 2, end);
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

/** A page draws the mark of an item, and it is no text there. */
function withoutMark(text: string, kind: Chunk['kind']): string {
  return kind === 'lines' ? text.replace(/^\s*(?:-|\d{1,9}[.)]) (?=\S)/u, '') : text;
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
