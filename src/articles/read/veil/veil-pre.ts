/** A `<pre>` of HTML in, what stands for it in Markdown out: a line across, at which its code is read as it is. */
import { hasInk } from '../block.ts';
import type { Closings } from './find-closings.ts';
import type { Tag } from './read-tag.ts';
import { lineEndOf, type Special } from './veil.ts';

/** What is longer is no listing but a page whose element is not closed. */
const preMaxChars = 100_000;

/** A line across begins a block of its own wherever it stands, and nothing of it is shown. */
const sign = '***';

const tags = /<[^<>]{0,200}>/gu;

/** `lineStart`: where the text of its line begins. Null for one that is not closed, or goes on with text on its last line. */
export function veilPre(
  source: string,
  at: number,
  lineStart: number,
  tag: Tag,
  closings: Closings,
): Special | null {
  const stop = closings.find('</pre>', tag.end);
  if (stop === null || stop - at > preMaxChars) return null;
  const shut = stop + '</pre>'.length;
  const lineEnd = lineEndOf(source, shut);
  const isLast = !hasInk(source.slice(shut, lineEnd).replace(tags, ''));
  if (!isLast && !source.slice(at, shut).includes('\n')) return null;
  const end = isLast ? lineEnd : shut;
  const isFirst = source.slice(lineStart, at).trim() === '';
  const opening = isFirst ? sign : `\n${sign}`;
  const rest = source.slice(at + opening.length, end).replace(/[^\n]/gu, ' ');
  return { veils: [{ start: at, end, text: opening + rest }], end };
}
