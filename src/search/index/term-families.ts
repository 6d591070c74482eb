/** A word in, the terms that begin as it does out: stems differ where words are kin (resigned, resignation). */

export interface TermFamilies {
  add(term: string, number: number): void;
  /** None for short words; for a whole number, itself and the same with decimals. */
  of(word: string): readonly number[];
}

/** Four letters alike make a family. */
const familyLetters = 4;
/** No longer word is one that people use: it is pasted, or made up. */
const longestWord = 40;

export function createTermFamilies(): TermFamilies {
  const families = new Map<string, number[]>();
  return {
    add(term, number) {
      const key = familyKey(term);
      if (key === undefined) return;
      const family = families.get(key);
      if (family) family.push(number);
      else families.set(key, [number]);
    },
    of(word) {
      const key = familyKey(word);
      return (key !== undefined && families.get(key)) || [];
    },
  };
}

/** "$1,200.50" is of the family of "$1200". */
const decimalPattern = /^(\d+)(?:\.\d+)?$/;

function familyKey(word: string): string | undefined {
  const whole = decimalPattern.exec(word)?.[1];
  if (whole !== undefined) return whole;
  return word.length >= familyLetters && word.length <= longestWord && !/[\p{N}:]/u.test(word)
    ? word.slice(0, familyLetters)
    : undefined;
}
