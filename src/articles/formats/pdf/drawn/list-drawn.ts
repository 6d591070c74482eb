/** The operators that draw a page in, the runs of its letters and what is painted beside them, in this order, out. */
import { type Box, cut, type Matrix, place } from './box.ts';
import { isBox } from './is-box.ts';
import { changes, clipTo, enterForm, enterGroup, firstPen, isUpright, type Pen } from './pen.ts';
import { type Font, placeRun, type Run } from './place-letters.ts';

export interface Paint {
  /** Around what is seen of it. */
  readonly box: Box;
  readonly isWhite: boolean;
  /** Fills its box, and nothing shows through. */
  readonly isCover: boolean;
  /** May be a picture, which shows anything. */
  readonly isPicture: boolean;
}

export const isPaint = (drawn: object): drawn is Paint => 'isCover' in drawn;

/** What is asked of the document, and of pdf.js. */
export interface Source {
  /** What pdf.js calls an operator. */
  readonly nameOf: (operator: number) => string;
  /** Null: not told. */
  readonly readFont: (name: string) => Font | null;
  /** Whether a layer is shown. */
  readonly isShown: (layer: unknown) => boolean;
}

interface Desk extends Source {
  pen: Pen;
  readonly kept: Pen[];
  /** Of each mark that is open, whether what it holds is shown. */
  readonly marks: boolean[];
  /** Of each group that is open, whether it is a mask, which is no part of the page. */
  readonly groups: boolean[];
  /** The next path is what is seen of what follows. */
  isClipping: boolean;
  readonly drawn: (Run | Paint)[];
}

const white = '#ffffff';

/** `args`: of each operator what it is told. */
export function listDrawn(
  operators: readonly number[],
  args: readonly (readonly unknown[] | null)[],
  source: Source,
): readonly (Run | Paint)[] {
  const start = { pen: firstPen, kept: [], marks: [], groups: [], isClipping: false, drawn: [] };
  const desk: Desk = { ...source, ...start };
  for (const [i, operator] of operators.entries()) {
    const name = source.nameOf(operator);
    const given = (args[i] ?? []) as never;
    desk.pen = changes[name]?.(desk.pen, given) ?? desk.pen;
    actions[name]?.(desk, given);
  }
  return desk.drawn;
}

const actions: Readonly<Record<string, (desk: Desk, args: never) => void>> = {
  save,
  restore,
  transform: addPicture,
  paintFormXObjectBegin: (desk, [matrix, box]: [ArrayLike<number> | null, Box | null]) => {
    save(desk);
    desk.pen = enterForm(desk.pen, toMatrix(matrix), box);
    addPicture(desk);
  },
  paintFormXObjectEnd: restore,
  beginGroup: (desk, [group]: [{ matrix: Matrix | null; bbox: Box | null; smask: unknown }]) => {
    save(desk);
    desk.groups.push(Boolean(group.smask));
    desk.pen = enterGroup(desk.pen, toMatrix(group.matrix), group.bbox);
  },
  endGroup: (desk) => {
    desk.groups.pop();
    restore(desk);
  },
  beginMarkedContent: (desk) => desk.marks.push(true),
  beginMarkedContentProps: (desk, [name, layer]: [string, unknown]) =>
    desk.marks.push(name !== 'OC' || desk.isShown(layer)),
  endMarkedContent: (desk) => desk.marks.pop(),
  clip: startClip,
  eoClip: startClip,
  constructPath: addPath,
  shadingFill: (desk) => addPaint(desk, desk.pen.clip),
  showText: addRun,
};

const toMatrix = (matrix: ArrayLike<number> | null): Matrix | null =>
  matrix === null ? null : (Array.from(matrix) as unknown as Matrix);

function save(desk: Desk): void {
  desk.kept.push(desk.pen);
}

function restore(desk: Desk): void {
  desk.pen = desk.kept.pop() ?? desk.pen;
}

function startClip(desk: Desk): void {
  desk.isClipping = true;
}

/** Pictures, which are not asked for, fill the unit square of where they are drawn. */
function addPicture(desk: Desk): void {
  addPaint(desk, place(desk.pen.matrix, [0, 0, 1, 1]), { isPicture: true });
}

function addPaint(desk: Desk, box: Box, kind: Partial<Paint> = {}): void {
  if (!isOfPage(desk)) return;
  const plain = { isWhite: false, isCover: false, isPicture: false };
  desk.drawn.push({ ...plain, ...kind, box: cut(desk.pen.clip, box) });
}

const isOfPage = ({ groups, marks }: Desk): boolean =>
  !groups.includes(true) && !marks.includes(false);

type Path = readonly [
  operator: number,
  parts: readonly [ArrayLike<number> | null],
  box: Box | null,
];

function addPath(desk: Desk, [operator, [path], box]: Path): void {
  const name = desk.nameOf(operator);
  const { pen } = desk;
  if (box !== null && /fill/iu.test(name)) {
    const isWhite = pen.fill === white;
    addPaint(desk, place(pen.matrix, box), { isWhite, isCover: isBox(path) && covers(pen) });
  }
  if (box !== null && /stroke/iu.test(name)) addPaint(desk, place(pen.matrix, widen(box, pen)));
  // Without a path there is no telling what is seen.
  if (desk.isClipping && box !== null) desk.pen = clipTo(pen, box, isBox(path));
  desk.isClipping = false;
}

const widen = ([left, bottom, right, top]: Box, { lineWidth }: Pen): Box => [
  left - lineWidth / 2,
  bottom - lineWidth / 2,
  right + lineWidth / 2,
  top + lineWidth / 2,
];

const covers = (pen: Pen): boolean =>
  pen.fill !== null &&
  pen.fillAlpha === 1 &&
  pen.isPlain &&
  pen.isGroupPlain &&
  pen.isClipBox &&
  isUpright(pen.matrix);

function addRun(desk: Desk, [shown]: [Run['shown']]): void {
  const font = desk.readFont(desk.pen.font);
  const { run, pen } = placeRun(desk.pen, shown, font, desk.marks.includes(false));
  if (!desk.groups.includes(true)) desk.drawn.push(run);
  desk.pen = pen;
}
