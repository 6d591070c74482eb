/** PDFs made in place in, the text that a reader expects out: what is left out, what is a heading. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/articles/formats/pdf/read-pdf.ts';
import { column, makePdf } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

describe('readPdf', () => {
  it('leaves out what stands at the head or the foot of most pages, however many lines', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { text: 'HARBOUR OFFICE', x: 72, y: 770, size: 13 },
      { text: 'Harbours, Quays and Boats', x: 72, y: 756, size: 13 },
      { text: `Spring 1931`, x: 72, y: 742 },
      ...column(lines, 72, 700),
      { text: 'A table', x: 72, y: 400 },
      { text: 'https://harbour.example/log', x: 72, y: 62, size: 8 },
      { text: `Pág. ${number} de 4`, x: 400, y: 62, size: 8 },
      { text: 'All rights are with the harbour.', x: 72, y: 48, size: 8 },
      { text: 'Think of the trees.', x: 72, y: 34, size: 8 },
    ];
    const { blocks } = await read([
      page(1, ['The harbour was built by the town, which had no other way to earn']),
      page(2, ['what it needed, and was soon too small for all of the boats in it.']),
      page(3, rest),
      page(4, opening),
    ]);
    const text = blocks.join('\n');
    expect(text).not.toMatch(/OFFICE|Quays|Spring|example|Pág|rights|trees/u);
    expect(text.match(/A table/gu)).toHaveLength(4);
  });

  it('keeps the last line of each page, where the same words end a paragraph anywhere', async () => {
    const end = 'kept for the harbour.';
    const pages = [640, 540, 440].map((top, i) => [
      ...column(opening, 72, 740),
      ...column([`Year ${i + 1}: all of the boats that are still`, end], 72, top),
    ]);
    const { blocks } = await read(pages);
    expect(blocks.filter((block) => block.endsWith(` still ${end}`))).toHaveLength(3);
  });

  it('leaves out the foot of a form', async () => {
    const { blocks } = await read([
      [
        ...column(opening, 72, 700),
        { text: 'Form: the log of a harbour', x: 72, y: 30, size: 8 },
        { text: 'Página 1', x: 400, y: 30, size: 8 },
      ],
    ]);
    expect(blocks).toHaveLength(1);
  });

  it('tells headings by a font of their own, and no word that is stressed', async () => {
    const head = (text: string, y: number) => ({ text, x: 72, y, font: 'bold' as const });
    const { blocks } = await read([
      [
        head('Audience', 740),
        ...column(opening, 72, 726),
        head('The Scope of It', 670),
        ...column(rest, 72, 656),
        head('Non-goals', 628),
        ...column(opening, 72, 614),
        head('Mind the gate.', 540),
        ...column(rest, 72, 526),
      ],
    ]);
    expect(blocks.filter((block) => block.startsWith('#'))).toEqual([
      '## Audience',
      '## The Scope of It',
      '## Non-goals',
    ]);
    expect(blocks.join('\n')).toContain('Mind the gate.');
  });

  it('takes rows, heads and notes of tables and whole sentences for no headings', async () => {
    const row = (text: string, value: string, y: number) => [
      { text, x: 72, y },
      { text: value, x: 300, y },
    ];
    const { blocks } = await read([
      [
        { text: 'The Old Harbour', x: 72, y: 770, size: 20 },
        ...column(opening, 72, 740),
        ...row('9 Family does not permit', '9', 640),
        { text: 'NAMES', x: 72, y: 610 },
        ...column(rest, 72, 596),
        { text: 'NAMES', x: 72, y: 550 },
        ...column(rest, 72, 536),
        { text: 'NAMES', x: 72, y: 500 },
        ...column(rest, 72, 486),
        { text: 'Boats are counted where they lie on the first day.', x: 72, y: 440, size: 12 },
        ...column(rest, 72, 420),
        { text: 'What we learn of the harbour and its people', x: 72, y: 390, size: 14 },
        { text: 'A Last Word', x: 72, y: 345, size: 14 },
        ...column(rest, 72, 330),
        { text: 'A Last Word', x: 72, y: 290, size: 14 },
        ...column(opening, 72, 270),
      ],
    ]);
    expect(blocks.filter((block) => block.startsWith('#'))).toEqual(['## A Last Word']);
    const text = blocks.join('\n');
    expect(text).toContain('Boats are counted');
    expect(text).toContain('What we learn');
  });

  it('keeps rows with numbers in small letters at the end of a page, which are no notes', async () => {
    const { blocks } = await read([
      [
        ...column([...opening, ...rest], 72, 740),
        ...['16 North Quay', '17 South Quay', '18 Old Harbour'].map((text, i) => ({
          text,
          x: 72,
          y: 80 - 12 * i,
          size: 8,
        })),
      ],
      [
        ...column(rest, 72, 740),
        { text: '2 See the log of the harbour for that year.', x: 72, y: 60, size: 8 },
      ],
    ]);
    const text = blocks.slice(0, -1).join('\n');
    for (const name of ['North Quay', 'South Quay', 'Old Harbour']) expect(text).toContain(name);
    expect(blocks.at(-1)).toBe('2 See the log of the harbour for that year.');
  });

  it('keeps the first line of a text that grows from slide to slide', async () => {
    const lines = [
      'Boats: the harbour office does not',
      'count those that lie outside of it',
      'in the winter.',
    ];
    const slide = (more: readonly string[]) => [
      { text: 'Why we count', x: 72, y: 740, size: 20 },
      ...column([...lines, ...more], 72, 700),
    ];
    const { blocks } = await read([slide([]), slide(rest), slide([...rest, ...opening])]);
    expect(blocks.join('\n').match(/does not count those/gu)).toHaveLength(3);
  });

  it('measures headings by the text, where tables are longer', async () => {
    const cells = Array.from({ length: 40 }, (_, i) => ({
      text: `Row ${i} of the list of boats`,
      x: 72 + 250 * (i % 2),
      y: 500 - 12 * Math.floor(i / 2),
      size: 7,
    }));
    const { blocks } = await read([
      [
        ...column([...opening, ...rest], 72, 740),
        { text: 'Source: the log of the harbour', x: 72, y: 560, size: 8.5 },
        ...cells,
      ],
    ]);
    expect(blocks.filter((block) => block.startsWith('#'))).toEqual([]);
  });

  it('leaves out dots that lead to figures, the scale of a chart and the notice on an empty page', async () => {
    const { blocks } = await read([
      [
        ...column(opening, 72, 700),
        { text: 'Boats of the town . . . . . . . . .', x: 72, y: 600 },
        { text: '12', x: 400, y: 600 },
        { text: '3.5', x: 460, y: 600 },
        { text: 'Boats from elsewhere ..........', x: 72, y: 586 },
        { text: '7', x: 400, y: 586 },
        { text: '2.5', x: 460, y: 586 },
        { text: '0 200 400 600 800', x: 72, y: 500, size: 7 },
        { text: '0,58', x: 72, y: 470, size: 7 },
        { text: '1931', x: 72, y: 530 },
      ],
      [{ text: 'This page intentionally left blank.', x: 72, y: 400 }],
      column(rest, 72, 700),
    ]);
    const text = blocks.join('\n');
    expect(text).toMatch(/Boats of the town[ ·]+12 · 3\.5/u);
    expect(text).toMatch(/Boats from elsewhere[ ·]+7 · 2\.5/u);
    expect(text).not.toMatch(/\.{3}|\. \.|0 200|0,58|left blank/u);
    expect(blocks).toContain('1931');
    expect(blocks.at(-1)).toBe(rest.join(' '));
  });

  it('says so where there is no text, and where the file is none', async () => {
    expect(await readPdf(makePdf([[], []]))).toMatchObject({
      ok: false,
      message: expect.stringContaining('OCR'),
    });
    expect(await readPdf(new TextEncoder().encode('%PDF-1.4 no more'))).toMatchObject({
      ok: false,
      message: expect.stringContaining('damaged'),
    });
  });
});
