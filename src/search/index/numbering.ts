/** Words in, a number for each out, counted from 0 in the order in which they came. */
import { countsOfStep } from './counts.ts';
import type { Steps } from './steps.ts';

export interface Numbering {
  /** By number. */
  readonly words: readonly string[];
  /** Undefined for a word that has none. */
  find(word: string): number | undefined;
  /** The word's number, a new one where it has none. */
  number(word: string): number;
}

export const createNumbering = (): Numbering => openNumbering([], new Map());

/** `known`: words that have the numbers of their places. */
export function* numberAgain(known: readonly string[]): Steps<Numbering> {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  for (const word of known) {
    numbers.set(word, words.length);
    words.push(word);
    if (words.length % countsOfStep === 0) yield;
  }
  return openNumbering(words, numbers);
}

const openNumbering = (words: string[], numbers: Map<string, number>): Numbering => ({
  words,
  find: (word) => numbers.get(word),
  number(word) {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  },
});
