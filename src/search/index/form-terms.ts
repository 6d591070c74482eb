/** A form's number in, the numbers of the terms that it was indexed as out. */
import { createGrowingArray } from './growing-array.ts';

export interface FormTerms {
  add(form: number, term: number): void;
  of(form: number): readonly number[];
}

/** Nearly every form has one term, and a list for each would take more room than the forms themselves. */
export function createFormTerms(): FormTerms {
  /** By form: its first term plus 1; 0 for none. */
  const first = createGrowingArray();
  const others = new Map<number, number[]>();
  return {
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
