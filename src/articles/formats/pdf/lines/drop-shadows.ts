/** The lines of a page in, those that a reader sees out: none twice at the same place, none beside the page. */
import type { PdfLine } from './read-lines.ts';

/** `view`: left, bottom, right and top of what is shown of the page. */
export function dropShadows(lines: readonly PdfLine[], view: readonly number[]): PdfLine[] {
  const shown = lines.filter((line) => isOnPage(line, view));
  return shown.filter((line, i) => {
    const isDouble = (other: PdfLine, j: number) =>
      line !== other && isWithin(line, other) && (j < i || !isWithin(other, line));
    return !shown.some(isDouble);
  });
}

/** Letters are set a little aside of each other to look bold, or to throw a shadow; links are drawn once more. */
function isWithin(line: PdfLine, other: PdfLine): boolean {
  const reach = 0.3 * line.size;
  return (
    Math.abs(line.y - other.y) < reach &&
    Math.abs(line.size - other.size) < reach &&
    line.left > other.left - reach &&
    line.right < other.right + reach &&
    other.text.includes(line.text)
  );
}

function isOnPage({ left, right, y, size }: PdfLine, view: readonly number[]): boolean {
  const [first = 0, bottom = 0, last = Number.POSITIVE_INFINITY, top = Number.POSITIVE_INFINITY] =
    view;
  return right > first && left < last && y + size > bottom && y < top;
}
