/** A way to write many values at once in, one that writes them in the order they came out: those that wait go together. */

/** `writeAll` rejects where it has written none of them, or may have. */
export function writeInOrder<T extends { readonly key: string }>(
  writeAll: (entries: readonly T[]) => Promise<unknown>,
): (entries: readonly T[]) => Promise<void> {
  let under: Promise<unknown> = Promise.resolve();
  let waiting: Map<string, T> | null = null;
  let next: Promise<void> = Promise.resolve();

  return (entries) => {
    if (waiting === null) {
      const batch = new Map<string, T>();
      waiting = batch;
      next = under.then(async () => {
        waiting = null;
        await writeAll([...batch.values()]);
      });
      under = next.catch(() => {});
    }
    // Of a key the last one stays: who wrote the ones before is told as it goes.
    for (const entry of entries) waiting.set(entry.key, entry);
    return next;
  };
}
