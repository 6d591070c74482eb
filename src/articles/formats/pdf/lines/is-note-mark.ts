/** A piece of a line that stands raised, and what stands before it, in, whether it is the mark of a note out. */
import { isCommonWord } from '../../../../language/is-common-word.ts';

/** A number or a sign, and `a/, b/`. */
const mark = /^(?:[\d,*∗†‡§¶\s–-]{0,9}|(?:\p{Ll}\/[,\s]{0,3}){1,6})$/u;

/** These may be of a formula, but behind a word. */
const bracketed = /^(?:\[\d{1,3}\]|\(\d{1,3}\)){1,4}$/u;
const word = /\p{L}{3}[)\]”"»]?[.,;:]?$/u;

/** These may end a number or an abbreviation besides. */
const letters = /^(?:[ivxl]{1,6}|[a-h](?:, ?[a-h]){0,3})$/u;
const closed = /\p{L}{3}(?:[)\]”"»][.,;:]?|[,;:])$|\p{Ll}{4}\.$/u;

/** `$1.` and raised `19`: cents. */
const units = /[$€£¥]\s?\d[\d.,\s]{0,20}[.,]$/u;

/** `before`: of the same line, up to where the piece begins. */
export function isNoteMark(before: string, raised: string): boolean {
  const text = raised.trim();
  if (/^\d\d$/u.test(text) && units.test(before)) return false;
  if (mark.test(text)) return true;
  if (bracketed.test(text)) return word.test(before);
  return letters.test(text) && (closed.test(before) || endsInCommonWord(before));
}

function endsInCommonWord(text: string): boolean {
  const last = /(?<!\p{L})\p{L}{4,30}$/u.exec(text)?.[0];
  return last !== undefined && isCommonWord(last);
}
