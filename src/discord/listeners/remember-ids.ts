/** Ids in, whether each is new out; the oldest are forgotten. */
import { LRUCache } from 'lru-cache';

/** True for an id that is new. Discord may deliver an event twice when a connection is resumed. */
export function createMemory(maxIds: number): (id: string) => boolean {
  const seen = new LRUCache<string, true>({ max: maxIds });
  return (id) => {
    if (seen.has(id)) return false;
    seen.set(id, true);
    return true;
  };
}
