/** PDFs that bear no day on their first page, and when the file was made, in, the day with which they are signed, or of which they are the report, out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

const made = '/CreationDate (D:20250520120000)';
const title = (text: string) => ({ text, x: 72, y: 740, size: 20 });
const signature = (text: string) => [...column(rest, 72, 700), { text, x: 72, y: 600 }];

describe('the day with which a PDF is signed on an inner page', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['that day', ['May 17, 2025'], '2025-05-17'],
    ['the place and the day', ['Quito, 17 de mayo de 2025'], '2025-05-17'],
    ['the same day twice', ['May 17, 2025', '17 May 2025'], '2025-05-17'],
    ['a day long before', ['August 31, 2024'], undefined],
    ['a day long before, and one', ['August 31, 2024', 'May 17, 2025'], '2025-05-17'],
    ['two days', ['May 17, 2025', 'May 18, 2025'], '2025'],
    ['a day in figures', ['2025-05-17'], undefined],
  ])('is %s', async (_, days, date) => {
    const front = [title('Harbours of the North'), ...column(opening, 72, 640)];
    const pages = [front, ...days.map(signature), column(opening, 72, 700)];
    expect((await read(pages, made)).fields.date).toBe(date);
    expect((await read(pages)).fields.date).toBeUndefined();
  });

  it('is closer than the year that its imprint states', async () => {
    const front = [title('Harbours of the North'), ...column([...opening, '© 2025 Quay'], 72, 640)];
    const pages = [front, signature('May 17, 2025'), column(opening, 72, 700)];
    expect((await read(pages, made)).fields.date).toBe('2025-05-17');
  });
});

describe('the month at the end of the title of a report', () => {
  it.each([
    ['Report on Harbours, April 2025', '2025-04'],
    ['Informe de puertos, abril de 2025', '2025-04'],
    ['Report on the Storm of May 2024', '2024'],
    ['The Storm of April 2025', '2025'],
  ])('is its own, if it was made soon after: %s', async (text, date) => {
    const pages = [[title(text), ...column(opening, 72, 640)], column(rest, 72, 700)];
    expect((await read(pages, made)).fields.date).toBe(date);
  });
});
