/** A plain text in, the same with each `>>` veiled, behind which somebody else speaks, and on a line of its own out. */
import { marks } from '../visible.ts';

/** Where a line begins, or behind a sentence: captions that were run together have several on a line. */
const arrow = /(?<=(^|[.!?…\p{Pd}]["”’]?\s|\]\s))>{2,3}(?=\s?["“¿¡[(]?\p{L})[ \t]?/gmu;

/** Mail quotes what was quoted so too, beside what is quoted once. */
const quoted = /^[ \t]{0,9}>(?!>)/mu;

/** Fewer are signs of something else. */
const minArrows = 3;

export interface Arrows {
  readonly text: string;
  /** Where the lines begin that are turns. */
  readonly begun: ReadonlySet<number>;
}

/** Every other character stays where it stands. */
export function partArrows(text: string): Arrows {
  const found = [...text.matchAll(arrow)];
  if (found.length < minArrows || quoted.test(text)) return { text, begun: new Set() };
  let parted = '';
  for (const { 0: mark, index } of found) {
    const isInLine = index > 0 && text[index - 1] !== '\n';
    parted += `${text.slice(parted.length, isInLine ? index - 1 : index)}${isInLine ? '\n' : ''}`;
    parted += marks.none.repeat(mark.length);
  }
  return {
    text: parted + text.slice(parted.length),
    begun: new Set(found.map(({ index }) => index)),
  };
}
