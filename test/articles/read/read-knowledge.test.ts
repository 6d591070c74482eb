/** Folders on a real disk in; articles, and problems in plain words, out. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseFile } from '../../../src/articles/read/parse-file.ts';
import { type KnownFiles, readKnowledge } from '../../../src/articles/read/read-knowledge.ts';
import { formatProblem } from '../../../src/articles/read/say-problems.ts';

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'footnote-'));
  folder = join(home, 'knowledge');
  mkdirSync(folder);
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

async function read() {
  const { articles, problems } = await readKnowledge(folder);
  return { ids: articles.map(({ id }) => id), problems: problems.map(formatProblem), articles };
}

it('reads a file with byte order mark, CRLF and decomposed letters', async () => {
  write('a.md', '\ufeff---\r\ntitle: Pen\u0303a\r\n---\r\n\r\nAzuri\u0301n\r\nspoke.\r\rMore.');
  const { articles, problems } = await read();
  expect(problems).toEqual([]);
  expect(articles[0]?.title).toBe('Peña');
  expect(articles[0]?.passages.map(({ text }) => text)).toEqual(['Azurín spoke.', 'More.']);
});

it('orders articles by id, whatever the folders and endings', async () => {
  for (const path of ['b.md', 'a/z.TXT', 'a.txt', 'C.MD', 'a-b.md', 'ñ.md'])
    write(path, `Text of ${path}.`);
  const { ids, problems } = await read();
  expect(problems).toEqual([]);
  expect(ids).toEqual(['C', 'a', 'a-b', 'a/z', 'b', 'ñ']);
});

it('takes the title from the name of a file that has none', async () => {
  for (const name of ['peru-troops', '2023-05-23', 'two_words', 'covid-19'])
    write(`${name}.txt`, 'The text of this article stands here.');
  const { articles } = await read();
  expect(articles.map(({ title, date }) => [title, date])).toEqual([
    ['2023-05-23', '2023-05-23'],
    ['Covid 19', null],
    ['Peru troops', null],
    ['Two words', null],
  ]);
});

it('names each file that is no text, and serves the others', async () => {
  write('good.txt', 'A good article.');
  write('binary.txt', Uint8Array.of(80, 78, 71, 0, 1, 2));
  write('big.md', 'a '.repeat(2_500_001));
  expect(await read()).toMatchObject({
    ids: ['good'],
    problems: [
      'big.md:1: This file is over 5 MB; part it into several.',
      'binary.txt:1: This is no plain text; save it as text in UTF-8.',
    ],
  });
});

it.each([
  [
    'UTF-16 with its mark',
    Buffer.from('\ufeffEl café de Añil cerró.', 'utf16le'),
    null,
    'El café de Añil cerró.',
  ],
  [
    'UTF-16, big end first',
    Buffer.from('\ufeffEl café cerró.', 'utf16le').swap16(),
    null,
    'El café cerró.',
  ],
  [
    'Latin-1',
    Buffer.from('The first line.\n\nEl café de Añil cerró.', 'latin1'),
    'a.txt:3: This file is not in UTF-8 and read as Windows-1252; see that its letters are right.',
    'El café de Añil cerró.',
  ],
  [
    'Windows-1252',
    Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x97, 0x20, 0x41, 0x6e, 0x61, 0x2e]),
    'a.txt:1: This file is not in UTF-8 and read as Windows-1252; see that its letters are right.',
    '“Hi” — Ana.',
  ],
  [
    'UTF-8 with a byte lost',
    Buffer.concat([
      Buffer.from('El café de Añil cerró ayer; ¿por qué?\n'),
      Buffer.of(0xc3),
      Buffer.from(' fin.'),
    ]),
    'a.txt:2: 1 damaged character is shown as \ufffd, the first on this line; mend the file.',
    'El café de Añil cerró ayer; ¿por qué? \ufffd fin.',
  ],
])('reads %s', async (_, bytes, problem, last) => {
  write('a.txt', bytes);
  const { articles, problems } = await read();
  expect(problems).toEqual(problem === null ? [] : [problem]);
  expect(articles[0]?.passages.at(-1)?.text).toBe(last);
});

it('reads each ending of Markdown, and names once what it does not read, documents by themselves', async () => {
  for (const path of ['a.md', 'b.markdown', 'c.MDX'])
    write(path, `# Head of ${path}\n\nA *good* article.`);
  for (const path of ['a.png', 'b/c.png', 'report.odt', 'Makefile']) write(path, 'x');
  write('glossary.yaml', '- en: [ferry, ferryboat]');
  const { articles, problems } = await read();
  expect(articles.map(({ id, title, passages }) => [id, title, passages[0]?.text])).toEqual(
    ['a.md', 'b.markdown', 'c.MDX'].map((path) => [path[0], `Head of ${path}`, 'A good article.']),
  );
  expect(problems).toEqual([
    '1 file is not read (1 .odt); only .md, .markdown, .mdx, .qmd, .rmd, .txt, .html, .pdf, .docx, .epub, .srt and .vtt files are.',
    '3 files are not read (2 .png, 1 without an ending); only .md, .markdown, .mdx, .qmd, .rmd, .txt, .html, .pdf, .docx, .epub, .srt and .vtt files are.',
  ]);
});

it('reads a file of 5 MB', async () => {
  write(
    'big.txt',
    `${'The council voted again on Friday. '.repeat(14)}\n\n`.repeat(10_000).slice(0, 5_000_000),
  );
  const { articles, problems } = await read();
  expect(problems).toEqual([]);
  expect(articles[0]?.passages.length).toBe(10_000);
});

it('follows links as long as they stay in the folder, and reads nothing twice', async () => {
  write('good.md', 'A good article.');
  write('.data/mounted.md', 'An article behind a link.');
  write('sub/other.md', 'Another good article.');
  writeFileSync(join(home, 'secret.md'), 'Not for Footnote.');
  mkdirSync(join(home, 'knowledge-secret'));
  const links = {
    'again.md': 'good.md',
    'gone.md': 'nowhere.md',
    'mounted.md': '.data/mounted.md',
    'out.md': '../secret.md',
    sibling: '../knowledge-secret',
    'sub/circle': '..',
    'sub/round.md': 'round.md',
    'picture.png': '../secret.md',
    '.hidden.md': '../secret.md',
  };
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  const leaves = 'This link leaves the folder; copy what it leads to into the folder.';
  const seen = 'This link leads to what is read already; take it out.';
  const nowhere = 'This link leads nowhere or round in a circle; take it out.';
  expect(await read()).toMatchObject({
    ids: ['good', 'mounted', 'sub/other'],
    problems: [
      '1 file is not read (1 .png); only .md, .markdown, .mdx, .qmd, .rmd, .txt, .html, .pdf, .docx, .epub, .srt and .vtt files are.',
      `again.md:1: ${seen}`,
      `gone.md:1: ${nowhere}`,
      `out.md:1: ${leaves}`,
      `sibling:1: ${leaves}`,
      `sub/circle:1: ${seen}`,
      `sub/round.md:1: ${nowhere}`,
    ],
  });
});

it('does not wait for a pipe, nor stumble over a name that is no text', async () => {
  write('good.md', 'A good article.');
  execFileSync('mkfifo', [join(folder, 'pipe.md')]);
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9), Buffer.from('.md')]),
    'x',
  );
  write('two\nlines.md', '');
  const { ids, problems } = await read();
  expect(ids).toEqual(['good']);
  expect(problems).toEqual([
    'caf\ufffd.md:1: This cannot be read; look at its name and at who may read it.',
    'pipe.md:1: This is no file with text; take it out.',
    'two lines.md:1: There is no text of its own in this file, so it is no article.',
  ]);
});

it('reads a folder that is itself a link', async () => {
  write('good.md', 'A good article.');
  symlinkSync(folder, join(home, 'link'));
  expect((await readKnowledge(join(home, 'link'))).articles.map(({ id }) => id)).toEqual(['good']);
});

it('says what is missing where there is no folder or nothing in it', async () => {
  write('README.md', 'Not an article.');
  write('notes.csv', 'Not an article.');
  expect((await read()).problems).toEqual([
    `There is no .md or .txt file in ${folder}; put an article there.`,
    '1 file is not read (1 .csv); only .md, .markdown, .mdx, .qmd, .rmd, .txt, .html, .pdf, .docx, .epub, .srt and .vtt files are.',
  ]);
  const missing = join(home, 'missing');
  expect(await readKnowledge(missing)).toEqual({
    articles: [],
    problems: [
      {
        file: '.',
        line: 1,
        severity: 'error',
        message: `There is no folder ${missing}; make it and put articles there.`,
      },
    ],
    files: new Map(),
  });
});

it('reads no file again whose bytes are the same', async () => {
  write('a.md', 'The first.');
  write('b.md', 'The second.');
  const before = await readKnowledge(folder);
  write('b.md', 'The other.');
  write('c.md', 'The third.');
  const read: string[] = [];
  const after = await readKnowledge(folder, {
    known: before.files,
    parse: async (file) => {
      read.push(file.path);
      return parseFile(file);
    },
  });
  expect(read.sort()).toEqual(['b.md', 'c.md']);
  expect(after.articles[0]).toBe(before.articles[0]);
  const { articles, problems } = await readKnowledge(folder);
  expect({ articles: after.articles, problems: after.problems }).toEqual({ articles, problems });
});

it('serves the last version of a file that breaks, until it is whole or gone', async () => {
  const again = async (known: KnownFiles) => {
    const { articles, problems, files } = await readKnowledge(folder, { known, keepsLast: true });
    return {
      files,
      texts: articles.map(({ passages }) => passages[0]?.text),
      problems: problems.map(formatProblem),
    };
  };
  write('a.md', 'The first.');
  const whole = await again(new Map());
  for (const broken of [new Uint8Array([0, 1]), ' '.repeat(6_000_000)]) {
    write('a.md', broken);
    let now = await again(whole.files);
    now = await again(now.files);
    expect(now.texts).toEqual(['The first.']);
    expect(now.problems).toEqual([
      expect.stringMatching(/^a\.md:1: .+ Until then its last version is served\.$/u),
    ]);
    write('a.md', 'The second.');
    expect(await again(now.files)).toMatchObject({ texts: ['The second.'], problems: [] });
  }
  for (const leftOut of ['---\ndraft: true\n---\n\nThe third.', '# The third', '']) {
    write('a.md', leftOut);
    expect((await again(whole.files)).texts).toEqual([]);
  }
  rmSync(join(folder, 'a.md'));
  expect((await again(whole.files)).texts).toEqual([]);
});

it.each(['', '# The quay\n', '---\ntitle: The quay\n---\n\n'])(
  'tells nobody but who asks for everything of a note without text, %j',
  async (text) => {
    write('empty.md', text);
    const { problems } = await readKnowledge(folder);
    expect(problems).toMatchObject([{ file: 'empty.md', severity: 'note', isMinor: true }]);
  },
);
