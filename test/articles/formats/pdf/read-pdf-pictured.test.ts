/** What a tagged PDF calls a figure in, out: tables in it as rows, and none of its labels. */
import { expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { readTagged, rest } from './read-made-pdf.ts';

const row = (cells: readonly string[], y: number): readonly Word[] =>
  cells.flatMap((text, i) =>
    text === '' ? [] : [{ text, x: 72 + 130 * i, y, size: 8, in: 'figure' }],
  );

const readFigure = (words: readonly Word[]) =>
  readTagged(
    [
      [
        ...column(rest, 72, 740, 10, 'text'),
        ...column(['Table 1. Boats by quay'], 72, 660, 10, 'caption'),
        ...words,
        ...column(rest, 72, 400, 10, 'more'),
      ],
    ],
    [
      ['P', 'text'],
      ['P', 'caption'],
      ['Figure', 'figure'],
      ['P', 'more'],
    ],
  );

it('reads the rows of a table that is drawn in a figure, with its head and a name of two lines', async () => {
  const blocks = await readFigure([
    ...row(['', 'Boats', ''], 632),
    ...row(['Quay', 'in 2018', 'in 2019'], 622),
    ...row(['North', '12', '1.310'], 610),
    ...row(['South and', '', ''], 600),
    ...row(['', '-7', '8,5 %'], 595),
    ...row(['the islands', '', ''], 590),
    ...row(['Old town', '9', '11'], 578),
    ...row(['All', '14', '28'], 566),
  ]);
  expect(blocks).toEqual([
    rest.join(' '),
    'Table 1. Boats by quay',
    [
      'Quay · Boats in 2018 · in 2019',
      'North · 12 · 1.310',
      'South and the islands · -7 · 8,5 %',
      'Old town · 9 · 11',
      'All · 14 · 28',
    ].join('\\\n'),
    rest.join(' '),
  ]);
});

it.each([
  ['figures without names', ['12', '13', '14']],
  ['names alone', ['North', 'South', 'Old town']],
  ['a name with one figure', ['North', '12', '']],
])('leaves out the labels of a chart: %s', async (_, cells) => {
  const blocks = await readFigure([610, 598, 586, 574].flatMap((y) => row(cells, y)));
  expect(blocks).toEqual([rest.join(' '), 'Table 1. Boats by quay', rest.join(' ')]);
});
