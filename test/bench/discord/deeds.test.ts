/** Many things to do at once in; each done once, as many at a time as asked for, out. */
import { expect, it } from 'vitest';
import { startPlayground } from '../../../src/playground/playground.ts';
import { createRandom } from '../random.ts';
import { doMany } from './crowd.ts';
import { drawDeed, listDeeds } from './deeds.ts';

it('does each thing once, and never more at once than it may', async () => {
  const done: number[] = [];
  let [running, most] = [0, 0];
  await doMany(20, 3, async (index) => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    done.push(index);
    running--;
  });
  expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect(most).toBe(3);
});

it('draws every kind of deed, commands far more often than messages', async () => {
  const discord = await startPlayground({ token: 'test-token' });
  const deeds = listDeeds(['Who?', 'When?'], discord);
  const random = createRandom(1);
  const drawn = Array.from({ length: 2_000 }, () => drawDeed(deeds, random));
  const count = (kind: string) => drawn.filter(({ name }) => name === kind).length;
  expect(new Set(drawn)).toEqual(new Set(deeds));
  expect(count('/ask')).toBeGreaterThan(10 * count('mention'));
  await discord.close();
});
