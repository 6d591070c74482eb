/** What is drawn on a page in, its letters, and those of them that nobody sees, out. */
import { everywhere, isWithin, meet } from './box.ts';
import { isPaint, type Paint } from './list-drawn.ts';
import { type Letter, placeLetters, type Run } from './place-letters.ts';
import { addTo, listIn, type Rows } from './rows.ts';

/**
 * They are hidden, or covered, or drawn in white or not at all where nothing but white is below them.
 * Null where there are none: most pages say so by the runs of their letters, which is quick to see.
 */
export function findUnseen(drawn: readonly (Run | Paint)[]): {
  readonly letters: readonly Letter[];
  readonly unseen: ReadonlySet<Letter>;
} | null {
  if (!drawn.some((each) => !isPaint(each) && mayHide(each)) && listCovered(drawn, meet).size === 0)
    return null;
  const placed = drawn.flatMap<Letter | Paint>((each) =>
    isPaint(each) ? each : [...placeLetters(each)],
  );
  const letters = placed.filter((each): each is Letter => !isPaint(each));
  const hidden = letters.filter(({ isHidden }) => isHidden);
  const unseen = new Set<Letter>([
    ...hidden,
    ...listCovered(placed, isWithin),
    ...listBare(placed),
  ]);
  return unseen.size === 0 ? null : { letters, unseen };
}

const mayHide = ({ isOff, isBare, box, pen }: Run): boolean =>
  isOff || isBare || (box !== null && !isWithin(box, pen.clip));

/** `isCovered`: by a box that is drawn later. A picture above it may show the same words, as that of a scanned page does. */
function listCovered<Thing extends Run | Letter>(
  drawn: readonly (Thing | Paint)[],
  isCovered: typeof meet,
): ReadonlySet<Thing> {
  const covered = new Set<Thing>();
  const before: Rows<Thing> = new Map();
  for (const each of drawn) {
    if (!isPaint(each)) addTo(before, each);
    else if (each.isCover)
      for (const thing of listIn(before, each.box, isCovered)) covered.add(thing);
    else if (each.isPicture && covered.size > 0)
      for (const thing of listIn(before, each.box, meet)) covered.delete(thing);
  }
  return covered;
}

/** What is seen with them may be drawn later: an outline of what they say, or the picture of a scanned page. */
function listBare(drawn: readonly (Letter | Paint)[]): ReadonlySet<Letter> {
  const bare = new Set<Letter>();
  const rows: Rows<Letter> = new Map();
  for (const each of drawn) {
    if (isPaint(each) || !each.isBare || each.box === null) continue;
    bare.add(each);
    addTo(rows, each);
  }
  for (const each of bare.size > 0 ? drawn : []) {
    const isSeen = isPaint(each) ? !each.isWhite : !each.isBare && !each.isHidden;
    // What nobody can tell the place of may be anywhere.
    if (isSeen)
      for (const letter of listIn(rows, each.box ?? everywhere, meet)) bare.delete(letter);
  }
  return bare;
}
