/** The lines of a PDF in, those of entries out whose first line stands further left than the others, as in a list of books, and whether an entry begins with each. */
import { hasRoom } from '../lines/has-room.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { listRuns } from './list-runs.ts';
import type { Leading } from './page-shape.ts';

/** From one line to the next, in those of a paragraph: some set entries apart. */
const maxGap = 2.5;
/** In letters, from the first line of an entry to the others. */
const minIndent = 0.8;
const maxIndent = 5;
/** Of first lines, on average: shorter ones are names, and what somebody is below them. */
const entryMinChars = 30;
/** Fewer may be anything. */
const minEntries = 3;
const minFurther = 2;

/** Those on other pages and in other columns are told by themselves. */
export function listHanging(
  lines: readonly PdfLine[],
  leading: Leading,
): ReadonlyMap<PdfLine, boolean> {
  const runs = listRuns(lines, leading, maxGap, maxIndent).filter(isHanging);
  return new Map(
    runs.flatMap((run) => {
      const left = leftOf(run);
      return run.map((line) => [line, !isFurther(line, left)] as const);
    }),
  );
}

/** Every line goes on further in as it had no room, and what stands at the left begins as an entry does. */
function isHanging(run: readonly PdfLine[]): boolean {
  const [left, right] = [leftOf(run), Math.max(...run.map((line) => line.right))];
  const further = run.filter((line) => isFurther(line, left));
  const entries = run.filter((line) => !isFurther(line, left));
  const indent = Math.min(...further.map((line) => line.left)) - left;
  const goesOn = (line: PdfLine, i: number) => {
    const last = run[i - 1];
    return !isFurther(line, left) || (last !== undefined && !hasRoom(last, line, right));
  };
  const chars = entries.reduce((sum, { text }) => sum + text.length, 0);
  return (
    entries.length >= minEntries &&
    chars >= entryMinChars * entries.length &&
    further.length >= minFurther &&
    entries.every(({ text }) => /^[\p{Lu}\d“"«¿¡([]/u.test(text)) &&
    entries.every(({ left: at, size }) => at - left < 0.3 * size) &&
    further.every(({ left: at, size }) => Math.abs(at - left - indent) < 0.3 * size) &&
    run.every(goesOn)
  );
}

const leftOf = (run: readonly PdfLine[]): number => Math.min(...run.map(({ left }) => left));

const isFurther = (line: PdfLine, left: number): boolean =>
  line.left - left > minIndent * line.size;
