/** PDFs made in place in, the text that a reader expects out. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/articles/formats/pdf/read-pdf.ts';
import { column, makePdf } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

describe('readPdf', () => {
  it('joins the lines of a paragraph, and words that a line end parts', async () => {
    const { blocks } = await read([[...column(opening, 72, 700), ...column(rest, 72, 620)]]);
    expect(blocks).toEqual([
      `${opening.slice(0, 2).join(' ').replace(/-$/, '')}${opening.slice(2).join(' ')}`,
      rest.join(' '),
    ]);
  });

  it('sets accents that are drawn by themselves on their letters', async () => {
    const { blocks } = await read([
      [
        ...column(opening, 72, 700),
        {
          text: 'The caf´e `a la carte of Aix`o serves t`ea and avan¸cats, as `git` says in sec¸oes.',
          x: 72,
          y: 620,
        },
        { text: 'Val`', x: 72, y: 590 },
        { text: '`encia and the boats of it are far away from here.', x: 96, y: 590 },
        { text: 'E', x: 72, y: 560 },
        { text: '`', x: 78, y: 560 },
        { text: 'E', x: 78, y: 560 },
        { text: ' is a letter of the town.', x: 84, y: 560 },
      ],
    ]);
    const text = blocks.join('\n');
    expect(text).toContain('The café à la carte of Això serves tèa and avançats, as');
    expect(text).toContain('in seçoes');
    expect(text).toContain('git');
    expect(text).not.toContain('g̀it');
    expect(text).toContain('EÈ is a letter of the town.');
  });

  it('mends letters that a font draws as one sign without saying which', async () => {
    const signs = { '~': '\u0000', '^': 'ঞ' };
    const { blocks } = await read(
      [
        [
          ...column(opening, 72, 700),
          { text: 'A fixture of the quay holds the lines of the fleet.', x: 72, y: 620 },
          {
            text: 'Each ~xture was lost, and the ~eet was found in no time.',
            x: 72,
            y: 590,
            font: 'signs',
          },
          {
            text: 'The na^on had a posi^on in the sta^on of the quay of Zenata^x.',
            x: 72,
            y: 560,
            font: 'signs',
          },
        ],
      ],
      '',
      signs,
    );
    const text = blocks.join('\n');
    expect(text).toContain('Each fixture was lost, and the fleet was found in no time.');
    expect(text).toContain('The nation had a position in the station of the quay');
  });

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
    const text = blocks.join('\n');
    for (const name of ['North Quay', 'South Quay', 'Old Harbour']) expect(text).toContain(name);
    expect(text).not.toContain('See the log');
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

  it('keeps what an item of a list begins with, and joins words over other hyphens', async () => {
    const { blocks } = await read(
      [
        [
          ...column(opening, 72, 740),
          { text: '- ¿How many boats?', x: 90, y: 660 },
          { text: '- +70 boats', x: 90, y: 646 },
          { text: 'The new quay was paid for out of the hard-', x: 72, y: 600 },
          { text: 'earned money of the town and its archi~', x: 72, y: 586, font: 'signs' },
          { text: 'tecture was not to the taste of all who were under-', x: 72, y: 572 },
          { text: 'standing much of it.', x: 72, y: 558 },
        ],
      ],
      '',
      { '~': '\u2011' },
    );
    const text = blocks.join('\n');
    expect(text).toMatch(/- ¿How many boats\?\n- \\?\+70 boats/u);
    expect(text).toContain('hard-earned money of the town and its architecture');
    expect(text).toContain('understanding');
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

  it('leaves out what a font without names of its letters shows, and says so', async () => {
    const signs = { r: 'ƌ', p: 'Ɖ', v: 'ǀ', 1: 'ϭ', 9: 'ϵ', 3: 'ϯ', '.': '͘', m: 'ŵ' };
    const odd = column(opening, 72, 700).map((word) => ({ ...word, font: 'signs' as const }));
    const table = [0, 1].flatMap((row) =>
      ['1931', '1913', '1933'].map((text, i) => ({
        text,
        x: 72 + 120 * i,
        y: 500 - 14 * row,
        font: 'signs' as const,
      })),
    );
    const { blocks, notes } = await read([[...odd, ...column(rest, 72, 600), ...table]], '', signs);
    expect(blocks).toEqual([rest.join(' ')]);
    expect(notes).toHaveLength(1);
    const { blocks: mixed } = await read(
      [
        [
          {
            text: 'The ~-value and the 5 ^m of the town are known to all of its people.',
            x: 72,
            y: 700,
            font: 'signs',
          },
        ],
      ],
      '',
      { '~': 'χ', '^': 'μ' },
    );
    expect(mixed[0]).toContain('The χ-value');
    const han = await read(
      [[{ text: 'LLM~API~SQL~web~LLM~page~API and ~LLM~ again', x: 72, y: 700, font: 'signs' }]],
      '',
      { '~': '页' },
    );
    expect(han.blocks[0]).toContain('SQL页web');
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

  it('counts the items of a list that has numbers, and takes no code or row for a heading', async () => {
    const { blocks } = await read([
      [
        ...column(opening, 72, 700),
        { text: '1. Mend the quay:', x: 72, y: 620 },
        { text: '- Take the boats out.', x: 90, y: 606 },
        { text: '- Close the gate.', x: 90, y: 592 },
        { text: '2. Go home.', x: 72, y: 578 },
        { text: '7. Boats of the town', x: 72, y: 556 },
        { text: 'ENABLE QUAY = ALL;', x: 72, y: 520 },
        { text: 'QUAY 12 OF 1931 BOATS', x: 72, y: 490 },
        { text: 'THE OLD HARBOUR', x: 72, y: 460 },
        ...column(rest, 72, 430),
      ],
    ]);
    const text = blocks.join('\n\n');
    expect(text).toContain(
      '1. Mend the quay:\n   - Take the boats out.\n   - Close the gate.\n2. Go home.',
    );
    expect(blocks.filter((block) => block.startsWith('#'))).toEqual([
      '## 7. Boats of the town',
      '## THE OLD HARBOUR',
    ]);
  });

  it('goes on in the next column past the notes at the foot of the first', async () => {
    const note = (mark: string, text: string, y: number) => [
      { text: mark, x: 72, y: y + 4, size: 5 },
      { text, x: 80, y, size: 8 },
    ];
    const { blocks } = await read([
      [
        ...column(
          ['The harbour was built by the town, which', 'had no other way to earn, and it was cut'],
          72,
          700,
        ),
        ...note('1', 'See the log of the harbour of that year.', 660),
        ...note('2', 'It was lost later.', 648),
        ...column(['out of the rock, as all of the others of', 'that coast were.'], 330, 700),
      ],
    ]);
    expect(blocks).toEqual([
      'The harbour was built by the town, which had no other way to earn, and it was cut out of the rock, as all of the others of that coast were.',
    ]);
  });

  it('keeps the hyphen of a word that has one elsewhere', async () => {
    const lines = [
      'The well-known quay of the town was repaired in 1931 by the well-',
      'known family that had built it, and by nobody else in the region.',
    ];
    const { blocks } = await read([column(lines, 72, 700)]);
    expect(blocks[0]).toContain('by the well-known family');
  });

  it('joins a paragraph over a page break, and leaves out running heads and page numbers', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { text: 'The Harbour Report', x: 72, y: 760, size: 8 },
      ...column(lines, 72, 700),
      { text: `- ${number} -`, x: 300, y: 40 },
    ];
    const { blocks, places } = await read([
      page(1, ['The harbour was built by the town, which had no other way to earn']),
      page(2, ['what it needed, and was soon too small for all of the boats in it.']),
      page(3, rest),
    ]);
    expect(blocks).toEqual([
      'The harbour was built by the town, which had no other way to earn what it needed, and was soon too small for all of the boats in it.',
      rest.join(' '),
    ]);
    expect(places).toEqual(['p. 1', 'p. 3']);
  });

  it('reads one column after the other where the file has them so', async () => {
    const left = [
      'The first quay was of wood and',
      'had to be mended every spring',
      'by the whole of the',
    ];
    const right = ['town. The second one is of', 'stone.'];
    const { blocks } = await read([[...column(left, 72, 700), ...column(right, 320, 700)]]);
    expect(blocks).toEqual([[...left, ...right].join(' ')]);
  });

  it('sets apart what stands in the midst of a paragraph: notes at the foot, tables of contents', async () => {
    const { blocks } = await read([
      [
        { text: 'Beginnings .............. 3', x: 72, y: 740 },
        ...column(opening.slice(0, 1), 72, 700),
        { text: '1 See the log of the harbour for that year.', x: 72, y: 60, size: 7 },
      ],
      column(
        opening.slice(1).map((line) => line.replace(/-$/, 'er boats')),
        72,
        700,
      ),
    ]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatch(/twelve boats lay/u);
    expect(blocks[0]).not.toMatch(/log|Beginnings/u);
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
