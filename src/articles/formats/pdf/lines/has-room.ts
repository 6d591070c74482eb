/** A line of a PDF, the next one and the right edge of both in, whether the first word of the next had room behind the line out. */
import type { PdfLine } from './read-lines.ts';

export function hasRoom(line: PdfLine, next: PdfLine, right: number): boolean {
  const first = /^\S*/u.exec(next.text)?.[0] ?? '';
  // Its letters are about as wide as those of its line; a space is one of them.
  const width = ((next.right - next.left) * (first.length + 1)) / next.text.length;
  return line.right + width + 0.5 * line.size < right;
}
