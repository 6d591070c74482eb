/** Work of several in steps; who has a turn between two of them. */
import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { createPause } from '../../src/library/create-pause.ts';
import { runInSteps, type Steps } from '../../src/search/index/steps.ts';

/** More than one piece of work may last. */
const longMs = 9;

it('lets everybody else have their turn after each piece of work, however many there are', async () => {
  const turns: string[] = [];
  function* work(name: string): Steps<void> {
    for (let step = 0; step < 4; step++) {
      turns.push(name);
      const end = performance.now() + longMs;
      while (performance.now() < end);
      yield;
    }
  }
  let isDone = false;
  const others = () => {
    turns.push('-');
    if (!isDone) setImmediate(others);
  };
  setImmediate(others);
  const pause = createPause();
  await Promise.all(['a', 'b', 'c'].map((name) => runInSteps(work(name), pause)));
  isDone = true;
  // Before the first pause each has begun.
  expect(turns.slice(0, 3)).toEqual(['a', 'b', 'c']);
  expect(turns.slice(3).join('')).not.toMatch(/[abc]{2}/u);
  expect(turns.filter((turn) => turn !== '-')).toHaveLength(12);
});
