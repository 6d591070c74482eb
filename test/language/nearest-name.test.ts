/** Mistyped names in, the name that was meant out. */
import fc from 'fast-check';
import Fuse from 'fuse.js';
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

const name = fc.string({ unit: fc.constantFrom(...'abcdeABé'), minLength: 1, maxLength: 36 });

it.each([0.2, 0.4, 0.5])(
  'finds what fuse.js alone finds, where %d of the letters may differ',
  (threshold) => {
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 12 }), (typed, known) => {
        const near = known.filter((one) => Math.abs(one.length - typed.length) <= 2);
        const alone = new Fuse(near, { threshold }).search(typed)[0]?.item;
        expect(nearestName(typed, known, threshold)).toBe(alone);
      }),
      { numRuns: 500 },
    );
  },
);
