/** The state of each shard, again and again, in; whether one has been stuck too long out. */
import { Status } from 'discord.js';

/**
 * A resumption that Discord never answers leaves a shard at `Resuming` for ever, with heartbeats
 * acknowledged and `client.isReady()` true; an identification that it never answers is repeated
 * every 15 s until the day's 1,000 are spent. Both show as a shard that is not `Ready` for long.
 */
export interface WatchLimits {
  /** How long a shard may be without connection. */
  readonly readyLimitMs: number;
  /** How long Discord may leave a RESUME unanswered. */
  readonly resumeLimitMs: number;
}

export function createWatchdog(
  now: () => number,
  { readyLimitMs, resumeLimitMs }: WatchLimits,
): (statuses: Iterable<readonly [shard: number, status: Status, awaitsTurn: boolean]>) => boolean {
  const notReadySince = new Map<number, number>();
  const resumingSince = new Map<number, number>();
  let lookedAt = now();
  return (statuses) => {
    let stuck = false;
    const passedMs = now() - lookedAt;
    lookedAt += passedMs;
    for (const [shard, status, awaitsTurn] of statuses) {
      if (status === Status.Ready) {
        notReadySince.delete(shard);
        resumingSince.delete(shard);
        continue;
      }
      // Of 16 shards whose sessions have ended, the last may identify after more than a minute.
      const since = (notReadySince.get(shard) ?? now()) + (awaitsTurn ? passedMs : 0);
      notReadySince.set(shard, since);
      stuck ||= now() - since >= readyLimitMs;
      if (status !== Status.Resuming) resumingSince.delete(shard);
      const resuming = resumingSince.get(shard) ?? now();
      if (status === Status.Resuming) resumingSince.set(shard, resuming);
      stuck ||= now() - resuming >= resumeLimitMs;
    }
    return stuck;
  };
}
