/** A file of the knowledge folder in, what the inspector shows of its article out. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readKnowledge } from '../../src/articles/read/read-knowledge.ts';
import { describeArticle } from '../../src/inspector/describe-article.ts';
import type { DescribedArticle } from '../../src/inspector/explanation.ts';

const file = `---
title: The signal mast
publisher: Harbour Gazette
date: 2023-05-20
auhtor: Ana Rojas
questions:
  - Who paints the mast?
---
Ana Rojas paints the mast each year. On 3 May 2023 Ana Rojas painted it red.

## Objections

"It hides the sea," said Luis Paz.

El café perdió su vista al mar y sus clientes, y nadie en el pueblo sabe qué hacer con la terraza.
`;

let folder: string;
let article: DescribedArticle;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspector-'));
  await mkdir(join(folder, 'harbour'));
  await writeFile(join(folder, 'harbour/mast.md'), file);
  const { articles, problems } = await readKnowledge(folder);
  const [read] = articles;
  if (read === undefined) throw new Error('no article');
  article = describeArticle(read, problems, { editor: null, language: 'en' });
});

afterAll(() => rm(folder, { recursive: true }));

it('shows each passage with its number, its heading and its line in the file', () => {
  expect(article).toMatchObject({ id: 'harbour/mast', file: 'harbour/mast.md' });
  const lines = file.split('\n');
  expect(article.passages.map(({ number, section, line }) => [number, section, line])).toEqual([
    [1, null, 1 + lines.findIndex((line) => line.startsWith('Ana'))],
    [2, 'Objections', 1 + lines.findIndex((line) => line.startsWith('"It'))],
    [3, 'Objections', 1 + lines.findIndex((line) => line.startsWith('El café'))],
  ]);
});

it('shows who and when stand in each passage, and what is quoted there', () => {
  const [first, second, third] = article.passages;
  expect(first?.names).toEqual(['Ana Rojas']);
  expect(first?.dates).toEqual([
    { day: '2023-05-03', words: expect.stringContaining('3 May 2023') },
  ]);
  expect(second?.quotes).toMatchObject([{ speaker: 'Luis Paz' }]);
  expect(third).toMatchObject({ names: [], dates: [], quotes: [], language: 'Spanish' });
});

it('says what the file does not state', () => {
  expect(article.details).toContain('Publisher: Harbour Gazette');
  expect(article.details).toContain('Author: not stated');
});

it('shows what validate says of it', () => {
  expect(article.problems).toMatchObject([
    { file: 'harbour/mast.md', line: 5, message: expect.stringContaining('auhtor') },
  ]);
  expect(article.questions).toMatchObject([{ says: expect.stringContaining('finds ¶ 1') }]);
});

it('is the same when it has been JSON', () => {
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
});
