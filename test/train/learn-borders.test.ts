/** Spoken words with where their sentences end in, what tells of it out. */
import { expect, it } from 'vitest';
import { listSpokenWords } from '../../src/language/rate-borders.ts';
import { learnBorders } from './learn-borders.ts';

const said = 'so we sailed to lima right '.repeat(60);

/** A sentence ends before each "so". */
function hear(text: string) {
  const words = listSpokenWords(text);
  const gaps = words.map((_, i) => i).slice(1);
  return { words, gaps, ends: gaps.map((gap) => words[gap]?.word === 'so') };
}

const inFolders = (count: number, text: string) =>
  Array.from({ length: count }, () => [hear(text)]);

it('gives most to what stands where sentences end, and little to what stands elsewhere', () => {
  const table = learnBorders(inFolders(3, said), 100);
  const worthOf = (name: string) => table.get(name) ?? 0;
  expect(worthOf('across right_so')).toBeGreaterThan(worthOf('across to_lima'));
  expect(worthOf('first so')).toBeGreaterThan(worthOf('first lima'));
});

it('keeps what tells most', () => {
  expect([...learnBorders(inFolders(3, said), 1).keys()]).toHaveLength(1);
});

it.each([
  ['too seldom', 3, 'so we sailed to lima right so we sailed'],
  ['in too few folders', 2, said],
])('takes nothing from what is said %s', (_what, count, text) => {
  expect(learnBorders(inFolders(count, text), 100).size).toBe(0);
});
