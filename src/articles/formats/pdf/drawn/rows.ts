/** Things with a box in, those of them that are with another out. */
import type { Box } from './box.ts';

interface Boxed {
  /** Null: it is found nowhere. */
  readonly box: Box | null;
}

/** By how high they stand, in steps; what reaches over several is in each of them. */
export type Rows<Thing extends Boxed> = Map<number, Thing[]>;

/** In points. */
const step = 12;
/** Nobody has seen higher letters. */
const maxSteps = 100;

export function addTo<Thing extends Boxed>(rows: Rows<Thing>, thing: Thing): void {
  if (thing.box === null) return;
  const [, bottom, , top] = thing.box;
  const first = Math.floor(bottom / step);
  for (let at = first; at <= Math.min(top / step, first + maxSteps); at++) {
    const row = rows.get(at);
    if (row === undefined) rows.set(at, [thing]);
    else row.push(thing);
  }
}

/** Some of them several times. `isFound`: whether they are with it. */
export function listIn<Thing extends Boxed>(
  rows: Rows<Thing>,
  box: Box,
  isFound: (thing: Box, box: Box) => boolean,
): readonly Thing[] {
  const found: Thing[] = [];
  for (const [at, row] of rows) {
    if (at < Math.floor(box[1] / step) || at > box[3] / step) continue;
    for (const thing of row) if (thing.box !== null && isFound(thing.box, box)) found.push(thing);
  }
  return found;
}
