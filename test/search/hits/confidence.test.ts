/** What a passage says of a question, in whatever words, in: whether that is enough to be found. */
import { expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { createEngine } from '../../../src/search/engine.ts';
import type { Doubt } from '../../../src/search/search-engine.ts';
import { ask, createArticle } from '../sample-articles.ts';

const barracks = createArticle(
  'barracks',
  [
    'The army left the barracks on the hill in 1994. Since then the yard has been used as a car park.',
    'A physician from the valley opened a clinic in the old stables. It treats forty people a week.',
    'Pupils of the primary school painted the outer wall in May. The council paid for brushes.',
    'Buses stop at the gate every twenty minutes. The last one leaves at eleven at night.',
  ],
  { title: 'The barracks on the hill' },
);

const library = createLibrary([barracks], new Date(0));
const engine = createEngine([barracks]);

const found = (question: string) => {
  const { outcome, hits } = library.ask(question, { all: true });
  return [outcome, hits[0]?.passage.number];
};

function doubtsOf(question: string): readonly Doubt[] | undefined {
  return engine.explain(ask(question), { limit: 1 })[0]?.doubts;
}

it.each([
  ['two things asked are said in other words', 'did schoolchildren brighten the exterior brick', 3],
  ['a time and two things asked are there', 'what year did the soldiers depart', 1],
  ['all of a short question is said in other words of the same language', 'soldiers departed?', 1],
])('finds the passage where %s: "%s"', (_, question, passage) => {
  expect(found(question)).toEqual(['found', passage]);
  expect(doubtsOf(question)).toEqual([]);
});

it.each([
  [
    'a name stands nowhere, however much is said in other words',
    'did schoolchildren brighten the exterior brick for Ottilie',
  ],
  ['another word is all there is, in a passage of another language', '¿Hay médicos?'],
  ['a single other word is all there is', 'any doctors?'],
  ['who is asked for, and a single other word is all there is', 'who is the doctor?'],
])('is not certain where %s: "%s"', (_, question) => {
  expect(found(question)[0]).not.toBe('found');
});
