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
    ['Jueves 28 de Octubre de 2021', '2021-10-28'],
    ['Fecha de Reporte: Noviembre 2025', '2025-11'],
    ['Report date: November 2025', '2025-11'],
    ['Log of the Harbour · August 2008', '2008-08'],
    ['- Año 2026 -', '2026'],
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
    const isDay = day?.length === 10 || line.includes('/');
    expect((await read([[...front, other]])).fields.date).toBe(
      isNamed && isDay ? day : isDay ? undefined : '1931-01-01',
    );
  });

  it('reads a day as the language of the document writes it', async () => {
    const text = [
      'El puerto se abrió en la primavera de aquel año, y no había más de',
      'doce barcos en él. La mayoría de ellos eran viejos, y el más grande',
      'era de una familia conocida del pueblo.',
    ];
    const title = { text: 'Los puertos del norte', x: 72, y: 740, size: 20 };
    const { fields } = await read([
      [title, { text: 'Bs. As., 6/2/2002', x: 72, y: 700 }, ...column(text, 72, 640)],
    ]);
    expect(fields.date).toBe('2002-02-06');
  });

  it('takes no day that ends a sentence for that of the document', async () => {
    const { fields } = await read([
      [
        { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
        ...column(
          ['The boats that lay in the harbour were all counted on', '4 May 1951.'],
          72,
          700,
        ),
        ...column(opening, 72, 640),
      ],
    ]);
    expect(fields.date).toBeUndefined();
  });

  it('reads the day that stands at the foot of every page', async () => {
    const page = (lines: readonly string[]) => [
      ...column(lines, 72, 700),
      { text: 'Last updated: 28 April 2026', x: 300, y: 40, size: 8 },
    ];
    const { fields } = await read([page(opening), page(rest), page(opening)]);
    expect(fields.date).toBe('2026-04-28');
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

  it.each([
    [
      ['Integrantes Grupo 2:', 'Fica Millán, Yesica', 'Petraroia, Franco'],
      'Fica Millán, Yesica; Petraroia, Franco',
    ],
    [['Prepared by', 'Ana Rojas', 'Luis Soto', 'Harbour University'], 'Ana Rojas; Luis Soto'],
    [['Harbour University', 'Ana Rojas and Luis Soto'], 'Ana Rojas; Luis Soto'],
    [
      ['Marshall J. Soto*', 'Harbour Laboratory', 'marshall.j.soto@harbour.example'],
      'Marshall J. Soto',
    ],
    [['Ana Rojas', 'Harbour University'], 'Ana Rojas'],
    [['Ana Rojas', 'Harbour University', 'Eva Paz', 'Harbour University'], 'Ana Rojas; Eva Paz'],
    [['Ana Rojas T000811', 'Eva Paz T000812', 'Revisado por', 'Luis Soto'], 'Ana Rojas; Eva Paz'],
    [['Updated by Ana Rojas'], undefined],
    [['Old Boats and New Quays', 'Harbour University'], undefined],
    [['North Harbour', 'A town of boats'], undefined],
  ])('reads names that stand below the title: %s', async (lines, author) => {
    const { fields } = await read([
      [
        { text: 'Counting what there is', x: 72, y: 740, size: 20 },
        ...lines.map((text, i) => ({ text, x: 72, y: 700 - 20 * i, size: 11 })),
        ...column([...opening, 'There were old boats and new quays.'], 72, 540),
      ],
    ]);
    expect(fields.author).toBe(author);
  });

  it('reads names that stand beside each other', async () => {
    const { fields } = await read([
      [
        { text: 'Counting what there is', x: 72, y: 740, size: 20 },
        { text: 'Ana Rojas', x: 72, y: 700 },
        { text: 'Harbour University', x: 72, y: 686 },
        { text: 'Eva Paz', x: 330, y: 700 },
        { text: 'Harbour University', x: 330, y: 686 },
        ...column(opening, 72, 640),
      ],
    ]);
    expect(fields.author).toBe('Ana Rojas; Eva Paz');
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
