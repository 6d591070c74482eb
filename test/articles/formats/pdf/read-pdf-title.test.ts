/** PDFs made in place in, the title that their first page or the file itself states out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

describe('the title of a PDF', () => {
  it.each([
    ['what the first page has too', 'Boats by Age', 'Boats by Age'],
    ['not what it lacks', 'Blue Slides for a Business Plan', 'Harbours of the North'],
  ])('takes the title that a file states: %s', async (_, stated, expected) => {
    const { fields } = await read(
      [
        [
          { text: 'Harbours of the North', x: 72, y: 720, size: 20 },
          { text: 'Boats by Age', x: 72, y: 680, size: 12 },
          ...column(opening, 72, 640),
        ],
      ],
      `/Title (${stated}) /Creator (Canva)`,
    );
    expect(fields.title).toBe(expected);
  });

  it('takes what the first page calls its title for it, though larger letters stand above', async () => {
    const { fields } = await read([
      [
        { text: 'Grant to the Harbour Office', x: 72, y: 740, size: 20 },
        { text: 'Title: Harbours of the North and', x: 72, y: 700, size: 14 },
        { text: 'what they cost', x: 72, y: 682, size: 14 },
        ...column([...opening, ...rest], 72, 640),
      ],
    ]);
    expect(fields.title).toBe('Harbours of the North and what they cost');
  });

  it('says what it is where the file states who publishes it alone', async () => {
    const cover = [
      { text: 'Barcos del Norte, A.C.', x: 72, y: 500, size: 40 },
      { text: 'INFORME 2011', x: 72, y: 440, size: 30 },
    ];
    const pages = [cover, column(opening, 72, 700), column(rest, 72, 700)];
    const { fields } = await read(pages, '/Title (Barcos del Norte, A.C.)');
    expect(fields.title).toBe('Barcos del Norte, A.C.: INFORME 2011');
  });

  it('joins the lines of a title that are hardly smaller than the largest, and no others', async () => {
    const { fields, blocks } = await read([
      [
        { text: 'Starfish:', x: 72, y: 400, size: 50 },
        { text: 'using the Sea', x: 72, y: 340, size: 60 },
        { text: 'and the Shore', x: 72, y: 290, size: 40 },
        { text: 'Ana Rojas', x: 72, y: 180, size: 40 },
      ],
      column(opening, 72, 700),
      column(rest, 72, 700),
    ]);
    expect(fields.title).toBe('Starfish: using the Sea and the Shore');
    expect(blocks.join(' ')).toContain('Ana Rojas');
  });

  it('says a title once that a picture of it says again', async () => {
    const { fields } = await read([
      [
        { text: 'Harbour News & Updates', x: 72, y: 720, size: 20 },
        { text: 'Harbour News & Updates May', x: 72, y: 690, size: 20 },
        ...column(opening, 72, 640),
      ],
      column(rest, 72, 700),
    ]);
    expect(fields.title).toBe('Harbour News & Updates May');
  });

  it('ends a title with its page', async () => {
    const { fields, blocks } = await read([
      [
        { text: 'Guide for Those Who Own a Boat', x: 72, y: 400, size: 24 },
        { text: 'or Two', x: 72, y: 370, size: 24 },
      ],
      [
        { text: 'First Thoughts of Those Who Sail', x: 72, y: 740, size: 24 },
        ...column(opening, 72, 700),
      ],
      column(rest, 72, 700),
    ]);
    expect(fields.title).toBe('Guide for Those Who Own a Boat or Two');
    expect(blocks[0]).toBe('## First Thoughts of Those Who Sail');
  });

  it('takes the words of a cover for the title, where all are of one size and nothing says more', async () => {
    const cover = [
      { text: 'HARBOURS OF THE NORTH', x: 72, y: 400, size: 30 },
      { text: 'AND THEIR BOATS', x: 72, y: 360, size: 30 },
    ];
    const { fields, blocks } = await read([cover], '/Title (Blue Slides) /Creator (Canva)');
    expect(fields.title).toBe('HARBOURS OF THE NORTH AND THEIR BOATS');
    expect(blocks).toEqual(['HARBOURS OF THE NORTH AND THEIR BOATS']);
  });

  it.each([
    ['The Fees of the New Quay', 'Notice 1036: The Fees of the New Quay'],
    ['Article 1', 'Notice 1036'],
  ])('names an act by what stands below it in larger letters: %s', async (below, title) => {
    const { fields } = await read([
      [
        { text: 'Notice 1036', x: 72, y: 760, size: 12 },
        { text: below, x: 72, y: 700, size: 20 },
        ...column(opening, 72, 640),
      ],
    ]);
    expect(fields.title).toBe(title);
  });

  it.each([
    [['Harbour and Fishery Agency', 'Resolution No. 288/2020'], 'Resolution No. 288/2020'],
    [['Servicio de Puertos', 'RESOLUCIÓN N° 150'], 'RESOLUCIÓN N° 150'],
    [['Poder Ejecutivo', 'Resolución', 'Número: RESOL-2021-542'], 'Resolución RESOL-2021-542'],
  ])(
    'takes an act by its number, not by the agency above it: %s',
    async ([agency, ...lines], title) => {
      const { fields, blocks } = await read([
        [
          { text: agency ?? '', x: 72, y: 760, size: 20 },
          ...lines.map((text, i) => ({ text, x: 72, y: 720 - 30 * i })),
          ...column(opening, 72, 620),
        ],
      ]);
      expect(fields.title).toBe(title);
      expect(blocks.filter((block) => block.startsWith('#'))).toEqual([]);
      expect(blocks[0]).toBe(agency);
    },
  );

  it.each(['REPORT OF THE YEAR', 'ANNUAL QUAY REPORT 1931', 'SATZUNG DES HAFENS'])(
    'takes what a document is for its title, though in no larger letters: %s',
    async (kind) => {
      const { fields, blocks } = await read([
        [
          { text: 'HARBOUR OFFICE OF THE NORTH', x: 72, y: 740 },
          { text: kind, x: 72, y: 720 },
          { text: 'Year : 1931', x: 72, y: 690 },
          ...column(opening, 72, 660),
        ],
      ]);
      expect(fields.title).toBe(kind);
      expect(blocks[0]).toBe('HARBOUR OFFICE OF THE NORTH');
    },
  );

  it('takes no name of a journal for the title', async () => {
    const { fields } = await read([
      [
        { text: 'Harbours & Boats 137 (2015) 1-5', x: 200, y: 770, size: 7 },
        { text: 'Harbours & Boats', x: 200, y: 740, size: 20 },
        { text: 'Counting what there is', x: 72, y: 700, size: 14 },
        ...column(opening, 72, 660),
      ],
    ]);
    expect(fields.title).toBe('Counting what there is');
  });

  it('takes what a letter says that it is about for its title', async () => {
    const { fields } = await read([
      [{ text: 'Subject: Boats of the North', x: 72, y: 720 }, ...column(opening, 72, 680)],
    ]);
    expect(fields.title).toBe('Boats of the North');
  });

  it('takes the largest words of the first slide for the title', async () => {
    const { fields } = await read([
      [
        { text: 'Counting Boats', x: 72, y: 600, size: 24 },
        { text: 'A talk about the old harbour', x: 72, y: 500, size: 14 },
        { text: 'Harbour Office', x: 72, y: 300, size: 14 },
      ],
      ...[opening, rest].map((lines) =>
        lines.map((text, i) => ({ text: `- ${text}`, x: 20, y: 600 - 40 * i, size: 24 })),
      ),
    ]);
    expect(fields.title).toBe('Counting Boats');
  });

  it('says a smaller second part of a title behind a colon, and ends it before a day', async () => {
    const { fields } = await read([
      [
        { text: 'Final Report', x: 72, y: 600, size: 26 },
        { text: 'Harbours and Their Boats', x: 72, y: 575, size: 18 },
        { text: 'March 28, 2024', x: 72, y: 550, size: 26 },
      ],
      column([...opening, 'Of harbours and boats and a report there is more to say.'], 72, 700),
    ]);
    expect(fields).toMatchObject({
      title: 'Final Report: Harbours and Their Boats',
      date: '2024-03-28',
    });
  });

  it('shows letters once that are drawn twice at a place, and none beside the page', async () => {
    const { fields, blocks } = await read([
      [
        { text: 'The Old', x: 72, y: 740, size: 30 },
        { text: 'The Old', x: 74, y: 738, size: 30 },
        { text: 'Harbour', x: 72, y: 700, size: 30 },
        { text: 'Harbour', x: 74, y: 698, size: 30 },
        ...column(opening, 72, 640),
        { text: 'What the printer was told about this very page.', x: 72, y: 820 },
        { text: 'What the printer was told about this very page.', x: 72, y: -40 },
      ],
    ]);
    expect(fields.title).toBe('The Old Harbour');
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).not.toContain('printer');
  });

  it('takes the title from the largest words in one place', async () => {
    const { fields } = await read([
      [
        { text: 'STARFISH HARBOUR', x: 72, y: 720, size: 20 },
        { text: 'of the old town', x: 72, y: 696, size: 20 },
        ...column(opening, 72, 640),
        { text: 'Boats', x: 72, y: 560, size: 20 },
        ...column(rest, 72, 520),
      ],
    ]);
    expect(fields.title).toBe('STARFISH HARBOUR of the old town');
    const stated = await read(
      [
        [
          { text: '206 Harbours', x: 72, y: 720, size: 20 },
          ...column(opening, 72, 640),
          { text: 'Boats by Age', x: 72, y: 560, size: 20 },
          ...column(rest, 72, 520),
        ],
      ],
      '/Title (Boats by Age)',
    );
    expect(stated.fields.title).toBe('Boats by Age');
    expect(stated.blocks.join(' ')).toContain('206 Harbours');
    expect(stated.blocks.join(' ')).not.toContain('Boats by Age');
  });

  it('takes the largest words for the title, larger ones for sections', async () => {
    const { fields, blocks } = await read(
      [
        [
          { text: 'The Old Harbour', x: 72, y: 740, size: 22 },
          { text: '1. Beginnings', x: 72, y: 700, size: 14 },
          ...column(opening.slice(2), 72, 660),
        ],
      ],
      '/Title (Microsoft Word - report.doc) /Author (Ana Rojas)',
    );
    expect(fields).toEqual({ title: 'The Old Harbour', author: 'Ana Rojas' });
    expect(blocks[0]).toBe('## 1. Beginnings');
  });
});
