/** The library, asked as the doors ask it: what comes out is found, unsure or none, and never a crash. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/articles/read/read-knowledge.ts';
import { createLibrary, type MemoryLibrary } from '../../src/library/library.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import type { Answer } from '../../src/model.ts';
import { copyDigests } from '../copy-digests.ts';
import { cpuMsOf } from '../cpu-time.ts';
import { anyText, longText } from '../discord/arbitrary-text.ts';
import {
  beekeepers,
  createArticle,
  lighthouse,
  littleLibrary,
  nameOf,
} from '../search/sample-articles.ts';

const builtAt = new Date('2026-01-02T03:04:05Z');
let library: MemoryLibrary;
const shipped = copyDigests();
let digests: MemoryLibrary;

beforeAll(async () => {
  library = createLibrary((await readKnowledge('test/fixtures/articles')).articles, builtAt);
  digests = createLibrary((await readKnowledge(shipped)).articles, builtAt);
});

const mill = createArticle('mill', [
  'The mill of Oxley was built by Ivo Lanz and his sister in 1931.',
  'The mill stands at the bridge, and the mill is open on Sundays.',
  'Its wheel was made of oak, and the wheel turned day and night.',
  'A new wheel cost the town 4,000 crowns, half of which was given by the guild.',
  'Nobody lives at the mill today, though the wheel can be seen.',
]);

const names = ({ hits }: Answer): string[] => hits.map(nameOf);

describe('articles and passages', () => {
  it('stand in the order of their ids, each once', () => {
    const twice = createLibrary([lighthouse, beekeepers, lighthouse], builtAt);
    expect(twice.articles.map(({ id }) => id)).toEqual(['colmenas', 'lighthouse']);
    expect(twice.article('lighthouse')).toBe(lighthouse);
  });

  it('are handed out with their citation', () => {
    const { passage, citation } = createLibrary(littleLibrary, builtAt).passage('quarry', 3) ?? {};
    expect(passage?.text).toMatch(/^Divers found a steam crane/);
    expect(citation).toMatchObject({ title: 'The quarry at Penhallow', passage: 3, passages: 3 });
  });

  it.each([
    ['quarry', 0],
    ['quarry', 4],
    ['quarry', -1],
    ['quarry', 1.5],
    ['quarry', Number.NaN],
    ['nowhere', 1],
    ['constructor', 1],
    ['__proto__', 1],
  ])('are undefined where there are none: %s ¶ %d', (id, number) => {
    expect(createLibrary(littleLibrary, builtAt).passage(id, number)).toBeUndefined();
  });

  it('may be none', () => {
    const empty = createLibrary([], builtAt);
    expect(empty.articles).toEqual([]);
    expect(empty.ask('Who tended the lamp?')).toMatchObject({
      outcome: 'none',
      hits: [],
      suggestions: [],
    });
  });
});

describe('ask', () => {
  it.each([
    ['When did Line 7 open?', 'tram-line#1'],
    ['How many stops does the tram line have?', 'tram-line#1'],
    ['Who wrote a thesis about bus route 31?', 'tram-line#3'],
    ['What did the auditor Helena Voss criticise?', 'tram-line#5'],
    ['What does amylase do to starch?', 'slow-bread#2'],
  ])('finds: %s', (question, passage) => {
    const answer = library.ask(question);
    expect(answer.outcome).toBe('found');
    expect(names(answer)[0]).toBe(passage);
  });

  it.each([
    'hello',
    'tell me a joke',
    'What is the capital of Mongolia?',
    'How do I cook rice?',
    '¿Quién ganó el mundial de 1986?',
    'who won the football match yesterday',
  ])('does not claim an answer to: %s', (question) => {
    expect(library.ask(question).outcome).not.toBe('found');
  });

  it('gives suggestions for none, in the language of the question', () => {
    const answer = digests.ask('¿Cuál es la capital de Mongolia?');
    expect(answer).toMatchObject({ outcome: 'none', hits: [] });
    const spanish = digests.articles.find(({ language }) => language === 'es');
    expect(answer.suggestions).toHaveLength(2);
    expect(spanish?.questions).toEqual(expect.arrayContaining([...answer.suggestions]));
  });

  it('gives other suggestions for another question that nothing fits', () => {
    const asked = ['¿Cuál es la capital de Mongolia?', '¿Y la de Islandia?', 'hay trenes'];
    const given = asked.map((question) => digests.ask(question).suggestions.join());
    expect(new Set(given).size).toBeGreaterThan(1);
  });

  it('answers two questions in one, each with its passage, and keeps to the limit besides', () => {
    const ask = (limit: number) =>
      createLibrary([mill], builtAt).ask('Who built the mill and how much did the wheel cost?', {
        limit,
      });
    const answer = ask(3);
    expect(answer.parts?.map(({ outcome, hit }) => [outcome, hit && nameOf(hit)])).toEqual([
      ['found', 'mill#1'],
      ['found', 'mill#4'],
    ]);
    expect(answer.hits.length).toBeLessThanOrEqual(3);
    expect(names(ask(1))).toEqual(['mill#1', 'mill#4']);
  });

  it('gives three hits at most, or as many as asked for', () => {
    const question = 'trams on Castle Road';
    expect(library.ask(question, { all: true }).hits.length).toBe(3);
    expect(library.ask(question, { all: true, limit: 1 }).hits.length).toBe(1);
    const twenty = library.ask(question, { all: true, limit: 20 }).hits;
    expect(twenty.length).toBeGreaterThan(5);
    expect(twenty.length).toBeLessThanOrEqual(20);
  });

  it('gives the closest passages for all, whatever the outcome', () => {
    const question = 'What does a ticket to the moon cost?';
    const { outcome, hits } = library.ask(question, { all: true });
    expect(outcome).toBe(library.ask(question).outcome);
    expect(hits.length).toBe(3);
  });

  it('stays within the article asked about', () => {
    const { hits } = library.ask('How much did it cost?', { articleId: 'slow-bread', all: true });
    expect(hits.length).toBeGreaterThan(0);
    expect(new Set(hits.map(({ passage }) => passage.articleId))).toEqual(new Set(['slow-bread']));
  });

  it('stays within the articles that it may search', () => {
    const includes = (id: string): boolean => id !== 'tram-line';
    const { hits } = library.ask('trams on Castle Road', { includes, all: true, limit: 20 });
    expect(hits.filter(({ passage }) => passage.articleId === 'tram-line')).toEqual([]);
  });

  it.each(['', 'nowhere', '__proto__'])(
    'finds nothing in an unknown article: "%s"',
    (articleId) => {
      expect(library.ask('How much did the tram cost?', { articleId, all: true }).hits).toEqual([]);
    },
  );
});

describe('translations', () => {
  it.each([
    ['How did Congress vote?', 'en'],
    ['¿Cómo votó el Congreso?', 'es'],
  ])('the one in the question’s language is shown: %s', (question, language) => {
    const [hit] = digests.ask(question).hits;
    expect(hit?.passage.language).toBe(language);
  });

  it('never both for one hit', () => {
    const questions = digests.articles.flatMap((article) => [
      ...article.questions,
      ...article.passages.map(({ text }) => text.slice(0, 200)),
    ]);
    for (const question of questions) {
      const { hits } = digests.ask(question, { limit: 20, all: true });
      const originals = hits.map(({ passage }) => {
        const article = digests.article(passage.articleId);
        return `${article?.translationOf ?? passage.articleId}#${passage.number}`;
      });
      expect(new Set(originals).size).toBe(originals.length);
    }
  });

  it('every question that an article says it answers is answered from it', () => {
    for (const { id, language, questions } of digests.articles) {
      for (const question of questions) {
        const { outcome, hits } = digests.ask(question);
        expect({ question, outcome, language: hits[0]?.passage.language }).toEqual({
          question,
          outcome: 'found',
          language,
        });
        expect(hits[0]?.passage.articleId).toBe(id);
      }
    }
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t  '],
    ['only punctuation', '?!?!… --- ***'],
    ['only emoji', '🐝🍯👩‍👩‍👧❤️'],
    ['only stop words', 'what is it that they were to the'],
    ['only stop words in Spanish', '¿qué es lo que ha sido?'],
    ['another script', '東京の人口は何人ですか'],
    ['another alphabet', 'Сколько стоит билет на трамвай?'],
    ['right to left', 'كم عدد سكان ليما؟'],
    ['control characters', '\u0000\u0001\u001b\u009f'],
    ['lone surrogates', '\ud83d\ud83d\udc00'],
    ['an option', '--knowledge /etc --json'],
    ['a command', '/help'],
    ['another command', '/ask article:1'],
    ['code', '<script>alert(1)</script>'],
    ['a query', "'; DROP TABLE passages; --"],
    ['a pattern', '(a+)+$ .* [[:alpha:]] \\u0000'],
    ['one letter', 'a'],
    ['a number of no article', '99999'],
    ['keys mashed', 'asdfghjkl qwertyuiop'],
    ['a word of every object', 'constructor __proto__ toString'],
    ['one word many times', 'hello '.repeat(600)],
    ['4,000 letters', 'x'.repeat(4000)],
  ])('%s never has an answer', (_, text) => {
    for (const asked of [library, digests]) {
      const answer = asked.ask(text);
      expect(answer.outcome).not.toBe('found');
      expect(answer.question.cut).toBe(false);
    }
  });

  it('a long question is cut and says so, and its beginning is answered', () => {
    const question = `When did Line 7 of the trams open? ${'Please tell me. '.repeat(300)}`;
    expect(cpuMsOf(() => library.ask(question))).toBeLessThan(1000);
    const answer = library.ask(question);
    expect(answer.question).toMatchObject({ cut: true });
    expect(answer.question.text.length).toBeLessThanOrEqual(4000);
    expect(names(answer)[0]).toBe('tram-line#1');
  });

  it('a pasted text finds its passages, and is no answer in another library', () => {
    for (const { id, passages } of library.articles) {
      const text = passages.map((passage) => passage.text).join('\n');
      for (const pasted of [text.slice(0, 1500), text.slice(0, 4000)]) {
        const answer = library.ask(pasted);
        expect(answer).toMatchObject({ question: { cut: false } });
        expect(answer.hits[0]?.passage.articleId).toBe(id);
        expect(digests.ask(pasted)).toMatchObject({ outcome: 'none', hits: [] });
      }
    }
  });

  it('any text has an answer of the right shape', () => {
    const small = createLibrary(
      [...littleLibrary, createArticle('odd', ['*`_~|> @everyone <@1> […]'])],
      builtAt,
    );
    fc.assert(
      fc.property(fc.oneof(anyText, longText), fc.boolean(), (text, all) => {
        const { outcome, hits, suggestions } = small.ask(text, { all });
        expect(hits.length).toBeLessThanOrEqual(3);
        if (outcome === 'none' && !all) expect(hits).toEqual([]);
        if (outcome !== 'none') expect(hits.length).toBeGreaterThan(0);
        expect(suggestions.length > 0).toBe(outcome === 'none');
      }),
    );
  });
});

it('forgets an article whole: its words are doubtful again', async () => {
  const fresh = createLiveLibrary([lighthouse], () => builtAt);
  const changed = createLiveLibrary([lighthouse], () => builtAt);
  await changed.change({
    added: [createArticle('street', ['The lamptower of the street is lit.'])],
  });
  await changed.change({ removed: ['street'] });
  const score = async (live: typeof fresh): Promise<number | undefined> =>
    (await live.current().ask('lamptower', { all: true })).hits[0]?.score;
  expect(await score(changed)).toBe(await score(fresh));
});

it('goes on after a filter that throws', () => {
  const small = createLibrary(littleLibrary, builtAt);
  const before = names(small.ask('steam crane'));
  const broken = (): boolean => {
    throw new Error('no such place');
  };
  expect(() => small.ask('steam crane', { includes: broken })).toThrow('no such place');
  expect(names(small.ask('steam crane'))).toEqual(before);
});

it('takes a question typed in capitals as it would any other', () => {
  for (const question of ['When did Line 7 open?', 'Who wrote a thesis about bus route 31?']) {
    const shouted = library.ask(question.toUpperCase());
    expect(names(shouted)).toEqual(names(library.ask(question.toLowerCase())));
    expect(shouted.outcome).toBe('found');
  }
});
