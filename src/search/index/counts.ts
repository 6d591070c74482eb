/** Numbers in, how often each was counted out; those of a part of the library stand above what all share. */
import { createGrowingArray } from './growing-array.ts';

export interface Counts {
  of(number: number): number;
  /** Counts in, or out again where `by` is negative. */
  add(number: number, by: number): void;
}

/** Four bytes a number, whether it was counted or not. */
export function createCounts(): Counts {
  const counts = createGrowingArray();
  return {
    of: (number) => counts.values[number] ?? 0,
    add: (number, by) => counts.add(number, by),
  };
}

/** What is counted here is added to the parent's, which it leaves as they are. */
export function extendCounts(parent: Counts): Counts {
  const counts = new Map<number, number>();
  return {
    of: (number) => parent.of(number) + (counts.get(number) ?? 0),
    add(number, by) {
      const sum = (counts.get(number) ?? 0) + by;
      if (sum === 0) counts.delete(number);
      else counts.set(number, sum);
    },
  };
}

/** A form and a term as one number. */
export const pairOf = (form: number, term: number): number => form * 2 ** 26 + term;

/** The same for pairs of which few are ever counted. */
export function createSparseCounts(): Counts {
  return extendCounts({ of: () => 0, add: () => {} });
}
