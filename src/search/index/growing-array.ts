/** Numbers pushed one by one in, one typed array out: a list that costs four bytes a number. */

export interface GrowingArray {
  /** The backing array; entries from `length` on are 0. Replaced when it grows. */
  readonly values: Uint32Array;
  readonly length: number;
  push(value: number): void;
  /** Adds to the entry at `index`, which counts as 0 where it was never set. */
  add(index: number, value: number): void;
  /** Gives back the room kept for more. */
  trim(): void;
  /** Exactly the values pushed, in memory of their own. */
  toArray(): Uint32Array;
}

/** With the numbers of `values` in it. */
export function createFilledArray(values: Uint32Array): GrowingArray {
  const array: State = { values, length: values.length, push, add, trim, toArray };
  return array;
}

/** Its functions are shared: V8 forgets what it compiled for closures along with them. */
export const createGrowingArray = (capacity = 1024): GrowingArray => {
  const array: State = { values: new Uint32Array(capacity), length: 0, push, add, trim, toArray };
  return array;
};

type State = { -readonly [K in keyof GrowingArray]: GrowingArray[K] };

function push(this: State, value: number): void {
  if (this.length === this.values.length) reserve(this, this.length + 1);
  this.values[this.length++] = value;
}

function add(this: State, index: number, value: number): void {
  if (index >= this.values.length) reserve(this, index + 1);
  if (index >= this.length) this.length = index + 1;
  this.values[index] = (this.values[index] as number) + value;
}

function trim(this: State): void {
  this.values = this.toArray();
}

function toArray(this: State): Uint32Array {
  return this.values.slice(0, this.length);
}

function reserve(array: State, needed: number): void {
  const larger = new Uint32Array(Math.max(needed, array.values.length * 2));
  larger.set(array.values);
  array.values = larger;
}
