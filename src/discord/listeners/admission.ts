/** Who asks, and in which channel, in; whether there is room for the question out: one person's haste costs nobody else's time. */
import { LRUCache } from 'lru-cache';

/** `tell`: there is no room, which was not said yet since there last was; `silent`: it was. */
export type Admitted = 'answer' | 'tell' | 'silent';

export interface Admission {
  /** `channelId`: where everyone reads the answer; null where it costs the others there nothing. */
  admit(askerId: string, channelId: string | null): Admitted;
}

export interface AdmissionOptions {
  /** Questions that one person may ask in a minute, as long as it may be; 0 sets no limit. */
  readonly perMinute: number;
  readonly now: () => number;
}

/** So many at once, as a part of those of a minute. */
const burstShare = 1 / 3;
/** A channel takes as much as so many people in haste. */
const channelShare = 3;
const maxRemembered = 10_000;

interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
}

export function createAdmission({ perMinute, now }: AdmissionOptions): Admission {
  if (perMinute === 0) return { admit: () => 'answer' };
  const people = createBuckets(perMinute, now);
  const channels = createBuckets(channelShare * perMinute, now);
  const told = new LRUCache<string, true>({ max: maxRemembered });
  return {
    admit: (askerId, channelId) => {
      // Who is turned away takes nothing of what others may ask there.
      const refused = people.isEmpty(askerId)
        ? askerId
        : channelId !== null && channels.isEmpty(channelId) && channelId;
      if (refused) {
        if (told.has(refused)) return 'silent';
        told.set(refused, true);
        return 'tell';
      }
      people.take(askerId);
      told.delete(askerId);
      if (channelId !== null) {
        channels.take(channelId);
        told.delete(channelId);
      }
      return 'answer';
    },
  };
}

/** Token buckets by id: full at first, filled up again evenly. */
function createBuckets(perMinute: number, now: () => number) {
  const size = Math.max(1, Math.round(perMinute * burstShare));
  const buckets = new LRUCache<string, Bucket>({ max: maxRemembered });
  const tokens = (id: string): number => {
    const bucket = buckets.get(id);
    if (!bucket) return size;
    return Math.min(size, bucket.tokens + ((now() - bucket.atMs) * perMinute) / 60_000);
  };
  return {
    isEmpty: (id: string) => tokens(id) < 1,
    take: (id: string) => void buckets.set(id, { tokens: tokens(id) - 1, atMs: now() }),
  };
}
