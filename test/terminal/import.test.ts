/** `npm run import` as its own process: files in, articles in the knowledge folder out. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseImportCommand } from '../../src/terminal/import-options.ts';
import { runFootnote } from './run-footnote.ts';

const gazette = fileURLToPath(new URL('../articles/fetch/fixtures/gazette.html', import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});
afterEach(() => rm(folder, { recursive: true }));

const knowledge = () => join(folder, 'knowledge');
const run = (...args: string[]) =>
  runFootnote('import', { args, env: { KNOWLEDGE_DIR: knowledge() }, folder });

it('puts an article into the folder, and the same page again in its place', async () => {
  const first = await run(gazette);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('“The lighthouse gets a new lamp”, 7 passages');
  const again = await run(gazette, '--date', '2024-03-05');
  expect(again.code).toBe(0);
  expect(await readdir(knowledge())).toEqual(['the-lighthouse-gets-a-new-lamp.md']);
  const text = await readFile(join(knowledge(), 'the-lighthouse-gets-a-new-lamp.md'), 'utf8');
  expect(text).toContain('date: 2024-03-05');
});

it('leaves another article of the same name alone', async () => {
  await run(gazette, '--title', 'Lamp');
  const other = join(folder, 'other.md');
  await writeFile(other, 'Another text.');
  const { code, stderr } = await run(other, '--title', 'Lamp');
  expect(code).toBe(2);
  expect(stderr).toContain('another --title');
  expect(await readFile(join(knowledge(), 'lamp.md'), 'utf8')).toContain('María');
});

it.each([
  [['http://127.0.0.1:1/'], 1, 'private network'],
  [['no-such-file.md'], 2, 'There is no file no-such-file.md'],
])('%j ends with %i and a sentence', async (args, code, sentence) => {
  const ended = await run(...args);
  expect(ended.stderr).toContain(sentence);
  expect(ended.stderr).not.toContain('    at ');
  expect(ended).toMatchObject({ code, stdout: '' });
});

it.each([
  [[], 'Give one file or one address'],
  [['a.md', 'b.md'], 'Give one file or one address'],
  [['--colour', 'a.md'], '--colour'],
  [['--title'], '--title'],
])('%j is refused with a sentence', (args, sentence) => {
  expect(() => parseImportCommand(args)).toThrow(sentence);
  expect(() => parseImportCommand(args)).toThrow('--help shows the options');
});

it('explains itself', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('--title TITLE');
});
