/** A plain text file in, its blocks out. */

import { parseIsoDate } from '../parse-date.ts';
import { errorAt } from '../problem.ts';
import { type Block, hasInk, lineAt, type Split } from './block.ts';
import { readPost } from './read-post.ts';

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** Headings longer than a line of text are hardly headings. */
const headingMaxChars = 80;

/** News titles run longer than headings, and at the top of a file there is less doubt. */
const titleMaxChars = 120;

/**
 * `text` has `\n` line ends. Blank lines part the paragraphs. A lone short line is the title when
 * it opens the file, a heading when it stands between paragraphs, and a passage anywhere else.
 */
export function splitText(text: string): Split {
  const { date, end, problems } = readDateLine(text);
  const paragraphs = splitParagraphs(text, end);
  const title = findTitle(paragraphs);
  const body = title === null ? paragraphs : paragraphs.slice(1);
  const isShort = body.map((paragraph) => isLoneLine(paragraph.text, headingMaxChars));

  const blocks: Block[] = [];
  let section: string | null = null;
  for (const [i, paragraph] of body.entries()) {
    // Several short lines in a row are a list of names or a poem, and nothing of it may get lost.
    const isHeading = isShort[i] && isShort[i + 1] === false && !isShort[i - 1];
    if (isHeading) section = paragraph.text;
    else blocks.push({ ...paragraph, section, ...readPost(paragraph.text) });
  }
  return { title, date, blocks, links: new Map(), problems };
}

/** `date YYYY-MM-DD` at the very start; `end` is where the text begins. */
function readDateLine(text: string) {
  const [line, stated] = /^\s*date:?[ \t]+(\d{4}-\d{2}-\d{2})(?!\S)/i.exec(text) ?? [];
  if (line === undefined || stated === undefined) return { date: null, end: 0, problems: [] };
  const date = parseIsoDate(stated);
  const message = `There is no day ${stated}; write the date as YYYY-MM-DD.`;
  const problems = date === null ? [errorAt(lineAt(text, line.length), message)] : [];
  return { date, end: line.length, problems };
}

function splitParagraphs(text: string, from: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = from;
  for (let at = from; at <= text.length; ) {
    const lineEnd = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    const isBlank = !hasInk(text.slice(at, lineEnd));
    if (isBlank || lineEnd === text.length) {
      addParagraph(paragraphs, text.slice(start, isBlank ? at : lineEnd), start);
      start = lineEnd + 1;
    }
    at = lineEnd + 1;
  }
  return paragraphs;
}

/** Leaves out blank ones and lines drawn to part others, such as `* * *`. */
function addParagraph(paragraphs: Paragraph[], raw: string, start: number): void {
  if (!/[^-*_=~#·•⁂—–\s\p{C}]/u.test(raw)) return;
  paragraphs.push({ start: start + raw.length - raw.trimStart().length, text: raw.trim() });
}

function findTitle([first, ...others]: readonly Paragraph[]): string | null {
  if (first === undefined || !isLoneLine(first.text, titleMaxChars)) return null;
  return others.some(({ text }) => !isLoneLine(text, headingMaxChars)) ? first.text : null;
}

/** One short line that opens like a heading and ends without closing punctuation. */
function isLoneLine(text: string, maxChars: number): boolean {
  if (text.length > maxChars || text.includes('\n')) return false;
  const opensLikeHeading =
    /^[¿¡“”"'«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) && /\p{L}/u.test(text);
  const endsOpen = !/[.!?…:;,"'”’»\]]$/u.test(text);
  return opensLikeHeading && endsOpen && !/https?:/i.test(text) && readPost(text).speaker === null;
}
