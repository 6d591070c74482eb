/** PDFs made in place in; the title, the author and the day that their first page or the file itself states out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

describe('what a PDF says of itself', () => {
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
    ['26 de noviembre de 2024', '2024-11-26'],
    ['Date: 4 May 2023', '2023-05-04'],
    ['Fecha: 2023-05-04', '2023-05-04'],
    ['PDF Published: 17 May 2022', '2022-05-17'],
    ['Quito, 4 de mayo de 2023', '2023-05-04'],
    ['July 15, 2024', '2024-07-15'],
    ['3/4/2023', undefined],
    ['108949', undefined],
    ['It opened on 4 May 1931', undefined],
  ])('reads the day that stands by itself on the first page: %s', async (line, day) => {
    const front = [
      { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
      { text: line, x: 72, y: 700 },
      ...column(opening, 72, 640),
    ];
    expect((await read([front])).fields.date).toBe(day);
    const other = { text: '1 January 1931', x: 72, y: 500 };
    const isNamed = line.includes(': ');
    const isDay = day !== undefined || line.includes('/');
    expect((await read([[...front, other]])).fields.date).toBe(
      isNamed ? day : isDay ? undefined : '1931-01-01',
    );
  });

  it.each([
    ['by Ana Rojas', 'Ana Rojas'],
    [
      'Autores: Ana Rojas Pérez, Luis de la Torre y Eva Soto',
      'Ana Rojas Pérez; Luis de la Torre; Eva Soto',
    ],
    ['Ana Rojas, Luis de la Torre', 'Ana Rojas; Luis de la Torre'],
    ['Ana Rojas', undefined],
    ['University College, North Harbour', undefined],
    ['by the people of the harbour', undefined],
  ])('reads who wrote it below the title: %s', async (line, author) => {
    const { fields } = await read([
      [
        { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
        { text: line, x: 72, y: 700, size: 11 },
        ...column(opening, 72, 640),
      ],
    ]);
    expect(fields.author).toBe(author);
  });

  it('takes no user of an office program for the author, unless the first page names them', async () => {
    const office = '/Author (Rojas Soto, Ana) /Creator (Microsoft Word)';
    const page = column(opening, 72, 640);
    expect((await read([page], office)).fields.author).toBeUndefined();
    const named = [{ text: 'Made by Ana María Rojas Soto', x: 72, y: 700 }, ...page];
    expect((await read([named], office)).fields.author).toBe('Rojas Soto, Ana');
    expect((await read([page], '/Author (Ana Rojas) /Creator (LaTeX)')).fields.author).toBe(
      'Ana Rojas',
    );
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
