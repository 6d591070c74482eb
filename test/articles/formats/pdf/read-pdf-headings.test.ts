/** PDFs made in place in, the headings that lead to their text out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

const headsOf = (blocks: readonly string[]) => blocks.filter((block) => block.startsWith('#'));
const bold = (text: string, y: number, size = 10) => ({
  text,
  x: 72,
  y,
  size,
  font: 'bold' as const,
});

describe('headings of a PDF', () => {
  it('joins the lines of one in capitals', async () => {
    const { blocks } = await read([
      [
        ...column(opening, 72, 740),
        bold('THE DIRECTOR OF THE OFFICE FOR THE HARBOURS AND', 660),
        bold('FOR THE BOATS OF THE NORTH', 646),
        ...column(rest, 72, 620),
      ],
    ]);
    expect(headsOf(blocks)).toEqual([
      '## THE DIRECTOR OF THE OFFICE FOR THE HARBOURS AND FOR THE BOATS OF THE NORTH',
    ]);
  });

  it('joins the lines of one in bold', async () => {
    const { blocks } = await read([
      [
        ...column(opening, 72, 740),
        bold('6.1 What Is There to Count', 670),
        ...column(rest, 72, 656),
        bold('6.2 Which Boats Are Old', 620),
        ...column(rest, 72, 606),
        bold('6.3 What Can Be Said of the Age of', 570),
        bold('Boats and of Quays', 556),
        ...column(rest, 72, 542),
        bold('6.4Who Counts', 500),
        ...column(rest, 72, 486),
      ],
    ]);
    expect(headsOf(blocks).slice(2)).toEqual([
      '## 6.3 What Can Be Said of the Age of Boats and of Quays',
      '## 6.4Who Counts',
    ]);
  });

  it('takes large words with a number for one, though they go on in a second line', async () => {
    const { blocks } = await read([
      [
        { text: 'The Old Harbour', x: 72, y: 770, size: 20 },
        ...column(opening, 72, 740),
        { text: '2. Boats of the north are counted anew by', x: 72, y: 660, size: 13 },
        { text: 'the office of the town', x: 72, y: 644, size: 13 },
        ...column(rest, 72, 620),
      ],
    ]);
    expect(headsOf(blocks)).toEqual([
      '## 2. Boats of the north are counted anew by the office of the town',
    ]);
  });

  it.each(['1. ¿Qué barcas hay?', '2) Boats of the North', '3. "Boats" of the North'])(
    'takes large words with a number for one: %s',
    async (head) => {
      const { blocks } = await read([
        [
          { text: 'The Old Harbour', x: 72, y: 770, size: 20 },
          ...column(opening, 72, 740),
          { text: head, x: 72, y: 660, size: 13 },
          ...column(rest, 72, 640),
        ],
      ]);
      expect(headsOf(blocks)).toEqual([`## ${head}`]);
    },
  );

  it('takes the parts of an act for headings where each is named on a line of its own', async () => {
    const parts = ['Article 5: Powers of the office.', 'Article 6: Boats.', 'ARTICLE 7°.- Quays.'];
    const { blocks } = await read([
      parts.flatMap((text, i) => [
        { text, x: 72, y: 740 - 100 * i },
        ...column(rest, 72, 716 - 100 * i),
      ]),
    ]);
    expect(headsOf(blocks)).toEqual(parts.map((text) => `## ${text}`));
    const { blocks: whole } = await read([
      parts.flatMap((text, i) => [
        {
          text: `${text} No boat may lie in the harbour that was not counted`,
          x: 72,
          y: 740 - 100 * i,
        },
        ...column(rest, 72, 726 - 100 * i),
      ]),
    ]);
    expect(headsOf(whole)).toEqual([]);
  });

  it('puts what stands above a text again and again at its beginning', async () => {
    const { blocks } = await read([
      [opening, rest, opening].flatMap((lines, i) => [
        { text: `Boats of the year 193${i}`, x: 72, y: 740 - 120 * i, size: 14 },
        bold('SUMMARY', 720 - 120 * i),
        ...column(lines, 72, 700 - 120 * i),
      ]),
    ]);
    expect(headsOf(blocks)).toEqual(['## Boats of the year 1931', '## Boats of the year 1932']);
    const texts = blocks.filter((block) => !block.startsWith('#'));
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text).toMatch(/^SUMMARY\\?\n\p{Lu}/u);
  });

  it('takes a stop behind the name of a numbered part for no sentence', async () => {
    const parts = ['2.1 Boats', '2.2 Quays and Boats.', '2.3 Fishers (of the Town).'];
    const { blocks } = await read([
      parts.flatMap((text, i) => [bold(text, 740 - 100 * i), ...column(rest, 72, 716 - 100 * i)]),
    ]);
    expect(headsOf(blocks)).toEqual(parts.map((text) => `## ${text}`));
  });

  it('takes the name of a program for one, and no line of code', async () => {
    const parts = ['boat_reader', 'quay_of_boats', '_boat = quay_', 'Harbours'];
    const { blocks } = await read([
      [
        { text: 'The Old Harbour', x: 72, y: 770, size: 20 },
        ...parts.flatMap((text, i) => [
          { text, x: 72, y: 740 - 100 * i, size: 13 },
          ...column(rest, 72, 716 - 100 * i),
        ]),
      ],
    ]);
    expect(headsOf(blocks)).toEqual(['## boat_reader', '## quay_of_boats', '## Harbours']);
  });

  it('tells those of a part in smaller letters', async () => {
    const small = (text: string, y: number) => ({ ...bold(text, y), size: 9 });
    const { blocks } = await read([
      [
        ...[0, 1, 2].flatMap((i) => [
          small(['Summary', 'Keywords', 'Abstract'][i] ?? '', 740 - 60 * i),
          ...column(rest, 72, 720 - 60 * i, 9),
        ]),
        ...column([...opening, ...opening, ...opening], 72, 520),
      ],
    ]);
    expect(headsOf(blocks)).toEqual(['## Summary', '## Keywords', '## Abstract']);
  });

  it.each(['1. "No boat is as old as that quay"', 'D. Ana Muelle Barca'])(
    'takes for none what only looks numbered: %s',
    async (line) => {
      const { blocks } = await read([
        [...column(opening, 72, 740), ...column([line], 72, 660), ...column(rest, 72, 620)],
      ]);
      expect(headsOf(blocks)).toEqual([]);
    },
  );

  it('keeps together a label that runs on into the text', async () => {
    const label = 'The Boat Company of the Old Harbour and the Society for';
    const ends = ['All Fishers:', 'Young Fishers:', 'Old Fishers:'];
    const { blocks } = await read([
      ends.flatMap((end, i) => [
        bold(label, 740 - 100 * i),
        bold(end, 726 - 100 * i),
        {
          text: 'it was founded in the town, and had',
          x: 72 + 6 * (end.length + 1),
          y: 726 - 100 * i,
        },
        ...column(rest, 72, 712 - 100 * i),
      ]),
    ]);
    expect(headsOf(blocks)).toEqual([]);
    expect(blocks[0]).toContain(`${label} ${ends[0]} it was founded`);
  });

  it.each([
    ['a name with @ in it', ['Boats@Home Guests', 'Boats@Home Crews', 'The Old Quay']],
    ['a bracket at its end', ['Talks of the Speaker(s)', 'The Quay (north)', 'The Old Quay']],
  ])('takes for one in bold what has %s', async (_, parts) => {
    const { blocks } = await read([
      column(opening, 72, 740),
      parts.flatMap((text, i) => [bold(text, 740 - 100 * i), ...column(rest, 72, 716 - 100 * i)]),
    ]);
    expect(headsOf(blocks)).toEqual(parts.map((text) => `## ${text}`));
  });

  it('takes those in bold for some where the text stresses more than half of a line, too', async () => {
    const parts = ['The Old Quay', 'The New Quay', 'The Boats'];
    const stressed = [0, 1, 2].flatMap((i) => [
      ...column(['In that year'], 72, 740 - 60 * i),
      { ...bold('the fishers of the town left it,', 740 - 60 * i), x: 156 },
      ...column(rest, 72, 726 - 60 * i),
    ]);
    const { blocks } = await read([
      stressed,
      parts.flatMap((text, i) => [bold(text, 740 - 100 * i), ...column(rest, 72, 716 - 100 * i)]),
    ]);
    expect(headsOf(blocks)).toEqual(parts.map((text) => `## ${text}`));
  });

  it('takes what is large above a text for one, though charts name their columns so', async () => {
    const names = [0, 1, 2].map((i) => bold('EXPENSES', 600 - 100 * i));
    const { blocks } = await read([
      column(opening, 72, 740),
      [
        { text: 'EXPENSES', x: 72, y: 760, size: 18 },
        ...column(opening, 72, 730),
        ...names.flatMap((name) => [name, ...column(['12', '14'], 72, name.y - 30)]),
      ],
    ]);
    expect(headsOf(blocks)).toEqual(['## EXPENSES']);
  });

  it('takes one line in letters of its own above a text for one, and no name of a column', async () => {
    const above = (texts: readonly string[]) => [
      column([...opening, ...rest], 72, 740),
      [
        ...column(opening, 72, 740),
        ...texts.map((text, i) => ({ ...bold(text, 650), x: 72 + 200 * i })),
        ...column([...opening, ...rest], 72, 636),
      ],
    ];
    const { blocks } = await read(above(['Boats and Quays']));
    expect(headsOf(blocks)).toEqual(['## Boats and Quays']);
    const { blocks: columns } = await read(above(['Boats', 'Quays']));
    expect(headsOf(columns)).toEqual([]);
  });

  it('takes for the text of a section what explains each in letters of its own', async () => {
    const explained = (text: string, y: number) => ({ text, x: 72, y, size: 13 });
    const { blocks } = await read([
      column([...opening, ...rest, ...opening], 72, 740),
      ['Boats', 'Quays'].flatMap((text, i) => [
        bold(text, 740 - 200 * i, 14),
        explained('What was paid for them in this year', 724 - 200 * i),
        ...column(opening, 72, 690 - 200 * i),
      ]),
    ]);
    expect(headsOf(blocks)).toEqual(['## Boats', '## Quays']);
    expect(blocks.join('\n')).toMatch(/^What was paid for them in this year/mu);
  });

  it('takes for none what names row after row', async () => {
    const rows = ['Boats', 'Quays', 'Sails'];
    const page = [
      { text: 'Expenses', x: 72, y: 640, size: 18 },
      ...rows.map((text, i) => ({ text, x: 72, y: 600 - 50 * i, size: 13 })),
      ...column(['12 and 14'], 72, 450),
    ];
    const { blocks } = await read([
      column([...opening, ...rest, ...opening], 72, 740),
      [...column(opening, 72, 740), ...page, ...column(opening, 72, 400)],
    ]);
    expect(headsOf(blocks)).toEqual(['## Expenses']);
    for (const name of rows) expect(blocks.join('\n')).toMatch(new RegExp(`^${name}`, 'mu'));
  });
});
