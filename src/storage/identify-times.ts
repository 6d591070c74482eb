/** The storage in, when the bot has identified with Discord, kept over restarts and for all its processes, out. */
import * as z from 'zod';
import type { Storage } from './storage.ts';

/** In milliseconds since 1970. */
export interface IdentifyTimes {
  /** Oldest first. */
  read(): Promise<readonly number[]>;
  /** Beside those since `from`; earlier ones are forgotten. */
  add(time: number, from: number): Promise<void>;
  /** Resolves with when it is the caller's turn, `gapMs` after the one before it of that bucket; from `now` on. */
  takeTurn(bucket: number, now: number, gapMs: number): Promise<number>;
}

const key = 'gateway/identifies';
/** What a clock that was wrong has left is no reason to wait for ever. */
const longestWaitMs = 600_000;

export function createIdentifyTimes(storage: Storage): IdentifyTimes {
  return {
    read: async () => (await storage.get(key, z.array(z.number()))) ?? [],
    add: (time, from) =>
      storage.change([key], z.array(z.number()), ([times = []]) => [
        [...times.filter((each) => each > from && each <= time), time],
      ]),
    takeTurn: async (bucket, now, gapMs) => {
      let turn = now;
      await storage.change([`gateway/turns/${bucket}`], z.number(), ([free = 0]) => {
        turn = free > now + longestWaitMs ? now : Math.max(now, free);
        return [turn + gapMs];
      });
      return turn;
    },
  };
}
