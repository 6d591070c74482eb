/** Writes that come while others are under way in, what is written, and in which order, out. */
import { expect, it } from 'vitest';
import { writeInOrder } from '../../../src/storage/postgres/write-in-order.ts';

const entry = (key: string, value: number) => ({ key, value });

it('writes what came meanwhile together, of each key the last', async () => {
  const written: string[] = [];
  const finish: (() => void)[] = [];
  const write = writeInOrder(async (entries: readonly ReturnType<typeof entry>[]) => {
    written.push(entries.map(({ key, value }) => `${key}${value}`).join(' '));
    await new Promise<void>((resolve) => finish.push(resolve));
  });
  const first = write([entry('a', 1)]);
  await expect.poll(() => finish).toHaveLength(1);
  const rest = [write([entry('a', 2), entry('b', 3)]), write([entry('a', 4)])];
  finish[0]?.();
  await first;
  await expect.poll(() => finish).toHaveLength(2);
  finish[1]?.();
  await Promise.all(rest);
  expect(written).toEqual(['a1', 'a4 b3']);
});

it('tells each of its own failure, and goes on', async () => {
  const written: number[] = [];
  const write = writeInOrder(async ([one]: readonly ReturnType<typeof entry>[]) => {
    if (one?.value === 1) throw new Error('away');
    written.push(one?.value ?? 0);
  });
  const first = write([entry('a', 1)]);
  await expect(first).rejects.toThrow('away');
  await write([entry('a', 2)]);
  expect(written).toEqual([2]);
});
