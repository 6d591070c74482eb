/** A number in a sentence in, whether it counts something or is part of another number out. */
import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { MomentWords } from '../../language/words/date-words.ts';
import type { Bit } from './dated.ts';

const whole = (alternatives: string) => new RegExp(`^${alternatives}$`, 'iu');
const ordinalMark = whole(inAnyLanguage(({ ordinalMarks }) => ordinalMarks));
const noPlural = whole(inAnyLanguage(({ dates }) => dates.noPlural));

/** Digits before or after a decimal point, a sign of money or in a word. */
export function isInNumber(bits: readonly Bit[], at: number): boolean {
  const bit = bits[at] as Bit;
  const before = bits[at - 1];
  const after = bits[at + 1];
  if (bit.glued && before && /[\p{L}\p{N}.,:#$€£@_/\\+]/u.test(before.text)) return true;
  if (before && /^[$€£#№]$/u.test(before.text)) return true;
  if (!after?.glued) return after?.text === '%' || after?.text === '€';
  if (/^[%€$°º]$/u.test(after.text)) return !ordinalMark.test(after.text);
  if (/^[.,:/]$/u.test(after.text))
    return bits[at + 2]?.glued === true && /^\p{N}/u.test(bits[at + 2]?.text ?? '');
  return /^\p{L}/u.test(after.text) && !ordinalMark.test(after.text);
}

/** "1500 people", "1500 stones" */
export function isCount(bits: readonly Bit[], at: number, words: MomentWords): boolean {
  const after = bits[at + 1];
  if (!after || !/^\p{Ll}|^BCE?$/u.test(after.text)) return false;
  if (words.counted.has(`${after.lower} ${bits[at + 2]?.lower}`)) return true;
  if (words.counted.has(after.lower) || words.eras.has(after.lower)) return true;
  if (after.lower === 'a' && bits[at + 2]?.text === '.') return true;
  return (
    /\p{L}{2}s$/u.test(after.lower) &&
    !noPlural.test(after.lower) &&
    !words.afterYear.has(after.lower)
  );
}
