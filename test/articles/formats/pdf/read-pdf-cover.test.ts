/** PDFs made in place in, the title that a cover tells of and what on it is none out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

describe('the cover of a PDF', () => {
  it.each<[string, string, string, string | undefined]>([
    [
      'the program copies files with their titles',
      'Noise of the North',
      'Microsoft Word',
      undefined,
    ],
    ['it ends within a line', 'The harbour opened in the spring', 'Microsoft Word', undefined],
    ['half of it is on the page', 'Boats of the East', 'Microsoft Word', 'Boats of the East'],
    ['less of it is there', 'Boats of the Eastern Fleet', 'Microsoft Word', undefined],
    ['no office program wrote it', 'Noise of the North', 'TeX', 'Noise of the North'],
  ])('takes a title that the file alone states, or none: %s', async (_, stated, program, title) => {
    const page = column([...opening, 'All of the old boats were lost.'], 72, 700);
    const { fields } = await read([page], `/Title (${stated}) /Creator (${program})`);
    expect(fields.title).toBe(title);
  });

  it('takes a line at the top for the title, though it is hardly larger than the text', async () => {
    const { fields } = await read([
      [
        { text: 'Meeting of the Harbour Board', x: 72, y: 740, size: 11.5 },
        ...column(opening, 72, 700),
      ],
    ]);
    expect(fields.title).toBe('Meeting of the Harbour Board');
  });

  it.each([
    'Foreword',
    'APPENDIX 5',
    '1. Introduction',
    'Resumen ejecutivo',
    'Table 1. Boats by year',
    '4 Conclusions',
    'Yes',
    'Conducted by the Harbour Office',
    'Elaborado por la Autoridad Portuaria',
  ])('takes no name of a part for the title: %s', async (part) => {
    const { fields } = await read([
      [{ text: part, x: 72, y: 740, size: 20 }, ...column(opening, 72, 700)],
    ]);
    expect(fields.title).toBeUndefined();
  });

  it.each<[string, readonly [string, number][], string | undefined]>([
    [
      'what it is stands below who publishes it',
      [
        ['HARBOUR OFFICE', 40],
        ['OF THE NORTH', 40],
        ['Annual Report 2019', 20],
      ],
      'HARBOUR OFFICE OF THE NORTH: Annual Report 2019',
    ],
    [
      'what it is is parted over two lines',
      [
        ['HARBOUR TRUST', 42],
        ['2019 FINANCIAL', 33],
        ['REPORT', 33],
      ],
      'HARBOUR TRUST: 2019 FINANCIAL REPORT',
    ],
    [
      'its year stands by itself',
      [
        ['ASOCIACIÓN DE PUERTOS', 40],
        ['MEMORIA ANUAL', 30],
        ['2018', 30],
      ],
      'ASOCIACIÓN DE PUERTOS: MEMORIA ANUAL 2018',
    ],
    [
      'of what it is one stands below',
      [
        ['Manual de usuario', 30],
        ['El registro de los barcos', 24],
      ],
      'Manual de usuario: El registro de los barcos',
    ],
    [
      'what it is goes on below, and a motto begins in a picture',
      [
        ['is all there is', 28],
        ['2009', 60],
        ['Annual Report of the', 18],
        ['Harbour Trusts', 18],
      ],
      'Annual Report of the Harbour Trusts 2009',
    ],
    [
      'a colon leads to what stands below it in much smaller letters',
      [
        ['Quays by Night:', 36],
        ['A List of Lamps', 17],
      ],
      'Quays by Night: A List of Lamps',
    ],
    [
      'it says what it is itself',
      [
        ['A Guide to the Harbour', 40],
        ['Report', 20],
      ],
      'A Guide to the Harbour',
    ],
    [
      'a line of the text has such a word',
      [
        ['Harbours of the North', 40],
        ['Annual Report', 10],
      ],
      'Harbours of the North',
    ],
    [
      'an institution stands above it',
      [
        ['UNIVERSIDAD DEL PUERTO', 24],
        ['Diseño de muelles', 18],
      ],
      'Diseño de muelles',
    ],
    [
      'a degree stands above it',
      [
        ['TESIS DOCTORAL', 30],
        ['Los muelles del norte', 24],
      ],
      'Los muelles del norte',
    ],
    [
      'an institution and a degree do, in letters as large',
      [
        ['Università degli Studi del Porto', 24],
        ['Corso di laurea in Nautica', 24],
        ['Muri e onde', 24],
      ],
      'Muri e onde',
    ],
    [
      'the letters of an office do, in letters as large',
      [
        ['QHO', 30],
        ['Letter to the towns of the north', 18],
        ['Quays and Waves', 30],
      ],
      'Quays and Waves',
    ],
    ['the letters of an office are all that is as large', [['QHO', 30]], 'QHO'],
    ['an institution is all that is shown', [['Universidade do Porto Velho', 24]], undefined],
    [
      'an institution is in it',
      [['Universidad y puertos: un siglo', 24]],
      'Universidad y puertos: un siglo',
    ],
  ])('takes what a cover says of the document for its title: %s', async (_, lines, title) => {
    const yOf = (size: number, i: number) =>
      size < 20 ? (lines.length > 2 ? 400 : 680) - 20 * i : 700 - 100 * i;
    const cover = lines.map(([text, size], i) => ({ text, x: 72, y: yOf(size, i), size }));
    const { fields } = await read([cover, column(opening, 72, 700), column(rest, 72, 700)]);
    expect(fields.title).toBe(title);
  });

  it.each([
    'Untitled',
    'Sin título 1',
    'H A R B X U R S',
    'HHaarrbboouurrss',
    ')RU WKH <HDU',
    'HHHAAAARRRBOOOUR',
    'From the Chairman',
    '¿Quiénes somos?',
    'Inhaltsverzeichnis',
    'Avant-propos',
    'Chart II: Boats by year',
  ])('takes no large words for the title that name no document: %s', async (words) => {
    const { fields } = await read([
      [{ text: words, x: 72, y: 740, size: 20 }, ...column(opening, 72, 700)],
    ]);
    expect(fields.title).toBeUndefined();
  });

  it.each([
    'Microsoft Word - boats.doc',
    'Presentación de PowerPoint',
    'Unbenannt',
    'Document1',
    'boats_v2',
  ])('takes no title from the file that a program wrote: %s', async (stated) => {
    const { fields } = await read([column(opening, 72, 700)], `/Title (${stated}) /Creator (TeX)`);
    expect(fields.title).toBeUndefined();
  });

  it('takes no mark of a note for a part of the title', async () => {
    const { fields } = await read([
      [{ text: 'Counting what there is *', x: 72, y: 740, size: 20 }, ...column(opening, 72, 700)],
    ]);
    expect(fields.title).toBe('Counting what there is');
  });

  it('takes no head of a letter for the title that other pages have too', async () => {
    const head = { text: 'The Harbour Office', x: 72, y: 760, size: 24 };
    const title = { text: 'Boats of the North', x: 72, y: 700, size: 18 };
    const { fields } = await read([
      [head, title, ...column(opening, 72, 640)],
      [head, ...column(rest, 72, 700)],
      [head, ...column(opening, 72, 700)],
    ]);
    expect(fields.title).toBe('Boats of the North');
  });

  it('takes a day for no title, and what is held or reported for no caption', async () => {
    const dated = await read([
      [
        { text: 'August 2012', x: 72, y: 700, size: 30 },
        { text: 'Harbours of the North', x: 72, y: 500, size: 20 },
      ],
      column(opening, 72, 700),
      column(rest, 72, 700),
    ]);
    expect(dated.fields).toMatchObject({ title: 'Harbours of the North', date: '2012-08' });
    for (const text of ['Protokoll 163. Versammlung', 'Session II: Boats', 'Charla 3: Barcos']) {
      const page = [{ text, x: 72, y: 740, size: 20 }, ...column(opening, 72, 700)];
      expect((await read([page])).fields.title).toBe(text);
    }
  });
});
