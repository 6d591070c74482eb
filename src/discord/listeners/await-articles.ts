/** Articles that are being read in, whether they are there in time for an answer out. */
import { setTimeout } from 'node:timers/promises';

/** True at once where the articles are there; else a promise that waits a moment for them. */
export type AwaitArticles = () => boolean | Promise<boolean>;

/** Of the 3 s that Discord waits for an answer: a small folder is read by then, and nobody notices. */
const waitMs = 1_500;

export function createAwaitArticles(read: Promise<unknown>): AwaitArticles {
  let isRead = false;
  const reading = read.then(
    () => {
      isRead = true;
      return true;
    },
    () => false,
  );
  return () => isRead || Promise.race([reading, setTimeout(waitMs, false, { ref: false })]);
}
