/** Why a passage was found in, the lines that `--explain` prints out. */
import { expect, it } from 'vitest';
import { renderExplanations, renderReading } from '../../src/terminal/render-explanation.ts';
import { exampleHit } from './example-answer.ts';

const { passage } = exampleHit({ articleId: 'ferry', number: 3 });

it('prints words with what they met, and sums with their parts, the largest first', () => {
  const reasons = [
    { name: 'cars', value: 2.345, unit: 'idf', why: 'word cars' },
    { name: 'words', value: 1, why: 'shared\u001b[2J' },
    {
      name: 'order',
      value: -1.254,
      why: [
        { name: 'heading', value: 0.25 },
        { name: 'tiny', value: 0.004 },
        { name: 'length', value: -1.5 },
      ],
    },
  ];
  expect(
    renderExplanations(
      [{ passage: { ...passage, line: 12 }, score: 0.876, reasons }],
      () => 'ferry.md',
    ),
  ).toBe(
    [
      'ferry ¶ 3 (ferry.md:12), score 0.88',
      '  cars (idf 2.35): word cars',
      '  words (1.00): shared␛[2J',
      '  order -1.25 = length -1.50 + heading 0.25',
      '',
    ].join('\n'),
  );
});

it('prints what was asked, how words were read, and why, each on a line of its own', () => {
  const words = [
    { typed: 'cfae', says: '“cfae” was read as “café\u001b[2J”.', isMet: 'yes' as const },
  ];
  const search = { question: 'cfae?', kind: '', words, ignored: [], passages: [] };
  const explanation = {
    question: 'cfae?',
    outcome: 'unsure' as const,
    kind: 'It asks where: a place.',
    why: ['Unsure because it is small.', 'Also it rains.'],
    searches: [search],
    articles: [],
  };
  expect(renderReading(explanation)).toBe(
    [
      'It asks where: a place.',
      '“cfae” was read as “café␛[2J”.',
      'Unsure because it is small.',
      'Also it rains.',
      '',
      '',
    ].join('\n'),
  );
});
