/** Pieces of text of a page as pdf.js gives them in, the lines that they make out. */
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/articles/formats/pdf/lines/read-lines.ts';

/** A piece: its text, where it begins, how large it is, and whether the file says that its line ends there. */
type Piece = readonly [text: string, x: number, size: number, isEnd?: true];

const toItem = ([str, x, size, isEnd]: Piece) => ({
  ...{ str, transform: [size, 0, 0, size, x, 600], width: 0.5 * size * str.length },
  ...{ hasEOL: isEnd === true, fontName: 'plain' },
});

describe('the lines of a page', () => {
  it.each<[string, readonly Piece[], readonly string[]]>([
    [
      'go on right behind where one is said to end',
      [
        ['Boats are', 72, 10, true],
        ['counted', 120, 10.4],
      ],
      ['Boats are counted'],
    ],
    [
      'end there before what stands further on',
      [
        ['Boats are', 72, 10, true],
        ['Quays', 140, 10],
      ],
      ['Boats are', 'Quays'],
    ],
    [
      'end before what stands apart in other letters',
      [
        ['which the town', 72, 10],
        ['See the map', 220, 6],
      ],
      ['which the town', 'See the map'],
    ],
    [
      'hold the cells of a row',
      [
        ['Old quay', 72, 10],
        ['12 boats', 220, 9],
      ],
      ['Old quay 12 boats'],
    ],
  ])('%s', (_, pieces, lines) => {
    expect(readLines(pieces.map(toItem), 1).map(({ text }) => text)).toEqual(lines);
  });
});
