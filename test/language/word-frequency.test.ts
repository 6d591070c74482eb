/** The lists of common words: there for each language, and falling by rank. */
import { describe, expect, it } from 'vitest';
import { languageCodes, languageOf } from '../../src/language/languages.ts';
import { readWordFrequencies, shareOfRank } from '../../src/language/word-frequency.ts';

describe.each(languageCodes)('%s', (code) => {
  const shares = readWordFrequencies(languageOf(code));

  it('ranks thousands of words', () => {
    expect(shares.size).toBeGreaterThan(5000);
  });

  it('holds most stop words, which are the commonest', () => {
    const common = [...shares].filter(([, share]) => share >= shareOfRank(100));
    const stops = common.filter(([word]) => languageOf(code).stopWords.has(word));
    expect(stops.length).toBeGreaterThan(50);
  });

  it('shares out no more than all of a text', () => {
    const sum = [...shares.values()].reduce((total, share) => total + share, 0);
    expect(sum).toBeGreaterThan(0.5);
    expect(sum).toBeLessThan(1);
  });
});
