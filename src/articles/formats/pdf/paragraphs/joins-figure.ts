/** Two lines of a PDF in, whether one is a large figure and the other says what it counts out. */
import { sentenceEnd } from '../headings/is-heading.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { leadsOn } from './join-over.ts';

/** In letters of what it counts. */
const figureMinSize = 1.25;
/** In figures: further below stands what it does not count. */
const maxGap = 1.6;

/** `32,000`, `€4.5M`, `7.8 million`, `25-30%` */
const figure =
  /^\(?\s?(?:\d{1,3}[–-](?=\d{1,3} ?%))?[$€£]?\d[\d.,]{0,14}(?:\s?[%+kKmM]|\s\p{Ll}{2,9})?\)?$/u;

export const isFigure = (text: string): boolean => figure.test(text);

/** `32,000` above `boats`, or below `It has counted more than`. */
export function joinsFigure(last: PdfLine, line: PdfLine): boolean {
  const gap = last.y - line.y;
  const isNear =
    last.page === line.page && gap > 0 && gap < maxGap * Math.max(last.size, line.size);
  if (!isNear || last.left > line.right || line.left > last.right) return false;
  if (isFigure(last.text))
    return last.size >= figureMinSize * line.size && /^\p{Ll}/u.test(line.text);
  const isCounting = !sentenceEnd.test(last.text) && leadsOn(last.text);
  return isCounting && isFigure(line.text) && line.size >= figureMinSize * last.size;
}
