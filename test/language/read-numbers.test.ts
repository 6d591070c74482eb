/** Numbers of passages as people type them: one, a range, several. */
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../src/language/read-numbers.ts';

describe('readNumbers', () => {
  it.each([
    ['7', 7, 7],
    [' 7 ', 7, 7],
    ['¶7', 7, 7],
    ['¶ 7', 7, 7],
    ['７', 7, 7],
    ['7-9', 7, 9],
    ['7–9', 7, 9],
    ['7 — 9', 7, 9],
    ['¶7-¶9', 7, 9],
    ['¶¶ 7-9', 7, 9],
    ['9-7', 7, 9],
    ['007', 7, 7],
  ])('%j is ¶ %d to %d', (text, first, last) => {
    const numbers = readNumbers(text);
    expect([numbers?.at(0), numbers?.at(-1), numbers?.length]).toEqual([
      first,
      last,
      last - first + 1,
    ]);
  });

  it.each([
    '',
    ' ',
    '0',
    '-7',
    '7-',
    '7-9-11',
    'seven',
    '7.5',
    '1e3',
    '0-3',
    '99999999',
    '7;9',
    '¶',
  ])('%j is none', (text) => {
    expect(readNumbers(text)).toBeUndefined();
  });

  it.each([
    ['1, 3-4', [1, 3, 4]],
    ['1 to 3', [1, 2, 3]],
    ['2 a 4', [2, 3, 4]],
    ['1 and 3', [1, 3]],
    ['5 y 2', [2, 5]],
    ['1, 2, and 7-8', [1, 2, 7, 8]],
    ['paragraph 1 and paragraph 2', [1, 2]],
    ['3, 3', [3]],
  ])('%j is a list', (text, numbers) => {
    expect(readNumbers(text)).toEqual(numbers);
  });

  it('takes no more than anybody reads', () => {
    expect(readNumbers('1-9999999')?.length).toBe(1000);
  });
});
