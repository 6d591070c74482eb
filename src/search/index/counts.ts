/** Numbers in, how often each was counted out; those of a part of the library stand above what all share. */
import { createFilledArray, createGrowingArray } from './growing-array.ts';

export interface Counts {
  of(number: number): number;
  /** Counts in, or out again where `by` is negative. */
  add(number: number, by: number): void;
}

export interface PackableCounts<Packed> extends Counts {
  /** All of them, to be made anew of. */
  pack(): Packed;
}

/** Four bytes a number, whether it was counted or not. */
export function createCounts(packed?: Uint32Array): PackableCounts<Uint32Array> {
  const counts = packed ? createFilledArray(packed) : createGrowingArray();
  return {
    pack: () => counts.toArray(),
    of: (number) => counts.values[number] ?? 0,
    add: (number, by) => counts.add(number, by),
  };
}

/** What is counted here is added to the parent's, which it leaves as they are. */
export function extendCounts(parent: Counts): Counts {
  return countAbove(parent.of, new Map());
}

function countAbove(below: Counts['of'], counts: Map<number, number>): Counts {
  return {
    of: (number) => below(number) + (counts.get(number) ?? 0),
    add(number, by) {
      const sum = (counts.get(number) ?? 0) + by;
      if (sum === 0) counts.delete(number);
      else counts.set(number, sum);
    },
  };
}

/** A form and a term as one number. */
export const pairOf = (form: number, term: number): number => form * 2 ** 26 + term;

type SparseCounts = readonly (readonly [number, number])[];

/** The same for pairs of which few are ever counted. */
export function createSparseCounts(packed?: SparseCounts): PackableCounts<SparseCounts> {
  const counts = new Map(packed);
  return { ...countAbove(() => 0, counts), pack: () => [...counts] };
}
