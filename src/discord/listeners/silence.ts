/**
 * Places that Discord refused the bot in, whether to keep quiet there out: 10,000 refused requests in
 * 10 minutes have Discord ban the bot's address.
 */
import { LRUCache } from 'lru-cache';

/** Where something is said; a direct message has no server. */
export interface SpokenPlace {
  readonly channelId: string;
  readonly guildId: string | null;
}

export interface Silence {
  /** Begins a silence, twice as long as the last one there; says whether it is new, to be logged once. */
  begin(place: SpokenPlace): boolean;
  holds(place: SpokenPlace): boolean;
  /** Something got through: the next silence is a short one again. */
  end(place: SpokenPlace): void;
}

/** Short enough that a mended permission is soon noticed, the longest no burden even for years. */
const firstMs = 60_000;
const longestMs = 3_600_000;
/** So many channels refused, and it is taken for the server's own will. */
const channelsOfServer = 3;
const maxPlaces = 1_000;

interface Quiet {
  readonly untilMs: number;
  readonly lengthMs: number;
}

export function createSilence(now: () => number): Silence {
  const quiet = new LRUCache<string, Quiet>({ max: maxPlaces });
  const refusedIn = new LRUCache<string, Set<string>>({ max: maxPlaces });
  const holdsId = (id: string) => (quiet.get(id)?.untilMs ?? 0) > now();
  const beginId = (id: string) => {
    const before = quiet.get(id);
    const lengthMs = before ? Math.min(2 * before.lengthMs, longestMs) : firstMs;
    quiet.set(id, { untilMs: now() + lengthMs, lengthMs });
  };
  const holds = ({ channelId, guildId }: SpokenPlace) =>
    holdsId(channelId) || (guildId !== null && holdsId(guildId));
  return {
    holds,
    begin: (place) => {
      if (holds(place)) return false;
      const { channelId, guildId } = place;
      beginId(channelId);
      if (guildId !== null) {
        const channels = (refusedIn.get(guildId) ?? new Set()).add(channelId);
        refusedIn.set(guildId, channels);
        if (channels.size >= channelsOfServer) beginId(guildId);
      }
      return true;
    },
    end: ({ channelId, guildId }) => {
      quiet.delete(channelId);
      if (guildId === null) return;
      quiet.delete(guildId);
      refusedIn.delete(guildId);
    },
  };
}
