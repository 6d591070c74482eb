/** What is asked about articles themselves, listed questions, references and links, of a whole library. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/read/parse-article.ts';
import { readKnowledge } from '../../src/articles/read/read-knowledge.ts';
import { checkListed } from '../../src/library/check-listed.ts';
import { createLibrary } from '../../src/library/library.ts';
import type { Article } from '../../src/model.ts';
import { copyDigests } from '../copy-digests.ts';

function read(id: string, text: string): Article {
  const { article, problems } = parseArticle({ path: `${id}.md`, text });
  expect(problems).toEqual([]);
  if (!article) throw new Error(id);
  return article;
}

const digests = copyDigests();

const quillby = read(
  'quillby',
  `---
title: The clock of Quillby
author: Ana Rojas
date: 2024-03-02
url: https://example.org/quillby
questions:
  - question: What stopped?
    passage: 3
  - What rang?
---

Luis Paz repaired the clock in the tower for 900 crowns.

The letter about the clock was written by Mayor Rosa Lind in 1912.

For eleven years it stood still.
`,
);
const harbour = read(
  'harbour',
  '---\ntitle: The harbour\nlanguage: en\n---\n\nThe ferry was built in 1931 in the old dock.\n\nIt carries 180 passengers.\n',
);
const puerto = read(
  'puerto',
  '---\ntitle: El puerto\nlanguage: es\ntranslationOf: harbour\n---\n\nEl transbordador se construyó en 1931.\n\nLleva 180 pasajeros.\n',
);
const open = (...articles: readonly Article[]) => createLibrary(articles, new Date(0));
const one = open(quillby);
const several = open(quillby, harbour, puerto);

describe('about', () => {
  it('is answered by the one article there is', () => {
    const { outcome, about, hits } = one.ask('who wrote this?');
    expect({ outcome, hits, kind: about?.kind, articles: about?.articles }).toEqual({
      outcome: 'about',
      hits: [],
      kind: 'author',
      articles: [quillby],
    });
  });

  it.each([
    'who wrote this and when was it published',
    'who wrote this and when?',
    'quién escribió esto y cuándo',
  ])('answers two questions about the article at once: %s', (question) => {
    const { outcome, about } = one.ask(question);
    expect({ outcome, kind: about?.kind, also: about?.also }).toEqual({
      outcome: 'about',
      kind: 'author',
      also: ['date'],
    });
  });

  it('leaves to the text what only half is about the article', () => {
    expect(one.ask('who wrote the letter and when was it written').outcome).not.toBe('about');
  });

  it.each([
    ['when was this published', harbour],
    ['de cuándo es esta noticia', puerto],
  ])('counts an article and its translation as one: %s', (question, article) => {
    expect(open(harbour, puerto).ask(question).about?.articles).toEqual([article]);
  });

  it('lists each of several, unless one is chosen or named', () => {
    const ids = (question: string, articleId?: string) =>
      several
        .ask(question, articleId === undefined ? {} : { articleId })
        .about?.articles.map(({ id }) => id);
    expect(ids('author?')).toEqual(['quillby', 'harbour']);
    expect(ids('author?', 'quillby')).toEqual(['quillby']);
    expect(ids('who wrote The clock of Quillby?')).toEqual(['quillby']);
    expect(ids('summary of the article about the harbour')).toEqual(['harbour']);
    expect(ids('https://www.example.org/quillby/#top')).toEqual(['quillby']);
    expect(ids('who wrote this https://example.org/quillby')).toEqual(['quillby']);
    expect(several.ask('author?', { includes: (id) => id === 'puerto' }).about?.articles).toEqual([
      puerto,
    ]);
  });

  it('leaves to the text what is the text’s', () => {
    expect(one.ask('who wrote the letter?')).toMatchObject({
      outcome: 'found',
      hits: [{ passage: { number: 2 } }],
    });
    expect(several.ask('when was the ferry built?').outcome).toBe('found');
  });

  it('has no answer where there is no article', () => {
    expect(open().ask('who wrote this').outcome).toBe('none');
  });
});

it.each(['hello', 'gracias', 'help', 'ur useless'])('%s is talk', (text) => {
  const { outcome, hits, talk } = one.ask(text);
  expect({ outcome, hits }).toEqual({ outcome: 'none', hits: [] });
  expect(talk).toBeDefined();
});

describe('passages by number', () => {
  const numbers = (question: string) =>
    several.ask(question).hits.map(({ passage }) => `${passage.articleId} ${passage.number}`);

  it.each([
    ['paragraphs 2-3 of quillby', ['quillby 2', 'quillby 3']],
    ['quillby paragraph 3', ['quillby 3']],
    ['paragraph 3 of quillby', ['quillby 3']],
    ['paragraph 1 and paragraph 3 of The clock of Quillby', ['quillby 1', 'quillby 3']],
    ['párrafos 1 y 2 de El puerto', ['puerto 1', 'puerto 2']],
    ['¶ 1 https://example.org/quillby', ['quillby 1']],
    ['show me paragraph 99', []],
  ])('%s', (question, expected) => {
    expect(numbers(question)).toEqual(expected);
  });

  it('searches where what is named is no article', () => {
    expect(several.ask('How many passengers are in paragraph 7?').reference).toBeUndefined();
    expect(several.ask('paragraph 2 of the treaty').reference).toBeUndefined();
  });
});

it('takes a pasted link for no word of the question', () => {
  const plain = one.ask('Who repaired the clock?');
  const linked = one.ask('Who repaired the clock? https://example.com/watch?v=abc');
  expect(plain.outcome).toBe('found');
  expect(linked.outcome).toBe('found');
  expect(linked.hits).toEqual(plain.hits);
});

describe('listed questions', () => {
  it('are answered by the passage that they name, and by nothing else', () => {
    expect(one.ask('what STOPPED')).toMatchObject({
      outcome: 'found',
      hits: [{ passage: { number: 3 } }],
    });
    expect(one.ask('What rang?').outcome).toBe('none');
  });

  it('are checked as anybody would ask them', () => {
    expect(checkListed([quillby]).map(({ warns }) => warns)).toEqual([true, true]);
    expect(checkListed([quillby])[0]?.line).toContain('it names ¶ 3');
  });

  it('of the shipped articles are all right and found', async () => {
    const { articles } = await readKnowledge(digests);
    const library = open(...articles);
    for (const { id, questions, questionPassages } of articles) {
      expect([...(questionPassages?.keys() ?? [])]).toEqual(questions);
      for (const question of questions) {
        const { outcome, hits } = library.ask(question);
        const [hit] = hits;
        expect({
          question,
          outcome,
          id: hit?.passage.articleId,
          number: hit?.passage.number,
        }).toEqual({
          question,
          outcome: 'found',
          id,
          number: questionPassages?.get(question),
        });
      }
    }
  });

  it('name no passage that is not there', () => {
    const text = '---\nquestions:\n  - question: Who?\n    passage: 9\n---\n\nText.\n';
    const { article, problems } = parseArticle({ path: 'a.md', text });
    expect(problems).toMatchObject([
      { line: 2, message: '"Who?" names passage 9; the article has 1 to 1.' },
    ]);
    expect(article?.questionPassages).toBeUndefined();
  });
});
