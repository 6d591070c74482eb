/** A line of a PDF and what mends a text in, the line with its cells mended out: without those that nothing is left of. */
import type { PdfLine } from '../lines/read-lines.ts';

export function changeText(line: PdfLine, change: (text: string) => string): PdfLine {
  const mended = line.cells.map((text, i) => ({
    text: change(text),
    left: line.lefts[i] ?? line.left,
  }));
  const shown = mended.filter(({ text }) => text !== '');
  const cells = shown.map(({ text }) => text);
  return { ...line, text: cells.join(' '), cells, lefts: shown.map(({ left }) => left) };
}
