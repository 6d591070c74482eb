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
  /** It begins within a sentence: in lower case, or with a comma. */
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

/** It stays code, in front of which stands what it is called, as the name of its file may. */
export function nameCode(name: Chunk, code: Chunk): Chunk {
  const [first, ...others] = code.lines;
  const named = joinVisible([...name.lines, ...(first ? [first] : [])], '\n');
  return { ...code, lines: [named, ...others] };
}

export function joinTwo(a: Chunk, b: Chunk): Chunk {
  const kept = a.post === noPost ? b : a;
  const lead = a.lead ?? (b.lead && a.lines.length === 0 ? b.lead : undefined);
  const lines = [...a.lines, ...(b.lead ? [b.lead] : []), ...b.lines];
  const holdsCode = [a, b].some((each) => each.kind === 'code' || each.holdsCode);
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
    ...(holdsCode ? { holdsCode } : {}),
  };
}

export function showLines({ lines, shown, kind }: Chunk): readonly (readonly string[])[] {
  return shown ?? lines.map(({ text }) => [withoutMark(text, kind)]);
}

/** A page draws the mark of an item, and it is no text there. */
export function withoutMark(text: string, kind: Chunk['kind']): string {
  return kind === 'lines' ? text.replace(/^\s*(?:-|\d{1,9}[.)]) (?=\S)/u, '') : text;
}
