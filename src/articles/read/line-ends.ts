/** Two lines of a paragraph in, whether they are lines of their own or only wrapped out. */

/** Nobody wraps text by hand wider than this. */
const wrappedMaxChars = 120;

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

const startsAnew = /^(?:[*_[(“"«¿¡`]*[\p{Lu}\p{N}]|https?:\/\/)/u;
const goesOn = /[\p{P}\s]$/u;

/**
 * Whether a line ends where somebody meant it to, as notes show it: the next word would have had
 * room, no sentence ends there, and something begins below.
 */
export function endsOnPurpose(line: string, next: string, widthChars: number): boolean {
  const [text, below] = [line.trim(), next.trim()];
  if (/^https?:\/\/\S+$/u.test(text) && /^https?:\/\/\S+$/u.test(below)) return true;
  if (!startsAnew.test(below) || (goesOn.test(text) && !/[)\]»”*_`]$/u.test(text))) return false;
  const [word = ''] = below.split(/\s/u, 1);
  return text.length + 1 + word.length <= widthChars * roomShare;
}

const roomShare = 0.7;
