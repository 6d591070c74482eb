/** What is drawn on a page and the places of its text in, the boxes that part texts from each other out. */
import { type Box, isWithin, meet } from './box.ts';
import { isPaint, type Paint } from './list-drawn.ts';
import type { Run } from './place-letters.ts';

/** A box that is filled, or has a line around it, and holds text. */
export interface Panel {
  readonly box: Box;
  /** The smallest around it; null: the page. */
  readonly within: Panel | null;
}

/** A piece of text, which may be a letter: its box from foot to head, and the size of its letters. */
export interface Placed {
  readonly box: Box;
  readonly size: number;
  readonly text: string;
}

/** In points: what is less wide or high is a line. */
const minSide = 12;
/** More are the parts of a picture. */
const maxGrounds = 400;
/** In points, by which a letter may stand over an edge. */
const reach = 2;
/** In points: so near stand the cells of one row. */
const cellMaxGap = 8;
/** Of the lower of two, what stands beside the other. */
const besideMinShare = 0.5;
/** More in one of them is a column of text. */
const cellMaxLines = 8;
/** In letters: a lower box stresses a line in the midst of others. */
const minHeight = 1.6;
/** In letters, from one word to the next of its line, and from one line to the next of its paragraph. */
const wordMaxGap = 1.6;
const lineMaxGap = 1.6;

/** Without those that bound nothing: text runs over their edges or goes on beside them, or they are cells of a table. */
export function listPanels(
  drawn: readonly (Run | Paint)[],
  texts: readonly Placed[],
): readonly Panel[] {
  const grounds = listGrounds(drawn).map(({ box, fill }) => ({
    box,
    fill,
    inner: texts.filter((text) => isWithin(text.box, widen(box))),
  }));
  const holding = grounds.filter(({ inner }) => inner.length > 0);
  return nest(
    holding
      .filter((each) => isBound(each, texts) && !isOfTable(each, holding, texts))
      .map(({ box }) => box),
  );
}

/** The boxes that differ from what is below them; none where they are too many to part a text. */
function listGrounds(drawn: readonly (Run | Paint)[]): readonly Paint[] {
  const shapes = drawn.filter(
    (each): each is Paint => isPaint(each) && each.isPanel && isLarge(each),
  );
  if (shapes.length > maxGrounds) return [];
  const seen = shapes.filter(({ box, fill, isLine }, i) => {
    const isBelow = (each: Paint) => !each.isLine && isWithin(box, widen(each.box));
    const below = shapes.slice(0, i).findLast(isBelow);
    return isLine || fill === null || fill !== (below ? below.fill : '#ffffff');
  });
  return seen.filter(({ box }, i) => !seen.slice(0, i).some((each) => areOne(box, each.box)));
}

const isLarge = ({ box: [left, bottom, right, top] }: Paint): boolean =>
  right - left >= minSide && top - bottom >= minSide;

/** A box and the line around it. */
const areOne = (one: Box, other: Box): boolean =>
  isWithin(one, widen(other)) && isWithin(other, widen(one));

const widen = ([left, bottom, right, top]: Box, by = reach): Box => [
  left - by,
  bottom - by,
  right + by,
  top + by,
];

interface Ground {
  readonly box: Box;
  readonly fill: string | null;
  readonly inner: readonly Placed[];
}

function isBound({ box, inner }: Ground, texts: readonly Placed[]): boolean {
  const outer = texts.filter((text) => !inner.includes(text));
  // A figure may stand on the edge.
  const isCrossed = outer.filter(isWord).some((text) => meet(widen(text.box, -1), widen(box, -1)));
  const isHigh = inner.every(({ size }) => box[3] - box[1] >= minHeight * size);
  const goesOn = inner.some((text) => outer.some((other) => isNext(text, other)));
  const isText = /\p{L}{2}/u.test(inner.map(({ text }) => text).join(''));
  return isText && isHigh && !isCrossed && !goesOn;
}

