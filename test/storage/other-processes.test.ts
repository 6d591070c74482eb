/** Processes on one storage, each with its shards; which of them hear that another serves the same. */
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  followProcesses,
  type OtherProcesses,
  type ServedShards,
} from '../../src/storage/other-processes.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openMemory } from './open-memory.ts';

const key = 'gateway/processes/killed';
const followed: OtherProcesses[] = [];
afterEach(() => Promise.all(followed.splice(0).map(({ leave }) => leave())));

async function follow(storage: Storage, shards: ServedShards | undefined) {
  const said: string[] = [];
  const process = await followProcesses({
    storage,
    shards,
    warn: (sentence) => said.push(sentence),
    onError: (error) => {
      throw error;
    },
    everyMs: 5,
  });
  followed.push(process);
  return { ...process, said };
}

/** Until each has looked so often from now on. */
async function looked(storage: Storage, times: number): Promise<void> {
  const schema = z.object({ beat: z.number() });
  const read = async () => {
    const found = new Map<string, number>();
    for await (const each of storage.list('gateway/processes/', schema)) {
      if (each.key !== key) found.set(each.key, each.value.beat);
    }
    return found;
  };
  const before = await read();
  const isDone = async () => {
    const now = [...(await read())];
    return now.every(([name, beat]) => beat >= (before.get(name) ?? 0) + times);
  };
  await expect.poll(isDone, { timeout: 60_000 }).toBe(true);
}

describe('a process', () => {
  it.each([
    { one: { count: 4, ids: [0, 1] }, two: { count: 4, ids: [1, 2] }, said: 'serves shard 1 too' },
    { one: { count: 4, ids: [0] }, two: { count: 8, ids: [4] }, said: 'SHARD_COUNT=' },
    { one: undefined, two: undefined, said: 'serves the same shards' },
    { one: { count: 4, ids: [0] }, two: undefined, said: 'serves the same shards' },
  ])('hears that another runs with $two beside its $one, until it has ended', async (each) => {
    const storage = openMemory();
    const [one, two] = [await follow(storage, each.one), await follow(storage, each.two)];
    for (const { clash } of [one, two]) {
      await expect.poll(clash, { timeout: 60_000 }).toContain(each.said);
    }
    await looked(storage, 3);
    expect(one.said).toEqual([one.clash()]);
    await two.leave();
    await expect.poll(one.clash, { timeout: 60_000 }).toBeNull();
    expect(one.said).toHaveLength(2);
  });

  it('hears nothing of those that have shards of their own', async () => {
    const storage = openMemory();
    const one = await follow(storage, { count: 4, ids: [0, 1] });
    const two = await follow(storage, { count: 4, ids: [2, 3] });
    await looked(storage, 5);
    expect([one.clash(), two.clash(), one.said, two.said]).toEqual([null, null, [], []]);
  });

  it('nor of one that was killed, which has left behind that it was there', async () => {
    const storage = openMemory();
    await storage.set(key, { shards: { count: 4, ids: [0, 1] }, beat: 7 });
    const one = await follow(storage, { count: 4, ids: [0, 1] });
    await looked(storage, 5);
    expect([one.clash(), one.said]).toEqual([null, []]);
  });
});
