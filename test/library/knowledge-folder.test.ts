/** A knowledge folder on a real disk in; what is kept of it for the next start, and questions while it is read, out. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { parseFile } from '../../src/articles/read/parse-file.ts';
import { readCache, writeCache } from '../../src/library/cache/index-cache.ts';
import { createKnowledgeFolder } from '../../src/library/knowledge-folder.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'footnote-knowledge-'));
  folder = join(home, 'knowledge');
  mkdirSync(folder);
  write('harbour.md', 'The harbour was opened in 1931 by Rosa Lind.');
  write('quarry.md', 'The quarry gave marble until 1952.');
  onTestFinished(() => rmSync(home, { recursive: true }));
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** As a process would start; `read` names the files that had to be read. */
async function open(version = '1', keptAfterMs = 60_000) {
  const library = createLiveLibrary([], () => new Date(0));
  const read: string[] = [];
  const knowledge = createKnowledgeFolder({
    folder,
    library,
    cache: { dataDir: home, knowledgeDir: folder, version },
    keptAfterMs,
    parse: async (file) => {
      read.push(file.path);
      return parseFile(file);
    },
  });
  await knowledge.open();
  const ask = (question: string) => library.current().ask(question);
  return { library, knowledge, read, ask };
}

const cachePath = () => join(home, 'cache', readdirSync(join(home, 'cache'))[0] ?? '');
const question = 'When was the harbour opened?';

it('reads nothing at the next start, and answers the same', async () => {
  const first = await open();
  expect(first.read.sort()).toEqual(['harbour.md', 'quarry.md']);
  const second = await open();
  expect(second.read).toEqual([]);
  const answer = await second.ask(question);
  expect(answer).toEqual(await first.ask(question));
  expect(answer.outcome).toBe('found');
});

it('reads at the next start what has changed alone', async () => {
  await open();
  write('quarry.md', 'The quarry gave granite until 1960.');
  write('mill.md', 'The mill was built in 1888.');
  rmSync(join(folder, 'harbour.md'));
  const { read, library, ask } = await open();
  expect(read.sort()).toEqual(['mill.md', 'quarry.md']);
  expect(library.current().articles.map(({ id }) => id)).toEqual(['mill', 'quarry']);
  expect((await ask('When was the mill built?')).hits[0]?.passage.text).toContain('1888');
  expect((await ask(question)).outcome).not.toBe('found');
  expect((await open()).read).toEqual([]);
});

it('keeps what a change brings only after a while: more may follow', async () => {
  const hurried = await open('1', 0);
  const before = readFileSync(cachePath());
  write('mill.md', 'The mill was built in 1888.');
  await (await open()).knowledge.reload();
  const { knowledge } = await open();
  const opened = readFileSync(cachePath());
  expect(opened.equals(before)).toBe(false);
  write('mill.md', 'The mill was built in 1889.');
  await knowledge.reload();
  expect(readFileSync(cachePath()).equals(opened)).toBe(true);
  await hurried.knowledge.reload();
  expect(readFileSync(cachePath()).equals(opened)).toBe(false);
  expect((await open()).read).toEqual([]);
});

it('keeps long lists in parts', async () => {
  const place = { dataDir: home, knowledgeDir: folder, version: '1' };
  const packed = { words: Array.from({ length: 50_001 }, (_, i) => `w${i}`), none: [], few: ['a'] };
  await writeCache(place, { files: new Map(), packed });
  expect((await readCache(place))?.packed).toEqual(packed);
});

it('reads everything where what was kept is damaged, cut off or of another version', async () => {
  const whole = await open().then(() => readFileSync(cachePath()));
  const flipped = Uint8Array.from(whole, (byte, i) => (i === whole.length - 9 ? byte ^ 1 : byte));
  for (const damaged of [
    flipped,
    whole.subarray(0, whole.length - 1),
    whole.subarray(0, 60),
    'x',
    '',
  ]) {
    writeFileSync(cachePath(), damaged);
    const { read, ask } = await open();
    expect(read.sort()).toEqual(['harbour.md', 'quarry.md']);
    expect((await ask(question)).outcome).toBe('found');
  }
  expect((await open()).read).toEqual([]);
  expect((await open('2')).read).toHaveLength(2);
});

it('answers from all or nothing of a change, while it is read', async () => {
  const seen = new Set<string>();
  let isChanging = false;
  const library = createLiveLibrary([], () => new Date(0), {
    pause: async () => {
      if (!isChanging) return;
      const ids = library.current().articles.map(({ id }) => id);
      const { hits, outcome } = await library.current().ask(question);
      seen.add(`${outcome} ${hits[0]?.passage.text} ${ids.join()}`);
    },
  });
  const knowledge = createKnowledgeFolder({ folder, library, cache: null });
  await knowledge.open();
  write(
    'harbour.md',
    `The harbour was opened in 1935 by Rosa Lind.\n\n${'It has boats.\n\n'.repeat(50)}`,
  );
  write('mill.md', 'The mill was built in 1888.');
  rmSync(join(folder, 'quarry.md'));
  isChanging = true;
  expect(await knowledge.reload()).toEqual({ added: 1, changed: 1, removed: 1, problems: [] });
  expect([...seen]).toEqual([
    'found The harbour was opened in 1931 by Rosa Lind. harbour,quarry',
    'found The harbour was opened in 1935 by Rosa Lind. harbour,mill',
  ]);
});
