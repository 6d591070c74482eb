/** How many files are read in, a line on a terminal that says so out; elsewhere nothing. */
import type { OutputStream } from './screen.ts';

/** Fewer are read before anybody looks. */
const minFiles = 200;
const everyMs = 100;

export function createProgress(
  output: OutputStream,
  now: () => number,
): (read: number, all: number) => void {
  if (!output.isTTY) return () => {};
  let shownAt = Number.NEGATIVE_INFINITY;
  return (read, all) => {
    if (all < minFiles) return;
    if (read === all) {
      // The line is wiped: what comes next is worth more.
      output.write('\r\u001b[K');
    } else if (now() - shownAt >= everyMs) {
      shownAt = now();
      const count = (number: number) => number.toLocaleString('en');
      output.write(`\rReading the articles: ${count(read)} of ${count(all)} files`);
    }
  };
}
