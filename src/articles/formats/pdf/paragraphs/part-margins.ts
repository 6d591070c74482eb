/** The lines of a PDF in, the same with each note in the margin, whose first line is drawn as a part of the line beside it, behind the paragraph that it stands beside out. */
import type { PdfLine } from '../lines/read-lines.ts';
import { areAlikeLetters } from './is-one-sentence.ts';

/** A shorter line is the cell of a table. */
const textMinChars = 25;
/** In letters of the text: those of a note are smaller. */
const noteMaxSize = 0.9;
/** In letters: from one line to the next. */
const lineMaxGap = 1.7;
/** What is drawn between both lines of a note. */
const reachMaxLines = 40;
/** In letters: both begin at one place. */
const leftReach = 0.2;

export function partMargins(lines: readonly PdfLine[]): readonly PdfLine[] {
  const parted: PdfLine[] = [];
  const firsts = new Map<PdfLine, PdfLine>();
  let held: PdfLine[] = [];
  for (const [i, line] of lines.entries()) {
    const first = firsts.get(line);
    const last = parted.at(-1);
    const isHeld = first !== undefined || (held.length > 0 && isFurther(line, held.at(-1)));
    if (isHeld) held.push(...(first ? [first] : []), line);
    if (isHeld) continue;
    if (!last || !isBelow(last, line)) {
      parted.push(...held);
      held = [];
    }
    const further = findFurther(lines, i);
    const [text, note] = further ? split(line, further) : [line];
    if (further && note) firsts.set(further, note);
    parted.push(text);
  }
  return [...parted, ...held];
}

/** The second line of the note that the last cell of that line begins. */
function findFurther(lines: readonly PdfLine[], at: number): PdfLine | undefined {
  const line = lines[at] as PdfLine;
  const [text = '', note] = line.cells;
  if (line.cells.length !== 2 || note === undefined || text.length < textMinChars) return;
  const cell = { ...line, left: line.lefts[1] ?? line.left };
  return lines
    .slice(at + 1, at + 1 + reachMaxLines)
    .find((next) => next.size < noteMaxSize * line.size && isFurther(next, cell));
}

const isFurther = (next: PdfLine, above: PdfLine | undefined): boolean =>
  above !== undefined &&
  next.page === above.page &&
  next.cells.length === 1 &&
  above.y > next.y &&
  above.y - next.y < lineMaxGap * next.size &&
  Math.abs(next.left - above.left) < leftReach * next.size;

/** The line of the text, and the first of the note. */
function split(line: PdfLine, further: PdfLine): readonly [PdfLine, PdfLine] {
  const [text = '', note = ''] = line.cells;
  const [left = line.left, noteLeft = line.left] = line.lefts;
  return [
    { ...line, text, right: noteLeft - line.size, cells: [text], lefts: [left] },
    { ...further, text: note, y: line.y, right: line.right, cells: [note], lefts: [noteLeft] },
  ];
}

/** Of the same text. */
const isBelow = (last: PdfLine, next: PdfLine): boolean =>
  next.page === last.page &&
  last.y > next.y &&
  last.y - next.y < lineMaxGap * next.size &&
  Math.abs(last.left - next.left) < next.size &&
  areAlikeLetters(last, next);
