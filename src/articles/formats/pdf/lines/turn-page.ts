/** The pieces of text of a page and its box in, the same as a reader sees them, who turns a page whose text lies on its side, out. */
import type { Marker, TextItem } from './read-lines.ts';

/** `view`: left, bottom, right and top of the page. */
interface Turned {
  readonly items: readonly (TextItem | Marker)[];
  readonly view: readonly number[];
}

/** Fewer are a stamp or a number along the edge of a cover. */
const turnedMinLetters = 100;

/** A wide table stands so in a report, on a page that the file turns or that is printed so. */
export function turnPage(items: Turned['items'], view: readonly number[]): Turned {
  const letters = { flat: 0, up: 0, down: 0 };
  for (const item of items)
    if ('str' in item) letters[directionOf(item)] += item.str.replace(/\s/gu, '').length;
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const sideways = { items, view: [bottom, left, top, right] };
  const isMost = (count: number) =>
    count >= turnedMinLetters && 2 * count > letters.flat + letters.up + letters.down;
  if (isMost(letters.up)) return turnAll(sideways, ([x, y]) => [y, -x], [0, left + right]);
  if (isMost(letters.down)) return turnAll(sideways, ([x, y]) => [-y, x], [bottom + top, 0]);
  return { items, view };
}

function directionOf({ transform: [a = 0, b = 0] }: TextItem): 'flat' | 'up' | 'down' {
  if (Math.abs(b) <= Math.abs(a)) return 'flat';
  return b > 0 ? 'up' : 'down';
}

type Point = readonly [number, number];

/** `turn` leaves what it turns beside the page: `shift` brings it back. */
function turnAll({ items, view }: Turned, turn: (point: Point) => Point, shift: Point): Turned {
  const turnItem = (item: TextItem): TextItem => {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    const [atX, atY] = turn([x, y]);
    const transform = [...turn([a, b]), ...turn([c, d]), atX + shift[0], atY + shift[1]];
    return { ...item, transform };
  };
  return { items: items.map((item) => ('str' in item ? turnItem(item) : item)), view };
}
