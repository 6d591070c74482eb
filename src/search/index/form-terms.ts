/** A form's number in, the numbers of the terms that it was indexed as out. */
import { createFilledArray, createGrowingArray } from './growing-array.ts';

export interface FormTerms {
  add(form: number, term: number): void;
  of(form: number): readonly number[];
  pack(): PackedFormTerms;
}

/** All of it as flat arrays: by form its first term plus 1, and each further pair. */
export interface PackedFormTerms {
  readonly first: Uint32Array;
  readonly others: readonly (readonly [number, readonly number[]])[];
}

/** Nearly every form has one term, and a list for each would take more room than the forms themselves. */
export function createFormTerms(packed?: PackedFormTerms): FormTerms {
  /** By form: its first term plus 1; 0 for none. */
  const first = packed ? createFilledArray(packed.first) : createGrowingArray();
  const others = new Map<number, readonly number[]>(packed?.others);
  return {
    pack: () => ({ first: first.toArray(), others: [...others] }),
    of(form) {
      const term = first.values[form] ?? 0;
      return term === 0 ? [] : [term - 1, ...(others.get(form) ?? [])];
    },
    add(form, term) {
      const known = first.values[form] ?? 0;
      if (known === 0) first.add(form, term + 1);
      if (known === 0 || known === term + 1) return;
      const more = others.get(form) ?? [];
      if (!more.includes(term)) others.set(form, [...more, term]);
    },
  };
}