const isWord = ({ text }: Placed): boolean => /\p{L}/u.test(text);

/** It is the next word of the line, or may be the next line of the paragraph. */
function isNext({ box, size }: Placed, { box: other, size: otherSize }: Placed): boolean {
  const isLevel = Math.abs(box[1] - other[1]) < 0.1 * size;
  const isNear = Math.abs(box[1] - other[1]) < lineMaxGap * size;
  const gap = gapOf(box, other, 0);
  return isLevel
    ? gap < wordMaxGap * size
    : isNear && gap < 0 && Math.abs(size - otherSize) < 0.06 * size;
}

/** From left to right (0), or from foot to head (1). */
const gapOf = (one: Box, other: Box, side: 0 | 1): number =>
  Math.max(one[side], other[side]) - Math.min(one[side + 2] ?? 0, other[side + 2] ?? 0);

/** It is a table, or a cell or a row of one, for others stand beside it, or below it in the same colour. */
const isOfTable = (ground: Ground, holding: readonly Ground[], texts: readonly Placed[]): boolean =>
  hasColumns(ground.inner) ||
  isLabels(ground, texts) ||
  holding.some(
    (other) =>
      Math.min(countLines(ground.inner), countLines(other.inner)) <= cellMaxLines &&
      (isPeer(ground.box, other.box) || areStripes(ground, other, texts)),
  );

/** As many lines stand right beside it as in it: it holds their labels. */
function isLabels({ box, inner }: Ground, texts: readonly Placed[]): boolean {
  const lines = countLines(texts.filter((text) => isPeer(box, text.box)));
  return lines > 1 && lines >= countLines(inner);
}

/** Three of anything, or two of words in a low box: a label and a figure may stand beside its text. */
const hasColumns = (texts: readonly Placed[]): boolean =>
  countColumns(texts) > 2 ||
  (countLines(texts) <= cellMaxLines && countColumns(texts.filter(isWord)) > 1);

/** Of one width and colour, with nothing between them, or one row. */
function areStripes(one: Ground, other: Ground, texts: readonly Placed[]): boolean {
  const isSame = (side: 0 | 2) => Math.abs(one.box[side] - other.box[side]) <= reach;
  if (one === other || one.fill !== other.fill || !isSame(0) || !isSame(2)) return false;
  const [left, , right] = one.box;
  const between: Box = [
    left,
    Math.min(one.box[3], other.box[3]),
    right,
    Math.max(one.box[1], other.box[1]),
  ];
  const gap = between[3] - between[1];
  if (gap <= cellMaxGap) return true;
  const highest = Math.max(one.box[3] - one.box[1], other.box[3] - other.box[1]);
  return gap <= 2 * highest && texts.some(({ box }) => isWithin(box, widen(between)));
}

function isPeer(one: Box, other: Box): boolean {
  const height = Math.min(one[3] - one[1], other[3] - other[1]);
  const gap = gapOf(one, other, 0);
  return gap >= -reach && gap <= cellMaxGap && -gapOf(one, other, 1) >= besideMinShare * height;
}

const countLines = (texts: readonly Placed[]): number =>
  new Set(texts.map(({ box }) => Math.round(box[1]))).size;

/** Parted by gaps from top to bottom. */
function countColumns(texts: readonly Placed[]): number {
  let right = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const { box, size } of [...texts].sort((a, b) => a.box[0] - b.box[0])) {
    if (box[0] - right >= wordMaxGap * size) count++;
    right = Math.max(right, box[2]);
  }
  return count;
}

function nest(boxes: readonly Box[]): readonly Panel[] {
  const area = ([left, bottom, right, top]: Box) => (right - left) * (top - bottom);
  const panels: Panel[] = [];
  for (const box of [...boxes].sort((a, b) => area(b) - area(a))) {
    const within = panels.findLast((each) => isWithin(box, widen(each.box))) ?? null;
    panels.push({ box, within });
  }
  return panels;
}
