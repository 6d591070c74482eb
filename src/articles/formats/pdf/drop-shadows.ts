/** The lines of a page in, those that a reader sees out: none twice at the same place, none beside the page. */
import type { PdfLine } from './read-lines.ts';

/** `view`: left, bottom, right and top of what is shown of the page. */
export function dropShadows(lines: readonly PdfLine[], view: readonly number[]): PdfLine[] {
  const byText = new Map<string, PdfLine[]>();
  return lines.filter((line) => {
    if (!isOnPage(line, view)) return false;
    const same = byText.get(line.text) ?? [];
    if (same.some((other) => isNear(line, other))) return false;
    byText.set(line.text, [...same, line]);
    return true;
  });
}

/** Letters are set a little aside of each other to look bold, or to throw a shadow. */
function isNear(one: PdfLine, other: PdfLine): boolean {
  const reach = 0.3 * one.size;
  return (
    Math.abs(one.left - other.left) < reach &&
    Math.abs(one.y - other.y) < reach &&
    Math.abs(one.size - other.size) < reach
  );
}

function isOnPage({ left, right, y, size }: PdfLine, view: readonly number[]): boolean {
  const [first = 0, bottom = 0, last = Number.POSITIVE_INFINITY, top = Number.POSITIVE_INFINITY] =
    view;
  return right > first && left < last && y + size > bottom && y < top;
}
