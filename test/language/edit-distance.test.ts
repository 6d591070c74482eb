/** The distance between two words is the least number of single edits, and stops at the most allowed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';

/** The definition: the last letters are kept, dropped, added, replaced or swapped. */
function distanceByDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const replaced = a.at(-1) === b.at(-1) ? 0 : 1;
  const ways = [
    distanceByDefinition(restA, b) + 1,
    distanceByDefinition(a, restB) + 1,
    distanceByDefinition(restA, restB) + replaced,
  ];
  const swapped = a.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (swapped) ways.push(distanceByDefinition(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

// Three letters only: that makes equal and swapped neighbours likely.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('editDistance', () => {
  it.each([
    ['the same', 'troops', 'troops', 0],
    ['one more letter', 'troops', 'trooops', 1],
    ['one letter less', 'troops', 'trops', 1],
    ['another letter', 'troops', 'truops', 1],
    ['a swap', 'troops', 'torops', 1],
    ['a swap and a letter less', 'troops', 'torop', 2],
    // Optimal string alignment touches no letter twice: "ca" → "ac" → "abc" is not allowed.
    ['a swap around a new letter', 'ca', 'abc', 3],
    ['nothing and a word', '', 'peru', 4],
  ])('%s: %s, %s', (_, a, b, expected) => {
    expect(editDistance(a, b, 5)).toBe(expected);
  });

  it('is what the definition says', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 12)).toBe(distanceByDefinition(a, b));
      }),
    );
  });

  it('says one more than allowed for anything farther', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(most + 1, distanceByDefinition(a, b)));
      }),
    );
  });

  it('does not depend on the order of the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      }),
    );
  });
});
