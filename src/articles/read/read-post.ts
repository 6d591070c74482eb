/** A paragraph in; who posted it and when, where it ends in a post's signature, out. */
import type { Passage } from '../../model.ts';
import { parseDate } from '../parse-date.ts';

export type Post = Pick<Passage, 'speaker' | 'date'>;

export const noPost: Post = { speaker: null, date: null };

/** Room for name, handle, date and the date's address at the end of a post. */
const signatureMaxChars = 400;

/** Twitter's names have at most 50 characters; emoji count more. */
const nameMaxChars = 80;

/** Best first: a name may hold a spaced hyphen, and hardly ever an em dash. */
const dashes = [/[—―]/u, /(?<=^|\s)–(?=\s)/u, /(?<=^|\s)--?(?=\s)/u];

const emoji =
  /(?![©®™])(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier})[\p{M}\p{Cf}]*/gu;

/**
 * Only `— Name (@handle) May 21, 2023` at the very end says beyond doubt who speaks; the name comes
 * without its emoji, and a name of nothing else gives the handle.
 */
export function readPost(paragraph: string): Post {
  const tail = paragraph.slice(-signatureMaxChars).replace(/\n[>\s]*/g, ' ');
  const [, before, handle, after] = /^(.*)\((@[\w.@-]{1,100})\)(.+)$/su.exec(tail) ?? [];
  if (before === undefined || handle === undefined || after === undefined) return noPost;
  const date = parseDate(unlink(after.trim()).replace(/\.$/, ''));
  const name = nameAfterDash(before);
  if (date === null || name === null) return noPost;
  return { speaker: bareName(name) || handle, date };
}

/** What follows the last dash of the best kind, or null without a dash near enough. */
function nameAfterDash(text: string): string | null {
  const near = text.slice(-nameMaxChars);
  for (const dash of dashes) {
    const parts = near.split(dash);
    if (parts.length > 1) return parts.at(-1) ?? null;
  }
  return null;
}

/** `[May 21, 2023](https://…)` → `May 21, 2023`, as embedded posts come out in Markdown. */
function unlink(text: string): string {
  return /^\[([^\]]+)\]\(\S*\)$/.exec(text)?.[1] ?? text;
}

function bareName(name: string): string {
  const plain = name.replace(emoji, ' ').replace(/\s+/g, ' ').trim();
  return plain.replace(/^[*_]+|(?<![*_])[*_]+$/g, '');
}
