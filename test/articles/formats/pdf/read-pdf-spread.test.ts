/** PDFs that set letters, figures and the numbers of pages apart in, what a reader sees out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest, whole } from './read-made-pdf.ts';

/** Letters that stand apart as far as the operator says. */
const spread = (text: string, y: number, space = 4): Word => ({
  text,
  x: 72,
  y,
  between: [`${space} Tc`, '0 Tc'],
});

describe('letters of a PDF that stand apart to fill a line', () => {
  it.each([['THE ZORLA QUAY IS A LOT OLDER'], ['QUIBBLEFISH OF THE NASA'], ['ZORLAQUAY ']])(
    'parts words by the spaces that the file draws: %s',
    async (text) => {
      const { blocks } = await read([[...column(opening, 72, 700), spread(text, 600)]]);
      expect(blocks.join('\n').split(/\n|## /u)).toContain(text.trim());
    },
  );

  it('leaves letters as they are where the file draws no space', async () => {
    const { blocks } = await read([[...column(opening, 72, 700), spread('x1y2z3', 600)]]);
    expect(blocks.join('\n')).toContain('x 1 y 2 z 3');
  });

  it('reads a quotation in capitals as one sentence', async () => {
    const lines = [
      '«THE OLD QUAY OF THE TOWN IS THE HOUSE OF ALL OF US.',
      'IT IS OLD, AND NOBODY KNOWS WHO BUILT IT AND WHY: WE',
      'SAW THAT IT WAS GOOD AND THAT IT STOOD WHERE NOTHING',
      'STOOD BEFORE, AND THAT THE BOATS CAME TO IT EACH AND',
      'EVERY NIGHT OF THE YEAR.»',
    ];
    const said = lines.map((text, i) => ({ text, x: 72, y: 700 - 14 * i }));
    const { blocks } = await read([[...column(opening, 72, 500), ...said]]);
    expect(blocks).toContain(lines.join(' '));
  });
});

describe('figures of a PDF above what they count', () => {
  const page = (...words: readonly Word[]) => [
    ...column([...opening, ...rest], 250, 700),
    ...words,
  ];
  const words = (lines: readonly string[], top: number) => column(lines, 72, top, 9);
  const figure = (text: string, y: number): Word => ({ text, x: 72, y, size: 23 });

  it.each([
    ['$20 million', ['Zorla fund for', 'old boats'], '$20 million Zorla fund for old boats'],
    ['1,100', ['Zorla places', 'for boats'], '1,100 Zorla places for boats'],
    ['25-30%', ['more likely to', 'be at sea'], '25-30% more likely to be at sea'],
  ])('joins %s to its words', async (text, lines, joined) => {
    const { blocks } = await read([page(figure(text, 620), ...words(lines, 605))]);
    expect(blocks).toContain(joined.replace('$', '\\$'));
  });

  it('joins a bare number to words in a capital where others in their letters count', async () => {
    const top = [figure('31', 760), ...words(['Zorla quays', 'of the coast'], 745)];
    const { blocks } = await read([page(...top, ...words(['5 old boats of the town'], 620))]);
    expect(blocks).toContain('31 Zorla quays of the coast');
  });

  it('joins it too where the others stand below their figures', async () => {
    const top = [figure('31', 760), ...words(['Zorla quays', 'of the coast'], 745)];
    const low = [figure('5', 635), ...words(['old boats of the town'], 620)];
    const { blocks } = await read([page(...top, ...low)]);
    expect(blocks).toContain('31 Zorla quays of the coast');
  });

  it('joins no number of a chapter to its name', async () => {
    const { blocks } = await read([page(figure('31', 620), ...words(['Zorla quays'], 605))]);
    expect(blocks.join('\n')).not.toContain('31 Zorla');
  });
});

describe('numbers of the pages of a PDF', () => {
  const spreads = (numbers: (page: number) => readonly [number, number]) =>
    Array.from({ length: 5 }, (_, i) => {
      const [one, other] = numbers(i + 1);
      const far = (i * 7) % 3;
      return [
        { text: 'Old quays', x: 72, y: 750 - far },
        { text: 'and new ones', x: 72, y: 735 - far },
        ...column([...opening, ...rest], 100, 700),
        { text: `${one}`, x: 20, y: 548, size: 14 },
        { text: `${other}`, x: 560, y: 548, size: 14 },
        ...column(opening, 100, 400 - far),
      ];
    });

  it('leaves out those that stand beside the text, two to a page', async () => {
    const { blocks } = await read(spreads((page) => [2 * page + 10, 2 * page + 11]));
    expect(blocks.join('\n').replaceAll('1931', '')).not.toMatch(/\d/u);
  });

  it('keeps figures that do not count with the pages', async () => {
    const { blocks } = await read(spreads((page) => [page * page + 10, 7 * page + 30]));
    expect(blocks.join('\n').replaceAll('1931', '')).toMatch(/\d/u);
  });
});

it('ends no paragraph of a PDF at an abbreviation that a small letter follows', async () => {
  const lines = [
    'There are old quays in every tenth of the harbours of the U.S.',
    'aged a hundred years or more.',
  ];
  const { blocks } = await read([
    [
      ...column(opening, 72, 700),
      ...lines.map((text, i) => ({ text, x: 72 + 12 * i, y: 620 - 14 * i })),
      ...column(rest, 72, 560),
    ],
  ]);
  expect(blocks).toContain(lines.join(' '));
  expect(blocks).toContain(whole);
});

/** The font has the dash in another place. */
const toDrawn = (text: string) => text.replaceAll('—', '\u0097');

it.each([
  ['the fleet—and the town', 'the coast—and then'],
  ['the fleet— and the town', 'the coast— and then'],
])('ends a line of a PDF at a dash as dashes stand elsewhere: %s', async (midst, joined) => {
  const lines = [
    `It has been seen by ${midst} and by the people of the coast—`,
    'and then by all others.',
  ];
  const { blocks } = await read([
    [...column(opening, 72, 700), ...column(lines.map(toDrawn), 72, 600)],
  ]);
  expect(blocks.join(' ')).toContain(joined);
});

it('reads the numbers of sections of a PDF on below lists of theirs', async () => {
  const names = [
    '1. Harbours of the coast',
    '2. Boats of the old town that went to sea each night and came back in the morning with fish',
    '3. Quays of the north',
    'V. Gates of the south',
  ];
  const items = ['- One is red.', '- The other is blue.'];
  const part = (name: string, top: number) => [
    ...column([name], 72, top),
    ...column(rest, 72, top - 30),
    ...column(items, 90, top - 60),
  ];
  const { blocks } = await read([names.flatMap((name, i) => part(name, 700 - 120 * i))]);
  expect(blocks.filter((block) => block.startsWith('#'))).toEqual(
    names.map((name) => `## ${name}`),
  );
});
