/** The lines of a PDF in, those out that stand below each other in one column, in letters of one size. */
import type { PdfLine } from '../lines/read-lines.ts';
import type { Leading } from './page-shape.ts';

/** `maxGap`: from one line to the next, in those of a paragraph; `maxShift`: to the left or right, in letters. */
export function listRuns(
  lines: readonly PdfLine[],
  leading: Leading,
  maxGap: number,
  maxShift: number,
): readonly (readonly PdfLine[])[] {
  const isBelow = (last: PdfLine, line: PdfLine) => {
    const gap = last.y - line.y;
    return (
      line.page === last.page &&
      gap > 0.5 * line.size &&
      gap < maxGap * leading(line) &&
      line.cells.length === 1 &&
      last.cells.length === 1 &&
      Math.abs(line.left - last.left) < maxShift * line.size &&
      Math.abs(line.size - last.size) < 0.06 * line.size
    );
  };
  const runs: PdfLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last && isBelow(last, line)) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}
