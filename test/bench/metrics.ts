/** Ranks, scores and times in, the figures of the tables out. */

/** The share of ranks (0 is first, −1 is absent) that are below `k`. */
export function recallAt(ranks: readonly number[], k: number): number {
  return mean(ranks.map((rank) => (rank >= 0 && rank < k ? 1 : 0)));
}

/** The mean of 1 / place, counting 0 where the right passage is absent or behind place `k`. */
export function reciprocalRankAt(ranks: readonly number[], k: number): number {
  return mean(ranks.map((rank) => (rank >= 0 && rank < k ? 1 / (rank + 1) : 0)));
}

/**
 * The chance that a random answerable question scores higher than a random off-topic one, ties
 * counting half (the area under the ROC curve). NaN where a side is empty or a score is not a number.
 */
export function auroc(answerable: readonly number[], offTopic: readonly number[]): number {
  if ([...answerable, ...offTopic].some(Number.isNaN)) return Number.NaN;
  const sorted = [...offTopic].sort((a, b) => a - b);
  const below = answerable.map(
    (score) =>
      (countWhile(sorted, (other) => other < score) + countWhile(sorted, (o) => o <= score)) / 2,
  );
  return mean(below) / sorted.length;
}

/** How many leading values of a sorted list hold: `holds` is true up to some place and false after it. */
function countWhile(sorted: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The smallest value that `share` (0 to 1) of the values do not exceed; NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return sorted[place] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** NaN for no values. */
export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
