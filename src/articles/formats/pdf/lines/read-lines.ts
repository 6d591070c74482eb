/** The pieces of text of a PDF's page in, its lines in reading order out. */
import { isNoteMark } from './is-note-mark.ts';
import { readPower } from './read-power.ts';
import { endsInAccent, joinAccent, tidySigns } from './tidy-signs.ts';

/** As pdf.js gives it, as far as it matters here. */
export interface TextItem {
  readonly str: string;
  /** Scale, rotation and place: `[a, b, c, d, x, y]`, with y growing upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
  readonly fontName: string;
}

/** Where a sequence of a page begins and ends, as pdf.js gives it between the pieces of text. */
export interface Marker {
  readonly type: string;
  readonly tag?: string;
  readonly id?: string | null;
}

export interface PdfLine {
  readonly text: string;
  /** The page, counted from 1. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
  /** As the file calls that of most letters. */
  readonly font: string;
  /** That of its first letters, where it is another. */
  readonly firstFont?: string;
  /** Its parts where wide gaps part them, as in the row of a table. */
  readonly cells: readonly string[];
  /** Where each of them begins. */
  readonly lefts: readonly number[];
  /** Of a table, whatever number of cells it has. */
  readonly isRow?: true;
  /** A large figure and what it counts: whatever stands beside it, no row of a table. */
  readonly isCount?: true;
  /** What it is part of; left out where the file does not say it. */
  readonly tag?: Tag;
}

/** What the file says that lines are: one object for each paragraph, item or table; `aside` is no part of the text, `note` stands at its foot. */
export interface Tag {
  readonly kind: 'text' | 'heading' | 'item' | 'rows' | 'aside' | 'note';
  /** An item without a mark, where the first of its list has one. */
  readonly isUnmarked?: true;
}

interface Open {
  cells: string[];
  lefts: number[];
  left: number;
  right: number;
  y: number;
  size: number;
  /** The file says so; what follows right behind it on the same line goes on all the same. */
  isEnded: boolean;
  sizes: Map<number, number>;
  fonts: Map<string, number>;
}

/** In widths of a letter: more is no space between words. */
const cellGap = 1.6;
const wordGap = 0.17;
/** So much larger or smaller. */
const apartMinShare = 0.25;
/** What is drawn back over a sign stands below it. */
const accentGap = -0.2;

export function readLines(items: readonly TextItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: Open | null = null;
  const close = () => {
    if (open !== null) lines.push(...finish(open, page));
    open = null;
  };
  for (const item of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    const [wide, high] = [Math.hypot(a, b), Math.hypot(c, d)];
    // How high the letters are: to fill a line, programs make them wider or narrower, but not twice so.
    const size = high > 0.5 * wide && high < 2 * wide ? high : wide;
    // What stands upright along the edge, as a stamp of an archive does, is beside the text.
    const isUpright = Math.abs(b) > Math.abs(a);
    if (item.str.trim() !== '' && !isUpright && size > 0) {
      if (open !== null && !goesOn(open, item, x, y, size)) close();
      if (open === null) {
        open = {
          cells: [''],
          lefts: [x],
          left: x,
          right: x,
          y,
          size,
          isEnded: false,
          sizes: new Map(),
          fonts: new Map(),
        };
      }
      add(open, item, { x, y, size });
    } else if (
      open !== null &&
      !open.isEnded &&
      item.str !== '' &&
      !isUpright &&
      item.width < cellGap * size
    ) {
      // A space by itself.
      open.cells[open.cells.length - 1] += ' ';
      open.right = Math.max(open.right, x + item.width);
    }
    if (item.hasEOL && open !== null && !isRaisedEnd(open, size)) open.isEnded = true;
  }
  close();
  return lines;
}

/** A line that has only begun with a raised sign is not at its end. */
function isRaisedEnd(open: Open, size: number): boolean {
  return size < 0.8 * open.size;
}

/** Letters so small are no raised signs where they are as many, or beside an initial or a large figure. */
const scriptMinSize = 0.55;
const scriptMaxChars = 6;
const initial = /^["“«¿¡]?(?:\p{Lu}|\d{1,4})$/u;

function goesOn(open: Open, { str }: TextItem, x: number, y: number, size: number): boolean {
  const larger = Math.max(open.size, size);
  const isBeside =
    size < scriptMinSize * open.size &&
    (str.trim().length > scriptMaxChars || initial.test(open.cells.join('').trim()));
  const reach = isBeside ? 0.3 * size : (size < 0.8 * open.size ? 0.6 : 0.3) * larger;
  const isLevel = Math.abs(y - open.y) < reach;
  const gap = x - open.right;
  const isBehind = Math.abs(gap) < 0.5 * larger && Math.abs(y - open.y) < 0.05 * larger;
  if (open.isEnded) return isBehind;
  // What stands apart in other letters is of another column.
  const isApart = gap > cellGap * larger && Math.abs(size - open.size) > apartMinShare * larger;
  return isLevel && !isApart && gap > -1.5 * larger;
}

function add(
  open: Open,
  { str, width, fontName }: TextItem,
  at: { x: number; y: number; size: number },
): void {
  const gap = at.x - open.right;
  const isFirst = open.right === open.left && open.cells.length === 1 && open.cells[0] === '';
  const cell = open.cells.length - 1;
  const before = open.cells[cell] ?? '';
  open.isEnded = false;
  const isRaised = at.size < 0.8 * open.size && at.y > open.y + 0.15 * open.size;
  const power = isRaised && gap < wordGap * open.size ? readPower(before, str) : null;
  open.right = Math.max(open.right, at.x + width);
  // The mark of a note stands raised, and is no word of the text; a space behind it is.
  const isNote = isRaised && isNoteMark(before, str);
  if (power !== null || isNote) {
    open.cells[cell] += (power ?? '') + (/\s$/u.test(str) ? ' ' : '');
    return;
  }
  if (gap < accentGap * at.size && endsInAccent(before) && /^[\p{L}]/u.test(str)) {
    const [letter = '', ...rest] = str;
    open.cells[cell] = joinAccent(before, letter) + rest.join('');
  } else if (!isFirst && gap > cellGap * at.size) {
    open.cells.push(str);
    open.lefts.push(at.x);
  } else if (!isFirst && gap > wordGap * at.size) open.cells[cell] += ` ${str}`;
  else open.cells[cell] += str;
  open.sizes.set(at.size, (open.sizes.get(at.size) ?? 0) + str.length);
  open.fonts.set(fontName, (open.fonts.get(fontName) ?? 0) + str.trim().length);
  open.size = mostOf(open.sizes) ?? at.size;
}

const mostOf = <Key>(counts: ReadonlyMap<Key, number>): Key | undefined =>
  [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];

function finish({ cells, lefts, left, right, y, size, fonts }: Open, page: number): PdfLine[] {
  const all = cells.map((cell, i) => ({ text: tidySigns(cell), left: lefts[i] ?? left }));
  const shown = all.filter(({ text }) => text !== '');
  const tidied = shown.map(({ text }) => text);
  const font = mostOf(fonts) ?? '';
  const first = [...fonts].find(([, count]) => count > 0)?.[0] ?? font;
  const firstFont = first === font ? {} : { firstFont: first };
  if (tidied.length === 0) return [];
  if (isStretched(tidied, right - left, size)) {
    const text = tidied.join(' ');
    return [{ text, page, left, right, y, size, font, ...firstFont, cells: [text], lefts: [left] }];
  }
  const text = tidied.join(' ');
  const begins = shown.map((cell) => cell.left);
  return [{ text, page, left, right, y, size, font, ...firstFont, cells: tidied, lefts: begins }];
}

const stretchedMinWords = 4;
/** In letters, where each is about half as wide as it is high. */
const stretchedMaxGap = 3;

/** A line of text whose words are moved apart until it fills its column: no cell holds more than one, most of them small. */
function isStretched(cells: readonly string[], width: number, size: number): boolean {
  const letters = cells.reduce((sum, cell) => sum + cell.length, 0);
  const gap = (width - 0.5 * size * letters) / (cells.length - 1);
  return (
    cells.length >= stretchedMinWords &&
    gap < stretchedMaxGap * size &&
    cells.every((cell) => !cell.includes(' ')) &&
    cells.filter((cell) => /^\p{Ll}+[.,;:)]*$/u.test(cell)).length >= 0.5 * cells.length
  );
}
