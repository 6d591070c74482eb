/** What SHARD_COUNT and SHARD_IDS say in, which shards this process serves out. */

export interface Shards {
  readonly count: number;
  readonly ids: readonly number[];
}

/** Undefined where Discord's recommendation counts, null where the two do not fit together. */
export function readShards(count: string, ids: string | undefined): Shards | undefined | null {
  if (count === 'auto') return ids === undefined ? undefined : null;
  const total = Number(count);
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  if (ids === undefined) return { count: total, ids: range(0, total - 1) };
  const ranges = readRanges(ids);
  if (!ranges.every(([, to]) => to < total)) return null;
  return { count: total, ids: [...new Set(ranges.flatMap(([from, to]) => range(from, to)))] };
}

export function readRanges(ids: string): [from: number, to: number][] {
  return ids.split(',').map((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return [from, to];
  });
}
