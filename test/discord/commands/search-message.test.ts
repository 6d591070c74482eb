/** The sentences of a long message are searched one by one, and the best passages over all are shown. */
import { describe, expect, it } from 'vitest';
import { searchMessage } from '../../../src/discord/commands/search-message.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { createVisibleLibrary } from '../../../src/library/visible-library.ts';
import type { Article } from '../../../src/model.ts';
import { ana, createArticle, FERRY, TRAM, visitOf } from '../sample.ts';

/** With the real search. */
function openLibrary(...articles: readonly Article[]) {
  return visitOf(createVisibleLibrary(createLibrary(articles, new Date(0))), ana);
}

const visit = openLibrary(FERRY, TRAM);
const paragraphs = async (text: string) =>
  (await searchMessage(text, visit)).hits.map(
    ({ passage }) => `${passage.articleId} ${passage.number}`,
  );

describe('searchMessage', () => {
  it('answers a single sentence as a question is answered', async () => {
    const text = 'Captain Rosa Lindqvist commanded the ferry.';
    expect(await searchMessage(text, visit)).toEqual(visit.library.ask(text, { limit: 5 }));
  });

  it('finds what each sentence of a long message is about, each passage once, best first', async () => {
    const text =
      'Hello everybody, how are you all doing today? My neighbour told me that Captain Rosa Lindqvist commanded the ferry. By the way, the bridge cost four million crowns and opened in July 1950! El tranvía de la calle Mayor se inauguró en 1908.';
    const found = await paragraphs(text);
    expect(found).toEqual(expect.arrayContaining(['ferry 2', 'ferry 4', 'tranvia 1']));
    expect(new Set(found).size).toBe(found.length);
    const scores = (await searchMessage(text, visit)).hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('finds nothing in small talk', async () => {
    const answer = await searchMessage('Good morning! See you at lunch? Bring cake.', visit);
    expect(answer.outcome).toBe('none');
    expect(answer.hits).toEqual([]);
  });

  it('says when it left sentences out', async () => {
    const many = Array.from({ length: 100 }, (_, index) => `We saw number ${index}.`).join(' ');
    expect((await searchMessage(many, visit)).question.cut).toBe(true);
    expect((await searchMessage('Thank you. '.repeat(100), visit)).question.cut).toBe(false);
  });

  it('shows a passage and its translation once', async () => {
    const es = createArticle(
      'transbordador',
      FERRY.passages.map(() => ({
        text: 'La capitana Rosa Lindqvist mandó el transbordador diecinueve años.',
        language: 'es' as const,
      })),
      { language: 'es', translationOf: 'ferry' },
    );
    const both = openLibrary(FERRY, es);
    const text =
      'Captain Rosa Lindqvist commanded it for nineteen years. La capitana Rosa Lindqvist mandó el transbordador.';
    const pairs = (await searchMessage(text, both)).hits.map(({ passage }) => passage.number);
    expect(pairs.filter((number) => number === 2)).toHaveLength(1);
  });
});
