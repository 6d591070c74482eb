/** What a storage keeps, through a file and back; a file that is no whole backup changes nothing. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { restoreBackup, writeBackup } from '../../src/storage/backup.ts';
import { openMemory } from './open-memory.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  file = join(folder, 'backup');
});
afterEach(() => rm(folder, { recursive: true }));

it('gives back every value, lines and all', async () => {
  const storage = openMemory();
  const kept = { 'a/1': 'x', 'b/2': { text: 'one\ntwo\u2028three\r\n', list: [1, null] }, c: 0 };
  for (const [key, value] of Object.entries(kept)) await storage.set(key, value);
  await writeBackup(storage, file);
  const other = openMemory();
  expect(await restoreBackup(other, file)).toBe(3);
  for (const [key, value] of Object.entries(kept)) {
    expect(await other.get(key, z.unknown())).toEqual(value);
  }
});

it('holds what was there at its beginning, whatever is written meanwhile', async () => {
  const storage = openMemory();
  await storage.set('a', 1);
  await storage.set('b', 1);
  const entries = storage.all()[Symbol.asyncIterator]();
  await entries.next();
  await storage.set('b', 2);
  await storage.set('c', 2);
  expect((await entries.next()).value).toEqual({ key: 'b', value: 1 });
  expect((await entries.next()).done).toBe(true);
});

it.each([
  ['cut off', (text: string) => text.split('\n').slice(0, -2).join('\n')],
  ['cut within a line', (text: string) => text.slice(0, -12)],
  ['without a value', (text: string) => text.replace(/\n.*"a".*\n/u, '\n')],
  ['of another program', () => '{"hello":1}\n'],
  ['empty', () => ''],
])('one that is %s is refused, and nothing is changed', async (_, spoil) => {
  const storage = openMemory();
  await storage.set('a', 1);
  await storage.set('b', 2);
  await writeBackup(storage, file);
  await writeFile(file, spoil(await readFile(file, 'utf8')));
  const other = openMemory();
  await expect(restoreBackup(other, file)).rejects.toMatchObject({ code: 'configuration' });
  expect((await other.all()[Symbol.asyncIterator]().next()).done).toBe(true);
});

it('is refused where something is kept already', async () => {
  const storage = openMemory();
  await storage.set('a', 1);
  await writeBackup(storage, file);
  await expect(restoreBackup(storage, file)).rejects.toThrow('Something is kept there already');
});
