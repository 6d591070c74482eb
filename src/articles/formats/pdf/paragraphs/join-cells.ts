/** The lines of a PDF in, the same with the lines within each cell of its tables joined as those of a paragraph are out. */
import { changeText } from '../letters/change-text.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { createWordJoiner } from './join-words.ts';

export function joinCells(lines: readonly PdfLine[]): readonly PdfLine[] {
  const joinWords = createWordJoiner(lines);
  const join = (cell: string) =>
    cell
      .split('\n')
      .reduce(joinWords)
      .replace(/\u00AD/gu, '');
  return lines.map((line) =>
    line.cells.some((cell) => cell.includes('\n')) ? changeText(line, join) : line,
  );
}
