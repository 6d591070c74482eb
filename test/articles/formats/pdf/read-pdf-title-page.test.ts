/** PDFs whose first page bears no day in, the day that a title page behind it bears, or the year of which they are the report, and what their pages know of their title, out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

const title = (text: string) => ({ text, x: 72, y: 600, size: 22 });
const day = { text: '23 September 2025 | Version 1.0', x: 200, y: 80 };

describe('when a PDF without a day on its first page is of', () => {
  it.each([
    ['the title page behind the cover', 'Harbours of the North', [day], '2025-09-23'],
    ['no page with another title', 'Old quays', [day], undefined],
    [
      'no page of the text',
      'Harbours of the North',
      [day, ...column(rest.concat(rest, rest, rest), 72, 500)],
      undefined,
    ],
  ])('is told by %s', async (_, again, words, date) => {
    const { fields } = await read([
      [title('Harbours of the North')],
      [{ text: again, x: 72, y: 700, size: 26 }, ...words],
      [...column(opening, 72, 700), ...column(rest, 72, 600)],
    ]);
    expect(fields).toMatchObject({ title: 'Harbours of the North' });
    expect(fields.date).toBe(date);
  });
});

describe('the year of which a PDF is the report', () => {
  it.each([
    ['Annual Report 2019', '2019'],
    ['2018 Annual Report of the Harbours', '2018'],
    ['Informe de la Junta del Puerto 2019', '2019'],
    ['Annual Report 2016', undefined],
    ['Annual Report 2018/19', undefined],
    ['Report on the storms of 2018 and 2019', undefined],
    ['The storm of 2019', undefined],
  ])('is its day, if it was made then or soon after: %s', async (text, date) => {
    const { fields } = await read(
      [[title(text)], column(opening, 72, 700), column(rest, 72, 700)],
      '/CreationDate (D:20200503120000)',
    );
    expect(fields).toMatchObject({ title: text });
    expect(fields.date).toBe(date);
  });
});

it('has the word of a title that its page draws from the foot of the others', async () => {
  const foot = (text: string) => ({ text, x: 72, y: 30, size: 8 });
  const page = (number: number) => [
    ...column(rest, 72, 700),
    foot(`${number} Boats and Quays of the OLD North`),
  ];
  const cover = [title('Boats and Quays of the North')];
  const four = [2, 3, 4, 5].map(page);
  expect((await read([cover, ...four])).fields.title).toBe('Boats and Quays of the OLD North');
  expect((await read([cover, page(2), column(opening, 72, 700)])).fields.title).toBe(
    'Boats and Quays of the North',
  );
});
