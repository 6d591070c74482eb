/** Two words as folded in, whether they are forms of one word by their letters out. */

/** "Pools" of "pool", not "university" of "universe", though they share a stem. */
export function isForm(form: string, other: string): boolean {
  let same = 0;
  while (same < form.length && form[same] === other[same]) same++;
  return Math.max(form.length, other.length) - same <= maxEndingChars;
}

const maxEndingChars = 2;
