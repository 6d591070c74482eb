/** The title that the first page of a PDF shows and the lines of all pages in, the title whole out, where its page draws a word of it as a picture. */
import type { PdfLine } from '../lines/read-lines.ts';

/** A head or a foot stands on so many pages at least. */
const minPages = 3;
const [minWords, maxDrawn] = [4, 2];

/** `Boats of the Quay` where the foot of some pages says `12 Boats of the Old Quay`; as it is where none says more. */
export function fillTitle(title: string, pages: readonly (readonly PdfLine[])[]): string {
  const words = title.split(' ');
  if (words.length < minWords) return title;
  const counts = new Map<string, number>();
  for (const lines of pages.slice(1)) {
    const fuller = new Set(lines.flatMap(({ text }) => fill(words, text.split(' ')) ?? []));
    for (const each of fuller) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const [found] = [...counts].filter(([, count]) => count >= minPages);
  return found?.[0] ?? title;
}

/** All of the words in their order with one or two between; null where any lacks, or none stands between. */
function fill(words: readonly string[], line: readonly string[]): string | null {
  const start = line.indexOf(words[0] ?? '');
  let at = start;
  for (const word of words.slice(1)) {
    at = at < 0 ? -1 : line.indexOf(word, at + 1);
  }
  const drawn = at - start + 1 - words.length;
  return start >= 0 && at > start && drawn > 0 && drawn <= maxDrawn
    ? line.slice(start, at + 1).join(' ')
    : null;
}
