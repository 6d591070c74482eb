/** A page's pieces of text and what is drawn on it in, the pieces that a reader sees out. */
import { findUnseen } from './find-unseen.ts';
import type { Paint } from './list-drawn.ts';
import type { Letter, Run } from './place-letters.ts';

/** As pdf.js gives it, as far as it matters here. */
interface Piece {
  readonly str: string;
  /** Scale, rotation and place. */
  readonly transform: readonly number[];
}

/** In points, by which the same place may differ. */
const reach = 0.02;

/**
 * A piece is left out where none of its letters is seen. Where some piece of the page is not among the
 * letters that are drawn, nobody can tell what is, and nothing is left out.
 */
export function dropUnseen<Item extends object>(
  items: readonly Item[],
  drawn: readonly (Run | Paint)[],
): readonly Item[] {
  const found = findUnseen(drawn);
  if (found === null) return items;
  const letters = found.letters.filter(({ sign }) => toSigns(sign) !== '');
  const places = sortByPlace(letters);
  const isUnseen = (run: readonly Letter[]) => run.every((letter) => found.unseen.has(letter));
  const runs = items.map((item) => (isPiece(item) ? findRuns(item, letters, places) : null));
  if (runs.some((each) => each?.length === 0)) return items;
  return items.filter((_, i) => !runs[i]?.every(isUnseen));
}

/** Null: what stands between pieces, or a space. */
const isPiece = (item: object): item is Piece =>
  'str' in item && typeof item.str === 'string' && toSigns(item.str) !== '';

/** Letters may be joined in one sign, or be told apart; spaces may be drawn or not. */
const toSigns = (text: string): string => text.normalize('NFKD').replace(/[\s\p{Cf}]/gu, '');

type Places = ReadonlyMap<string, readonly number[]>;

function sortByPlace(letters: readonly Letter[]): Places {
  const places = new Map<string, number[]>();
  for (const [i, { x, y }] of letters.entries()) {
    const key = `${Math.round(x)} ${Math.round(y)}`;
    const at = places.get(key);
    if (at === undefined) places.set(key, [i]);
    else at.push(i);
  }
  return places;
}

/** Each time that it is drawn, for it may be drawn twice to look bold. */
function findRuns(
  { str, transform }: Piece,
  letters: readonly Letter[],
  places: Places,
): readonly (readonly Letter[])[] {
  const [x = 0, y = 0] = transform.slice(4);
  const nearby = [x - reach, x + reach].flatMap((left) =>
    [y - reach, y + reach].map((low) => `${Math.round(left)} ${Math.round(low)}`),
  );
  const begins = [...new Set(nearby)].flatMap((key) => places.get(key) ?? []);
  return begins.flatMap((begin) => {
    const letter = letters[begin] as Letter;
    const isThere = Math.abs(letter.x - x) < reach && Math.abs(letter.y - y) < reach;
    const run = isThere ? readRun(letters, begin, toSigns(str)) : null;
    return run === null ? [] : [run];
  });
}

/** Null where the letters from there on are others. */
function readRun(
  letters: readonly Letter[],
  begin: number,
  signs: string,
): readonly Letter[] | null {
  let read = 0;
  for (let i = begin; read < signs.length; i++) {
    const next = toSigns(letters[i]?.sign ?? '');
    if (next === '' || !signs.startsWith(next, read)) return null;
    read += next.length;
    if (read === signs.length) return letters.slice(begin, i + 1);
  }
  return null;
}
