/** A heading of Markdown in, whether it is text that somebody only wrote as one out: a note in small type, a line drawn below a paragraph. */
import type { Heading } from 'mdast';

/** No name of a section is as long. */
const nameMaxChars = 200;
const sentenceMinChars = 100;
const sentenceMinWords = 6;
const noteMinWords = 8;

/** `Note: the quay is wet`. */
const noted = /^\p{Lu}\p{L}{2,12}[*_]*:[*_]*\s/u;
/** `2. Mend the quay.`, one of several. */
const counted = /^\d{1,2}[.)]\s/u;
const ended = /[.。][\p{Pe}\p{Pf}"'*_]*$/u;

/** The levels that a page shows no larger than its text. */
const smallDepth = 5;

export function isSaid({ depth, position }: Heading, source: string): boolean {
  const whole = source.slice(position?.start.offset, position?.end.offset).trim();
  const text = whole.replace(/^#{1,6}[ \t]+|(?<![ \t])[ \t]+#{1,50}$/gu, '').replace(/^[*_]+/u, '');
  if (!whole.startsWith('#') && text.length > nameMaxChars) return true;
  const words = text.split(/\s+/u).length;
  const isSentence = ended.test(text) && words >= sentenceMinWords;
  if (depth < smallDepth && counted.test(text)) return false;
  if (depth < smallDepth) return isSentence && text.length > nameMaxChars;
  const isLong = text.length > sentenceMinChars;
  return isSentence || isLong || (noted.test(text) && words > noteMinWords);
}
