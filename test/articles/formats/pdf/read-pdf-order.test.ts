/** PDFs whose pages are not drawn as they are read in, the text in the order of a reader out. */
import { describe, expect, it } from 'vitest';
import { orderLines } from '../../../../src/articles/formats/pdf/order/order-lines.ts';
import { column } from './make-pdf.ts';
import { opening, read, rest, whole } from './read-made-pdf.ts';

describe('the order of what stands on a page', () => {
  it('puts the title of a slide above what is drawn before it', async () => {
    const slide = (title: string, lines: readonly string[]) => [
      ...column(lines, 72, 600),
      { text: title, x: 72, y: 660, size: 20 },
      { text: 'Harbour Day', x: 72, y: 20, size: 8 },
    ];
    const { fields, blocks } = await read([
      slide('Why We Count', opening),
      slide('How We Count', rest),
      slide('What We Count', opening),
    ]);
    expect(fields.title).toBe('Why We Count');
    const heads = blocks.filter((block) => block.startsWith('#'));
    expect(heads).toEqual(['## How We Count', '## What We Count']);
    expect(blocks[blocks.indexOf('## How We Count') + 1]).toBe(rest.join(' '));
  });

  it('reads columns one after the other below what goes across them, in whatever order they are drawn', async () => {
    const left = ['The first quay was of wood and', 'had to be mended each spring.'];
    const right = ['The second one is of stone,', 'and nobody has to mend it.'];
    const { blocks } = await read([
      [
        ...column(right, 330, 600),
        ...column(rest, 72, 540),
        ...column(left, 72, 600),
        ...column(opening, 72, 690),
      ],
    ]);
    expect(blocks.slice(1)).toEqual([left.join(' '), right.join(' '), rest.join(' ')]);
  });

  it('leaves rows as rows where a page is put in order', async () => {
    const { blocks } = await read([
      [
        ...column(rest, 72, 400),
        ...['North Quay', 'South Quay', 'Old Harbour'].flatMap((text, i) => [
          { text: `${text}:`, x: 72, y: 600 - 40 * i },
          { text: `${70 + i} boats`, x: 330, y: 600 - 40 * i },
        ]),
        ...column(opening, 72, 700),
      ],
    ]);
    const text = blocks.join(' ');
    expect(text).toMatch(
      /North Quay:\W+70 boats\W+South Quay:\W+71 boats\W+Old Harbour:\W+72 boats/u,
    );
  });

  it('puts what is typed into a form behind its label, or in its place', async () => {
    const page = [
      { text: 'Number:', x: 72, y: 740 },
      { text: 'Subject: boats of the north', x: 72, y: 690 },
      ...column(opening, 72, 640),
    ];
    const fields = [
      { text: 'HARBOUR-2021-542', x: 130, y: 740 },
      { text: '28 October 2021', x: 350, y: 715 },
    ];
    const { blocks, fields: stated } = await read([page], '', {}, fields);
    expect(blocks.slice(0, 3)).toEqual([
      'Number: HARBOUR-2021-542',
      '28 October 2021',
      'Subject: boats of the north',
    ]);
    expect(stated.date).toBe('2021-10-28');
  });

  it('says once what is drawn once more on a part of a line', async () => {
    const { blocks } = await read([
      [
        { text: 'The list of boats of the old harbour', x: 72, y: 700 },
        { text: 'old harbour', x: 222, y: 700 },
        { text: 'of that year can be had at the office of the town.', x: 72, y: 686 },
      ],
    ]);
    expect(blocks).toEqual([
      'The list of boats of the old harbour of that year can be had at the office of the town.',
    ]);
  });

  it('keeps the hyphen of an address that a line end parts', async () => {
    const { blocks } = await read([
      column(
        [
          'All of it can be read at https://harbour.example/old-',
          'quay/list-',
          'of-boats-and-informa-',
          'tion.',
        ],
        72,
        700,
      ),
    ]);
    expect(blocks).toEqual([
      'All of it can be read at https://harbour.example/old-quay/list-of-boats-and-information.',
    ]);
  });

  it('puts the number of an item before it, though it is drawn apart', async () => {
    const items = ['Mend the quay before the winter.', 'Take the boats out of the water.'];
    const { blocks } = await read([
      [
        ...column(opening, 72, 740),
        ...items.map((_, i) => ({ text: `${i + 1}.`, x: 80, y: 640 - 30 * i })),
        ...items.map((text, i) => ({ text, x: 100, y: 640 - 30 * i })),
      ],
    ]);
    expect(blocks.slice(1)).toEqual([items.map((text, i) => `${i + 1}. ${text}`).join('\n')]);
  });

  it('keeps the rows of a table apart whose cells go on in a second line', async () => {
    const cell = (x: number, y: number, ...lines: string[]) =>
      lines.map((text, i) => ({ text, x, y: y - 12 * i }));
    const row = (y: number, quay: string, count: string) => [
      ...cell(72, y, `The quay`, quay),
      ...cell(200, y, count),
      ...cell(300, y, 'Counted in the', 'spring of 1931'),
    ];
    const { blocks } = await read([
      [
        ...column(opening, 72, 740),
        { text: 'Quay', x: 72, y: 660 },
        { text: 'Boats', x: 200, y: 660 },
        { text: 'Note', x: 300, y: 660 },
        ...row(640, 'of the north', '12'),
        ...row(610, 'of the south', '30'),
        ...column(rest, 72, 560),
      ],
    ]);
    expect(blocks.slice(1)).toEqual([
      [
        'Quay · Boats · Note',
        'The quay of the north · 12 · Counted in the spring of 1931',
        'The quay of the south · 30 · Counted in the spring of 1931',
      ].join('\\\n'),
      rest.join(' '),
    ]);
  });

  it.each(['Unsubscribe someone@harbour.example', 'Darse de baja'])(
    'leaves out what ends a letter to many: %s',
    async (line) => {
      const { blocks } = await read([
        [
          ...column([...opening, ...rest], 72, 700),
          { text: line, x: 200, y: 300, size: 8 },
          { text: 'Update Profile | Our Privacy Policy', x: 200, y: 288, size: 8 },
          { text: 'Try it for free today!', x: 200, y: 276, size: 8 },
        ],
      ]);
      expect(blocks.join(' ')).not.toMatch(/someone|baja|Privacy|free/u);
      expect(blocks.join(' ')).toContain('beside the first.');
    },
  );

  it('leaves out the numbers of lines beside the text', async () => {
    const lines = [...opening, ...rest, ...opening, ...rest];
    const { blocks } = await read([
      [
        ...lines.flatMap((text, i) => [
          { text, x: 90, y: 740 - 20 * i },
          ...(i % 3 === 2 ? [{ text: `${i + 1}`, x: 42, y: 740 - 20 * i }] : []),
        ]),
      ],
    ]);
    expect(blocks.join(' ')).not.toMatch(/(?<!\d)(?:3|6|9|12)(?!\d)/u);
  });

  it.each([
    ['https://harbour.example/lists-of-bo', 'ats/1931.html'],
    ['https://', 'www.harbour.example/boats'],
    ['https://www.', 'harbour.example/boats'],
    ['www.harbour.', 'org/boats'],
    ['quay@', 'harbour.example'],
  ])('joins an address that goes on in the next line: %s', async (start, end) => {
    const told = 'Whoever has a boat in it can read of it and of all at';
    const lines = [`${told} ${start}`, `${end} and at the office.`];
    const { blocks } = await read([column(lines, 72, 700), column(opening, 72, 700)]);
    expect(blocks).toEqual([`${told} ${start}${end} and at the office.`, whole]);
  });

  const upper = [
    'The harbour was built by the old',
    'town, which had to live only from',
    'what it earned by the boats in it.',
  ];
  const lower = [
    'It was soon too small for all of',
    'them, and the town had to build a',
    'second quay, as it is told by',
  ];
  const beside = [
    'its own fishermen, who had to pay',
    'for the quay with what they earned',
    'in the winter of that year.',
  ];

  it('reads column by column, though the number of the page stands further out', async () => {
    const { blocks } = await read([
      [
        ...column(lower, 72, 640),
        ...column(upper, 72, 740),
        ...column(beside, 320, 740),
        ...column(
          ['All boats of the town are new ones,', 'and none of them was built in it.'],
          320,
          640,
        ),
        { text: 'The Harbour', x: 72, y: 40 },
        { text: '9', x: 585, y: 40 },
      ],
    ]);
    expect(blocks.join(' ')).toContain('as it is told by its own fishermen, who had to pay');
    expect(blocks.join(' ')).not.toMatch(/earned by the boats in it\. its own/u);
  });

  it('reads all columns above a heading before those below it', () => {
    const line = (text: string, left: number, right: number, y: number, size = 10) => ({
      ...{ text, page: 1, left, right, y, size, font: 'plain', cells: [text], lefts: [left] },
    });
    const columns = (name: string, y: number) =>
      [100, 240, 380].flatMap((left, i) =>
        [0, 1, 2, 3].map((j) =>
          line(`${name} ${i} ${j}, and so on to its end`, left, left + 120, y - 14 * j),
        ),
      );
    const [above, below] = [columns('above', 600), columns('below', 440)];
    const title = line('Harbours of the north', 100, 490, 640, 30);
    const heading = line('Harbour', 100, 300, 500, 30);
    const ordered = orderLines([...below, heading, ...above, title], [0, 0, 612, 792]);
    expect(ordered.map(({ text }) => text)).toEqual(
      [title, ...above, heading, ...below].map(({ text }) => text),
    );
  });

  it.each([72, 100])(
    'reads a sentence over two columns that goes on at %d in the first, which is drawn last',
    async (x) => {
      const lead = ['The boats of the harbour are old,', 'but all of them go out to sea.'];
      const first = ['Each spring the town counts how', 'many of them it has, and the boats'];
      const second = ['that nobody owns are given away', 'to those who mend them first.'];
      const box = ['A map of the quay hangs beside', 'the door of the old town hall.'];
      const { blocks } = await read([
        [
          ...[...column(lead, 72, 670), ...column(second, 330, 670)],
          ...[...column(first, x, 620), ...column(box, 330, 600)],
        ],
      ]);
      expect(blocks).toContain([...first, ...second].join(' '));
    },
  );
});
