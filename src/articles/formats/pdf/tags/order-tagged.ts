/** The lines of a tagged page in, the same in the order in which they are read out: elements stay whole. */

import type { PdfLine, Tag } from '../lines/read-lines.ts';
import { orderLines } from '../order/order-lines.ts';

/**
 * The file says what is one paragraph; the order in which it says so is that in which somebody drew them
 * at times, and is mended as that of pages without tags is.
 * `view`: left, bottom, right and top of the page.
 */
export function orderTagged(
  lines: readonly PdfLine[],
  view: readonly number[],
): readonly PdfLine[] {
  const isBeside = ({ tag }: PdfLine) => tag?.kind === 'aside' || tag?.kind === 'note';
  const ordered = orderLines(
    lines.filter((line) => !isBeside(line)),
    view,
  );
  return [...gather(ordered), ...lines.filter(isBeside)];
}

/** Where the first of its lines stands; tables are in order row by row. */
function gather(lines: readonly PdfLine[]): readonly PdfLine[] {
  const elements = new Map<Tag | PdfLine, PdfLine[]>();
  for (const line of lines) {
    const key = line.tag ?? line;
    elements.set(key, [...(elements.get(key) ?? []), line]);
  }
  return [...elements.values()].flat();
}
