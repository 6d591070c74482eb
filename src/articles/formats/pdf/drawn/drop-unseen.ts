/** A page's pieces of text and what is drawn on it in, the pieces that a reader sees out. */
import { createRunFinder, isPiece } from './find-runs.ts';
import { findUnseen } from './find-unseen.ts';
import type { Paint } from './list-drawn.ts';
import type { Letter, Run } from './place-letters.ts';

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
  const findRuns = createRunFinder(found.letters);
  const isUnseen = (run: readonly Letter[]) => run.every((letter) => found.unseen.has(letter));
  const runs = items.map((item) => (isPiece(item) ? findRuns(item) : null));
  if (runs.some((each) => each?.length === 0)) return items;
  return items.filter((_, i) => !runs[i]?.every(isUnseen));
}
