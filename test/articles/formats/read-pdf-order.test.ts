/** PDFs whose pages are not drawn as they are read in, the text in the order of a reader out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

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
});
