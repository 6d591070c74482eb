/** A server in, when the bot has left it, kept over restarts, out. */
import { z } from 'zod';
import type { Storage } from './storage.ts';

export interface DepartureStore {
  /** When the bot has left each server, in milliseconds since 1970; those it is in are not there. */
  all(): Promise<ReadonlyMap<string, number>>;
  set(guildId: string, leftAt: number): Promise<void>;
  delete(guildId: string): Promise<void>;
}

export function createDepartureStore(storage: Storage): DepartureStore {
  const prefix = 'departures/';
  return {
    all: async () => {
      const left = new Map<string, number>();
      for await (const { key, value } of storage.list(prefix, z.number())) {
        left.set(key.slice(prefix.length), value);
      }
      return left;
    },
    set: (guildId, leftAt) => storage.set(`${prefix}${guildId}`, leftAt),
    delete: (guildId) => storage.delete(`${prefix}${guildId}`),
  };
}
