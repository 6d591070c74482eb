/** The pieces of text of a page in, the same out with `•` for each sign that a font has for nothing but to begin items. */
import type { TextItem } from '../lines/read-lines.ts';
import { unnamed } from '../lines/tidy-signs.ts';

/** In letters: so near are the feet of a sign and its text, and so far behind it the text begins. */
const levelReach = 0.4;
const textReach = 4;
/** In letters of its text: an initial is larger, and the mark of a note raised. */
const minSize = 0.45;
const maxSize = 1.5;
/** A letter that begins one item alone may be any. */
const letterMinTimes = 2;

/** Fonts of signs say that a square is the letter `n`, or that a disc is `!`, or do not say what it is. */
export function nameBullets<Item extends TextItem>(items: readonly Item[]): readonly Item[] {
  const shown = items.filter(({ str }) => str.trim() !== '');
  const heads = new Set(shown.filter((item, i) => isHead(shown[i - 1], item, shown[i + 1])));
  const others = new Set(shown.filter((item) => !heads.has(item)).map(({ fontName }) => fontName));
  const bullets = new Set(
    [...heads].filter(({ fontName, str }) => {
      const alike = [...heads].filter((head) => head.fontName === fontName && head.str === str);
      return !others.has(fontName) && isBullet(str.trim(), alike.length);
    }),
  );
  return items.map((item) => (bullets.has(item) ? { ...item, str: '•' } : item));
}

const isBullet = (sign: string, times: number): boolean =>
  unnamed.test(sign) || (/^[\p{L}!#$%&*+/;<=>?@\\^_|~]$/u.test(sign) && times >= letterMinTimes);

/** One sign, and text in another font right behind it, which nothing stands before. */
function isHead(
  before: TextItem | undefined,
  item: TextItem,
  after: TextItem | undefined,
): boolean {
  const size = sizeOf(item);
  const isLevel = (other: TextItem) => Math.abs(yOf(other) - yOf(item)) < levelReach * size;
  if ([...item.str.trim()].length !== 1 || after === undefined || !isLevel(after)) return false;
  const gap = xOf(after) - xOf(item);
  const isBehind = before !== undefined && isLevel(before) && xOf(before) < xOf(item);
  return (
    !isBehind &&
    gap > 0 &&
    gap < textReach * size &&
    size > minSize * sizeOf(after) &&
    size < maxSize * sizeOf(after) &&
    after.fontName !== item.fontName &&
    /^[^\p{Ll}]*\p{L}{2}/u.test(after.str)
  );
}

const sizeOf = ({ transform: [a = 0, b = 0] }: TextItem): number => Math.hypot(a, b);
const xOf = ({ transform }: TextItem): number => transform[4] ?? 0;
const yOf = ({ transform }: TextItem): number => transform[5] ?? 0;
