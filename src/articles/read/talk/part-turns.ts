/** A text in which turns of a talk stand on lines of their own in, a paragraph's lines by turns out: `Ana Rojas: We sail.` */
import type { Line } from '../read-inline.ts';
import { readTurnLabel } from '../turn-label.ts';

/** Null where no turn begins below the first of the lines. */
export type PartTurns = (lines: readonly Line[]) => readonly (readonly Line[])[] | null;

/** Fewer, or all of them shorter, are a list of something else. */
const minTurns = 6;
const saidMinChars = 40;
const saidMinShare = 0.3;

/** `begun`: where lines begin that are turns by another sign than a label. */
export function createTurnParter(
  veiled: string,
  begun: ReadonlySet<number> = new Set(),
): PartTurns {
  const labels = findLabels(veiled);
  const begins = ({ start, end }: Line) =>
    begun.has(start) || labels.has(labelOf(veiled.slice(start, end)) ?? '');
  return (lines) => {
    if (!lines.slice(1).some(begins)) return null;
    const parts: Line[][] = [];
    for (const line of lines) {
      if (parts.length === 0 || begins(line)) parts.push([]);
      parts.at(-1)?.push(line);
    }
    return parts;
  };
}

const labelOf = (line: string): string | null => readTurnLabel(line)?.name ?? null;

/** All that stand so, where several come again and have much to say. */
function findLabels(veiled: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let said = 0;
  for (const line of veiled.split('\n')) {
    const name = labelOf(line);
    if (name === null) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (line.length - name.length >= saidMinChars) said++;
  }
  const turns = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const again = [...counts.values()].filter((count) => count > 1);
  const inAgain = again.reduce((sum, count) => sum + count, 0);
  const isTalk =
    again.length > 1 && turns >= minTurns && inAgain >= turns / 2 && said >= saidMinShare * turns;
  return new Set(isTalk ? counts.keys() : []);
}
