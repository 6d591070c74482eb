/** A name somebody mistyped and the names there are in, the nearest of them out. */
import Fuse from 'fuse.js';

/** Letters that a mistyped name may have more or fewer than the name that was meant. */
const maxLengthDifference = 2;
/** Of a name that fuse.js compares as a whole. */
const maxFuseChars = 32;

/**
 * The name in `known` nearest to `typed`, or undefined where none is near.
 * `threshold` is the share of letters that may differ, 0 to 1.
 */
export function nearestName(
  typed: string,
  known: readonly string[],
  threshold = 0.5,
): string | undefined {
  const near = known.filter(
    (name) =>
      Math.abs(name.length - typed.length) <= maxLengthDifference &&
      mayBe(name.toLowerCase(), typed.toLowerCase(), threshold),
  );
  return near.length === 0 ? undefined : new Fuse(near, { threshold }).search(typed)[0]?.item;
}

/** Each letter of `typed` that `name` has not is a slip at least: fuse.js takes much longer to see that. */
function mayBe(name: string, typed: string, threshold: number): boolean {
  // It looks at longer ones part by part.
  if (typed.length > maxFuseChars) return true;
  let slips = 0;
  let left = name;
  for (let i = 0; i < typed.length; i++) {
    const at = left.indexOf(typed.charAt(i));
    if (at >= 0) left = left.slice(0, at) + left.slice(at + 1);
    else if (++slips / typed.length > threshold) return false;
  }
  return true;
}
