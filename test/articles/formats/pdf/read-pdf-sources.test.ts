/** Captions in PDFs, and where what they name is from, one passage out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest, whole } from './read-made-pdf.ts';

const below = (words: readonly Word[], source: string) => [
  ...column(opening, 72, 740),
  ...words,
  { text: source, x: 90, y: 600, size: 8 },
  ...column(rest, 72, 560),
];
const caption = { text: 'Figure 3. Boats of the harbour by year', x: 72, y: 616, size: 8 };
const source = 'Source: The Office of the Harbour, 1933';

describe('where a figure or a table of a PDF is from', () => {
  it.each([
    ['Source: The Office of the Harbour, 1933'],
    ['Fuente: The Office of the Harbour, 1933'],
    ['Quelle: The Office of the Harbour, 1933'],
  ])('stands below the caption: %s', async (from) => {
    const { blocks } = await read([below([caption], from)]);
    expect(blocks).toEqual([whole, `${caption.text}\\\n${from}`, rest.join(' ')]);
  });

  it('stands below the rows of a table', async () => {
    const row = (y: number, ...cells: string[]): Word[] =>
      cells.map((text, i) => ({ text, x: 72 + 120 * i, y, size: 8 }));
    const rows = [...row(640, 'Quay', 'Boats', 'Nets'), ...row(628, 'Northern', '12', '30')];
    const { blocks } = await read([below(rows, source)]);
    expect(blocks[1]).toBe(`Quay · Boats · Nets\\\nNorthern · 12 · 30\\\n${source}`);
  });

  it.each([
    ['below the text', [], source],
    ['of something else', [caption], 'The source of all boats is the quay'],
  ])('stays by itself %s', async (_, words, from) => {
    const { blocks } = await read([below(words, from)]);
    expect(blocks).toContain(from);
  });
});
