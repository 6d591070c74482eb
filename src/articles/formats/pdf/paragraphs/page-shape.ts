/** The lines of a PDF in, where the columns that they stand in begin and end, and how far apart they are, out. */
import type { PdfLine } from '../lines/read-lines.ts';

export type Columns = (line: PdfLine) => { readonly left: number; readonly right: number };

/** From that line to the next of its paragraph. */
export type Leading = (line: PdfLine) => number;

/** Fewer lines in the same letters are no column of their own: all beside them are asked. */
const columnMinLines = 4;

/** So many gaps on a page tell how far its lines are apart; fewer do not, and all pages are asked. */
const pageMinGaps = 6;

/** Of the lines of a page that stand above or below: those in the same letters, for a table across the page is wider. */
export function createColumns(lines: readonly PdfLine[]): Columns {
  const byPage = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = byPage.get(line.page);
    if (page) page.push(line);
    else byPage.set(line.page, [line]);
  }
  const found = new Map<PdfLine, { left: number; right: number }>();
  return (line) => {
    const known = found.get(line);
    if (known) return known;
    const page = byPage.get(line.page) ?? [line];
    const edge = findEdge(line, page);
    const above = page.filter(
      ({ left, right, size }) => Math.abs(left - line.left) < 8 * size && right > line.left,
    );
    const inner = above.filter(({ right }) => right < edge);
    const prose = inner.filter(({ text }) => text.length >= proseMinChars);
    const near = prose.length < columnMinLines ? above : inner;
    const alike = near.filter(({ size }) => Math.abs(size - line.size) < 0.06 * line.size);
    const asked = alike.length < columnMinLines ? near : alike;
    const lefts = asked.map(({ left }) => left).sort((a, b) => a - b);
    const rights = asked.map(({ right }) => right).sort((a, b) => a - b);
    const right = rights[Math.floor(rights.length * 0.85)] ?? line.right;
    const column = {
      left: lefts[Math.floor(lefts.length * 0.1)] ?? line.left,
      right: Math.min(right, findFlushEdge(line, page)),
    };
    found.set(line, column);
    return column;
  };
}

/** A shorter line is a label or the cell of a table. */
const proseMinChars = 25;

/** In letters: so far above or below a line stand those of a column beside it. */
const besideReach = 4;

/** Where another column begins beside that line; far off where none does. */
function findEdge(line: PdfLine, page: readonly PdfLine[]): number {
  const lefts = page
    .filter(({ left, y }) => left > line.right && Math.abs(y - line.y) < besideReach * line.size)
    .map(({ left }) => left);
  const edge = Math.min(...lefts);
  const column = page.filter(
    ({ left, text }) => Math.abs(left - edge) < line.size && text.length >= proseMinChars,
  );
  return column.length < columnMinLines ? Number.POSITIVE_INFINITY : edge;
}

/** So many lines below each other, most of which end at one place, tell where their column does. */
const flushMinLines = 5;
const flushMinShare = 0.5;
/** So many begin in the midst of a sentence. */
const lowMinShare = 0.4;

/** Where text that is set even at the right ends, though what stands above or below is wider; far off where it is not even. */
function findFlushEdge(line: PdfLine, page: readonly PdfLine[]): number {
  const at = page.indexOf(line);
  let [from, to] = [at, at];
  while (from > 0 && isBeneath(page[from - 1], page[from])) from--;
  while (to < page.length - 1 && isBeneath(page[to], page[to + 1])) to++;
  const run = page.slice(from, to + 1);
  const edge = Math.max(...run.map(({ right }) => right));
  const flush = run.filter(({ right, size }) => edge - right < 0.2 * size);
  const low = run.filter(({ text }) => /^\p{Ll}/u.test(text));
  const isFlush =
    run.length >= flushMinLines &&
    flush.length >= flushMinShare * run.length &&
    low.length >= lowMinShare * run.length;
  return isFlush ? edge : Number.POSITIVE_INFINITY;
}

const isBeneath = (last: PdfLine | undefined, line: PdfLine | undefined): boolean =>
  last !== undefined &&
  line !== undefined &&
  last.y > line.y &&
  last.y - line.y < 2 * line.size &&
  Math.abs(last.size - line.size) < 0.06 * line.size &&
  Math.abs(last.left - line.left) < 3 * line.size &&
  last.cells.length + line.cells.length === 2;

export function createLeading(lines: readonly PdfLine[]): Leading {
  const gaps = new Map<string, number[]>();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next?.page !== line.page || next.y >= line.y) continue;
    const gap = line.y - next.y;
    if (gap <= 0.8 * line.size || gap >= 3 * line.size) continue;
    for (const key of keysOf(next)) {
      const known = gaps.get(key);
      if (known) known.push(gap);
      else gaps.set(key, [gap]);
    }
  }
  const usual = new Map<string, number>();
  for (const [key, all] of gaps) {
    const isEnough = !key.includes('/') || all.length >= pageMinGaps;
    const gap = all.sort((a, b) => a - b)[Math.floor(all.length * 0.4)];
    if (isEnough && gap !== undefined) usual.set(key, gap);
  }
  return (line) => keysOf(line).flatMap((key) => usual.get(key) ?? [])[0] ?? 1.3 * line.size;
}

/** Its letters on its page, and on all of them. */
const keysOf = ({ page, size }: PdfLine): readonly string[] => [
  `${page}/${Math.round(size)}`,
  `${Math.round(size)}`,
];
