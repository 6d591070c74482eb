/** The text of a file in; where the book of Project Gutenberg in it begins and ends, and what its frame says of it, out. */
import { readImprint, readOriginalYear } from './read-imprint.ts';

export interface GutenbergFrame {
  /** The book alone, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly author: string | null;
  /** The month or the year of the book itself, and not of the file. */
  readonly date: string | null;
}

/** Of the frame before the book; an old one has a licence in it. */
const headMaxChars = 50_000;

/** Stars may be escaped, as in Markdown. */
const stars = '(?:\\\\?\\*[ \\t]?){3}';
const opening = new RegExp(
  `^[ \\t]*(?:${stars}[ \\t]*START OF (?:THE|THIS) PROJECT GUTENBERG E[^\\n]*(?:\\n[^\\n*]+\\*+[ \\t]*)?|\\\\?\\*END\\\\?\\*?[ \\t]?THE SMALL PRINT[^\\n]*|\\\\?\\*SMALL PRINT![^\\n]*\\*END\\\\?\\*)$`,
  'imu',
);
const closing = new RegExp(
  `^[ \\t]*(?:${stars}[ \\t]*END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the |this )?Project Gutenberg|END OF PROJECT GUTENBERG)`,
  'mu',
);

/** Who made the file stands right below the opening. */
const credits =
  /^\s*(?:\[?(?:Produced|Prepared|Transcribed|Scanned|E-?text (?:was )?(?:prepared|produced)|This (?:e-?text|eBook|file) was (?:prepared|produced))\b[^\n]*(?:\n[^\S\n]*\S[^\n]*)*\n[^\S\n]*\n)/iu;

/** Where whoever copied the book left out the line that opens it, and not the licence behind it. */
const licence = new RegExp(`^[ \\t]*${stars}[ \\t]*END OF (?:THE|THIS) PROJECT GUTENBERG`, 'mu');

/** Null for any other text. */
export function findGutenbergFrame(text: string): GutenbergFrame | null {
  const found = opening.exec(text.slice(0, headMaxChars));
  if (found === null) {
    const end = licence.exec(text)?.index;
    return end === undefined ? null : { start: 0, end, title: null, author: null, date: null };
  }
  const head = text.slice(0, found.index);
  const after = found.index + found[0].length;
  const start = after + (credits.exec(text.slice(after, after + 5000))?.[0].length ?? 0);
  const stop = closing.exec(text.slice(start))?.index;
  const { title, author } = readOpeningLine(text.slice(0, 1000));
  return {
    start,
    end: stop === undefined ? text.length : start + stop,
    title: stated(head, 'Title') ?? title,
    author: stated(head, 'Author') ?? author,
    date:
      readOriginalYear(head) ??
      readImprint(text.slice(start, stop === undefined ? undefined : start + stop)),
  };
}

/** A short line that another with a capital follows is not wrapped but parted. */
const subtitle = /^([^\n]{1,50}\p{L})\s*\n[ \t]+(?=\p{Lu})/u;

/** `Title: The quay`, which may go on on indented lines. */
function stated(head: string, name: string): string | null {
  const value = new RegExp(`^${name}:[ \\t]*(\\S[^\\n]*(?:\\n[ \\t]+\\S[^\\n]*)*)`, 'imu').exec(
    head,
  )?.[1];
  return value?.replace(subtitle, '$1: ').replace(/\s+/gu, ' ').trim() || null;
}

/** `The Project Gutenberg EBook of The Quay, by Ana Rojas`. */
function readOpeningLine(text: string): Pick<GutenbergFrame, 'title' | 'author'> {
  const named = /Project Gutenberg(?:['’]s)? E(?:-?text|book) of ([^\n<]+)/iu.exec(text)?.[1];
  const [title, author] = named?.split(/,? by /iu).map((part) => part.trim()) ?? [];
  return { title: title || null, author: author || null };
}
