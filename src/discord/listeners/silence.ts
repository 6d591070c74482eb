/**
 * Channels where the bot may not write in, whether to keep quiet there out: 10,000 refused requests
 * in 10 minutes have Discord ban the bot's address.
 */
import { LRUCache } from 'lru-cache';

export interface Silence {
  /** Starts the silence, and says whether it is new, so that it is logged once. */
  begin(channelId: string): boolean;
  holds(channelId: string): boolean;
}

/** Long enough to be no burden, short enough that a mended permission is soon noticed. */
const silenceMs = 60_000;
const maxChannels = 1_000;

export function createSilence(now: () => number): Silence {
  const untilMs = new LRUCache<string, number>({ max: maxChannels });
  const holds = (channelId: string) => (untilMs.get(channelId) ?? 0) > now();
  return {
    holds,
    begin: (channelId) => {
      if (holds(channelId)) return false;
      untilMs.set(channelId, now() + silenceMs);
      return true;
    },
  };
}
