/** The state of each shard, again and again, in; whether one has been stuck too long out. */
import { Status } from 'discord.js';

/**
 * A resumption that Discord never answers leaves a shard at `Resuming` for ever, with heartbeats
 * acknowledged and `client.isReady()` true; an identification that it never answers is repeated
 * every 15 s until the day's 1,000 are spent. Both show as a shard that is not `Ready` for long.
 */
export function createWatchdog(
  now: () => number,
  stuckLimitMs: number,
): (statuses: Iterable<readonly [shard: number, status: Status]>) => boolean {
  const notReadySince = new Map<number, number>();
  return (statuses) => {
    let stuck = false;
    for (const [shard, status] of statuses) {
      if (status === Status.Ready) {
        notReadySince.delete(shard);
        continue;
      }
      const since = notReadySince.get(shard) ?? now();
      notReadySince.set(shard, since);
      stuck ||= now() - since >= stuckLimitMs;
    }
    return stuck;
  };
}
