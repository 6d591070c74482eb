/** Numbers in, how often each was counted out; those of a part of the library stand above what all share. */
import { createFilledArray, createGrowingArray } from './growing-array.ts';
import type { Steps } from './steps.ts';

export interface Counts {
  of(number: number): number;
  /** Counts in, or out again where `by` is negative. */
  add(number: number, by: number): void;
  /** What is counted by and by, and there at one moment. One at a time. */
  stage(): StagedCounts;
}

export interface StagedCounts extends Pick<Counts, 'add'> {
  /** From now on it is there. */
  show(): void;
  /** Afterwards: puts it where all others stand, which changes no count. */
  settle(): Steps<void>;
}

/** Fewer would cost more in turns than in work. */
export const countsOfStep = 1024;

export interface PackableCounts<Packed> extends Counts {
  /** All of them, to be made anew of. */
  pack(): Packed;
}

/** Four bytes a number, whether it was counted or not. */
export function createCounts(packed?: Uint32Array): PackableCounts<Uint32Array> {
  const counts = packed ? createFilledArray(packed) : createGrowingArray();
  const add = (number: number, by: number) => counts.add(number, by);
  const staging = createStaging(add);
  return {
    pack: () => counts.toArray(),
    of: (number) => (counts.values[number] ?? 0) + staging.shown(number),
    add,
    stage: staging.stage,
  };
}

/** Each number that is moved leaves one place and reaches the other at the same moment. */
function createStaging(add: Counts['add']) {
  let shown: Map<number, number> | undefined;
  return {
    shown: (number: number): number => (shown === undefined ? 0 : (shown.get(number) ?? 0)),
    stage(): StagedCounts {
      const staged = new Map<number, number>();
      return {
        add: (number, by) => void staged.set(number, (staged.get(number) ?? 0) + by),
        show: () => {
          shown = staged;
        },
        *settle() {
          let moved = 0;
          for (const [number, by] of staged) {
            staged.delete(number);
            if (by !== 0) add(number, by);
            if (++moved % countsOfStep === 0) yield;
          }
          shown = undefined;
        },
      };
    },
  };
}

/** What is counted here is added to the parent's, which it leaves as they are. */
export function extendCounts(parent: Counts): Counts {
  return countAbove(parent.of, new Map());
}

function countAbove(below: Counts['of'], counts: Map<number, number>): Counts {
  const add = (number: number, by: number): void => {
    const sum = (counts.get(number) ?? 0) + by;
    if (sum === 0) counts.delete(number);
    else counts.set(number, sum);
  };
  const staging = createStaging(add);
  return {
    of: (number) => below(number) + (counts.get(number) ?? 0) + staging.shown(number),
    add,
    stage: staging.stage,
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
