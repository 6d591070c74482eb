/** Ids in, whether each was seen before out; the oldest are forgotten. */

/** True for an id that is new. Discord may deliver an event twice when a connection is resumed. */
export function createMemory(maxIds: number): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return false;
    ids.add(id);
    for (const oldest of ids) {
      if (ids.size <= maxIds) break;
      ids.delete(oldest);
    }
    return true;
  };
}
