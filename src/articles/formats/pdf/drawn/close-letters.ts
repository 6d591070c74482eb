/** A page's pieces of text and what is drawn on it in, the same pieces with no more spaces than the file draws out. */
import { type Piece, reach } from './find-runs.ts';
import { isPaint, type Paint } from './list-drawn.ts';
import { type Letter, placeLetters, type Run } from './place-letters.ts';

/** In thousandths of a letter: what sets two letters nearer to each other parts no words. */
const pairMaxMove = 150;

/**
 * Letters that stand apart to fill a line look like words of one letter. Where one operator shows them at
 * even distances, and spaces between some of them, these alone part its words.
 */
export function closeLetters<Item extends object>(
  items: readonly Item[],
  drawn: readonly (Run | Paint)[],
): readonly Item[] {
  if (!items.some(isSpread)) return items;
  const runs = drawn.filter((each): each is Run => !isPaint(each) && isEven(each));
  // Where none of its letters has a space behind it, distances alone may part its words.
  const lines = runs.map(placeLetters).filter((letters) => /\S\s/u.test(textOf(letters)));
  return items.map((item) => {
    const text = isSpread(item) ? readShown(item, lines) : null;
    return text === null ? item : { ...item, str: text };
  });
}

const isSpread = (item: object): item is Piece =>
  'str' in item &&
  typeof item.str === 'string' &&
  /(?<!\S)\S (?:\S{1,3} )?\S(?!\S)/u.test(item.str);

/** But for the spaces, no two of its letters are further apart than others. */
function isEven({ shown }: Run): boolean {
  const moves: number[] = [];
  let move = 0;
  let isBehindLetter = false;
  for (const each of shown) {
    if (each === null) continue;
    if (typeof each === 'number') {
      move -= each;
      continue;
    }
    const isSpace = each.unicode.trim() === '';
    if (isBehindLetter && !isSpace) moves.push(move);
    [move, isBehindLetter] = [0, !isSpace];
  }
  return Math.max(...moves) - Math.min(...moves) < pairMaxMove;
}

/** Null where no line holds this piece. */
function readShown(
  { str, transform }: Piece,
  lines: readonly (readonly Letter[])[],
): string | null {
  const [x = 0, y = 0] = transform.slice(4);
  const isThere = (letter: Letter) =>
    letter.sign.trim() !== '' && Math.abs(letter.x - x) < reach && Math.abs(letter.y - y) < reach;
  for (const letters of lines) {
    const begin = letters.findIndex(isThere);
    const text = begin === -1 ? null : readFrom(letters, begin, close(str));
    if (text !== null) return text;
  }
  return null;
}

/** Null where the signs from there on are others. */
function readFrom(letters: readonly Letter[], begin: number, signs: string): string | null {
  let text = '';
  for (const { sign } of letters.slice(begin)) {
    text += sign;
    if (close(text) === signs) return text;
    if (!signs.startsWith(close(text))) return null;
  }
  return null;
}

const textOf = (letters: readonly Letter[]): string => letters.map(({ sign }) => sign).join('');
const close = (text: string): string => text.replace(/\s/gu, '');
