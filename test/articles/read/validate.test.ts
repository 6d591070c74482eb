/** `npm run validate` as a process of its own: a folder in, lines and an exit code out. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { copyDigests } from '../../copy-digests.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const digests = copyDigests();

function validate(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const command = ['--import', 'tsx', 'src/validate.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, KNOWLEDGE_DIR: '', ...env },
  });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

it('finds nothing wrong with the articles that Footnote ships', () => {
  const { status, lines } = validate([digests]);
  expect(lines.at(-1)).toMatch(/^\d+ articles, \d+ passages, 0 problems$/);
  // Each listed question with the passage that it finds.
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^peru-[\w-]+: ".+" finds ¶ \d+/);
  expect(lines.length).toBe(21);
  expect(status).toBe(0);
});

it('prints each problem with its place, counts them, and fails', () => {
  const { status, lines } = validate([
    'test/articles/read/fixtures/problems-between-files/knowledge',
  ]);
  expect(lines).toEqual([
    'a.txt:1: error: a.md has the id a too; rename one of the two.',
    'b.md:3: note: a.md has the title "the same title" too; give one of the two another.',
    'b.md:4: note: An article is no translation of itself; name the other.',
    'c.md:4: note: This translation has 2 passages and a has 1; make them the same.',
    '4 articles, 5 passages, 1 error, 3 notes',
  ]);
  expect(status).toBe(1);
});

it('takes the folder from KNOWLEDGE_DIR', () => {
  const { status, lines } = validate([], {
    KNOWLEDGE_DIR: 'test/articles/read/fixtures/plain-text-posts/knowledge',
  });
  expect(lines).toEqual(['1 article, 10 passages, 0 problems']);
  expect(status).toBe(0);
});

it('lists each passage with its place where it is asked to', () => {
  const { status, lines } = validate([
    '--passages',
    'test/articles/read/fixtures/markdown-blocks/knowledge',
  ]);
  expect(lines[0]).toMatch(/^lighthouse\.md:\d+: ¶ 1: \S/);
  expect(lines.filter((line) => line.includes(': ¶ ')).length).toBe(
    Number(/(\d+) passages/.exec(lines.at(-1) ?? '')?.[1]),
  );
  expect(status).toBe(0);
});

it('fails on a folder that is not there', () => {
  const { status, lines } = validate(['no-such-folder']);
  expect(lines).toEqual([
    'error: There is no folder no-such-folder; make it and put articles there.',
    '0 articles, 0 passages, 1 error',
  ]);
  expect(status).toBe(1);
});

it.each([[['--fix']], [['a', 'b']]])('explains its use when given %j', (args) => {
  expect(validate(args)).toMatchObject({
    status: 2,
    stderr: 'Usage: npm run validate [-- [--json] [--passages] FOLDER]\n',
  });
});

it('checks the glossary with the articles', () => {
  const { status, lines } = validate(['test/articles/read/fixtures-glossary']);
  expect(lines).toEqual([
    expect.stringMatching(/^glossary\.yaml:4: error: This entry cannot be used: /),
    '1 article, 1 passage, 1 error',
  ]);
  expect(status).toBe(1);
});

it('prints one JSON object a line with --json, and fails over errors alone', () => {
  const { status, lines } = validate([
    '--json',
    'test/articles/read/fixtures/problems-between-files/knowledge',
  ]);
  expect(lines.map((line) => JSON.parse(line)).at(2)).toEqual({
    file: 'b.md',
    line: 4,
    severity: 'note',
    message: 'An article is no translation of itself; name the other.',
  });
  expect([status, lines.length]).toEqual([1, 4]);
  const notes = validate(['test/articles/read/fixtures/markdown-links/knowledge']);
  expect(notes.lines.filter((line) => line.includes(': error: '))).toEqual([]);
  expect(notes.lines).toContain(
    'note: 1 file is not read (1 .csv); only .md, .markdown, .mdx, .qmd, .rmd, .txt, .html, .pdf, .docx, .epub, .srt and .vtt files are.',
  );
  expect(notes.status).toBe(0);
});
