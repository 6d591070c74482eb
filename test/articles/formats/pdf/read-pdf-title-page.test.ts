/** PDFs whose first page bears no day in, the day that a title page behind it bears out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

const title = (text: string) => ({ text, x: 72, y: 600, size: 30 });
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
