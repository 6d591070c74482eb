/** An FAQ asks in the words of whoever asks: its answers come first, and its questions after them. */
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { createArticle } from '../sample-articles.ts';

const builtAt = new Date(0);

const camp = [
  'Q: Are children welcome?',
  'A: Yes. Whoever is under ten comes free, and there is a field for families.',
  'Q: I live in the city and have no car. Is there a bus?',
  'A: A shuttle leaves from the library on the first morning, for a small fee.',
  'Can somebody in a wheelchair get around? I told a friend about it. How steep is it?',
  'It is a farm, so the ground is uneven, but the main events are on one level and paved. Hikes to the beach would be hard.',
  'P: I wrote to you about the kitchen and nobody answered.',
  'The kitchen opens at seven and everybody helps with the dishes.',
];

const firstFor = (question: string, texts: readonly string[] = camp): string | undefined =>
  createLibrary([createArticle('camp', texts)], builtAt).ask(question, { all: true }).hits[0]
    ?.passage.text;

describe('an FAQ', () => {
  it.each([
    ['are children welcome', 1],
    ['is there a bus', 3],
    ['no car', 3],
    ['can i come in a wheelchair', 5],
    ['how steep is it', 5],
    ['who wrote about the kitchen', 7],
  ])('%s', (question, answer) => {
    expect(firstFor(question)).toBe(camp[answer]);
  });

  it('answers where nothing of the question stands in the answer, as surely as the question is met', () => {
    const library = createLibrary([createArticle('camp', camp)], builtAt);
    const { outcome, unmet } = library.ask('are children welcome');
    expect([outcome, unmet]).toEqual(['found', undefined]);
  });

  it('takes no passage for an answer that asks itself, or is of another article', () => {
    const asked = ['Is there a sauna?', 'Is there a pool?'];
    expect(firstFor('is there a sauna', asked)).toBe(asked[0]);
    const library = createLibrary(
      [createArticle('a', ['Is there a sauna?']), createArticle('b', ['Yes, by the lake.'])],
      builtAt,
    );
    expect(library.ask('sauna', { all: true }).hits[0]?.passage.articleId).toBe('a');
  });

  it('leaves a passage that says more than it asks where it is', () => {
    const told = [
      'The mill closed in 1931. Its wheel was sold to a museum. Who would have thought so?',
      'The river is clean again.',
    ];
    expect(firstFor('when did the mill close', told)).toBe(told[0]);
  });
});
