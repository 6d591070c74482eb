/** A table of borders and what is said in, how each gap is rated out. */
import { expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { rateBorders } from '../../src/language/rate-borders.ts';

const language = {
  ...languageOf('fr'),
  borders: {
    last: '\n    -2 the of\n    1 right\n',
    first: '\n    0.5 so\n',
    lastButOne: '\n    0.25 is\n',
    second: '\n    4 0\n',
    lastTwo: '',
    across: '\n    3 right_so\n',
    firstTwo: '\n    0.125 so_we\n',
  },
};

it.each([
  ['of the words before and behind, alone and together', 'that is right so we sailed', 'so', 4.875],
  ['where nothing is known of them', 'that is right so we sailed', 'sailed', 0],
  ['against it', 'the quay of Lima', 'Lima', -2],
  ['of any number as of another', 'boats 10 and 12', 'and', 4],
])('rates a gap by what is known %s', (_what, text, word, worth) => {
  const rated = rateBorders(text, language);
  expect(rated?.find(({ at }) => text.slice(at).startsWith(word))?.worth).toBe(worth);
});

it('rates no gap within what is written as one, nor before the first word', () => {
  const rated = rateBorders("it's a well-known 2.5 mile walk", language) ?? [];
  expect(rated.map(({ at }) => at)).toEqual([5, 7, 18, 22, 27]);
});

it('says nothing of a language of which nothing was learnt', () => {
  expect(rateBorders('le vieux quai', languageOf('fr'))).toBeNull();
});
