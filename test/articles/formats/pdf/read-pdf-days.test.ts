/** PDFs that state several days, or one that may be either of two, in, what is certain of when they are of out. */
import { expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

it.each<[readonly string[], string, string | undefined]>([
  [['Date: 12/04/2019'], 'Cork, 4 May 2021', '2019'],
  [['Date: 12/04/2019'], 'Cork, 4 December 2019', '2019-12-04'],
  [['4 May 2019', '6 May 2019'], 'Cork, 4 June 2021', '2019'],
  [['4 May 2019', '6 May 2019'], 'Cork, 6 May 2019', '2019-05-06'],
  [['4 May 2019', '6 May 2020'], 'Cork, 4 June 2021', undefined],
  [['Year 2019'], 'Cork, 4 May 2019', '2019-05-04'],
  [['May 2019'], 'Cork, 4 June 2019', '2019-05'],
])('takes of %j on the first page, where it is signed %s: %s', async (lines, end, date) => {
  const front = [
    { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
    ...lines.map((text, i) => ({ text, x: 72 + 150 * i, y: 700 })),
    ...column(opening, 72, 640),
  ];
  const last = [...column(rest, 72, 700), { text: end, x: 72, y: 600 }];
  expect((await read([front, last])).fields.date).toBe(date);
});

it('takes no day from a title that may be either of two', async () => {
  const title = { text: 'Minutes of the Meeting of 3/4/2019', x: 72, y: 740, size: 20 };
  const signed = { text: 'Cork, 4 May 2021', x: 72, y: 500 };
  const pages = [
    [title, ...column(opening, 72, 640)],
    [...column(rest, 72, 700), signed],
  ];
  expect((await read(pages)).fields.date).toBe('2019');
});
