/** The figures of the benchmark tables, worked out by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc, mean, median, percentile, recallAt, reciprocalRankAt } from './metrics.ts';

describe('recallAt', () => {
  it.each([
    { ranks: [0, 1, 4, -1], k: 1, share: 0.25 },
    { ranks: [0, 1, 4, -1], k: 3, share: 0.5 },
    { ranks: [0, 1, 4, -1], k: 5, share: 0.75 },
    { ranks: [-1, -1], k: 5, share: 0 },
  ])('$ranks at $k is $share', ({ ranks, k, share }) => {
    expect(recallAt(ranks, k)).toBe(share);
  });
});

describe('reciprocalRankAt', () => {
  it.each([
    { ranks: [0], k: 10, value: 1 },
    { ranks: [0, 1, 3, -1], k: 10, value: (1 + 1 / 2 + 1 / 4) / 4 },
    { ranks: [9, 10], k: 10, value: 0.05 },
  ])('$ranks at $k is $value', ({ ranks, k, value }) => {
    expect(reciprocalRankAt(ranks, k)).toBeCloseTo(value, 12);
  });
});

describe('auroc', () => {
  it.each([
    { name: 'every answerable question above', a: [3, 4], b: [1, 2], value: 1 },
    { name: 'every answerable question below', a: [1, 2], b: [3, 4], value: 0 },
    { name: 'the same score everywhere', a: [1, 1], b: [1, 1, 1], value: 0.5 },
    { name: 'one tie in four pairs', a: [2, 3], b: [1, 2], value: 0.875 },
  ])('is $value for $name', ({ a, b, value }) => {
    expect(auroc(a, b)).toBe(value);
  });

  it('says nothing of an empty side or a score that is no number', () => {
    expect(auroc([Number.NaN, 1], [0])).toBeNaN();
    expect(auroc([], [1])).toBeNaN();
    expect(auroc([1], [])).toBeNaN();
  });

  it('is the share of pairs in the right order', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const pairs = a.flatMap((x) => b.map((y) => (x > y ? 1 : x === y ? 0.5 : 0)));
        expect(auroc(a, b)).toBeCloseTo(mean(pairs), 10);
      }),
    );
  });
});

describe('percentile and median', () => {
  it.each([
    { values: [5, 1, 3, 2, 4], share: 0.5, value: 3 },
    { values: [5, 1, 3, 2, 4], share: 0.99, value: 5 },
    { values: [7], share: 0, value: 7 },
  ])('percentile $share of $values is $value', ({ values, share, value }) => {
    expect(percentile(values, share)).toBe(value);
  });

  it('the median of an even number of values lies between the middle two', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([9, 1, 5])).toBe(5);
    expect(median([])).toBeNaN();
  });
});
