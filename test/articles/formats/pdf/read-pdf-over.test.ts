/** Sentences of a PDF that go on past a figure, a box, a column or a page in; the whole ones, and no half of one, out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, readTagged, rest } from './read-made-pdf.ts';
import type { Tagged } from './write-tree.ts';

const first = 'The harbour was built by the old town, which had to live only from';
const second = 'what it earned, and it was soon too small for all of the boats in it.';

describe('sentences that something stands in the midst of', () => {
  const caption = { text: 'Figure 3. Boats of the town, by year', x: 72, y: 600, size: 12 };
  const row = (y: number) =>
    ['North', '12', '13'].map((text, i) => ({ text, x: 72 + 90 * i, y, size: 8 }));
  const figures = Array.from({ length: 45 }, (_, i) => {
    return { text: `${13 * i + 7}`, x: 330 + 100 * (i % 2), y: 600 - 10 * i, size: 6 };
  });
  const box = column(['A box tells what the text does not say: boats are made of wood.'], 72, 500);

  it.each<[string, readonly Word[], string]>([
    ['a figure with its caption', [caption], second],
    ['a table', [row(600), row(588)].flat(), second],
    ['a box with sentences of its own', box, second],
    ['a chart with many figures', figures, second],
    ['a table, before a capital letter', [row(600), row(588)].flat(), 'Harbour dues from boats.'],
    [
      'the number of a page with five figures',
      [{ text: '47699', x: 500, y: 30 }],
      'Harbour dues from boats.',
    ],
  ])('%s', async (_, between, end) => {
    const { blocks } = await read([
      [...column([...opening, ''], 72, 740), ...column([first], 72, 640), ...between],
      [...column([end], 72, 740), ...column(rest, 72, 700)],
    ]);
    expect(blocks).toContain(`${first} ${end}`);
    expect(blocks.filter((block) => block.startsWith('#'))).toEqual([]);
  });

  it.each([
    ['far above the rest', 700],
    ['two lines above the rest', 719],
  ])('have no caption in them that begins the next page, %s', async (_, top) => {
    const named = 'Figure 3: Boats of the town and of its many quays, by year';
    const { blocks } = await read([
      [...column([...opening, ''], 72, 740), ...column([first], 72, 640)],
      [...column([named], 72, 740), ...column([second, ...rest], 72, top)],
    ]);
    expect(blocks.slice(1)).toEqual([`${first} ${second} ${rest.join(' ')}`, named]);
  });

  it.each([
    ['T', 'he harbour was built by the old town,', 'The harbour was built'],
    ['A', 'harbour was built by the old town,', 'A harbour was built'],
    ['"O', 'nly the harbour was built by the town,', '"Only the harbour was built'],
    ['t', 'he harbour was built by the old town,', 'The harbour was built'],
  ])(
    'sets an initial that is three lines high before its word: %s %s',
    async (letter, line, whole) => {
      const { blocks } = await read([
        [
          { text: letter, x: 72, y: 674, size: 46 },
          ...column(
            [line, 'which had to live only from what it', 'earned, and it was soon too small for'],
            110,
            700,
          ),
          ...column(['all of the boats that wanted to lie in it all winter.', ...rest], 72, 658),
        ],
      ]);
      expect(blocks[0]).toContain(`${whole} by the`);
      expect(blocks.join(' ')).not.toMatch(/(?:^| )[TO] /u);
    },
  );

  it('joins no sentence with a caption in other letters that begins the next page', async () => {
    const { blocks } = await read([
      column([...rest, ...opening.slice(0, 3)], 72, 740),
      [
        { text: 'Left: The quay of the town.', x: 72, y: 740, size: 9.6, font: 'bold' },
        ...column(['of its boats in the winter before.', ...rest], 72, 700),
      ],
    ]);
    expect(blocks.join('\n')).not.toMatch(/lost all Left/u);
  });

  it('leaves a sentence as it is where another begins, or a section does', async () => {
    const { blocks } = await read([
      column([...opening, first], 72, 740),
      [
        { text: 'Dues', x: 72, y: 740, size: 14 },
        ...column(['Harbour dues are paid by all.'], 72, 716),
      ],
    ]);
    expect(blocks).toContain('Harbour dues are paid by all.');
    expect(blocks).toContain('## Dues');
  });

  it.each(['belong in part to', 'are those of NATO, BOATS'])(
    'takes no cut sentence in somewhat larger letters for a heading: %s',
    async (end) => {
      const large = (text: string, y: number) => ({ text, x: 72, y, size: 11.5 });
      const { blocks } = await read([
        [
          ...column([...opening, ...rest], 72, 740),
          large(`All of the boats that are kept in the old harbour ${end}`, 600),
          { text: 'A chart', x: 72, y: 500, size: 8 },
        ],
        [large('the town, and to nobody else.', 740), ...column([...rest, ...opening], 72, 700)],
      ]);
      expect(blocks).toContain(
        `All of the boats that are kept in the old harbour ${end} the town, and to nobody else.`,
      );
    },
  );

  it('goes on past a picture in a sentence that begins with the number of a section', async () => {
    const told = 'Section 5.3 tells how the old harbour was built, and by whom it was. The';
    const { blocks } = await read([
      [...column([...opening, ''], 72, 740), ...column([told], 72, 640)],
      [
        { text: 'Chart of boats', x: 300, y: 740, size: 9 },
        { text: 'Figure 14. The old quay', x: 150, y: 700 },
        ...column(['quays of the old town.', '', ...rest], 72, 660),
      ],
    ]);
    expect(blocks).toContain(`${told} quays of the old town.`);
  });

  it('goes on past the name of a picture at the top of the next page', async () => {
    const told = 'It is told how the old harbour was built, and what was left by then of the';
    const { blocks } = await read([
      [...column([...opening, ''], 72, 740), ...column([told], 72, 640)],
      [
        { text: 'Figure 14. The old quay', x: 150, y: 740 },
        ...column(['quays of the old town.', '', ...rest], 72, 700),
      ],
    ]);
    expect(blocks).toContain(`${told} quays of the old town.`);
  });

  it('goes on at the top of the next column behind a short paragraph in other letters', async () => {
    const { blocks } = await read([
      [
        ...column(['Boats were small then, and most of', 'them were old.'], 72, 200),
        { text: 'Make new boats of all.', x: 72, y: 150, font: 'bold' },
        { text: 'A town has to', x: 216, y: 150 },
        ...column(
          ['have as many as it needs for its own', 'fishers in all of its winters.'],
          330,
          740,
        ),
      ],
    ]);
    expect(blocks).toContain(
      'Make new boats of all. A town has to have as many as it needs for its own fishers in all of its winters.',
    );
  });

  it('goes on in the next line behind a word that leads to others, though it begins as a field of a form', async () => {
    const { blocks } = await read([
      [
        ...column([...opening, ...rest], 72, 740),
        { text: 'Meetings about the boats in the council of the', x: 72, y: 500, size: 7 },
        { text: 'New Harbour: they were held in spring.', x: 72, y: 484, size: 7 },
      ],
    ]);
    expect(blocks).toContain(
      'Meetings about the boats in the council of the New Harbour: they were held in spring.',
    );
  });

  const half =
    'The boats of the others were kept in the harbour that lies between the quay and the';

  it.each<[string, readonly string[], readonly string[]]>([
    ['behind whole ones', [...rest, half], [rest.join(' ')]],
    ['alone', [half], []],
  ])('leaves out half a sentence whose other half is nowhere, %s', async (_, lines, kept) => {
    const { blocks, minorNotes } = await read([
      [...column(lines, 72, 740), ...column(opening, 72, 500)],
    ]);
    expect(blocks.slice(0, -1)).toEqual(kept);
    expect(minorNotes).toEqual([
      'Sentences of which this PDF shows one half alone are left out: 1.',
    ]);
  });

  it('keeps half a sentence that a list completes', async () => {
    const lead = 'The harbour of the town has been built for the boats that belong to';
    const { blocks, minorNotes } = await read([
      column([lead, '* the fishers of the town', '* the old ferry'], 72, 740),
    ]);
    expect(blocks[0]).toBe(lead);
    expect(minorNotes).toEqual([]);
  });

  it('joins the lines of a note that are further apart than those of others', async () => {
    const near = ['Boats were small, and of these the', 'harbour has kept a list,', 'as of all.'];
    const far = ['Each of the boats has a red number', 'painted on both sides of its name.'];
    const at = (lines: readonly string[], top: number, gap: number) =>
      lines.map((text, i) => ({ text, x: 330, y: top - gap * i, size: 6 }));
    const { blocks } = await read([
      [...column([...opening, ...rest], 72, 740), ...at(near, 300, 8), ...at(far, 200, 13)],
    ]);
    expect(blocks).toContain(far.join(' '));
  });

  it('joins a line whose letters are made smaller to fit it in', async () => {
    const lines = [
      ...rest,
      'Of all the boats that were built in those years by the old town,',
      'the fishers of the north had bought more than were known before,',
      'and they kept them.',
    ];
    const { blocks } = await read([
      column(lines, 72, 740).map((word, i) => (i === 3 ? { ...word, size: 8.6 } : word)),
    ]);
    expect(blocks).toContain(lines.slice(rest.length).join(' '));
  });

  it('goes on after a comma at the top of the next column, with a name, in a tagged file', async () => {
    const text = [
      'Most boats of the old town lay in the harbour',
      'all winter, and none of them was ever lost.',
    ];
    const thanks = ['We thank all who have told us of their boats,', 'of whom we name Linda Soto,'];
    const others = [
      'Ana Rojas and the boatmen of the old town,',
      'who have shown us all of their old quays.',
    ];
    const page = [
      ...column(text, 40, 740, 10, 'text'),
      ...column(thanks, 40, 700, 10, 'thanks'),
      ...column(others, 340, 740, 10, 'others'),
      ...column(text, 340, 700, 10, 'end'),
    ];
    const elements = ['text', 'thanks', 'others', 'end'].map((name): Tagged => ['P', name]);
    expect(await readTagged([page], elements)).toContain([...thanks, ...others].join(' '));
  });
});
