/** How many files are read in, what a terminal shows meanwhile out. */
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createProgress } from '../../src/terminal/progress.ts';

function openProgress(terminal: { readonly isTTY?: true }, stepMs: number) {
  let time = 0;
  const output = Object.assign(new PassThrough(), terminal);
  const progress = createProgress(output, () => {
    time += stepMs;
    return time;
  });
  return { progress, shown: () => String(output.read() ?? '') };
}

it('a terminal is told while many files are read, on one line that goes at the end', () => {
  const { progress, shown } = openProgress({ isTTY: true }, 100);
  for (const read of [1, 2_000, 10_000]) progress(read, 10_000);
  expect(shown().split('\r')).toEqual([
    '',
    'Reading the articles: 1 of 10,000 files',
    'Reading the articles: 2,000 of 10,000 files',
    '\u001b[K',
  ]);
});

it('not more often than anybody can read', () => {
  const { progress, shown } = openProgress({ isTTY: true }, 1);
  for (let read = 1; read <= 250; read++) progress(read, 10_000);
  expect(shown().split('\r')).toHaveLength(1 + 3);
});

it.each([
  ['a pipe', {}, 10_000],
  ['a terminal that waits for a few', { isTTY: true }, 100],
] as const)('%s is told nothing', (_, terminal, all) => {
  const { progress, shown } = openProgress(terminal, 100);
  for (const read of [1, 50, all]) progress(read, all);
  expect(shown()).toBe('');
});
