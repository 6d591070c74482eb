/** PDFs whose first page has its title above its text in letters no larger, or below what kind of document it is, in, that title out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

const page = (...above: readonly string[]) => [
  ...above.map((text, i) => ({ text, x: 72, y: 760 - 28 * i })),
  ...column([...opening, ...rest], 72, 640),
];

describe('the line above the text', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['is the title', ['Harbours of the North'], 'Harbours of the North'],
    ['is too short', ['Old quays', '4 May 2023'], undefined],
    [
      'is the title below an address',
      ['Tel: 314-889-1100', 'Old quays of Cork'],
      'Old quays of Cork',
    ],
    ['is the title below a day', ['4 May 2023', 'Old quays of Cork'], 'Old quays of Cork'],
    ['is the title above a day', ['Old quays of Cork', '4 May 2023'], 'Old quays of Cork'],
    ['is where and when', ['Quito, a 4 de mayo de 2023'], undefined],
    ['is a greeting', ['Dear boatmen of Cork'], undefined],
    ['is a question', ['Who counts the boats of Cork?'], undefined],
    ['is a part of it', ['Executive Summary'], undefined],
    ['is a name', ['Maria Soto Vargas'], undefined],
  ])('%s', async (_, above, title) => {
    expect((await read([page(...above), column(rest, 72, 700)])).fields.title).toBe(title);
  });

  it('is no title where all pages have it', async () => {
    const pages = [1, 2, 3].map(() => page('Harbour Office of Cork'));
    expect((await read(pages)).fields.title).toBeUndefined();
  });

  it.each([
    ['Harbour Board Minutes', 'Harbour Board Minutes'],
    ['DRAFT BOARD MEETING MINUTES *FINAL*', 'DRAFT BOARD MEETING MINUTES *FINAL*'],
    ['Policies and Procedures', 'Policies and Procedures'],
    ['Estado de ejecución del presupuesto', 'Estado de ejecución del presupuesto'],
    ['Harbour Policy Institute', undefined],
  ])('is the title where all pages have it, and it says what they are: %s', async (head, title) => {
    const pages = [1, 2, 3].map((number) => [
      ...page('Harbour Office of Cork', head),
      { text: `${number}`, x: 300, y: 40 },
    ]);
    expect((await read(pages)).fields.title).toBe(title);
  });

  it('is no title without a text below', async () => {
    expect(
      (await read([column(['Old quays of Cork', 'Boats', 'Piers'], 72, 700)])).fields.title,
    ).toBeUndefined();
  });
});

describe('a cover that says what kind of document it is', () => {
  const cover = (...lines: readonly (readonly [string, number])[]) => [
    lines.map(([text, size], i) => ({ text, x: 72, y: 700 - 90 * i, size })),
    column([...opening, ...rest, ...opening], 72, 700),
    column([...opening, ...rest, ...opening], 72, 700),
  ];
  it.each<[string, readonly (readonly [string, number])[], string]>([
    [
      'says below of what',
      [
        ['Harbours of Cork', 26],
        ['Final Report', 22],
        ['Boats and Quays', 18],
      ],
      'Harbours of Cork: Final Report: Boats and Quays',
    ],
    [
      'says the kind again',
      [
        ['Harbours of Cork', 26],
        ['Final Report', 22],
        ['Final Report Boats', 18],
      ],
      'Harbours of Cork: Final Report Boats',
    ],
    [
      'goes on behind colons',
      [
        ['A Report on:', 26],
        ['Old Boats:', 22],
        ['Quays in the North', 18],
      ],
      'A Report on: Old Boats: Quays in the North',
    ],
    [
      'has a number below',
      [
        ['Harbours of Cork', 26],
        ['Final Report', 22],
        ['Version 1.3', 18],
      ],
      'Harbours of Cork: Final Report',
    ],
  ])('%s', async (_, lines, title) => {
    expect((await read(cover(...lines))).fields.title).toBe(title);
  });
});

describe('the largest words of a cover', () => {
  const title = ['Harbours and quays', 'of the northern coast'];
  it.each([
    ['end before who speaks, a line below', 270, title.join(' ')],
    ['go on in the next line', 305, `${title.join(' ')} Maria Soto Vargas`],
  ])('%s', async (_, y, whole) => {
    const cover = [375, 340, y].map((height, i) => ({
      text: title[i] ?? 'Maria Soto Vargas',
      x: 72,
      y: height,
      size: 30,
    }));
    const pages = [cover, column([...opening, ...rest], 72, 700), column(opening, 72, 700)];
    expect((await read(pages)).fields.title).toBe(whole);
  });

  it.each([
    ['Report on Boats - Second half of 2025', 'Report on Boats - Second half of 2025'],
    ['Report - Second half of 2025', 'BOATS 2025/II'],
    ['Report on Quays - Second half of 2025', 'BOATS 2025/II'],
  ])(
    'give way to what the file states where the cover has its first part: %s',
    async (stated, title) => {
      const cover = [
        { text: 'BOATS 2025/II', x: 72, y: 120, size: 34 },
        { text: 'REPORT ON BOATS', x: 72, y: 740, size: 30 },
      ];
      const pages = [cover, column([...opening, ...rest], 72, 700), column(opening, 72, 700)];
      expect((await read(pages, `/Title (${stated})`)).fields.title).toContain(title);
    },
  );

  it('are no heading of a part with a number, which is larger than the title', async () => {
    const part = (text: string, y: number) => ({ text, x: 72, y, size: 24 });
    const page = [
      { text: 'Boats of the northern coast', x: 72, y: 760, size: 18 },
      part('1. How they are counted', 700),
      ...column([...opening, ...rest], 72, 660),
    ];
    const further = [part('2. What was counted', 700), ...column([...opening, ...rest], 72, 660)];
    expect((await read([page, further])).fields.title).toBe('Boats of the northern coast');
    expect((await read([page])).fields.title).toBe('1. How they are counted');
  });

  it.each([
    ['for boats and quays', 'Code of Harbours for boats and quays'],
    ['OF BOATS AND QUAYS', 'Code of Harbours OF BOATS AND QUAYS'],
    ['Boats and quays', 'Code of Harbours'],
    ['by the boatmen', 'Code of Harbours'],
  ])(
    'go on in much smaller ones where these begin with a word that goes on: %s',
    async (line, title) => {
      const cover = [
        { text: 'Code of Harbours', x: 72, y: 700, size: 40 },
        { text: line, x: 72, y: 670, size: 15 },
        { text: 'Issued in the town', x: 72, y: 100 },
      ];
      const pages = [cover, column([...opening, ...rest], 72, 700), column(opening, 72, 700)];
      expect((await read(pages)).fields.title).toBe(title);
    },
  );

  it('are no title by a single word in small letters, whose others are drawn', async () => {
    const pages = [
      [{ text: 'technical', x: 72, y: 700, size: 24 }],
      column([...opening, ...rest], 72, 700),
    ];
    expect((await read(pages)).fields.title).toBeUndefined();
  });
});
