/** What stands raised or lowered in a line in, how plain text says the same out. */

/** What stands right beside it. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** A longer one is small print and no exponent. */
const maxChars = 12;

/** `10⁶` → `10^6`, `1ˢᵗ` → `1st`; empty for the number of a note. */
export function writeRaised(raised: string, { before, after }: Neighbours): string {
  if (/^\[.*\]$/u.test(raised)) return '';
  if (/^\d{1,3}(?:[,–-]\s?\d{1,3})+$/u.test(raised)) return '';
  const isNumber = /^[\p{N}.–-]+$/u.test(raised);
  // No number is a power of a full stop; of an amount it may be the cents.
  if (isNumber && /[.,;:!?…”’"»]$/u.test(before) && !/[$€£¥]\s?\d+[.,]$/u.test(before)) return '';
  if (!/[\p{L}\p{N})\]}]$/u.test(before)) return keepApart(raised, after);
  if (raised.length > maxChars || /\s/u.test(raised)) return ` ${raised} `;
  if (isNumber && /^\s*[/⁄]/u.test(after)) return /\d$/u.test(before) ? ` ${raised}` : raised;
  if (/^tm$/iu.test(raised)) return '™';
  const letters = /^\p{L}+\.?$/u.test(raised) ? writeLetters(raised, before) : null;
  if (letters !== null) return letters;
  if (!/[\p{L}\p{N}]/u.test(raised)) return raised;
  const power = /^[-+−–]?[\p{L}\p{N}]+[-+−]?$/u.test(raised) ? `^${raised}` : `^(${raised})`;
  return /^[\p{L}\p{N}]/u.test(after) ? `${power} ` : power;
}

/** `H₂O` → `H2O`, `xᵢ` → `x_i`, which else would look like a word. */
export function writeLowered(lowered: string, { before, after }: Neighbours): string {
  if (/^\[.*\]$/u.test(lowered)) return '';
  if (!/[\p{L}\p{N})\]}]$/u.test(before)) return keepApart(lowered, after);
  if (lowered.length > maxChars || /\s/u.test(lowered)) return ` ${lowered} `;
  return /^\p{L}/u.test(lowered) ? `_${lowered}` : lowered;
}

/** Joined as an ordinal (`2nd`, `3er`, `1a`) or a short form (`Mme`, `no`), else a word; null for a power. */
function writeLetters(raised: string, before: string): string | null {
  const afterDigit = /\d\.?$/u.test(before);
  const afterShort = /(?<!\p{L})\p{L}{1,2}$/u.test(before);
  if (raised.length === 1) {
    const ends = afterDigit ? /[aeorªº]/iu : afterShort ? /[aorsªº]/u : /[ªº]/u;
    return ends.test(raised) ? raised : null;
  }
  return afterDigit || afterShort ? raised : ` ${raised}`;
}

/** `¹See there` → `1 See there`, `¹⁴C` → `14C`. */
function keepApart(text: string, after: string): string {
  return /[\p{L}\p{N}]$/u.test(text) && /^\p{L}{2}/u.test(after) ? `${text} ` : text;
}
