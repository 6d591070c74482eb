/** A short passage is read together with the one after it. */
import { describe, expect, it } from 'vitest';
import { readOn } from '../../src/answer/read-on.ts';
import type { Article, Passage, Span } from '../../src/model.ts';
import { createArticle } from '../search/sample-articles.ts';

const article = createArticle('news', [
  'The keeper Odalys Brandt spoke on Friday.',
  'She said that the lamp had gone out. Nobody had seen it.',
  `The storm was long. ${'It blew. '.repeat(50)}`.trim(),
  'The end.',
]);

function read(from: Article, number: number, sentence: Span | null = null) {
  const passage = from.passages[number - 1];
  if (!passage) throw new Error('no passage');
  return readOn(from, passage, sentence);
}

function change(number: number, changes: Partial<Passage>): Article {
  const passages = article.passages.map((one) =>
    one.number === number ? { ...one, ...changes } : one,
  );
  return { ...article, passages };
}

describe('readOn', () => {
  it('gives the next passage with its citation', () => {
    expect(read(article, 1)).toMatchObject({
      passage: { number: 2 },
      citation: { passage: 2, passages: 4 },
      sentence: null,
    });
  });

  it('marks its first sentence where that goes on from the one marked before', () => {
    const text = article.passages[0]?.text ?? '';
    const sentence = { start: 0, end: text.length };
    expect(read(article, 1, sentence)?.sentence).toEqual({ start: 0, end: 36 });
    expect(read(article, 1, { start: 0, end: 10 })?.sentence).toBeNull();
  });

  it.each([
    ['where the next is long', article, 2],
    ['where it is long itself', article, 3],
    ['at the end', article, 4],
    ['at the end of a section', change(2, { section: 'The lamp' }), 1],
    ['after what somebody else says', change(1, { speaker: 'Odalys Brandt' }), 1],
    ['before another language', change(2, { language: 'es' }), 1],
  ])('gives none %s', (_, from, number) => {
    expect(read(from, number)).toBeUndefined();
  });
});
