/** The lines of a paragraph in, those that belong together out: wrapped by hand, or each a paragraph. */
import type { Line } from './read-inline.ts';

/** Nobody wraps text by hand wider than this. */
const wrappedMaxChars = 120;

/** Closing punctuation: most lines that are paragraphs end so. */
const sentenceEnd = /[.!?…:;。！？][\p{Pe}\p{Pf}"'*_]*$/u;

/** Several paragraphs where each line is one, else the paragraph as it is. */
export function partLongLines(lines: readonly Line[], source: string): (readonly Line[])[] {
  if (lines.length < 2) return [lines];
  const lengths = lines.map(({ start, end }) => end - start);
  if (Math.max(...lengths.slice(0, 5000)) <= wrappedMaxChars) return [lines];
  const ended = lines.filter(({ start, end }) => sentenceEnd.test(source.slice(start, end).trim()));
  return ended.length >= lines.length * 0.7 ? lines.map((line) => [line]) : [lines];
}
