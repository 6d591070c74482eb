/** Files that were read before the last stop in, the same articles without reading them again out. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ArticleFile, parseFile } from '../../src/articles/read/parse-file.ts';
import { rememberParsed } from '../../src/library/cache/remember-parsed.ts';

const lamp = { path: 'lamp.md', content: '# The lamp\n\nIt was lit in 1971.\n' };
const crane = {
  path: 'crane.md',
  content: '---\nquestions:\n  - q: Who?\n    passage: 1\n---\n\nAna.\n',
};

let dataDir: string;
let read: string[];

const parse = async (file: ArticleFile) => {
  read.push(file.path);
  return parseFile(file);
};
const open = (version = '1') => rememberParsed({ dataDir, knowledgeDir: 'added', version }, parse);

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'footnote-'));
  read = [];
});

afterEach(() => rm(dataDir, { recursive: true }));

async function readOnce(...files: readonly ArticleFile[]): Promise<void> {
  const remembered = await open();
  for (const file of files) await remembered.parse(file);
  await remembered.save();
  read = [];
}

describe('a file', () => {
  it('is read once, and as it is ever after', async () => {
    await readOnce(lamp, crane);
    const { parse: again } = await open();
    expect([await again(lamp), await again(crane)]).toEqual([parseFile(lamp), parseFile(crane)]);
    expect(read).toEqual([]);
  });

  it.each([
    ['its text has changed', { ...lamp, content: `${lamp.content}\nAnd out in 1980.\n` }],
    ['it has another name', { ...lamp, path: 'lamp.txt' }],
  ])('is read again where %s', async (_, file) => {
    await readOnce(lamp);
    const { parse: again } = await open();
    expect(await again(file)).toEqual(parseFile(file));
    expect(read).toEqual([file.path]);
  });

  it('is read again by another version', async () => {
    await readOnce(lamp);
    const { parse: again } = await open('2');
    await again(lamp);
    expect(read).toEqual([lamp.path]);
  });

  it('is read again where what was kept is damaged', async () => {
    await readOnce(lamp);
    const [name = ''] = await readdir(join(dataDir, 'cache'));
    await writeFile(join(dataDir, 'cache', name), 'no such thing');
    const { parse: again } = await open();
    expect(await again(lamp)).toEqual(parseFile(lamp));
    expect(read).toEqual([lamp.path]);
  });

  it('that nobody asks for any more is kept no longer', async () => {
    await readOnce(lamp, crane);
    await readOnce(crane);
    const { parse: again } = await open();
    await again(lamp);
    expect(read).toEqual([lamp.path]);
  });
});

it('keeps nothing where there is no place for it', async () => {
  const remembered = await rememberParsed(null, parse);
  await remembered.parse(lamp);
  await remembered.save();
  expect(await readdir(dataDir)).toEqual([]);
});
