/** Of a long message only the sentences that ask are searched; of any other text, all of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import type { LanguageCode } from '../../../src/model.ts';
import { askedSentences } from '../../../src/search/question/asked-sentences.ts';
import { longText } from '../../discord/arbitrary-text.ts';

const told = {
  en: `Hello everyone, I moved here from the coast last month and my neighbour talked about this over
    coffee. I could hardly follow since her dog barked and the kettle whistled all the time.`.replace(
    /\s+/g,
    ' ',
  ),
  es: `Hola a todos, me mudé aquí desde la costa el mes pasado y mi vecina me habló de esto con un café.
    Apenas la entendí porque su perro ladraba y la tetera silbaba todo el rato.`.replace(
    /\s+/g,
    ' ',
  ),
} satisfies Partial<Record<LanguageCode, string>>;

/** A sentence that goes on and on. */
const run =
  'my brother sent me the article, at dinner we had a quarrel, he never reads to the end, ' +
  'he is sure of himself all the same, and the soup went cold over it,';

const asked = (text: string, code: LanguageCode = 'en'): string | undefined =>
  askedSentences(text, languageOf(code));

describe('askedSentences', () => {
  it.each<[string, LanguageCode, string, string]>([
    [
      'the one with a question mark',
      'en',
      `${told.en} How high is the new wall? Thanks a lot!`,
      'How high is the new wall?',
    ],
    [
      'one in small letters',
      'en',
      `${told.en} how high is the new wall?`,
      'how high is the new wall?',
    ],
    [
      'one without a mark, by how it begins',
      'en',
      `${told.en} So how high is the new wall. Thanks a lot.`,
      'So how high is the new wall.',
    ],
    ['one in Spanish', 'es', `${told.es} ¿Qué altura tiene el muro?`, '¿Qué altura tiene el muro?'],
    [
      'two',
      'en',
      `${told.en} Who built the wall? I forgot. When was the wall finished?`,
      'Who built the wall? When was the wall finished?',
    ],
    [
      'not what is asked of people',
      'en',
      `Can anybody help me? ${told.en} Who built the wall?`,
      'Who built the wall?',
    ],
    [
      'the end of a long sentence',
      'en',
      `${run} so how high is the new wall?`,
      'how high is the new wall?',
    ],
    [
      'a name with a short form whole',
      'en',
      `${told.en} What did mr. smith say about the wall?`,
      'What did mr. smith say about the wall?',
    ],
    [
      'with what was told before, where it says too little',
      'en',
      `${told.en} They want to build a flood wall. How much?`,
      'They want to build a flood wall. How much?',
    ],
  ])('takes %s', (_, code, text, expected) => {
    expect(asked(text, code)).toBe(expected);
  });

  it.each([
    ['is short', 'I wonder. How high is the new wall?'],
    ['asks nothing', told.en],
    ['asks throughout', 'Who built the wall? '.repeat(12)],
    ['is one question', `${'why '.repeat(100)} `],
    ['is empty', ''],
  ])('takes no part of a text that %s', (_, text) => {
    expect(asked(text)).toBeUndefined();
  });

  it('takes what stands in the text, whatever the text', () => {
    fc.assert(
      fc.property(longText, fc.constantFrom<LanguageCode>('en', 'es'), (text, code) => {
        const part = asked(text, code);
        if (part !== undefined) expect(part.length).toBeLessThan(text.length);
      }),
    );
  });
});
