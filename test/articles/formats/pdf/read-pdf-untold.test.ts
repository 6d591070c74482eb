/** PDFs that say of a part of their pages what it is, or wrongly, the text out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, readTagged, rest, whole } from './read-made-pdf.ts';
import type { Tagged } from './write-tree.ts';

describe('what a tagged PDF does not say', () => {
  it('leaves out what it says is beside the text, heads and the words of a figure, and puts its notes behind it', async () => {
    const blocks = await readTagged(
      [
        [
          ...column(['Harbour news'], 72, 740, 10, 'artifact'),
          ...column(opening, 72, 700, 10, 'text'),
          ...column(['Boats', 'Quays'], 300, 640, 10, 'drawn'),
          ...column(['3 Said by those who saw it.'], 72, 600, 10, 'note'),
          ...column(rest, 72, 580, 10, 'rest'),
        ],
      ],
      [
        ['P', 'text', ['Note', ['P', 'note']]],
        ['Figure', 'drawn'],
        ['P', 'rest'],
      ],
    );
    expect(blocks).toEqual([whole, rest.join(' '), '3 Said by those who saw it.']);
  });

  it('is put in order where it tells what is above after what is below', async () => {
    const blocks = await readTagged(
      [
        [
          ...column(opening, 72, 640, 10, 'text'),
          ...column(['The Quays'], 72, 700, 16, 'head'),
          ...column(rest, 72, 560, 10, 'rest'),
        ],
      ],
      [
        ['P', 'rest'],
        ['P', 'text'],
        ['H1', 'head'],
      ],
    );
    expect(blocks.slice(-2)).toEqual([whole, rest.join(' ')]);
  });

  it.each([
    ['most of it is in no element', [['P', 'head']]],
    [
      'it is all in a figure',
      [
        ['P', 'head'],
        ['Figure', 'one', 'two', 'three', 'four'],
      ],
    ],
  ] as const)('is read by its lines where %s', async (_, tree) => {
    const names = ['one', 'two', 'three', 'four'];
    const blocks = await readTagged(
      [
        [
          ...column(['Boats'], 72, 740, 10, 'head'),
          ...opening.flatMap((line, i) => column([line], 72, 700 - 14 * i, 10, names[i])),
        ],
      ],
      tree as readonly Tagged[],
    );
    expect(blocks.at(-1)).toBe(whole);
  });

  it('keeps a sentence of which it says nothing, but not the words of a figure', async () => {
    const alone = 'Nobody told the program that drew it of this one.';
    const blocks = await readTagged(
      [
        [
          ...column(opening, 72, 700, 10, 'text'),
          ...column([alone], 72, 620),
          ...column(['Boats'], 300, 600),
          ...column(rest, 72, 560, 10, 'rest'),
          ...column(opening, 72, 500, 10, 'last'),
        ],
      ],
      [
        ['P', 'text'],
        ['P', 'rest'],
        ['P', 'last'],
      ],
    );
    expect(blocks).toEqual([whole, alone, rest.join(' '), whole]);
  });

  it('keeps the short last line of a sentence of which it says nothing', async () => {
    const untold = ['the boats of the harbour are counted every', 'year in the spring'];
    const blocks = await readTagged(
      [
        [
          ...column(opening, 72, 700, 10, 'text'),
          ...column(untold, 72, 620, 10, 'artifact'),
          ...column([...opening, ...rest, ...opening], 72, 580, 10, 'rest'),
        ],
      ],
      [
        ['P', 'text'],
        ['P', 'rest'],
      ],
    );
    expect(blocks.join('\n\n')).toContain(untold.join(' '));
  });

  it('keeps several lines of which it says nothing above all else, but no line by itself', async () => {
    const page = (lines: readonly string[]) => [
      ...column(lines, 72, 715),
      ...column(opening, 72, 670, 10, 'text'),
      ...column(rest, 72, 600, 10, 'rest'),
      ...column(opening, 72, 550, 10, 'more'),
      ...column(opening, 72, 480, 10, 'last'),
    ];
    const tree = ['text', 'rest', 'more', 'last'].map((name): Tagged => ['P', name]);
    const box = ['If a boat was in need, the men of the', 'harbour went out to it by night, too.'];
    const long = [`${box[0]} town`, `${box[1]} All did.`];
    expect((await readTagged([page(long)], tree))[0]).toBe(long.join(' '));
    expect((await readTagged([page(long.slice(0, 1))], tree))[0]).toBe(whole);
  });

  it('takes no rows that end in figures for a table of contents', async () => {
    const rows = Array.from({ length: 6 }, (_, i) => `Boat ${'ABCDEF'[i]} was seen`);
    const words = rows.flatMap((name, i) =>
      [name, '1', '2', '3'].map((text, at): Word => {
        const x = at === 0 ? 72 : 280 + 40 * at;
        return { text, x, y: 600 - 14 * i, in: `${name} ${at}` };
      }),
    );
    const tree = rows.map(
      (name): Tagged => ['TR', ...[0, 1, 2, 3].map((at): Tagged => ['TD', `${name} ${at}`])],
    );
    const blocks = await readTagged(
      [[...column(opening, 72, 700, 10, 'text'), ...words]],
      [
        ['P', 'text'],
        ['Table', ...tree],
      ],
    );
    expect(blocks[1]?.split('\n').length).toBe(6);
  });
});
