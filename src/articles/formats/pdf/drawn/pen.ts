/** How a page is drawn at some place of its operators in, how it is drawn behind one that changes that, out. */
import {
  type Box,
  cut,
  everywhere,
  type Matrix,
  multiply,
  place,
  shift,
  unchanged,
} from './box.ts';

export interface Pen {
  /** From where an operator draws to the page. */
  readonly matrix: Matrix;
  /** Nothing is seen beside it. */
  readonly clip: Box;
  /** What is seen has the shape of this box. */
  readonly isClipBox: boolean;
  /** `#rrggbb`; null for a pattern. */
  readonly fill: string | null;
  /** 1: nothing shows through; 0: nothing is seen. */
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  readonly lineWidth: number;
  /** Covers what is below it: neither mixes with it nor is masked. */
  readonly isPlain: boolean;
  /** So is the group that it draws in. */
  readonly isGroupPlain: boolean;
  /** What the group draws is seen. */
  readonly isGroupSeen: boolean;
  /** 0: letters are filled; 1: stroked; 2: both; 3: neither; from 4 on, they cut what follows besides. */
  readonly mode: number;
  readonly font: string;
  readonly size: number;
  readonly widen: number;
  readonly rise: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly leading: number;
  /** From the letters to where operators draw: of the next one, and of the line. */
  readonly text: Matrix;
  readonly line: Matrix;
}

export const firstPen: Pen = {
  matrix: unchanged,
  clip: everywhere,
  isClipBox: true,
  fill: '#000000',
  fillAlpha: 1,
  strokeAlpha: 1,
  lineWidth: 1,
  isPlain: true,
  isGroupPlain: true,
  isGroupSeen: true,
  mode: 0,
  font: '',
  size: 0,
  widen: 1,
  rise: 0,
  letterSpace: 0,
  wordSpace: 0,
  leading: 0,
  text: unchanged,
  line: unchanged,
};

const toLine = (pen: Pen, x: number, y: number): Pen => {
  const line = multiply(pen.line, shift(x, y));
  return { ...pen, line, text: line };
};

const turn = (pen: Pen, matrix: Matrix): Pen => ({
  ...pen,
  matrix: multiply(pen.matrix, matrix),
});

export const clipTo = (pen: Pen, box: Box, isBox = true): Pen => ({
  ...pen,
  clip: cut(pen.clip, place(pen.matrix, box)),
  isClipBox: pen.isClipBox && isBox && isUpright(pen.matrix),
});

/** What is a box for an operator is one on the page. */
export const isUpright = ([a, b, c, d]: Matrix): boolean =>
  (b === 0 && c === 0) || (a === 0 && d === 0);

/** A form has its own matrix, and is seen within its own box; either may be null. */
export function enterForm(pen: Pen, matrix: Matrix | null, box: Box | null): Pen {
  const turned = matrix === null ? pen : turn(pen, matrix);
  return box === null ? turned : clipTo(turned, box);
}

/** A group is drawn by itself, then as one thing; its matrix is that of the form in it, which follows. */
export function enterGroup(pen: Pen, matrix: Matrix | null, box: Box | null): Pen {
  const { clip, isClipBox } = enterForm(pen, matrix, box);
  return {
    ...pen,
    clip,
    isClipBox,
    isGroupPlain: pen.isGroupPlain && pen.isPlain && pen.fillAlpha === 1,
    isGroupSeen: pen.isGroupSeen && pen.fillAlpha > 0,
    fillAlpha: 1,
    strokeAlpha: 1,
    isPlain: true,
  };
}

type Setting = readonly [name: string, value: never];

/** `isPlain` is lost with the first mask or way of mixing, until the pen before them is taken up again. */
const settings: Readonly<Record<string, (pen: Pen, value: never) => Pen>> = {
  ca: (pen, fillAlpha: number) => ({ ...pen, fillAlpha }),
  CA: (pen, strokeAlpha: number) => ({ ...pen, strokeAlpha }),
  LW: (pen, lineWidth: number) => ({ ...pen, lineWidth }),
  BM: (pen, mix: string) => ({ ...pen, isPlain: pen.isPlain && mix === 'source-over' }),
  SMask: (pen, isMasked: boolean) => ({ ...pen, isPlain: pen.isPlain && !isMasked }),
  Font: (pen, [font, size]: [string, number]) => ({ ...pen, font, size }),
};

/** By the names that pdf.js gives the operators; whatever else they are, they leave it as it is. */
export const changes: Readonly<Record<string, (pen: Pen, args: never) => Pen>> = {
  transform: (pen, matrix: Matrix) => turn(pen, matrix),
  setGState: (pen, [list]: [readonly Setting[]]) =>
    list.reduce((last, [name, value]) => settings[name]?.(last, value) ?? last, pen),
  setFillRGBColor: (pen, [fill]: [string]) => ({ ...pen, fill }),
  setFillColorN: (pen) => ({ ...pen, fill: null }),
  setFillTransparent: (pen) => ({ ...pen, fill: null }),
  setLineWidth: (pen, [lineWidth]: [number]) => ({ ...pen, lineWidth }),
  beginText: (pen) => ({ ...pen, text: unchanged, line: unchanged }),
  setFont: (pen, [font, size]: [string, number]) => ({ ...pen, font, size }),
  setTextRenderingMode: (pen, [mode]: [number]) => ({ ...pen, mode }),
  setTextRise: (pen, [rise]: [number]) => ({ ...pen, rise }),
  setHScale: (pen, [percent]: [number]) => ({ ...pen, widen: percent / 100 }),
  setCharSpacing: (pen, [letterSpace]: [number]) => ({ ...pen, letterSpace }),
  setWordSpacing: (pen, [wordSpace]: [number]) => ({ ...pen, wordSpace }),
  setLeading: (pen, [leading]: [number]) => ({ ...pen, leading }),
  setLeadingMoveText: (pen, [x, y]: [number, number]) => toLine({ ...pen, leading: -y }, x, y),
  moveText: (pen, [x, y]: [number, number]) => toLine(pen, x, y),
  nextLine: (pen) => toLine(pen, 0, -pen.leading),
  setTextMatrix: (pen, [given]: [ArrayLike<number>]) => {
    const text = Array.from(given) as unknown as Matrix;
    return { ...pen, text, line: text };
  },
};
