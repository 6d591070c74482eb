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

it.each([
  ['To repair a crane, see the guide to broken cranes.', 'how do i repair a crane'],
  ['You can read more about how to repair a crane in the guide.', 'repair a crane'],
  ['For more information on how to repair a crane ask Ada.', 'repair a crane'],
])('a sentence that refers elsewhere: %s', (refers, question) => {
  const told =
    'Whoever wants to repair a crane greases its chain first, and then turns the wheel of iron by hand until it moves.';
  expect(first(question, [refers, told])).toBe(told);
  // There is nothing better.
  expect(first(question, [refers, 'The sea is cold in May.'])).toBe(refers);
});

it('una frase que remite a otro lugar', () => {
  const refers = 'Para reparar una grúa, consulte la guía de grúas.';
  const told =
    'Quien quiere reparar una grúa engrasa primero la cadena y gira después la rueda de hierro a mano hasta que se mueve.';
  const article = createArticle('muelle', [refers, told], { language: 'es' });
  const { hits } = createLibrary([article], new Date(0)).ask('cómo reparo una grúa', { all: true });
  expect(hits[0]?.passage.text).toBe(told);
});

it('but not a sentence in which somebody sees something', () => {
  const seen = 'From the crane you can see the tide come in.';
  const long = 'Nobody remembers who painted the crane, or when they did it, but the paint is old';
  expect(first('what can i see from the crane', [long, seen])).toBe(seen);
});

it('but not a short answer', () => {
  const short = 'The crane opened in 1931.';
  const long = 'Nobody remembers how the crane opened, or who was there to see it on that day.';
  expect(first('when did the crane open', [long, short])).toBe(short);
});
