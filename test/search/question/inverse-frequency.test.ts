/** What meeting a term tells: by the library's own counts, and by everyday language where they are few. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { inverseFrequency as weigh } from '../../../src/search/question/inverse-frequency.ts';
import { ask, createArticle, nameOf } from '../sample-articles.ts';

const inverseFrequency = (term: string, holding: number, passages: number, language = 'en') =>
  weigh(term, holding, passages, languageOf(language));

describe('inverseFrequency', () => {
  it('falls with the passages that hold the term', () => {
    const values = [0, 1, 5, 20, 100].map((holding) => inverseFrequency('lamp', holding, 100));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values.at(-1)).toBeGreaterThan(0);
  });

  it('tells a rare word from an everyday one in a library of one article', () => {
    expect(inverseFrequency('peopl', 1, 10)).toBeLessThan(inverseFrequency('tutelag', 1, 10));
    expect(inverseFrequency('gent', 1, 10)).toBeLessThan(inverseFrequency('tutel', 1, 10));
  });

  it('goes by the language of the question where only articles are in it', () => {
    expect(inverseFrequency('haus', 1, 10, 'de')).toBeLessThan(inverseFrequency('haus', 1, 10));
    expect(inverseFrequency('peopl', 1, 10, 'ja')).toBe(inverseFrequency('tutelag', 1, 10, 'ja'));
  });

  it('goes by the library alone where that is large', () => {
    const everyday = inverseFrequency('peopl', 100, 100_000);
    expect(everyday / inverseFrequency('tutelag', 100, 100_000)).toBeGreaterThan(0.9);
  });
});

it('lets the rare word decide in one article', () => {
  const engine = createEngine([
    createArticle('garden', [
      'People came from the town and people came by boat on every day of the year.',
      'The espalier by the wall bears pears.',
      'A path leads down to the water.',
    ]),
  ]);
  const hits = engine.search(ask('people with an espalier'), { limit: 1 });
  expect(hits.map(nameOf)).toEqual(['garden#2']);
});
