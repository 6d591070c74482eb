/** A piece of a line that stands raised, and what stands before it, in; what it is as a power, as `²` in `m²`, out. */

const minus = /^[−–-](\d{0,2})$/u;
/** These are counted in squares and cubes. */
const unit = /(?<!\p{L})(?:[kcmdnµμ]?m|ft|yd)$/u;
/** `4 × 10` */
const base = /[×x·*=<>~≈] ?10$/u;
const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Null for what is no power: the number of a note. */
export function readPower(before: string, raised: string): string | null {
  const text = raised.trim();
  const negative = minus.exec(text);
  if (negative) return /[\p{L}\d)]$/u.test(before) ? `⁻${raise(negative[1] ?? '')}` : null;
  if (!/^\d{1,2}$/u.test(text)) return null;
  const isPower =
    before.endsWith('⁻') || base.test(before) || (/^[23]$/u.test(text) && unit.test(before));
  return isPower ? raise(text) : null;
}

const raise = (digits: string): string =>
  [...digits].map((digit) => raisedDigits[Number(digit)]).join('');
