/** What has the words of a question and nothing besides comes after what says something. */
import { expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { createArticle } from '../sample-articles.ts';

const first = (question: string, passages: readonly string[]): string | undefined =>
  createLibrary([createArticle('quay', passages)], new Date(0)).ask(question, { all: true }).hits[0]
    ?.passage.text;

it('a caption', () => {
  const told = 'During a maintenance window nobody is woken up: whatever comes in then is dropped.';
  expect(first('maintenance window', ['Maintenance window banner', told])).toBe(told);
});

it('a list of addresses', () => {
  const links =
    'https://example.org/repair-broken-crane\nhttps://example.com/broken-crane-repair-guide';
  const told = 'Whoever wants to repair a broken crane has to ask the harbour office for a permit.';
  expect(first('repair broken crane', [links, told])).toBe(told);
});

it('a list of names, one of which is what is asked about', () => {
  const names = '- Crane permits\n- Where to moor\n- Opening hours of the office\n- Guide to knots';
  const told = 'A permit for the crane is signed in the office by whoever is there that day.';
  expect(first('crane permits', [names, told])).toBe(told);
  const items =
    '- Crane permits cost nine crowns and last a week\n- Moor by the wall\n- Mind the knots';
  expect(first('crane permits', [items, told])).toBe(items);
});

it('but not a short answer', () => {
  const short = 'The crane opened in 1931.';
  const long = 'Nobody remembers how the crane opened, or who was there to see it on that day.';
  expect(first('when did the crane open', [long, short])).toBe(short);
});
