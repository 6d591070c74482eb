/** The lines of all pages in, the running heads that change from part to part out: small letters at the same height above the text. */
import type { PdfLine } from '../lines/read-lines.ts';

/** In letters of the text; what stands on top in larger ones may be a heading. */
const headMaxSize = 0.85;
const headMaxChars = 60;
const headMinPages = 4;
const headMinShare = 0.25;

export function listHeads(
  pages: readonly (readonly PdfLine[])[],
  bodySize: number,
): ReadonlySet<PdfLine> {
  const tops = pages.map((lines) => listTop(lines, bodySize));
  const counts = new Map<string, number>();
  for (const top of tops)
    for (const key of new Set(top.map(toKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(headMinPages, headMinShare * pages.length);
  const isHead = (line: PdfLine) => (counts.get(toKey(line)) ?? 0) >= least;
  return new Set(tops.flatMap((top) => top.filter(isHead)));
}

/** All that stands as high as the highest line, where none of it is of the text. */
function listTop(lines: readonly PdfLine[], bodySize: number): readonly PdfLine[] {
  const highest = Math.max(...lines.map(({ y }) => y));
  const top = lines.filter(({ y, size }) => Math.abs(y - highest) < 0.5 * size);
  const isSmall = ({ size, text }: PdfLine) =>
    size < headMaxSize * bodySize && text.length <= headMaxChars;
  return top.every(isSmall) ? top : [];
}

const toKey = ({ y, size }: PdfLine): string => `${Math.round(y)} ${size.toFixed(1)}`;
