/** What one operator shows in, where it is on the page and where each of its letters is, out. */
import { type Box, type Matrix, meet, multiply, place, shift } from './box.ts';
import type { Pen } from './pen.ts';

/** As pdf.js gives it. */
export interface Glyph {
  readonly unicode: string;
  /** In the units of its font. */
  readonly width: number;
  readonly isSpace: boolean;
  /** Its place in its font. */
  readonly originalCharCode: number;
}

/** As pdf.js gives it. */
export interface Font {
  readonly fontMatrix?: ArrayLike<number>;
  /** Its letters are drawings of any height. */
  readonly isType3Font?: boolean;
  readonly vertical?: boolean;
  /** The names of signs by their places, where the file gives them; a list with gaps. */
  readonly differences?: readonly string[];
}

/** Letters that one operator shows. */
export interface Run {
  readonly pen: Pen;
  /** Numbers move the next letter nearer, in thousandths of its size. */
  readonly shown: readonly (Glyph | number | null)[];
  /** Null where pdf.js does not tell it. */
  readonly font: Font | null;
  /** Around what is drawn of the letters; null where nobody can tell. */
  readonly box: Box | null;
  /** Of a layer that is not shown. */
  readonly isOff: boolean;
  /** Drawn in white or not at all: it is seen by what is painted below it, if at all. */
  readonly isBare: boolean;
}

export interface Letter extends Pick<Run, 'box' | 'isBare'> {
  readonly sign: string;
  /** Where its line begins it. */
  readonly x: number;
  readonly y: number;
  /** Nothing of it is within what is seen, or it is of a layer that is off. */
  readonly isHidden: boolean;
}

/** In letters: no bowl and no stem is left out, what hangs from a few of them is. */
const [foot, head] = [0, 0.65];
/** In letters: nothing of them reaches further down or up. */
const [lowest, highest] = [-0.25, 0.8];
/** In widths of a letter: what stands aside of it is white. */
const [begin, end] = [0.1, 0.9];

const thousandth = 0.001;
const white = '#ffffff';
const invisible = 3;

/** `pen`: how what follows is drawn. */
export function placeRun(
  pen: Pen,
  shown: Run['shown'],
  font: Font | null,
  isOff: boolean,
): { readonly run: Run; readonly pen: Pen } {
  let [x, left, right] = [0, 0, 0];
  for (const each of shown) {
    x += advance(pen, each, font);
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  const { size, rise } = pen;
  const around: Box = [left, rise + foot * size, right, rise + head * size];
  const box = isKnown(font) ? place(multiply(pen.matrix, pen.text), around) : null;
  const run = { pen, shown, font, box, isOff, isBare: isDrawnBare(pen) };
  return { run, pen: { ...pen, text: multiply(pen.text, shift(x, 0)) } };
}

const isKnown = (font: Font | null): boolean =>
  font !== null && font.isType3Font !== true && font.vertical !== true;

function isDrawnBare({ mode, fill, fillAlpha, isGroupSeen }: Pen): boolean {
  if (mode === invisible || !isGroupSeen) return true;
  return mode === 0 && (fill === white || fillAlpha === 0);
}

const widthOf = ({ width }: Glyph, font: Font | null): number =>
  width * (font?.fontMatrix?.[0] ?? thousandth);

function advance(pen: Pen, each: Run['shown'][number], font: Font | null): number {
  if (each === null) return 0;
  if (typeof each === 'number') return -each * thousandth * pen.size * pen.widen;
  const space = pen.letterSpace + (each.isSpace ? pen.wordSpace : 0);
  return (widthOf(each, font) * pen.size + space) * pen.widen;
}

export const isGlyph = (each: Run['shown'][number]): each is Glyph =>
  typeof each === 'object' && each !== null;

/** One for each glyph that the run shows. */
export function placeLetters({ pen, shown, font, isOff, isBare }: Run): readonly Letter[] {
  const letters: Letter[] = [];
  const ground = multiply(pen.matrix, pen.text);
  let x = 0;
  for (const each of shown) {
    if (isGlyph(each)) {
      const matrix = multiply(ground, toSize(pen, x));
      const width = widthOf(each, font);
      const box = isKnown(font) ? place(matrix, [begin * width, foot, end * width, head]) : null;
      const whole = place(matrix, [0, lowest, width, highest]);
      const isHidden = isOff || (box !== null && !meet(whole, pen.clip));
      letters.push({ sign: each.unicode, x: matrix[4], y: matrix[5], box, isHidden, isBare });
    }
    x += advance(pen, each, font);
  }
  return letters;
}

const toSize = ({ size, widen, rise }: Pen, x: number): Matrix => [
  size * widen,
  0,
  0,
  size,
  x,
  rise,
];
