/** Which servers the bot is in, in; what those have added that it left long ago forgotten. */
import pLimit from 'p-limit';
import type { DepartureStore } from '../storage/departures.ts';

export interface DepartedServers {
  /** The bot was removed from a server. */
  left(guildId: string): Promise<void>;
  /** It is in it, or in it again: nothing is forgotten. */
  joined(guildId: string): Promise<void>;
  /** All that it is in, those that are down for a moment too: what changed while it was away. */
  settle(present: ReadonlySet<string>): Promise<void>;
  /** Forgets what the servers have added that were left `keptDays` days ago. */
  forgetGone(): Promise<void>;
}

export interface DepartedParts {
  readonly departures: DepartureStore;
  /** Those that have added or set anything. */
  readonly owners: () => Promise<ReadonlySet<string>>;
  readonly forget: (guildId: string) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** A bot that was removed by mistake is back by then. */
const keptDays = 30;
const dayMs = 86_400_000;

export function createDepartedServers(parts: DepartedParts): DepartedServers {
  const { departures, owners, forget, clock } = parts;
  const inTurn = pLimit(1);

  async function settle(present: ReadonlySet<string>): Promise<void> {
    const gone = await departures.all();
    for (const guildId of gone.keys()) {
      if (present.has(guildId)) await departures.delete(guildId);
    }
    for (const guildId of await owners()) {
      if (!present.has(guildId) && !gone.has(guildId)) await departures.set(guildId, clock());
    }
  }

  async function forgetGone(): Promise<void> {
    for (const [guildId, leftAt] of await departures.all()) {
      if (leftAt > clock() - keptDays * dayMs) continue;
      await forget(guildId);
      await departures.delete(guildId);
    }
  }

  return {
    left: (guildId) => inTurn(() => departures.set(guildId, clock())),
    joined: (guildId) => inTurn(() => departures.delete(guildId)),
    settle: (present) => inTurn(settle, present),
    forgetGone: () => inTurn(forgetGone),
  };
}
