/** Cues of subtitles in, the same out with the dash again that opens an aside within a sentence, and no turn there. */
import { sentenceEnd } from '../said-paragraph.ts';
import type { Cue, CueLine } from './cue.ts';

/** The dash that closes it: `in the cabin -`, `I said so! -, and`. */
const closing = /\s[-–—](?=[,.;:)]|$)/u;

/** It closes on one of so many lines, the first among them. */
const asideMaxLines = 3;

export function joinAsides(cues: readonly Cue[]): Cue[] {
  const lines = cues.flatMap((cue) => cue.lines);
  const asides = new Set(lines.filter((_, i) => isAside(lines, i)));
  if (asides.size === 0) return [...cues];
  const join = (line: CueLine): CueLine =>
    asides.has(line) ? { ...line, text: `${line.dash}${line.text}`, isTurn: false } : line;
  return cues.map((cue) => ({ ...cue, lines: cue.lines.map(join) }));
}

/** The sentence above is not at its end, and no other turn begins before the dash or, as where one is cut short, right behind it. */
function isAside(lines: readonly CueLine[], at: number): boolean {
  const above = lines[at - 1]?.text ?? '.';
  if (!lines[at]?.dash || (sentenceEnd.test(above) && !/(?:\.{3}|…)$/u.test(above))) return false;
  const within = lines.slice(at, at + asideMaxLines);
  const end = within.findIndex(({ text }) => closing.test(text));
  return end !== -1 && lines.slice(at + 1, at + end + 2).every(({ isTurn }) => !isTurn);
}
