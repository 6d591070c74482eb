/** Mistyped names in, the name that was meant out. */
import { expect, it } from 'vitest';
import { nearestName } from '../../src/language/nearest-name.ts';

const names = ['json', 'batch', 'knowledge', 'limit', 'all', 'help', 'version'];

it.each([
  ['jsno', 'json'],
  ['limits', 'limit'],
  ['knowlege', 'knowledge'],
  ['HELP', 'help'],
  ['bacth', 'batch'],
  ['verison', 'version'],
  ['x', undefined],
  ['quiet', undefined],
  ['', undefined],
  ['knowledgebaseknowledgebaseknowledgebase', undefined],
])('%s → %s', (typed, meant) => {
  expect(nearestName(typed, names)).toBe(meant);
});

it('finds nothing among no names', () => {
  expect(nearestName('json', [])).toBeUndefined();
});
