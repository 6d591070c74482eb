/** A piece of a page's text and the letters that are drawn on the page in, those that it is made of out. */
import type { Letter } from './place-letters.ts';

/** As pdf.js gives it, as far as it matters here. */
export interface Piece {
  readonly str: string;
  /** Scale, rotation and place. */
  readonly transform: readonly number[];
}

/** In points, by which the same place may differ. */
export const reach = 0.02;

/** Null: what stands between pieces, or a space. */
export const isPiece = (item: object): item is Piece =>
  'str' in item && typeof item.str === 'string' && toSigns(item.str) !== '';

/** Letters may be joined in one sign, or be told apart; spaces may be drawn or not. */
export const toSigns = (text: string): string => text.normalize('NFKD').replace(/[\s\p{Cf}]/gu, '');

/** Each time that it is drawn, for it may be drawn twice to look bold. */
export type RunFinder = (piece: Piece) => readonly (readonly Letter[])[];

/** `drawn`: in the order in which they are. */
export function createRunFinder(drawn: readonly Letter[]): RunFinder {
  const letters = drawn.filter(({ sign }) => toSigns(sign) !== '');
  const places = sortByPlace(letters);
  return ({ str, transform }) => {
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
  };
}

function sortByPlace(letters: readonly Letter[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { x, y }] of letters.entries()) {
    const key = `${Math.round(x)} ${Math.round(y)}`;
    const at = places.get(key);
    if (at === undefined) places.set(key, [i]);
    else at.push(i);
  }
  return places;
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
