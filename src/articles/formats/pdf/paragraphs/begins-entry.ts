/** A line of a PDF and the paragraph above it in, whether an entry of a list of books begins with it out. */
import type { PdfLine } from '../lines/read-lines.ts';

/** `[12] Quay, A.`, `[Qua19] Quay, A.` */
const mark = /^\[(?:(\d{1,3})|\p{Lu}[\p{L}+]{1,9}\d{2}[a-z]?)\](?=\s?\S)/u;

export const isEntry = ({ text }: PdfLine): boolean => mark.test(text);

/** In letters, from the mark to where the entry goes on. */
const minIndent = 0.8;
const maxIndent = 6;

/** `isOpen`: the line above goes on in it; `isNext`: it stands as near below as lines of one paragraph do. Undefined where nothing tells. */
export function beginsEntry(
  line: PdfLine,
  above: readonly PdfLine[],
  isOpen: boolean,
  isNext: boolean,
): boolean | undefined {
  const [first] = above;
  const [last, next] = [first && mark.exec(first.text), mark.exec(line.text)];
  if (!first || !last) return undefined;
  const indentOf = ({ left }: PdfLine) => (left - first.left) / line.size;
  const indent = indentOf(line);
  if (next) {
    const isCounted = next[1] === undefined || Number(next[1]) === Number(last[1]) + 1;
    // A sentence may cite one book at the beginning of a line, and the next one at that of the next.
    const isEnded = !isOpen || above.some((each) => indentOf(each) > minIndent);
    return isCounted && isEnded && Math.abs(indent) < minIndent ? true : undefined;
  }
  return isNext && indent > minIndent && indent < maxIndent ? false : undefined;
}
