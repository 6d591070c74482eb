/**
 * Two words in, the number of edits between them out.
 *
 * Ours, since the usual libraries count a swap of two letters, the commonest slip, as two edits
 * (fastest-levenshtein: captian, captain), and none stops where a distance is too large to matter.
 */

/** Kept from call to call: making three rows would take longer than filling them. */
const rows: readonly [number[], number[], number[]] = [[], [], []];

/**
 * Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours,
 * each counting 1. `most + 1` where the distance is larger than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // Words compared here begin and end alike for the most part, and equal ends need no edit.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return alignWords(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
}

function alignWords(a: string, b: string, most: number): number {
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  let leastBefore = 0;
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + same,
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      current[column] = edits;
      least = Math.min(least, edits);
    }
    // A swap reaches two rows back, so both must be beyond hope.
    if (Math.min(least, leastBefore) > most) return most + 1;
    leastBefore = least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: readonly number[], column: number): number => row[column] as number;
