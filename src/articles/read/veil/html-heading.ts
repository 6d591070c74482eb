/** A line that begins with a heading of HTML in, the marks out that make one of Markdown of it. */
import { hasInk } from '../block.ts';
import type { Line } from '../read-inline.ts';
import { lineEndOf, none, type Veil } from './veil.ts';

/** `<h2 id="quay">`, with nothing before it on its line but what holds it. */
const opening =
  /^[ \t]{0,40}(?:<(?:a|article|center|div|header|section)(?:\s[^<>]{0,300})?>[ \t]{0,9}){0,4}<h([1-6])(?:\s[^<>]{0,300})?>/iu;
/** For a browser that of any level ends it. */
const closing = /<\/h[1-6][ \t]{0,9}>/iu;
const tags = /<[^<>]{0,300}>/gu;
/** What opens below is named by it, and by no heading. */
const summary = /<summary(?:\s[^<>]{0,60})?>\s{0,20}$/iu;

/** No name of a section is longer. */
const headingMaxChars = 600;

export interface HtmlHeading {
  /** In place of its tags and of the line ends within it. */
  readonly veils: readonly Veil[];
  /** Where its words stand. */
  readonly lines: readonly Line[];
  /** The end of its last line. */
  readonly end: number;
}

/** Null where a blank line stands in it, where it has no words, and where text stands behind it. */
export function readHtmlHeading(source: string, start: number): HtmlHeading | null {
  const near = source.slice(start, start + 2 * headingMaxChars);
  const [open, level] = opening.exec(near) ?? [];
  if (open === undefined || summary.test(source.slice(Math.max(0, start - 100), start)))
    return null;
  const close = closing.exec(near.slice(open.length));
  if (close === null) return null;
  const from = start + open.length;
  const to = from + close.index;
  const end = lineEndOf(source, to);
  const words = source.slice(from, to);
  const behind = source.slice(to + close[0].length, end);
  const isOne = words.length <= headingMaxChars && !/\n[ \t]*\n/u.test(words);
  if (!isOne || !hasInk(words.replace(tags, '')) || hasInk(behind.replace(tags, ''))) return null;
  const lines = listLines(words, from);
  // `<h4>` alone has no room for four signs and a blank.
  const mark = `${'#'.repeat(Math.min(Number(level), open.length - 1))} `;
  const ends = lines
    .slice(0, -1)
    .map((line) => ({ start: line.end, end: line.end + 1, text: ' ' }));
  const veils = [
    { start, end: from, text: mark + none(open.length - mark.length) },
    ...ends,
    { start: to, end, text: none(end - to) },
  ];
  return { veils, lines, end };
}

function listLines(words: string, from: number): readonly Line[] {
  let at = from;
  return words.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
}
