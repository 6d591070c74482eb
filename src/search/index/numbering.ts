/** Words in, a number for each out, counted from 0 in the order in which they came. */

export interface Numbering {
  /** By number. */
  readonly words: readonly string[];
  /** Undefined for a word that has none. */
  find(word: string): number | undefined;
  /** The word's number, a new one where it has none. */
  number(word: string): number;
}

/** `known`: words that have the numbers of their places. */
export function createNumbering(known: readonly string[] = []): Numbering {
  const words = [...known];
  const numbers = new Map(words.map((word, number) => [word, number]));
  return {
    words,
    find: (word) => numbers.get(word),
    number(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}
