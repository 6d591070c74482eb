/** The lines of a paragraph in, those that belong together out: wrapped by hand, or each a paragraph. */
import type { Line } from './read-inline.ts';
import { areSmall, beginsSmall } from './small-letters.ts';

/** Nobody wraps text by hand wider than this. */
const wrappedMaxChars = 120;

/** Fewer may end with their sentences by chance. */
const minLong = 4;

/** Closing punctuation: most lines that are paragraphs end so. */
const sentenceEnd = /[.!?…:;。！？][\p{Pe}\p{Pf}"'*_]*$/u;

/** Behind a colon a sentence may go on. */
const closed = /[.!?…。！？][\p{Pe}\p{Pf}"'*_]*$/u;

/** Several paragraphs where each line is one, else the paragraph as it is. */
export function partLongLines(lines: readonly Line[], source: string): (readonly Line[])[] {
  if (lines.length < 2) return [lines];
  const lengths = lines.map(({ start, end }) => end - start);
  if (Math.max(...lengths.slice(0, 5000)) <= wrappedMaxChars) return [lines];
  const isEnded = ({ start, end }: Line) => sentenceEnd.test(source.slice(start, end).trim());
  const ended = lines.filter(isEnded).length;
  // Between them may stand short ones of a list, or of what is heard: `(applause)`.
  const long = lines.filter(({ start, end }) => end - start > wrappedMaxChars);
  const areOwn =
    ended >= lines.length * 0.7 ||
    (long.length >= Math.max(minLong, lines.length / 4) &&
      long.filter(isEnded).length >= long.length * 0.85);
  return areOwn ? partLines(lines, source) : [lines];
}

/** No paragraph ends in the middle of a sentence that the next line goes on with, though it seems to have ended: `micro.`, `blog`. */
function partLines(lines: readonly Line[], source: string): (readonly Line[])[] {
  const parts: Line[][] = [];
  const texts = lines.map(({ start, end }) => source.slice(start, end).trim());
  const isUsual = areSmall(texts);
  for (const [i, line] of lines.entries()) {
    const isInside = beginsSmall(texts[i] ?? '') && !(isUsual && closed.test(texts[i - 1] ?? ''));
    if (isInside && parts.length > 0) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts;
}
