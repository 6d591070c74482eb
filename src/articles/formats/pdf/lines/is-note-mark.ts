/** A piece of a line that stands raised, and what stands before it, in, whether it is the mark of a note out. */
import { isCommonWord } from '../../../../language/is-common-word.ts';

/** A number or a sign, `a/, b/`, `[2]`. */
const mark =
  /^(?:[\d,*∗†‡§¶\s–-]{0,9}|(?:\p{Ll}\/[,\s]{0,3}){1,6}|(?:\[\d{1,3}\]|\(\d{1,3}\)){1,4})$/u;

/** These may be of a formula, or end a number or an abbreviation, but for whole words. */
const letters = /^(?:[ivxl]{1,6}|[a-h](?:, ?[a-h]){0,3})$/u;
const closed = /\p{L}{3}(?:[)\]”"»][.,;:]?|[,;:])$/u;
const sentence = /\p{Ll}{4}\.$/u;

/** `before`: of the same line, up to where the piece begins. */
export function isNoteMark(before: string, raised: string): boolean {
  const text = raised.trim();
  if (mark.test(text)) return true;
  if (!letters.test(text)) return false;
  const word = /(?<!\p{L})\p{L}{4,30}$/u.exec(before)?.[0];
  return closed.test(before) || sentence.test(before) || (word !== undefined && isCommonWord(word));
}
