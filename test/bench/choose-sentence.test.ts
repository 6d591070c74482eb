/** The sentence chooser and the answer check that every library shares. */
import { describe, expect, it } from 'vitest';
import { createSentenceChooser, holdsAnswer } from './choose-sentence.ts';

const passage = (article: string, text: string) =>
  ({ id: article, article, text, language: 'en' }) as const;

describe('createSentenceChooser', () => {
  const choose = createSentenceChooser(
    [
      passage(
        'Pier',
        'The harbour was closed on Monday. The storm had torn 14 boats loose. Dr. Falk saw it.',
      ),
      passage('Fair', 'The harbour fair is on Friday. Boats are sold there.'),
    ],
    'en',
  );
  it.each([
    ['How many boats were torn loose?', 0, 'The storm had torn 14 boats loose.'],
    ['When was the harbour closed?', 0, 'The harbour was closed on Monday.'],
    ['who is dr falk', 0, 'Dr. Falk saw it.'],
    ['What is sold?', 1, 'Boats are sold there.'],
    ['Nothing of this', 1, 'The harbour fair is on Friday.'],
  ])('%s → %i %s', (question, index, sentence) => {
    expect(choose(question, index)).toBe(sentence);
  });
});

describe('holdsAnswer', () => {
  it.each([
    ['The river rose nine feet.', ['nine feet'], true],
    ['El río creció en Perú.', ['peru'], true],
    ['It cost $1,000 (in all).', ['1,000'], true],
    ['The pierced hull', ['pier'], false],
    ['Anything', [], false],
    ['Anything', ['…'], false],
  ])('%s holds %j: %s', (text, answers, held) => {
    expect(holdsAnswer(text, answers)).toBe(held);
  });
});
