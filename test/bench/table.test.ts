/** Tables are Markdown and stand aligned in a terminal. */
import { describe, expect, it } from 'vitest';
import { formatFigure, formatShare, formatTable } from './table.ts';

describe('formatTable', () => {
  it('aligns text left and figures right', () => {
    expect(
      formatTable(
        ['', 'R@1'],
        [
          ['Footnote', '86.3'],
          ['lunr', '9'],
        ],
      ),
    ).toBe(
      [
        '|          |  R@1 |',
        '| -------- | ---: |',
        '| Footnote | 86.3 |',
        '| lunr     |    9 |',
      ].join('\n'),
    );
  });

  it('fills rows that end early', () => {
    expect(formatTable(['', 'a', 'b'], [['x']])).toBe(
      ['|     |   a |   b |', '| --- | --: | --: |', '| x   |     |     |'].join('\n'),
    );
  });
});

describe('figures', () => {
  it.each([
    [0.8634, '86.3'],
    [1, '100.0'],
    [Number.NaN, '–'],
  ])('share %d → %s', (share, text) => expect(formatShare(share)).toBe(text));

  it.each([
    [0, '0'],
    [0.0344, '0.034'],
    [0.614, '0.61'],
    [5.27, '5.3'],
    [44.2, '44'],
    [10157, '10157'],
    [Number.NaN, '–'],
  ])('figure %d → %s', (value, text) => expect(formatFigure(value)).toBe(text));
});
