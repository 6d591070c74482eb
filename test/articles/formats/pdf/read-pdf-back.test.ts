/** PDFs whose cover bears no day in, that on their back or behind their cover out. */
import { expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read } from './read-made-pdf.ts';

const cover = [{ text: 'Harbours of the North', x: 72, y: 500, size: 30 }];
const text = column([...opening, ...opening, ...opening], 72, 740);
const back = (line: string) => column(['Harbour Press', 'Old Quay 4', '', line], 72, 200);

it.each([
  ['its back', [cover, text, text, back('September 2022')], '2022-09'],
  ['the page behind its cover', [cover, back('4 May 2023'), text, text, text], '2023-05-04'],
  [
    'the page that says who may copy it',
    [
      cover,
      [...text, ...back('Under Creative Commons'), ...column(['30th May, 2023'], 72, 100)],
      text,
      text,
    ],
    '2023-05-30',
  ],
  ['both, each another', [cover, back('May 2023'), text, text, text, back('June 2023')], '2023'],
  ['a sentence there', [cover, text, text, back('Open again from May 2023 on')], undefined],
  ['the last of some slides', [cover, back('A quay'), back('A boat'), back('May 2023')], undefined],
])('reads of a PDF the day on %s', async (_, pages, day) => {
  expect((await read(pages)).fields.date).toBe(day);
});
