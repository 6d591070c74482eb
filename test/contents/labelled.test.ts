/** Labelled texts of our own: what is taken from them is true, and most of what is true is taken. */
import { expect, it } from 'vitest';
import { scoreLabelled, sumScores } from '../bench/labelled-contents.ts';

it.each([
  { kind: 'quotes', precision: 0.99, recall: 0.8, labelled: 200 },
  { kind: 'dates', precision: 0.98, recall: 0.8, labelled: 200 },
  { kind: 'names', precision: 0.97, recall: 0.8, labelled: 60 },
])('$kind', ({ kind, precision, recall, labelled }) => {
  const score = sumScores(scoreLabelled(), kind);
  expect(score.labelled).toBeGreaterThanOrEqual(labelled);
  expect(score.right / score.found, score.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
  expect(score.right / score.labelled, score.missed.join('\n')).toBeGreaterThanOrEqual(recall);
});
