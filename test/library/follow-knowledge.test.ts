/** A knowledge folder whose files come, change and go in, what a library says of them out. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FollowedKnowledge, followKnowledge } from '../../src/library/follow-knowledge.ts';
import type { LiveLibrary } from '../../src/library/live/live-library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

let folder: string;
let outside: string;
let library: LiveLibrary;
let knowledge: FollowedKnowledge;
let told: string[];
let counted: object[];

const write = (name: string, title: string, text: string) =>
  put(name, `---\ntitle: ${title}\n---\n${text}\n`);

/** In one step, so that no half of a file is read. */
async function put(name: string, content: string): Promise<void> {
  const part = join(outside, 'part.md');
  await writeFile(part, content);
  await rename(part, join(folder, name));
}

/** No paragraph stands so deep. */
const unreadable = `${'> '.repeat(300)}The mast\n`;

const ids = () => library.current().articles.map(({ id }) => id);
const textOf = (id: string) => library.current().article(id)?.passages[0]?.text;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'follow-'));
  outside = await mkdtemp(join(tmpdir(), 'outside-'));
  await mkdir(join(folder, 'harbour'));
  await write('mast.md', 'The mast', 'Ana Rojas paints the mast each year.');
  await write('harbour/ferry.md', 'The ferry', 'The ferry sails at nine each morning.');
  const loaded = await loadLibrary(folder, () => new Date(0));
  library = loaded.library;
  told = [];
  counted = [];
  knowledge = followKnowledge(folder, loaded.knowledge, {
    onProblem: (line) => told.push(line),
    onChange: (counts) => counted.push(counts),
  });
});

afterEach(async () => {
  knowledge.stop();
  for (const each of [folder, outside]) await rm(each, { recursive: true, force: true });
});

/** Does it, and waits until the library has heard of it. */
async function change(act: () => Promise<unknown>): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    const stop = knowledge.listen(() => {
      stop();
      resolve();
    });
  });
  await act();
  await heard;
}

describe('a library that follows its folder', () => {
  it('has changed in nothing at first', () => {
    expect([told, counted]).toEqual([[], []]);
    expect(ids()).toEqual(['harbour/ferry', 'mast']);
  });

  it('serves what a file says now', async () => {
    await change(() => write('harbour/ferry.md', 'The ferry', 'The ferry sails at noon.'));
    expect(textOf('harbour/ferry')).toBe('The ferry sails at noon.');
    const { hits } = await library.current().ask('When does the ferry sail?');
    expect(hits[0]?.passage.text).toContain('noon');
  });

  it('serves a new file, and no longer one that went', async () => {
    await change(() => write('bridge.md', 'The bridge', 'The bridge opens twice a day.'));
    expect(ids()).toEqual(['bridge', 'harbour/ferry', 'mast']);
    await change(() => rm(join(folder, 'mast.md')));
    expect(ids()).toEqual(['bridge', 'harbour/ferry']);
  });

  it('serves a file that has an error now as it was before, and says so', async () => {
    await change(() => put('mast.md', unreadable));
    expect(textOf('mast')).toBe('Ana Rojas paints the mast each year.');
    expect(knowledge.problems()).toMatchObject([{ file: 'mast.md', severity: 'error' }]);
    await change(() => write('mast.md', 'The mast', 'Luis Paz paints it now.'));
    expect(textOf('mast')).toBe('Luis Paz paints it now.');
    expect(knowledge.problems()).toEqual([]);
  });

  it('serves no longer what a file said that is empty now', async () => {
    await change(() => put('mast.md', ''));
    expect(ids()).toEqual(['harbour/ferry']);
    expect(told).toEqual([]);
  });

  it('goes into folders that are new', async () => {
    await change(async () => {
      await mkdir(join(outside, 'peru'));
      await writeFile(join(outside, 'peru/vote.md'), 'The vote was on Friday.\n');
      await rename(join(outside, 'peru'), join(folder, 'peru'));
    });
    expect(ids()).toContain('peru/vote');
    await change(() => put('peru/vote.md', 'The vote was on Monday.\n'));
    expect(textOf('peru/vote')).toBe('The vote was on Monday.');
  });

  it('tells once what is wrong with a file, and what came of a change', async () => {
    await change(() => put('mast.md', unreadable));
    await change(() => put('ferry.md', unreadable));
    expect(told.map((line) => line.split(':')[0])).toEqual(['mast.md', 'ferry.md']);
    await change(() => rm(join(folder, 'ferry.md')));
    await change(() => put('ferry.md', unreadable));
    expect(told.map((line) => line.split(':')[0])).toEqual(['mast.md', 'ferry.md', 'ferry.md']);
    expect(counted).toEqual([]);
    await change(() => write('mast.md', 'The mast', 'Luis Paz paints it now.'));
    expect(counted).toEqual([{ added: 0, changed: 1, removed: 0 }]);
  });
});
