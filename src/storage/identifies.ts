/** The storage in, when the bot has identified with Discord, kept over restarts, out. */
import * as z from 'zod';
import type { Storage } from './storage.ts';

export interface IdentifyTimes {
  /** In milliseconds since 1970, oldest first. */
  read(): Promise<readonly number[]>;
  write(times: readonly number[]): Promise<void>;
}

const key = 'gateway/identifies';

export function createIdentifyTimes(storage: Storage): IdentifyTimes {
  return {
    read: async () => (await storage.get(key, z.array(z.number()))) ?? [],
    write: (times) => storage.set(key, times),
  };
}
