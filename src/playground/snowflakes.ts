/** A clock in, Discord's ids out: strings of 17 to 19 digits that grow with time. */

/** 1 January 2015, from which Discord counts. */
const epochMs = 1_420_070_400_000;

/**
 * A source of ids. `now` is Unix time in milliseconds and lies after 2015, since an id holds its time of birth.
 * Ids asked for in the same millisecond still differ and still grow.
 */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const born = BigInt(Math.floor(now() - epochMs)) << 22n;
    last = born > last ? born : last + 1n;
    return last.toString();
  };
}

/** The shard that serves a guild, as Discord computes it. */
export function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}

export function isSnowflake(text: string): boolean {
  return /^\d{17,19}$/.test(text);
}
