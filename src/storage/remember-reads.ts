/** A way to read by key in, the same out that keeps in memory what was read last: of a value that is asked with every question. */
import { LRUCache } from 'lru-cache';

export interface RememberedReads<T> {
  read(key: string): Promise<T>;
  /** After the value was written, or may have been. */
  forget(key: string): void;
  forgetAll(): void;
}

/** Keeps at most `max`; where a value cannot be read, the one that was read last stands in for it. */
export function rememberReads<T>(
  read: (key: string) => Promise<T>,
  max: number,
): RememberedReads<T> {
  const kept = new LRUCache<string, Promise<T>>({ max });
  const last = new LRUCache<string, { readonly value: T }>({ max });

  async function readNow(key: string): Promise<T> {
    const value = await read(key);
    last.set(key, { value });
    return value;
  }

  return {
    read: async (key) => {
      const known = kept.get(key);
      const reading = known ?? readNow(key);
      if (!known) kept.set(key, reading);
      try {
        return await reading;
      } catch (error) {
        if (kept.get(key) === reading) kept.delete(key);
        const before = last.get(key);
        if (before) return before.value;
        throw error;
      }
    },
    forget: (key) => void kept.delete(key),
    forgetAll: () => kept.clear(),
  };
}
