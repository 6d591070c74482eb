/** Markdown and the HTML that it was made from in, on which line of the HTML each block begins out. */
import type { Place } from './converted.ts';

/** So many letters of a block find it. */
const soughtChars = 40;

/** What is no text in HTML: comments, scripts, tags and entities. */
const markup = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[^<>]*>|&[#\w]{1,30};/giu;

/** Blocks that are found nowhere have no place. */
export function findLines(text: string, html: string): [number, Place][] {
  const page = readLetters(html);
  const places: [number, Place][] = [];
  let from = 0;
  for (const [i, block] of text.split('\n').entries()) {
    const sought = block.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, soughtChars);
    if (sought === '') continue;
    const after = page.letters.indexOf(sought, from);
    const at = after === -1 ? page.letters.indexOf(sought) : after;
    places.push([i + 1, at === -1 ? {} : { line: page.lineOf(at) }]);
    if (after !== -1) from = after + sought.length;
  }
  return places;
}

/** The letters and digits of a page's text, and the line of each. */
function readLetters(html: string) {
  const visible = html.replace(markup, (mark) => mark.replace(/[^\n]/gu, ' '));
  const starts: number[] = [0];
  let letters = '';
  for (const line of visible.split('\n')) {
    letters += line.replace(/[^\p{L}\p{N}]+/gu, '');
    starts.push(letters.length);
  }
  const lineOf = (at: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return { letters, lineOf };
}
