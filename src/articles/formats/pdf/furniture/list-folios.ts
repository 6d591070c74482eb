/** The lines of all pages in, the numbers of the pages out, wherever they stand: at one height, and counting with the pages. */
import type { PdfLine } from '../lines/read-lines.ts';

/** On fewer pages, or a smaller part of them, figures may count so by chance. */
const minPages = 4;
const minShare = 0.25;
/** Two where each page is a spread of them. */
const steps = [1, 2];

/** `pages`: the lines of each. */
export function listFolios(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const bare = pages.flat().filter(({ cells }) => cells.every((cell) => /^\d{1,4}$/u.test(cell)));
  const counts = new Map<string, Set<number>>();
  for (const line of bare) {
    for (const key of line.cells.flatMap((cell) => toKeys(line, cell)))
      counts.set(key, (counts.get(key) ?? new Set()).add(line.page));
  }
  const least = Math.max(minPages, minShare * pages.length);
  const isFolio = (line: PdfLine) => (cell: string) =>
    toKeys(line, cell).some((key) => (counts.get(key)?.size ?? 0) >= least);
  return new Set(bare.filter((line) => line.cells.every(isFolio(line))));
}

/** The same for all numbers that stand as high and grow by the same step from page to page. */
const toKeys = ({ y, size, page }: PdfLine, cell: string): readonly string[] =>
  steps.map((step) => `${Math.round(y)} ${size.toFixed(1)} ${step} ${Number(cell) - step * page}`);
