/** The pieces of text of a page and what is drawn on it in, the pieces out, each with the box that it stands in. */
import { isWithin } from './box.ts';
import type { Paint } from './list-drawn.ts';
import { listPanels, type Panel, type Placed } from './list-panels.ts';
import type { Run } from './place-letters.ts';

/** As pdf.js gives it, as far as it matters here. */
interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** In letters, of those without a tail. */
const head = 0.65;
/** In points, by which a letter may stand over the edge. */
const reach = 2;

export function setInPanels<Item extends object>(
  items: readonly Item[],
  drawn: readonly (Run | Paint)[],
): readonly (Item & { readonly panel?: Panel })[] {
  const places = items.map((item) => (isPiece(item) ? placeText(item) : null));
  const panels = listPanels(
    drawn,
    places.filter((each) => each !== null),
  );
  if (panels.length === 0) return items;
  return items.map((item, i) => {
    const box = places[i]?.box;
    const panel = box && panels.findLast((each) => isWithin(box, widen(each)));
    return panel ? { ...item, panel } : item;
  });
}

const widen = ({ box: [left, bottom, right, top] }: Panel) =>
  [left - reach, bottom - reach, right + reach, top + reach] as const;

const isPiece = (item: object): item is Piece =>
  'str' in item && typeof item.str === 'string' && item.str.trim() !== '';

function placeText({ str, transform, width }: Piece): Placed | null {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  const size = Math.hypot(a, b);
  if (Math.abs(b) > Math.abs(a)) return null;
  const shown = (width * str.trimEnd().length) / str.length;
  return { box: [x, y, x + shown, y + head * size], size, text: str };
}
