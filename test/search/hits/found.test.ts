/** Questions that merely look answerable in: never found, and what the passages lack is named. */
import { expect, it } from 'vitest';
import { readKnowledge } from '../../../src/articles/read/read-knowledge.ts';
import { createLibrary } from '../../../src/library/library.ts';

const { articles } = await readKnowledge('test/fixtures/people');

function ask(articleId: string, question: string) {
  const chosen = articles.filter(({ id }) => id === articleId);
  return createLibrary(chosen, new Date(0)).ask(question, { all: true });
}

it.each([
  ['flood-wall', 'will home insurance get cheaper', ['insurance']],
  ['flood-wall', 'how many houses flooded in 2012', ['2012']],
  ['flood-wall', 'can you cycle along the top of it', ['cycle']],
  ['tidal-pool', 'where is the sauna of the pool', ['sauna']],
])('%s: "%s" is not found, and nothing is about %j', (article, question, unmet) => {
  const answer = ask(article, question);
  expect(answer.outcome).not.toBe('found');
  expect(answer.unmet).toEqual(expect.arrayContaining(unmet));
});

it.each([
  ['an age', 'flood-wall', 'how old is joyce abara'],
  ['an age', 'cafe-y-rio', 'cuántos años tiene la presidenta'],
  ['a price', 'flood-wall', 'how much money did Tomas Wieland pay'],
])(
  'asked for %s that stands nowhere near, nothing is found: "%s", "%s"',
  (_, article, question) => {
    expect(ask(article, question).outcome).not.toBe('found');
  },
);

it.each([
  ['tidal-pool', 'how much did the council pay', 4],
  ['tidal-pool', 'when does the cafe open', 11],
  ['tidal-pool', 'who is walter dunne', 2],
  ['tranvia', 'cada cuanto pasa el tranvia', 8],
  ['tranvia', 'cuánto cuesta el billete', 3],
])('%s: "%s" is found in ¶ %i', (article, question, passage) => {
  const { outcome, hits, unmet } = ask(article, question);
  expect([outcome, hits[0]?.passage.number, unmet]).toEqual(['found', passage, undefined]);
});

it.each([
  ['flood-wall', 'Farrant'],
  ['flood-wall', 'pensioners'],
  ['tidal-pool', 'wetsuit'],
  ['tranvia', 'jubilados'],
])('%s: the single word "%s", which it has, is shown at least as close', (article, word) => {
  expect(ask(article, word).outcome).not.toBe('none');
});
