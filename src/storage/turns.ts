/** Work in, the same work one piece after another out: for what reads, changes and writes back. */

/** A piece that fails rejects its own promise and holds up nobody. */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
