/** The lines of a paragraph in, those that are lines of their own, and not only wrapped, out. */

import { marks } from './visible.ts';

/** Nobody wraps text by hand wider than this, or narrower than that. */
const [wrappedMaxChars, wrappedMinChars] = [120, 50];

/** More lines say no more of how a file is written. */
const measuredMaxLines = 5000;
const textLine = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+)*[\p{L}"“«¿¡*_[(]/u;

/** As wide as most lines of text are, and no wider than anybody wraps them. */
export function measureLines(source: string): number {
  const lengths = source
    .split('\n', measuredMaxLines)
    .filter((line) => textLine.test(line))
    .map(({ length }) => length)
    .sort((a, b) => a - b);
  return Math.min(wrappedMaxChars, lengths[Math.floor(lengths.length * 0.8)] ?? 0);
}

/**
 * `Costo`, `**Costo**`, `🗣️ Ja`, `$x^2$`, `[[Costo]]` without its brackets; no other link: a long one is put on a
 * line of its own by whoever wraps text.
 */
const startsAnew = new RegExp(
  `^[${marks.none}*_("“«¿¡\`]*(?:\\p{Lu}|\\p{Lt}|\\p{Extended_Pictographic}|${marks.emoji[0]})`,
  'u',
);
const address = /^https?:\/\/\S+$/u;
const goesOn = /[\p{P}\s]$/u;
const roomShare = 0.7;

/**
 * Those that end where somebody meant them to, as notes show them: all of the paragraph's lines
 * begin anew, no sentence ends there, and the next word would have had room. By their numbers.
 */
export function listMeantEnds(lines: readonly string[], widthChars: number): readonly number[] {
  const texts = lines.map((line) => line.trim());
  const areAnew = texts.every((text, i) => i === 0 || startsAnew.test(text));
  return texts.flatMap((text, i) => {
    const below = texts[i + 1];
    if (below === undefined) return [];
    if (address.test(text) && address.test(below)) return [i];
    // On two lines, a colon may stand behind who says what follows.
    const isOpen =
      !goesOn.test(text) || /[)\]»”*_`]$/u.test(text) || (/:$/u.test(text) && texts.length > 2);
    return areAnew && isOpen && hasRoom(text, below, widthChars) ? [i] : [];
  });
}

function hasRoom(text: string, below: string, widthChars: number): boolean {
  const [word = ''] = below.split(/\s/u, 1);
  return widthChars < wrappedMinChars || text.length + 1 + word.length <= widthChars * roomShare;
}
