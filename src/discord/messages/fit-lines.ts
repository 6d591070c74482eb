/** Lines in, those that fit into a message and a line that says how many do not out. */
import { maxTextChars } from '../limits.ts';
import { textSize } from './components.ts';

/** What is above and below the lines. */
const reservedSize = 500;

/** `sayRest` words how many lines are left out; nothing is left out silently. */
export function fitLines(
  lines: readonly string[],
  sayRest: (count: number) => string,
  maxSize = maxTextChars - reservedSize,
): string[] {
  const fitting: string[] = [];
  let size = 0;
  for (const line of lines) {
    size += textSize(line) + 1;
    if (size > maxSize) break;
    fitting.push(line);
  }
  const rest = lines.length - fitting.length;
  return rest === 0 ? fitting : [...fitting, sayRest(rest)];
}
