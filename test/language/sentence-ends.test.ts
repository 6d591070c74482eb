/** Sentences of everyday text end where `Intl.Segmenter` ends them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/language/languages.ts';
import { findSentenceEnds } from '../../src/language/sentence-ends.ts';
import type { LanguageCode } from '../../src/model.ts';

function segmentedEnds(text: string, language: LanguageCode): number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);
}

const language = fc.constantFrom(...languageCodes);
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const accented = [...'áéíóúüñÁÉÍÓÚÜÑçßøØªº°«»“”‘’–—…¿¡€\u00a0'];
/** Where the rules have something to decide. */
const decisive = [...'aB1 .?!,:;)("“-\n'];
const char = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...decisive) },
  { weight: 1, arbitrary: fc.constantFrom(...ascii, ...accented, '\t') },
);
const everydayText = fc.string({ unit: char, maxLength: 60 });

describe('findSentenceEnds', () => {
  it('agrees with Intl.Segmenter on any text of everyday characters', () => {
    fc.assert(
      fc.property(everydayText, language, (text, code) => {
        const ends = findSentenceEnds(text);
        if (ends) expect(ends).toEqual(segmentedEnds(text, code));
        else expect(text).toMatch(/[.?!].*;/);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([...ascii, ...accented, '\n', '\t'])('knows %j wherever it stands', (each) => {
    for (const text of [`Aa b. ${each} Zz`, `Aa b.${each}Zz`, `A? ${each}z`, `${each}. a`, each]) {
      if (each !== ';') expect(findSentenceEnds(text)).toEqual(segmentedEnds(text, 'en'));
    }
  });

  it.each(['e\u0301', '\r\n', 'ł', '汉字。', '\u00ad', '\u2024', '🐝', '\ud83d', '\u2028'])(
    'says nothing about a text with %j',
    (each) => {
      expect(findSentenceEnds(`One. ${each} Two.`)).toBeUndefined();
    },
  );
});
