/** Numbers pushed one by one in, one typed array out: a list that costs four bytes a number. */

export interface GrowingArray {
  /** The backing array; entries from `length` on mean nothing. Replaced when it grows. */
  readonly values: Uint32Array;
  readonly length: number;
  push(value: number): void;
  /** Adds to the entry at `index`, which counts as 0 where it was never set. */
  add(index: number, value: number): void;
  /** Exactly the values pushed, in memory of their own. */
  toArray(): Uint32Array;
}

export function createGrowingArray(capacity = 1024): GrowingArray {
  let values = new Uint32Array(capacity);
  let length = 0;
  const reserve = (needed: number): void => {
    if (needed <= values.length) return;
    const larger = new Uint32Array(Math.max(needed, values.length * 2));
    larger.set(values);
    values = larger;
  };
  return {
    get values() {
      return values;
    },
    get length() {
      return length;
    },
    push(value) {
      reserve(length + 1);
      values[length++] = value;
    },
    add(index, value) {
      reserve(index + 1);
      if (index >= length) length = index + 1;
      values[index] = (values[index] as number) + value;
    },
    toArray: () => values.slice(0, length),
  };
}
