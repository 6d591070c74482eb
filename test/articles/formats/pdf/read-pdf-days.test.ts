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
  [['4 May 2019', '6 May 2020'], 'Cork, June 2020', undefined],
  [['4 May 2019', '6 May 2020'], 'Cork, May 2020', '2020-05'],
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

it.each([
  ['Meeting Date: 4 May 2019', '2019-05-04'],
  ['Date/Time: May 4, 2019, 7-9 pm', '2019-05-04'],
  ['May 4, 2019, 6:30 - 9:00 pm', '2019-05-04'],
  ['Date: 5/14/19', '2019-05-14'],
  ['Date: 5/4/19', '2019'],
  ['5/14/19', undefined],
  ['19-21 October 2018', '2018'],
  ['October 19 - 21, 2018', '2018'],
  ['16 al 18 de septiembre de 2026', '2026'],
  ['Judging: 5 - 16 October 2026', undefined],
  ['January - March 2019', undefined],
  ['Cork - March 2019', '2019-03'],
])('reads of a line by itself when a PDF is of: %s', async (text, date) => {
  const title = { text: 'Harbours of the North', x: 72, y: 740, size: 20 };
  const page = [title, { text, x: 72, y: 700 }, ...column(opening, 72, 640)];
  expect((await read([page])).fields.date).toBe(date);
});

it.each([
  ['Issued:', '2019-05-04'],
  ['Hearing:', undefined],
  ['The Old Quay', '2019-05-04'],
])('reads a day as what is named by what stands far left of it: %s', async (name, date) => {
  const title = { text: 'Harbours of the North', x: 72, y: 740, size: 20 };
  const row = [
    { text: name, x: 72, y: 700, size: 12 },
    { text: '4 May 2019', x: 400, y: 700, size: 12 },
  ];
  const page = [title, ...row, ...column(opening, 72, 640)];
  expect((await read([page])).fields.date).toBe(date);
});

it('reads the day at the end of a short line that says what was held', async () => {
  const cover = [
    { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
    { text: 'Spring Session 4 May 2019', x: 72, y: 640, size: 14 },
    { text: 'The Storm of 3 May 1951', x: 72, y: 560, size: 14 },
  ];
  const { fields } = await read([cover, column(opening, 72, 700), column(rest, 72, 700)]);
  expect(fields.date).toBe('2019-05-04');
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

it.each([
  ['Accounts of the year ended', '31 December 2019'],
  ['Del 1 de enero al', '31 de marzo de 2019'],
])('takes the last day of what a PDF tells of for no day of its own: %s', async (above, day) => {
  const front = [
    { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
    ...column([above, day], 72, 700),
    ...column(opening, 72, 640),
  ];
  expect((await read([front])).fields.date).toBeUndefined();
});

it.each([
  ['Report of the Harbour to 31 March 2019', '2019'],
  ['Report of the Harbour, 31 March 2019', '2019-03-31'],
  ['Informe del puerto al 31 de marzo de 2019', '2019'],
  ['Informe actualizado al 31 de marzo de 2019', '2019-03-31'],
])('takes the year of a report to a day: %s', async (title, date) => {
  const front = [{ text: title, x: 72, y: 740, size: 20 }, ...column(opening, 72, 640)];
  const info = '/CreationDate (D:20190503101010)';
  expect((await read([front], info)).fields.date).toBe(date);
});
