/** A line of a text in, who speaks according to its beginning out: `**Ana:** We sail.` How a turn begins is said here alone. */
import { marks } from './visible.ts';

const gap = `[ \\t${marks.none}]{0,20}`;

/** `**Ana:**`, `Ana Rojas (Minister):`, `ANA.-`, `[12:31] Ana:`, each before what is said. */
const label = new RegExp(
  `^${gap}(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?[ \\t]{1,20})?[*_]{0,3}(\\p{Lu}[\\p{L}\\p{M}\\p{N} .,'’"“”()_-]{0,60}?)${gap}[*_]{0,3}(?::|\\.[-–—])[*_]{0,3}(?=([\\s${marks.none}]|$))`,
  'u',
);

/** A longer one is a sentence. */
const lineMaxChars = 120;

export interface TurnLabel {
  readonly name: string;
  /** What is said begins on the next line. */
  readonly isAlone: boolean;
}

/** Null where no label begins the line. One line says little: what is no name may have a colon too. */
export function readTurnLabel(line: string): TurnLabel | null {
  const [, name, behind] = label.exec(line.slice(0, lineMaxChars)) ?? [];
  return name === undefined ? null : { name, isAlone: behind === '' };
}
