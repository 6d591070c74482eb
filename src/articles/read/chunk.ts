/** What stands together in a file: its lines, how large they are, and two of it in one. */
import { noPost, type Post } from './read-post.ts';
import { joinVisible, type Visible } from './visible.ts';

/** Lines that stand together: a paragraph is one, a list or a table many. */
export interface Chunk {
  readonly section: string | null;
  readonly lines: readonly Visible[];
  /** For text with one line only: `lines` are never joined in it. */
  readonly kind: 'text' | 'lines' | 'code';
  readonly post: Post;
  /** The words that a picture is described by, or that stand below it; the name of what follows. */
  readonly role?: 'picture' | 'caption' | 'name';
  /** Words with code among them; left out for code alone. */
  readonly holdsCode?: true;
  /** A formula on lines of its own. */
  readonly isFormula?: true;
  /** It begins within a sentence, and is no formula. */
  readonly isRest?: true;
  /** What introduces a list: each part of it begins with this. */
  readonly lead?: Visible;
  /** As a page shows the lines, where that differs from `lines`. */
  readonly shown?: readonly (readonly string[])[];
}

/** A longer name of what follows says something by itself. */
export const nameMaxChars = 80;

/** More is no passage but a page. */
export const passageMaxChars = 1500;

/** In UTF-16 units, a line end behind each line. */
export function sizeOf({ lines }: Chunk): number {
  return lines.reduce((sum, { text }) => sum + text.length + 1, 0);
}

/** The last of its lines, empty where it has none. */
export const endOf = ({ lines }: Chunk): string => lines.at(-1)?.text ?? '';

/** It stays code, in front of which stands what it is called, as the name of its file may. */
export function nameCode(name: Chunk, code: Chunk): Chunk {
  const [first, ...others] = code.lines;
  const named = joinVisible([...name.lines, ...(first ? [first] : [])], '\n');
  return { ...code, lines: [named, ...others] };
}

/** Whoever posted one of them posted all. Only what the first begins with leads to all parts of it. */
export function joinAll(chunks: readonly Chunk[]): Chunk {
  const [first] = chunks as readonly [Chunk, ...Chunk[]];
  const parts = chunks.map((chunk, i) => (i > 0 ? showLead(chunk) : chunk));
  const holdsCode = chunks.some((chunk) => chunk.kind === 'code' || chunk.holdsCode);
  const isShown = holdsCode || chunks.some(({ shown }) => shown);
  return {
    section: first.section,
    lines: parts.flatMap(({ lines }) => lines),
    kind: 'lines',
    post: chunks.find(({ post }) => post !== noPost)?.post ?? noPost,
    ...(first.lead ? { lead: first.lead } : {}),
    ...(isShown ? { shown: parts.flatMap(showLines) } : {}),
    ...(holdsCode ? { holdsCode } : {}),
  };
}

/** Its lead is one of its lines. */
function showLead({ lead, ...chunk }: Chunk): Chunk {
  if (!lead) return chunk;
  const shown = chunk.shown ? { shown: [[lead.text], ...chunk.shown] } : {};
  return { ...chunk, lines: [lead, ...chunk.lines], ...shown };
}

export function showLines({ lines, shown, kind }: Chunk): readonly (readonly string[])[] {
  return shown ?? lines.map(({ text }) => [withoutMark(text, kind)]);
}

/** A page draws the mark of an item, and it is no text there. */
export function withoutMark(text: string, kind: Chunk['kind']): string {
  return kind === 'lines' ? text.replace(/^\s*(?:-|\d{1,9}[.)]) (?=\S)/u, '') : text;
}
