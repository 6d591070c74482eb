/** A growing array behaves like a list of numbers, whatever room it began with. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGrowingArray } from '../../../src/search/index/growing-array.ts';

const step = fc.oneof(
  fc.record({ push: fc.nat() }),
  fc.record({ index: fc.nat({ max: 40 }), by: fc.nat({ max: 1000 }) }),
);

it('holds what a plain list holds', () => {
  fc.assert(
    fc.property(fc.array(step), fc.integer({ min: 0, max: 8 }), (steps, capacity) => {
      const array = createGrowingArray(capacity);
      const list: number[] = [];
      for (const each of steps) {
        if (list.length % 3 === 0) array.trim();
        if ('push' in each) {
          array.push(each.push);
          list.push(each.push);
        } else {
          array.add(each.index, each.by);
          while (list.length <= each.index) list.push(0);
          list[each.index] = (list[each.index] ?? 0) + each.by;
        }
      }
      expect(array.length).toBe(list.length);
      expect([...array.toArray()]).toEqual(list);
      expect([...array.values.slice(0, array.length)]).toEqual(list);
    }),
  );
});

it('hands out memory of its own', () => {
  const array = createGrowingArray(4);
  array.push(1);
  const taken = array.toArray();
  array.add(0, 1);
  expect([...taken]).toEqual([1]);
  expect(taken.buffer.byteLength).toBe(4);
});

it('takes back what it counted', () => {
  const array = createGrowingArray();
  array.add(2, 3);
  array.add(2, -3);
  expect([...array.toArray()]).toEqual([0, 0, 0]);
});
