/** A way to read by key in, the same out that keeps in memory what was read last: of a value that is asked with every question. */
import { LRUCache } from 'lru-cache';

export interface RememberedReads<T> {
  read(key: string): Promise<T>;
  /** After the value was written, or may have been. */
  forget(key: string): void;
}

/** Keeps at most `max`; what could not be read is not kept. */
export function rememberReads<T>(
  read: (key: string) => Promise<T>,
  max: number,
): RememberedReads<T> {
  const kept = new LRUCache<string, Promise<T>>({ max });
  return {
    read: (key) => {
      const known = kept.get(key);
      if (known) return known;
      const reading = read(key);
      kept.set(key, reading);
      reading.catch(() => {
        if (kept.get(key) === reading) kept.delete(key);
      });
      return reading;
    },
    forget: (key) => void kept.delete(key),
  };
}
