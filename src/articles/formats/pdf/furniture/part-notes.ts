/** The lines of a page in, those of its text and those of the notes at its foot out. */
import type { PdfLine } from '../lines/read-lines.ts';

export interface Parts {
  readonly lines: readonly PdfLine[];
  readonly notes: readonly PdfLine[];
}

/** `bodySize`: of most letters. */
export function partNotes(all: readonly PdfLine[], bodySize: number): Parts {
  const told = part(
    all,
    all.filter(({ tag }) => tag?.kind === 'note'),
  );
  const columns = part(told.lines, listColumnNotes(told.lines, bodySize));
  const foot = part(columns.lines, listNotes(columns.lines, bodySize));
  return { lines: foot.lines, notes: [told, columns, foot].flatMap(({ notes }) => notes) };
}

function part(lines: readonly PdfLine[], notes: readonly PdfLine[]): Parts {
  const apart = new Set(notes);
  return { lines: lines.filter((line) => !apart.has(line)), notes };
}

const nextOf = (line: PdfLine, lines: readonly PdfLine[]) => lines[lines.indexOf(line) + 1];

/** A small number or sign right in front of the line that it stands a little above. */
export function isNoteMark(line: PdfLine, lines: readonly PdfLine[]): boolean {
  if (!/^(?:\d{1,3}|[*†‡§])$/u.test(line.text)) return false;
  const next = nextOf(line, lines);
  return (
    next !== undefined && line.size < next.size && next.y < line.y && line.y - next.y < next.size
  );
}

/** Those at the foot of a column that another follows: each begins with a raised number on a line of its own. */
function listColumnNotes(lines: readonly PdfLine[], bodySize: number): readonly PdfLine[] {
  const notes: PdfLine[] = [];
  let last: PdfLine | null = null;
  for (const line of lines) {
    const isMark =
      line.size < 0.75 * bodySize &&
      isNoteMark(line, lines) &&
      (nextOf(line, lines)?.size ?? bodySize) < 0.95 * bodySize;
    const goesOn: boolean =
      last !== null &&
      line.size < 0.95 * bodySize &&
      line.y < last.y &&
      last.y - line.y < 1.8 * line.size &&
      line.cells.length === 1;
    last = isMark || goesOn ? line : null;
    if (last !== null) notes.push(line);
  }
  return notes;
}

/** Those at the foot of a page are smaller than its text, and the first begins with its mark. */
function listNotes(lines: readonly PdfLine[], bodySize: number): readonly PdfLine[] {
  let begin = lines.length;
  while (begin > 0 && (lines[begin - 1]?.size ?? bodySize) < 0.93 * bodySize) begin--;
  const notes = lines.slice(begin);
  const first = notes.findIndex(({ text }) =>
    /^(?:\d{1,3}\s*[\p{L}“"‘(]|[*†‡§]\s*\p{L})/u.test(text),
  );
  const isNone = first === -1 || begin === 0 || !areNotes(notes.slice(first), lines);
  return isNone ? [] : notes.slice(first);
}

const noteMinChars = 40;

/** Not the rows of a table in small letters: sentences or addresses, far down the page. */
function areNotes(notes: readonly PdfLine[], lines: readonly PdfLine[]): boolean {
  const heights = lines.map(({ y }) => y);
  const [top, bottom] = [Math.max(...heights), Math.min(...heights)];
  const isLow = (notes[0]?.y ?? top) < bottom + 0.5 * (top - bottom);
  const whole = notes.filter(
    ({ text, cells }) => cells.length === 1 && (text.length >= noteMinChars || /\/\//u.test(text)),
  );
  return isLow && whole.length >= 0.5 * notes.length;
}
