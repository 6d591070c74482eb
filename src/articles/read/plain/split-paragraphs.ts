/** A plain text in, its paragraphs out: what stands between blank lines, the turns of a talk, the lines of a list. */
import { isStopWord } from '../../../language/is-stop-word.ts';
import { partLongLines } from '../join-lines.ts';
import type { Line } from '../read-inline.ts';
import { createWriter } from '../visible.ts';
import type { Paragraph } from './find-contents.ts';
import { isTurnLine } from './find-spoken.ts';
import { areColumns, areSetIn, areVerse, measureShape, type Shape } from './find-verse.ts';
import { groupLines, isDrawn, joinHalves } from './group-lines.ts';

/** Fewer paragraphs are no book, and fewer that stand apart are none of its headings. */
const [minParagraphs, minApart] = [200, 2];

/** Most paragraphs of a book stand below one blank line. */
const parted = 1;
const partedMinShare = 0.6;

/** The lines of a talk by who says them; null where it is none. */
type PartLines = (lines: readonly Line[]) => readonly (readonly Line[])[] | null;

interface TextShape {
  readonly from: number;
  /** The first line above it is the title, though no blank line stands below it. */
  readonly headEnd: number;
  /** Short ones are known to be one. */
  readonly isBook: boolean;
}

export function splitParagraphs(
  text: string,
  { from, headEnd, isBook }: TextShape,
  partLines: PartLines,
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const shape = measureShape(text.slice(from), isBook);
  const isHead = (part: readonly Line[]) => part.every(({ end }) => end <= headEnd);
  const groups = groupLines(text, from, headEnd);
  for (const { lines, gap } of isBook ? joinHalves(groups, text, shape) : groups) {
    addParagraphs(paragraphs, text, shape, lines, gap, partLines, isHead);
  }
  return isBook || paragraphs.length >= minParagraphs ? markApart(paragraphs) : paragraphs;
}

function markApart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const usual = paragraphs.filter(({ gap }) => gap === parted).length;
  const marked = paragraphs.map((each) => ({ ...each, isApart: each.gap > parted }));
  const apart = marked.filter(({ isApart }) => isApart).length;
  const areParted = usual >= partedMinShare * paragraphs.length && apart >= minApart;
  return areParted ? marked : paragraphs;
}

/** Lines that end a sentence wherever the one before them ends: a list, a quote, a row, a heading. */
const ownLine = /^[ \t]*(?:[-*+•·–—][ \t]|\d{1,3}[.)][ \t]|>|\||#{1,6}[ \t])/u;

/** A dash that opens the first line opens a speech or a signature. */
const areItems = (lines: readonly Line[], text: string): boolean =>
  lines.some(({ start, end }, i) => i > 0 && ownLine.test(text.slice(start, end))) ||
  /^[ \t]*[-*+•][ \t]/u.test(text.slice(lines[0]?.start, lines[0]?.end));

/** In a list so many lines are items, with what leads to it. */
const itemMinShare = 0.25;

/** Of lines that are paragraphs a few may begin like items: those stand together, and the others alone. */
function partItems(lines: readonly Line[], text: string): readonly (readonly Line[])[] {
  const isItem = ({ start, end }: Line) => ownLine.test(text.slice(start, end));
  const parts = partLongLines(lines, text);
  if (lines.filter(isItem).length >= itemMinShare * lines.length || parts.length < 2)
    return [lines];
  const joined: Line[][] = [];
  for (const part of parts) {
    const above = joined.at(-1)?.[0];
    if (above && isItem(above) && part[0] && isItem(part[0])) joined.at(-1)?.push(...part);
    else joined.push([...part]);
  }
  return joined;
}

/** Leaves out lines drawn to part others. `isHead`: lines that each say something else of the text. */
function addParagraphs(
  paragraphs: Paragraph[],
  text: string,
  shape: Shape,
  lines: readonly Line[],
  gap: number,
  partLines: PartLines,
  isHead: (part: readonly Line[]) => boolean,
): void {
  const kept = lines.filter((line) => !isDrawn(line, text));
  const parts =
    partLines(kept) ?? (areItems(kept, text) ? partItems(kept, text) : partTurns(kept, text));
  for (const [n, part] of parts.entries()) {
    const writer = createWriter(text);
    const isList = areItems(part, text);
    const isSetIn = areSetIn(part, text, shape);
    const isVerse =
      !isList &&
      (isHead(part) ||
        areVerse(part, text, isSetIn, shape) ||
        (shape.width !== null && areColumns(part, text)));
    for (const [i, { start, end }] of part.entries()) {
      if (isList && i > 0 && ownLine.test(text.slice(start, end))) writer.part();
      // Blanks that set a line in would part the word that it goes on with.
      writer.slice(end - text.slice(start, end).trimStart().length, end);
      if (isVerse) writer.line();
      else if (!joinsNext(text, end, part[i + 1])) writer.space();
    }
    const shown = writer.finish();
    paragraphs.push({ lines: part, shown, isList, isSetIn, gap: n > 0 ? 0 : gap, isApart: false });
  }
}

/** A wrapped line may end within a word: `forty-` and `two`; not before `or`, as in “part- or full-time”. */
function joinsNext(text: string, end: number, next: Line | undefined): boolean {
  if (next === undefined || !/\p{L}-[ \t]*$/u.test(text.slice(Math.max(0, end - 20), end)))
    return false;
  const follows = /^[ \t]*(\p{Ll}+)(?=[^\p{L}]|$)/u.exec(
    text.slice(next.start, next.start + 60),
  )?.[1];
  return follows !== undefined && (follows.length > 3 || !isStopWord(follows));
}

/** The turns of a talk are paragraphs, as are lines too long to be wrapped by hand. */
function partTurns(lines: readonly Line[], text: string): readonly (readonly Line[])[] {
  const begins = lines.map((line) => isTurnLine(line, text));
  const isTalk = begins[0] && begins.filter(Boolean).length > 1;
  if (!isTalk) return partLongLines(lines, text);
  const turns: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    if (begins[i]) turns.push([]);
    turns.at(-1)?.push(line);
  }
  return turns.flatMap((each) => partLongLines(each, text));
}
