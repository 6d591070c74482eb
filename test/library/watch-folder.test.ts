/** A real folder that changes on the disk in, the same on the library out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createKnowledgeFolder, type Reloaded } from '../../src/library/knowledge-folder.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import { watchFolder } from '../../src/library/watch-folder.ts';

interface Followed {
  readonly folder: string;
  readonly write: (name: string, text: string | Uint8Array) => void;
  readonly idsOf: () => readonly string[];
  readonly texts: () => readonly (string | undefined)[];
  /** Of the next reload that is not told yet. */
  readonly next: () => Promise<Reloaded>;
}

async function follow(files: Readonly<Record<string, string>>): Promise<Followed> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-follow-'));
  const write = (name: string, text: string | Uint8Array) =>
    writeFileSync(join(folder, name), text);
  for (const [name, text] of Object.entries(files)) write(name, text);
  const library = createLiveLibrary([], () => new Date(0));
  const knowledge = createKnowledgeFolder({ folder, library, cache: null });
  await knowledge.open();
  const told: Reloaded[] = [];
  const waiting: ((reloaded: Reloaded) => void)[] = [];
  const stop = watchFolder(folder, {
    quietMs: 50,
    read: async () => {
      const reloaded = await knowledge.reload();
      const resolve = waiting.shift();
      if (resolve) resolve(reloaded);
      else told.push(reloaded);
    },
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });
  const articles = () => library.current().articles;
  return {
    folder,
    write,
    idsOf: () => articles().map(({ id }) => id),
    texts: () => articles().map(({ passages }) => passages[0]?.text),
    next: async () =>
      told.shift() ?? new Promise<Reloaded>((resolve) => void waiting.push(resolve)),
  };
}

/** Waits until it holds, looking after each reload. */
async function until(followed: Followed, holds: () => boolean): Promise<void> {
  while (!holds()) await followed.next();
}

it('takes in files that come, change and go', async () => {
  const followed = await follow({ 'a.md': 'The first.' });
  // Read once it is watched.
  await followed.next();
  followed.write('b.md', 'The second.');
  await until(followed, () => followed.idsOf().join() === 'a,b');
  followed.write('b.md', 'The other.');
  await until(followed, () => followed.texts()[1] === 'The other.');
  mkdirSync(join(followed.folder, 'more'));
  followed.write('more/c.txt', 'The third.');
  await until(followed, () => followed.idsOf().join() === 'a,b,more/c');
  rmSync(join(followed.folder, 'b.md'));
  await until(followed, () => followed.idsOf().join() === 'a,more/c');
});

it('serves the last version of a file that breaks, and says so', async () => {
  const followed = await follow({ 'a.md': 'The first.', 'b.md': 'The second.' });
  await followed.next();
  followed.write('a.md', new Uint8Array([0, 1, 2]));
  const { problems } = await followed.next();
  expect(problems).toEqual([expect.stringContaining('Until then its last version is served.')]);
  expect(followed.texts()).toEqual(['The first.', 'The second.']);
  followed.write('a.md', 'The third.');
  await until(followed, () => followed.texts()[0] === 'The third.');
});

it('is read now and then though nothing was heard', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-follow-'));
  let reads = 0;
  const enough = new Promise<void>((resolve) => {
    const read = async () => void (++reads === 3 && resolve());
    const stop = watchFolder(folder, { read, everyMs: 20 });
    onTestFinished(async () => {
      await stop();
      rmSync(folder, { recursive: true });
    });
  });
  await enough;
});
