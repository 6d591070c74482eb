/** The lines of a PDF in, those of lists without marks, as of members and donors, out, and which of them begin an item. */

import { isShouted, sentenceEnd } from '../headings/is-heading.ts';
import { hasRoom } from '../lines/has-room.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { leadsOn } from './join-over.ts';
import { listRuns } from './list-runs.ts';
import type { Leading } from './page-shape.ts';

/** As far apart as the lines of a paragraph are. */
const lineMaxGap = 1.4;
const lineMaxShift = 3;
/** Fewer lines may be an address, or a heading that goes on. */
const minLines = 4;
/** So many do not begin with a capital, as the rest of a name does: of text that goes on, most do not. */
const lowMaxShare = 1 / 6;
/** So many end though the next word had room behind them: text that goes on ends none so. */
const endedMinShare = 0.2;
/** In capitals, where no line tells by its first letter. */
const shoutedMinShare = 0.4;
/** Names end with a stop at times: `Jr.`, `Inc.` */
const stopMaxShare = 0.4;

/** Of each of their lines, whether an item begins with it. `bodySize`: of most letters; larger ones are headings. */
export function listNames(
  lines: readonly PdfLine[],
  leading: Leading,
  bodySize: number,
): ReadonlyMap<PdfLine, boolean> {
  const runs = listRuns(lines, leading, lineMaxGap, lineMaxShift);
  const lists = runs.filter(
    (run) => run.every(({ size }) => size <= 1.12 * bodySize) && isList(run),
  );
  return new Map(
    lists.flatMap((run) => run.map((line, i) => [line, i === 0 || !goesOn(run, i)] as const)),
  );
}

function isList(run: readonly PdfLine[]): boolean {
  const share = (isOne: (line: PdfLine, i: number) => boolean) =>
    run.filter(isOne).length / run.length;
  const mostEnded = run.every(({ text }) => isShouted(text)) ? shoutedMinShare : endedMinShare;
  return (
    run.length >= minLines &&
    share(({ text }) => !/^[\p{Lu}\d“"«¿¡]/u.test(text)) <= lowMaxShare &&
    share((_, i) => isEnded(run, i)) >= mostEnded &&
    share(({ text }) => sentenceEnd.test(text)) <= stopMaxShare
  );
}

/** Whether the next line's first word had room behind it. */
function isEnded(run: readonly PdfLine[], i: number): boolean {
  const [line, next] = [run[i], run[i + 1]];
  if (line === undefined || next === undefined) return false;
  return hasRoom(line, next, Math.max(...run.map(({ right }) => right)));
}

/** A name that is too long for one line: its rest begins low, further in, or nearer than the next name would. */
function goesOn(run: readonly PdfLine[], i: number): boolean {
  const [last, line] = [run[i - 1], run[i]];
  if (last === undefined || line === undefined) return false;
  if (/^\p{Ll}/u.test(line.text) || leadsOn(last.text)) return true;
  const gaps = run.slice(1).map(({ y }, at) => (run[at]?.y ?? y) - y);
  const isNear = last.y - line.y < 0.8 * Math.max(...gaps);
  const isFurther = line.left > Math.min(...run.map(({ left }) => left)) + 0.6 * line.size;
  return (isNear || isFurther) && !isEnded(run, i - 1);
}
