/** Lines on the pages of a PDF in, the paragraphs and lists that they make out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

describe('the paragraphs of a PDF', () => {
  it('joins the lines of a paragraph, and words that a line end parts', async () => {
    const { blocks } = await read([[...column(opening, 72, 700), ...column(rest, 72, 620)]]);
    expect(blocks).toEqual([
      `${opening.slice(0, 2).join(' ').replace(/-$/, '')}${opening.slice(2).join(' ')}`,
      rest.join(' '),
    ]);
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

  it.each([
    ['HarbourWatch', 'Watch'],
    ['CONAPEES', 'NAPEES'],
  ])(
    'joins a word that a line parts before a capital where it stands whole elsewhere: %s',
    async (word, second) => {
      const first = word.slice(0, -second.length);
      const { blocks } = await read([
        [
          ...column(opening, 72, 740),
          ...column(
            [`The town was glad of the ferry, and of the ${first}-`, `${second} beside it.`],
            72,
            640,
          ),
          ...column(
            [`All that ${word} counted were boats, and all of Old-`, 'Quay was glad.'],
            72,
            580,
          ),
        ],
      ]);
      expect(blocks.join(' ')).toContain(`of the ${word} beside it.`);
      expect(blocks.join(' ')).toContain('Old-Quay');
    },
  );

  it('leaves out heads in small letters that change from part to part', async () => {
    const parts = ['Boats', 'Quays', 'Ferries', 'Lights', 'Nets'];
    const { blocks } = await read(
      parts.map((text, i) => [
        { text, x: 60 + i, y: 780, size: 6 },
        ...column(i % 2 ? rest : opening, 72, 700),
        { text: `A picture of the ${text.toLowerCase()}`, x: 72, y: 500, size: 8 },
      ]),
    );
    expect(blocks.filter((block) => parts.includes(block))).toEqual([]);
    expect(blocks).toContain('A picture of the quays');
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
      '1 See the log of the harbour of that year.',
      '2 It was lost later.',
    ]);
  });

  it('joins what a line end parts behind an abbreviation or a stroke', async () => {
    const { blocks } = await read([
      column(
        [
          'The harbour of the town was led for more than twenty years by a GPS-',
          'guided captain of the old fleet, its loading/',
          'unloading and all of its boats.',
        ],
        72,
        700,
      ),
    ]);
    expect(blocks.join(' ')).toContain(
      'GPS-guided captain of the old fleet, its loading/unloading',
    );
  });

  it('keeps the blank before a dash at the end of a line', async () => {
    const { blocks } = await read([
      column(['The town was glad of its harbour -', 'although it was small - for years.'], 72, 700),
    ]);
    expect(blocks).toEqual([
      'The town was glad of its harbour - although it was small - for years.',
    ]);
  });

  it('keeps the hyphen of a word that has one elsewhere', async () => {
    const lines = [
      'The well-known quay of the town was repaired in 1931 by the well-',
      'known family that had built it, and by nobody else in the region.',
    ];
    const { blocks } = await read([column(lines, 72, 700)]);
    expect(blocks[0]).toContain('by the well-known family');
    const french = ['Le quai de la ville est vieux, et les gens sont calmes vis-', 'à-vis de lui.'];
    expect((await read([column(french, 72, 700)])).blocks[0]).toContain('vis-à-vis de lui.');
    const others = [
      'The boats of the quay are state-of-the-',
      'art, and those in it are self-em-',
      'ployed.',
    ];
    const [whole] = (await read([column(others, 72, 700)])).blocks;
    expect(whole).toContain('are state-of-the-art, and those in it are self-employed.');
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
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toMatch(/twelve boats lay/u);
    expect(blocks[0]).not.toMatch(/log|Beginnings/u);
    expect(blocks[1]).toBe('1 See the log of the harbour for that year.');
  });

  it.each([
    ['above what it counts', ['32,000', 'boats of the north'], '32,000 boats of the north'],
    [
      'in the midst of it',
      ['It counted more than', '980,000', 'fish'],
      'It counted more than 980,000 fish',
    ],
  ])('reads a large figure with what it counts: %s', async (_, lines, whole) => {
    const counted = lines.map((text, i) => ({
      text,
      x: 72,
      y: 600 - 20 * i,
      size: /\d/u.test(text) ? 21 : 9,
    }));
    const { blocks } = await read([[...column([...opening, ...rest], 72, 740), ...counted]]);
    expect(blocks).toContain(whole);
  });

  it.each([
    ['a heading', { text: 'Boats of the north', x: 72, y: 580, size: 14 }],
    ['what stands beside it', { text: 'boats of the north', x: 300, y: 580, size: 9 }],
    ['what is far below it', { text: 'boats of the north', x: 72, y: 540, size: 9 }],
  ])('reads a large figure by itself above %s', async (_, other) => {
    const { blocks } = await read([
      [
        ...column([...opening, ...rest], 72, 740),
        { text: '32,000', x: 72, y: 600, size: 21 },
        other,
      ],
    ]);
    expect(blocks.join('\n')).not.toMatch(/32,000 boats/iu);
  });

  it('ends no paragraph within brackets', async () => {
    const lines = [...rest, 'There it lay all winter (see the map', '"Where is it in the town?").'];
    const { blocks } = await read([[...column(opening, 72, 740), ...column(lines, 72, 640)]]);
    expect(blocks.at(-1)).toContain('(see the map "Where is it in the town?").');
  });

  it('says of each item of a list on which page it stands', async () => {
    const [first, second] = [
      column(['1. The boat of Ana is red.', '2. The ferry of Luis is old.'], 72, 640),
      column(['3. Nobody has a sail now.', '4. In Lima they were sold.'], 72, 720),
    ];
    const { blocks, places } = await read([[...column(opening, 72, 720), ...first], second]);
    expect(blocks).toHaveLength(2);
    expect(places).toEqual(['p. 1', 'p. 1', 'p. 2']);
  });
});
