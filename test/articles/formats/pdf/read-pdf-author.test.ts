/** PDFs made in place in, who wrote them, as they or the file say, out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read } from './read-made-pdf.ts';

describe('whom a PDF is by', () => {
  it('names all who wrote it where the file names the first', async () => {
    const { fields } = await read(
      [
        [
          { text: 'Harbours of the North', x: 72, y: 740, size: 20 },
          { text: 'Ana Rojas1#, Luis Soto2*', x: 72, y: 700 },
          ...column(opening, 72, 640),
        ],
      ],
      '/Author (Ana Rojas) /Creator (LaTeX)',
    );
    expect(fields.author).toBe('Ana Rojas; Luis Soto');
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
    [['Ana Rojas (Harbour University), Eva Paz (Quay Office)'], 'Ana Rojas; Eva Paz'],
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

  it('takes no headings for authors where any noun has a capital', async () => {
    const { fields } = await read([
      [
        { text: 'Boote im Hafen', x: 72, y: 740, size: 20 },
        { text: 'Unsere Boote', x: 72, y: 700, size: 12 },
        { text: 'Ihre Aufgaben', x: 330, y: 700, size: 12 },
        ...column(
          [
            'Der Hafen ist alt und wird von der Stadt nicht mehr bezahlt,',
            'aber die Boote liegen noch dort.',
          ],
          72,
          640,
        ),
      ],
    ]);
    expect(fields.author).toBeUndefined();
  });

  it('takes nobody who is listed as something else for an author', async () => {
    const { fields } = await read([
      [
        { text: 'Meeting of the Harbour Board', x: 72, y: 740, size: 20 },
        { text: 'Members in attendance: Ana Rojas, Luis Soto, Eva Paz,', x: 72, y: 700 },
        { text: 'Juan Vega, Rosa Luna, Pedro Rivas', x: 100, y: 686 },
        { text: 'Marta Solar', x: 100, y: 672 },
        ...column(opening, 72, 620),
      ],
    ]);
    expect(fields.author).toBeUndefined();
  });
});
