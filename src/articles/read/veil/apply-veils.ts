/** A file and the veils of it in, the same with the marks of those veils in their places out. */
import type { Veil } from './veil.ts';

/** `from`: where the text begins, below front matter. Of veils that overlap the first holds. */
export function applyVeils(source: string, from: number, veils: readonly Veil[]): string {
  // Blanks in place of the front matter keep every offset and line number true.
  const pieces = [source.slice(0, from).replace(/[^\n]/g, ' ')];
  let at = from;
  // The line end below the title of a callout is veiled before what stands in the title.
  const inOrder = [...veils].sort((a, b) => a.start - b.start);
  for (const { start, end, text } of inOrder) {
    if (start < at) continue;
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return blankEmptyLines(pieces.join(''));
}

/** A line with nothing but marks parts what stands around it. */
function blankEmptyLines(veiled: string): string {
  return veiled.replace(/^[ \t]*[\uFDD0-\uFDD2][ \t\uFDD0-\uFDD2]*$/gmu, (line) =>
    ' '.repeat(line.length),
  );
}
