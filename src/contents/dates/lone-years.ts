/** A number in a sentence in, the year that it names without a month out: "in 1985", "(1985)". */
import { inAnyLanguage } from '../../language/in-any-language.ts';
import type { MomentWords } from '../../language/words/date-words.ts';
import { isCount, isInNumber } from './counts.ts';
import { type Bit, type Reading, yearOf } from './dated.ts';

const whole = (alternatives: string) => new RegExp(`^${alternatives}$`, 'iu');
const ofWord = whole(inAnyLanguage(({ dates }) => dates.of));
const theWord = whole(inAnyLanguage(({ dates }) => dates.determiner));
const beforeYear = whole(inAnyLanguage(({ dates }) => dates.beforeYear));
const andWord = whole(inAnyLanguage(({ dates }) => dates.and));

/** "in 1985", "(1985)", "1988 was dry": no count, no era before ours. */
export function readYearAlone(
  bits: readonly Bit[],
  at: number,
  words: MomentWords,
): Reading | null {
  const year = yearOf(bits[at]);
  if (year === null || isInNumber(bits, at) || isCount(bits, at, words)) return null;
  return isYearPlace(bits, at, words)
    ? { day: null, month: null, year, from: at, next: at + 1 }
    : null;
}

function isYearPlace(bits: readonly Bit[], at: number, words: MomentWords): boolean {
  const before = bits[at - 1];
  const after = bits[at + 1];
  const first = !before || (before.text === '.' && !bits[at]?.glued);
  if (first) return after !== undefined && words.afterYear.has(after.lower);
  if (before.text === '(') {
    // "wait(1000)" is what a program does.
    if (before.glued && /^[\p{L}\p{N}_]/u.test(bits[at - 2]?.text ?? '')) return false;
    return after?.text === ')' || /^[-–—,;]$/u.test(after?.text ?? '');
  }
  if (words.yearWord.has(before.lower)) return true;
  const earlier = bits[at - 2]?.lower ?? '';
  if (isFarFrom(bits, at, words)) return false;
  if (isListed(bits, at, words)) return true;
  if (ofWord.test(before.text)) {
    const { beforeOfYear, counting } = words;
    if (counting.has(earlier)) return false;
    if (isOfWork(bits, at) || isOfOne(bits, at)) return true;
    return beforeOfYear.size === 0 ? /^\p{L}{2,}/u.test(earlier) : beforeOfYear.has(earlier);
  }
  return beforeYear.test(before.text) && !words.counting.has(earlier);
}

/** "The years after 1945", "dos siglos antes de 1492" */
function isFarFrom(bits: readonly Bit[], at: number, { farFrom, stretches }: MomentWords): boolean {
  const link = farFrom.has(bits[at - 1]?.lower ?? '') ? at - 1 : at - 2;
  return farFrom.has(bits[link]?.lower ?? '') && stretches.has(bits[link - 1]?.lower ?? '');
}

/** "In 1888, 1891 and 1894": each is one where the first is. */
function isListed(bits: readonly Bit[], at: number, words: MomentWords): boolean {
  const after = bits[at + 1];
  if (after && !/^[,.;:)]$/u.test(after.text) && !andWord.test(after.text)) return false;
  const joined = bits[at - 1];
  if (joined?.text !== ',' && !andWord.test(joined?.text ?? '')) return false;
  const last = bits[at - 2]?.text === ',' ? at - 3 : at - 2;
  const [year, own] = [yearOf(bits[last]), yearOf(bits[at])];
  return year !== null && own !== null && year < own && readYearAlone(bits, last, words) !== null;
}

/** "The Physiology of Taste of 1825", "La fisiología del gusto, de 1825," */
function isOfWork(bits: readonly Bit[], at: number): boolean {
  const after = bits[at + 1];
  if (after && !/^[,.;:)]$/u.test(after.text)) return false;
  const earlier = bits[at - 2];
  const name = earlier?.text === ',' ? bits[at - 3] : earlier;
  const isQuoted = /^[”»"]$/u.test(name?.text ?? '');
  const isWord = earlier?.text === ',' && after !== undefined && /^\p{L}/u.test(name?.text ?? '');
  return isQuoted || isWord || /^\p{Lu}\p{Ll}/u.test(name?.text ?? '');
}

/** "The rules of 1974.", and not "the fee of 1500." or "the fleet of 1974 boats": counts are mostly round. */
function isOfOne(bits: readonly Bit[], at: number): boolean {
  const [article, noun, after] = [bits[at - 3], bits[at - 2], bits[at + 1]];
  const isNamed = [article, noun].every((bit) => /^\p{Lu}\p{Ll}/u.test(bit?.text ?? ''));
  if (isNamed) return true;
  if (after && !/^[,.;:)]$/u.test(after.text)) return false;
  const isRound = Number(bits[at]?.text) % 50 === 0;
  return !isRound && theWord.test(article?.text ?? '') && /^\p{Ll}{2,}$/u.test(noun?.text ?? '');
}
