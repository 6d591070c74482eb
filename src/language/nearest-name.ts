/** A name somebody mistyped and the names there are in, the nearest of them out. */
import Fuse from 'fuse.js';

/** Letters that a mistyped name may have more or fewer than the name that was meant. */
const maxLengthDifference = 2;

/**
 * The name in `known` nearest to `typed`, or undefined where none is near.
 * `threshold` is the share of letters that may differ, 0 to 1.
 */
export function nearestName(
  typed: string,
  known: readonly string[],
  threshold = 0.5,
): string | undefined {
  const ofSimilarLength = known.filter(
    (name) => Math.abs(name.length - typed.length) <= maxLengthDifference,
  );
  return new Fuse(ofSimilarLength, { threshold }).search(typed)[0]?.item;
}
