/** What two places keep in; what a move from one to the other leaves, and when there is none, out. */
import { expect, it } from 'vitest';
import * as z from 'zod';
import { copyKept, unfinishedCopy } from '../../src/storage/copy-kept.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openMemory } from './open-memory.ts';

type Kept = Readonly<Record<string, NonNullable<unknown>>>;

async function keep(kept: Kept): Promise<Storage> {
  const storage = openMemory();
  await storage.setMany(Object.entries(kept).map(([key, value]) => ({ key, value })));
  return storage;
}

async function readAll(storage: Storage): Promise<Kept> {
  const kept: Record<string, NonNullable<unknown>> = {};
  for await (const { key, value } of storage.all()) kept[key] = value as NonNullable<unknown>;
  return kept;
}

const names = { source: 'the folder', target: 'the database' };
const move = (source: Storage, target: Storage, replaces = false) =>
  copyKept({ source, target, names, replaces, onProgress: () => {} });

const ours = { 'settings/1': { style: 'plain' }, 'votes/1': 3, 'secret/people': 'a' };

it.each<[string, Kept]>([
  ['empty', {}],
  ['only started once', { 'secret/people': 'b', 'gateway/identifies': [1] }],
  ['left by a move that was broken off', { 'votes/1': 3, [unfinishedCopy]: true }],
])('moves all into a place that is %s', async (_, there) => {
  const [source, target] = [await keep(ours), await keep(there)];
  await move(source, target);
  expect(await readAll(target)).toEqual(ours);
  await move(source, target);
  expect(await readAll(target)).toEqual(ours);
});

it.each<[string, Kept, Kept, RegExp]>([
  ['nothing', {}, ours, /^Nothing is kept in the folder/u],
  ['traces of a start alone', { 'secret/people': 'b' }, ours, /^Nothing is kept in the folder/u],
  ['other values', ours, { 'settings/1': { style: 'card' } }, /^the database holds 1 values/u],
  ['fewer values', ours, { ...ours, 'votes/2': 1 }, /--replace/u],
])('of %s it moves nothing, and says so', async (_, here, there, sentence) => {
  const [source, target] = [await keep(here), await keep(there)];
  await expect(move(source, target)).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringMatching(sentence),
  });
  expect(await readAll(target)).toEqual(there);
});

it('replaces what is there where it is told to', async () => {
  const [source, target] = [await keep(ours), await keep({ 'votes/2': 1, 'votes/1': 9 })];
  expect(await move(source, target, true)).toEqual({ copied: 3, removed: 1 });
  expect(await readAll(target)).toEqual(ours);
});

it('leaves a mark where it is broken off', async () => {
  const [source, target] = [await keep(ours), await keep({})];
  const broken = { ...target, setMany: () => Promise.reject(new Error('gone')) };
  await expect(move(source, broken)).rejects.toThrow('gone');
  expect(await target.get(unfinishedCopy, z.unknown())).toBe(true);
});
