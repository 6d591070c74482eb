/** Text and a width in, lines that fit it out. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/terminal/wrap-words.ts';

it.each([
  ['Lima', 4],
  ['Perú', 4],
  ['Peru\u0301', 4],
  ['東京', 4],
  ['🌎', 2],
  ['👩‍👩‍👧', 2],
  ['a\u200bb', 2],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(stringWidth(text)).toBe(columns);
});

describe('wrapText', () => {
  it.each([
    ['fits', 'one two', 10, '', ['one two']],
    ['breaks between words', 'one two three', 8, '', ['one two', 'three']],
    ['indents every line', 'one two three', 9, '  ', ['  one two', '  three']],
    ['folds white space', ' one \n two ', 10, '', ['one two']],
    [
      'leaves a long word whole',
      'a https://example.org/long b',
      6,
      '',
      ['a', 'https://example.org/long', 'b'],
    ],
    ['counts wide characters twice', '東京 東京', 8, '', ['東京', '東京']],
    ['nothing', '', 10, '  ', ['']],
  ])('%s', (_case, text, width, indent, lines) => {
    expect(wrapText(text, width, indent).split('\n')).toEqual(lines);
  });

  it('keeps every word in order, and no line of several words is too wide', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 5, max: 60 }), (text, width) => {
        const lines = wrapText(text, width).split('\n');
        expect(lines.join(' ')).toBe(text);
        for (const line of lines.filter((line) => line.includes(' '))) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
