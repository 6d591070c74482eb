/** Lines that are set in in, how far they are, and what moves or drops the blanks before them, out. */
import type { Veil } from './veil.ts';

/** An item of a list, with the blanks that what belongs to it is indented by. */
export const item = /^[ \t]{0,99}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?=\S)/u;

export const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Without the blanks that hold it in its list, what follows would be code. */
export const keptIndent = (line: string, itemIndent: number): number =>
  item.test(line) || line.startsWith('\t') ? indentOf(line) : Math.min(indentOf(line), itemIndent);

/** The line end stands behind the blanks before the line, and no code is read for them. */
export function moveIndent(line: string, at: number, most: number): Veil[] {
  const indent = Math.min(indentOf(line), most);
  if (indent === 0 || at === 0) return [];
  return [{ start: at - 1, end: at + indent, text: `${' '.repeat(indent)}\n` }];
}
