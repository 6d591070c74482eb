/** Numbers in order in, the same as ranges out: `1–3, 7`. */
export function listRanges(numbers: readonly number[], max = Number.POSITIVE_INFINITY): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open && open.last === number - 1) open.last = number;
    else ranges.push({ first: number, last: number });
  }
  const named = ranges
    .slice(0, max)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return `${named.join(', ')}${ranges.length <= max ? '' : ' …'}`;
}
