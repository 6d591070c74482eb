/** Values that are read again and again in; each read once, until it is written, out. */
import { expect, it } from 'vitest';
import { rememberReads } from '../../src/storage/remember-reads.ts';

function createShelf() {
  const kept = new Map([['a', 1]]);
  const reads: string[] = [];
  const remembered = rememberReads(async (key) => {
    reads.push(key);
    const value = kept.get(key);
    if (value === undefined) throw new Error(`no ${key}`);
    return value;
  }, 2);
  return { kept, reads, remembered };
}

it('reads a value once, also where many ask at the same time', async () => {
  const { reads, remembered } = createShelf();
  expect(await Promise.all([remembered.read('a'), remembered.read('a')])).toEqual([1, 1]);
  expect(await remembered.read('a')).toBe(1);
  expect(reads).toEqual(['a']);
});

it('reads again what was written', async () => {
  const { kept, remembered } = createShelf();
  await remembered.read('a');
  kept.set('a', 2);
  remembered.forget('a');
  expect(await remembered.read('a')).toBe(2);
});

it('does not remember that something could not be read', async () => {
  const { kept, remembered } = createShelf();
  await expect(remembered.read('b')).rejects.toThrow('no b');
  kept.set('b', 3);
  expect(await remembered.read('b')).toBe(3);
});

it('keeps those that were asked for last', async () => {
  const { kept, reads, remembered } = createShelf();
  for (const key of ['a', 'b', 'c', 'a']) {
    kept.set(key, 1);
    await remembered.read(key);
  }
  expect(reads).toEqual(['a', 'b', 'c', 'a']);
});

it('falls back on what it read last where it cannot be read', async () => {
  const { kept, remembered } = createShelf();
  expect(await remembered.read('a')).toBe(1);
  kept.delete('a');
  remembered.forget('a');
  expect(await remembered.read('a')).toBe(1);
  kept.set('a', 2);
  expect(await remembered.read('a')).toBe(2);
});
