/** What a storage keeps, through a file and back; a file that is no whole backup changes nothing. */
import { chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { readBackup, restoreBackup, writeBackup } from '../../src/storage/backup.ts';
import { createHashPerson } from '../../src/storage/hash-person.ts';
import { createIdentifyTimes } from '../../src/storage/identify-times.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { runFootnote } from '../terminal/run-footnote.ts';
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

const head = '{"footnoteBackup":1}';

it.each([
  ['cut off', 'cut short', (text: string) => text.split('\n').slice(0, -2).join('\n')],
  ['cut within a line', 'cut short', (text: string) => text.slice(0, -12)],
  ['cut after its first line', 'cut short', () => `${head}\n`],
  ['without a value', 'damaged', (text: string) => text.replace(/\n.*"a".*\n/u, '\n')],
  ['with a value of its own', 'damaged', (text: string) => text.replace('"value":1', '"value":7')],
  ['with a key of its own', 'damaged', (text: string) => text.replace('"key":"a"', '"key":"z"')],
  ['with another sum', 'damaged', (text: string) => text.replace(/"sha256":"./u, '"sha256":"x')],
  ['without its sum by a slip', 'cut short', (text: string) => text.replace('sha256', 'sha257')],
  ['of another program', 'no backup', () => '{"hello":1}\n'],
  ['no JSON', 'no backup', () => 'Dear all,\n'],
  ['empty', 'no backup', () => ''],
])('one that is %s is refused as %s, and nothing is changed', async (_, why, spoil) => {
  const storage = openMemory();
  await storage.set('a', 1);
  await storage.set('b', 2);
  await writeBackup(storage, file);
  await writeFile(file, spoil(await readFile(file, 'utf8')));
  const other = openMemory();
  await expect(restoreBackup(other, file)).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringContaining(why),
  });
  expect((await other.all()[Symbol.asyncIterator]().next()).done).toBe(true);
});

it('is refused where something is kept already', async () => {
  const storage = openMemory();
  await storage.set('a', 1);
  await writeBackup(storage, file);
  await expect(restoreBackup(storage, file)).rejects.toThrow('Something is kept there already');
});

it('is refused with any one bit of it turned, or means the same', async () => {
  const storage = openMemory();
  await storage.set('a/é', ['\u2028', '\ufffd', 1.5]);
  await writeBackup(storage, file);
  const whole = await readFile(file);
  const entries = await readBackup(file);
  for (let bit = 0; bit < whole.length * 8; bit++) {
    const turned = Buffer.from(whole);
    turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    await writeFile(file, turned);
    const read = await readBackup(file).catch(() => entries);
    expect(read, `bit ${bit}`).toEqual(entries);
  }
});

it('of an earlier version, without a sum, is read', async () => {
  await writeFile(file, `${head}\n{"key":"a","value":1}\n{"entries":1}\n`);
  expect(await readBackup(file)).toEqual([{ key: 'a', value: 1 }]);
});

it('is restored where a bot was started, but nobody has set anything', async () => {
  const [storage, other] = [openMemory(), openMemory()];
  for (const each of [storage, other]) {
    const times = createIdentifyTimes(each);
    await times.add(1, 0);
    await times.takeTurn(0, 1, 1);
    await createHashPerson(each)('a server', '1');
  }
  await storage.set('settings/1', { style: 'plain' });
  await writeBackup(storage, file);
  await restoreBackup(other, file);
  expect(await other.get('settings/1', z.unknown())).toEqual({ style: 'plain' });
  await expect(restoreBackup(other, file)).rejects.toThrow('Something is kept there already');
});

it('says why it cannot be written or read', async () => {
  const storage = openMemory();
  await storage.set('a', 1);
  await expect(writeBackup(storage, join(folder, 'none', 'backup'))).rejects.toThrow(
    'cannot be written: there is no such file or folder (ENOENT).',
  );
  await expect(readBackup(join(folder, 'none'))).rejects.toThrow(
    'cannot be read as a backup: there is no such file or folder (ENOENT).',
  );
  await mkdir(join(folder, 'made'));
  await expect(readBackup(join(folder, 'made'))).rejects.toThrow('it is a folder (EISDIR).');
});

async function keep(values: Readonly<Record<string, number>>): Promise<void> {
  const storage = await openStorage(join(folder, 'kept'), () => {});
  for (const [key, value] of Object.entries(values)) await storage.set(key, value);
  await storage.close();
}

const runIn = (door: 'backup' | 'restore', DATA_DIR: string) =>
  runFootnote(door, { folder, env: { DATA_DIR }, args: ['backup'] });

it('is made and brought back with the count of its values', async () => {
  await keep({ a: 1, b: 2 });
  expect(await runIn('backup', 'kept')).toEqual({
    code: 0,
    stdout: 'Backed up: backup holds what is kept in the data folder kept (2 values).\n',
    stderr: '',
  });
  expect(await runIn('restore', 'new')).toEqual({
    code: 0,
    stdout: 'Restored: the data folder new holds what was in backup (2 values).\n',
    stderr: '',
  });
});

it.each(['kept', 'missing'])('is not made where nothing is kept: %s', async (name) => {
  await keep({});
  expect(await runIn('backup', name)).toEqual({
    code: 1,
    stdout: '',
    stderr: `Nothing is kept in the data folder ${name}: there is nothing to back up.\n`,
  });
  expect(await readdir(folder)).toEqual(['kept']);
});

it('says of a data folder that is a file what the bot says of it', async () => {
  await writeFile(join(folder, 'file'), 'x');
  const { code, stderr } = await runIn('backup', 'file');
  expect(code).toBe(1);
  expect(stderr).toContain('The data folder file cannot be used: ');
});

// Nobody else can give files away.
it.runIf(process.getuid?.() === 0)(
  'restored by root belongs to whom the folder belongs to',
  async () => {
    await keep({ a: 1 });
    await runIn('backup', 'kept');
    const place = join(folder, 'service');
    await mkdir(place);
    await chown(place, 65_534, 65_534);
    expect((await runIn('restore', 'service')).code).toBe(0);
    const names = await readdir(join(place, 'store'));
    expect(names).not.toEqual([]);
    for (const name of ['.', ...names]) {
      expect((await stat(join(place, 'store', name))).uid, name).toBe(65_534);
    }
  },
);
