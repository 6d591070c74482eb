/** Both forms of data files come out as the same kind of data set; anything else is refused in words. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DataSet, readDataSet } from './data.ts';
import { parseRetrievalOptions } from './options.ts';
import { heldOutArticles, sampleQuestions } from './sample-questions.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, value: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

const text = 'The harbour was closed on Monday because the storm had torn two boats loose.';

describe('readDataSet', () => {
  it('reads the listed form and leaves out questions about unknown passages', async () => {
    const path = await fileOf('listed.json', {
      language: 'en',
      passages: [{ id: 'a', article: 'Harbour', text }],
      queries: [
        { text: 'When was the harbour closed?', passageId: 'a', answers: ['Monday'] },
        { text: 'Who?', passageId: 'z', answers: [] },
      ],
    });
    expect(await readDataSet(path, 'es')).toEqual({
      name: 'listed.json',
      language: 'en',
      passages: [{ id: 'a', article: 'Harbour', text, language: 'en' }],
      questions: [{ text: 'When was the harbour closed?', passage: 0, answers: ['Monday'] }],
    });
  });

  it('reads SQuAD without its impossible questions', async () => {
    const qas = [
      { question: 'When?', answers: [{ text: 'Monday', answer_start: 26 }] },
      { question: 'Which king?', answers: [], is_impossible: true },
    ];
    const path = await fileOf('squad.json', {
      version: 'v2.0',
      data: [{ title: 'The_Harbour', paragraphs: [{ context: text, qas }] }],
    });
    expect(await readDataSet(path, 'en')).toEqual({
      name: 'squad.json',
      language: 'en',
      passages: [{ id: 'p0', article: 'The Harbour', text, language: 'en' }],
      questions: [{ text: 'When?', passage: 0, answers: ['Monday'] }],
    });
  });

  it.each([
    ['no JSON', 'hello', 'cannot be read as a JSON file'],
    ['another form', { rows: [] }, 'is neither'],
  ])('refuses %s', async (name, value, message) => {
    await expect(readDataSet(await fileOf(`${name}.json`, value), 'en')).rejects.toThrow(message);
  });
});

describe('folds', () => {
  const articles = ['A', 'B', 'C', 'D', 'E', 'F'];
  const data: DataSet = {
    name: 'd',
    language: 'en',
    passages: articles.map((article) => ({ id: article, article, text, language: 'en' })),
    questions: articles.map((_, passage) => ({
      text: `Question ${passage}?`,
      passage,
      answers: [],
    })),
  };

  it('share the questions out by article, none twice', () => {
    const folds = [1, 2, 3].map((part) => sampleQuestions(data, { part, parts: 3 }, 100));
    expect(folds.map((fold) => fold.map(({ passage }) => passage).sort())).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it('hold out a third of the articles, the same ones every time', () => {
    const held = heldOutArticles(data, data.questions);
    expect(held.size).toBe(2);
    expect(heldOutArticles(data, [...data.questions].reverse())).toEqual(held);
  });
});

describe('parseRetrievalOptions', () => {
  it('has defaults for all but the files', () => {
    expect(
      parseRetrievalOptions(['x.json', '--fold', '2/2', '--engines', 'footnote,lunr']),
    ).toEqual({
      files: ['x.json'],
      questions: 1000,
      engines: ['footnote', 'lunr'],
      fold: { part: 2, parts: 2 },
      squadLanguage: 'en',
    });
    expect(parseRetrievalOptions(['--help'])).toBeNull();
  });

  it.each([
    [[], 'No data file'],
    [['x.json', '--fold', '3/2'], '--fold takes'],
    [['x.json', '--engines', 'google'], 'no engine google'],
    [['x.json', '--questions', '0'], 'whole number'],
    [['x.json', '--nonsense'], '--nonsense'],
  ])('refuses %j', (args, message) => {
    expect(() => parseRetrievalOptions(args)).toThrow(message);
  });
});
