/** A database of the Level family in, the storage that is kept in it out. */
import type { AbstractLevel } from 'abstract-level';
import pLimit from 'p-limit';
import type { z } from 'zod';
import type { Entry, Storage } from './storage.ts';

/** Level's own databases share this: in files (`classic-level`) or in memory (`memory-level`). */
export type Level = AbstractLevel<string | Buffer | Uint8Array, string, unknown>;

/** `warn` hears of what is kept in a form that is no longer understood. */
export function createLevelStorage(level: Level, warn: (sentence: string) => void): Storage {
  const inTurn = pLimit(1);

  function read<T>(key: string, kept: unknown, schema: z.ZodType<T>): T | undefined {
    if (kept === undefined) return undefined;
    const parsed = schema.safeParse(kept);
    if (parsed.success) return parsed.data;
    warn(`What is kept as ${key} has a form that is not understood, and is left aside.`);
    return undefined;
  }

  async function* list<T>(prefix: string, schema: z.ZodType<T>): AsyncGenerator<Entry<T>> {
    // `0` is the character after `/`.
    const range = { gte: prefix, lt: prefix.replace(/\/$/u, '0') };
    for await (const [key, kept] of level.iterator(range)) {
      const value = read(key, kept, schema);
      if (value !== undefined) yield { key, value };
    }
  }

  return {
    get: async (key, schema) => read(key, await level.get(key), schema),
    // `sync`: on the disk before it counts as written. Databases in memory ignore it.
    set: (key, value) => level.put(key, value, { sync: true } as object),
    setMany: (entries) =>
      level.batch(
        entries.map((entry) => ({ type: 'put' as const, ...entry })),
        { sync: true } as object,
      ),
    delete: (key) => level.del(key, { sync: true } as object),
    change: (keys, schema, change) =>
      inTurn(async () => {
        const kept = await level.getMany([...keys]);
        const changed = change(keys.map((key, index) => read(key, kept[index], schema)));
        const writes = keys.map((key, index) => {
          const value = changed[index];
          return value === undefined
            ? { type: 'del' as const, key }
            : { type: 'put' as const, key, value };
        });
        await level.batch(writes, { sync: true } as object);
      }),
    list,
    // An iterator of Level's sees the store as it was when it was made.
    async *all() {
      for await (const [key, value] of level.iterator()) yield { key, value };
    },
    close: () => level.close(),
  };
}
