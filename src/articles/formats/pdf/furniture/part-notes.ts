/** The lines of a page in, those of its text and those of the notes at its foot out. */
import { sentenceEnd } from '../headings/is-heading.ts';
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

/** A small number or sign a little above the small line behind it. */
function isMark(line: PdfLine, next: PdfLine | undefined, bodySize: number): boolean {
  return (
    line.size < 0.75 * bodySize &&
    /^(?:\d{1,3}|[*†‡§])$/u.test(line.text) &&
    next !== undefined &&
    next.size < 0.95 * bodySize &&
    next.y < line.y &&
    line.y - next.y < bodySize
  );
}

/** In front of words: figures stand so in formulas and charts, too. */
export function isNoteMark(line: PdfLine, lines: readonly PdfLine[], bodySize: number): boolean {
  if (!/^\S{1,3}$/u.test(line.text)) return false;
  const next = lines[lines.indexOf(line) + 1];
  return (
    isMark(line, next, bodySize) &&
    next?.cells.length === 1 &&
    /\p{L}{2}\S{0,40}\s\p{L}{2}|\/\//u.test(next.text)
  );
}

/** Those at the foot of a column that another follows: each begins with a raised number on a line of its own. */
function listColumnNotes(lines: readonly PdfLine[], bodySize: number): readonly PdfLine[] {
  const notes: PdfLine[] = [];
  let last: PdfLine | null = null;
  for (const [i, line] of lines.entries()) {
    const goesOn: boolean =
      last !== null &&
      line.size < 0.95 * bodySize &&
      line.y < last.y &&
      last.y - line.y < 1.8 * line.size &&
      line.cells.length === 1;
    last = isMark(line, lines[i + 1], bodySize) || goesOn ? line : null;
    if (last !== null) notes.push(line);
  }
  return notes;
}

/** Those at the foot of a page are smaller than its text, and the first begins with its mark. */
function listNotes(lines: readonly PdfLine[], bodySize: number): readonly PdfLine[] {
  let begin = lines.length;
  while (begin > 0 && (lines[begin - 1]?.size ?? bodySize) < 0.93 * bodySize) begin--;
  const notes = lines.slice(begin);
  const first = notes.findIndex(
    (line, i) =>
      /^(?:\d{1,3}\s*[\p{L}“"‘(]|[*†‡§]\s*\p{L})/u.test(line.text) && !countsOn(notes[i - 1], line),
  );
  const isNone = first === -1 || begin === 0 || !areNotes(notes.slice(first), lines);
  return isNone ? [] : notes.slice(first);
}

/** A number in the midst of a sentence that begins a line: `on the` above `6 of June`. */
export const countsOn = (last: PdfLine | undefined, { text, y, size, font }: PdfLine): boolean =>
  last !== undefined &&
  last.font === font &&
  !sentenceEnd.test(last.text) &&
  last.text.length >= noteMinChars &&
  /^\d{1,3} \p{Ll}/u.test(text) &&
  last.y - y > 0 &&
  last.y - y < 1.8 * size;

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
