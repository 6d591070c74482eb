/** PDFs that say themselves what is a paragraph, a heading, an item or a row, the text as they say it out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';
import type { Tagged } from './write-tree.ts';

const readTagged = async (pages: readonly (readonly Word[])[], tree: readonly Tagged[]) =>
  (await read(pages, undefined, undefined, undefined, tree)).blocks;

const whole = `${opening.join(' ').replace('larg- est', 'largest')}`;

describe('a tagged PDF', () => {
  it('has paragraphs where it says so, whatever stands between their lines', async () => {
    const blocks = await readTagged(
      [
        [
          ...column(opening.slice(0, 2), 72, 700, 10, 'first'),
          ...column(['A box beside the text, of boats'], 72, 660, 10, 'box'),
          ...column(opening.slice(2), 72, 630, 10, 'second'),
          ...column(rest, 72, 602, 10, 'rest'),
        ],
      ],
      [
        ['P', 'first', 'second'],
        ['P', 'box'],
        ['P', 'rest'],
      ],
    );
    expect(blocks).toEqual([whole, 'A box beside the text, of boats', rest.join(' ')]);
  });

  it('has headings in letters as large as those of the text, and items without a mark', async () => {
    const blocks = await readTagged(
      [
        [
          ...column(opening, 72, 700, 10, 'text'),
          ...column(['Boats of the summer'], 72, 644, 10, 'head'),
          ...column(['o'], 72, 630, 10, 'mark'),
          ...column(['the old ones that lay at the'], 90, 630, 10, 'one'),
          ...column(['northern quay'], 90, 616, 10, 'one'),
          ...column(['the new ones'], 90, 602, 10, 'two'),
          ...column(rest, 72, 588, 10, 'rest'),
        ],
      ],
      [
        ['P', 'text'],
        ['H2', 'head'],
        ['L', ['LI', ['Lbl', 'mark'], ['LBody', ['P', 'one']]], ['LI', ['LBody', 'two']]],
        ['P', 'rest'],
      ],
    );
    expect(blocks).toEqual([
      whole,
      '## Boats of the summer',
      '- the old ones that lay at the northern quay\n- the new ones',
      rest.join(' '),
    ]);
  });

  it('has the rows of a table as they are, whatever the gaps between its cells are', async () => {
    const row = (y: number, name: string, ...cells: string[]): Word[] =>
      cells.map((text, i) => ({ text, x: 72 + 90 * i, y, in: `${name}${i}` }));
    const cells = (name: string): Tagged => [
      'TR',
      ...['0', '1'].map((i): Tagged => ['TD', ['P', name + i]]),
    ];
    const blocks = await readTagged(
      [
        [
          ...column(opening, 72, 700, 10, 'text'),
          ...row(630, 'a', 'Northern quay', 'twelve'),
          ...row(616, 'b', 'Old harbour', 'two'),
        ],
      ],
      [
        ['P', 'text'],
        ['Table', cells('a'), cells('b')],
      ],
    );
    expect(blocks[1]).toBe('Northern quay · twelve\\\nOld harbour · two');
  });

  it('leaves out what it says is beside the text: heads, notes, the words of a figure', async () => {
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
    expect(blocks).toEqual([whole, rest.join(' ')]);
  });

  it('joins a word at a hyphen that it says only parts it', async () => {
    const blocks = await readTagged(
      [
        [
          ...column(['They were all mended in the boat'], 72, 700, 10, 'a'),
          { text: '-', x: 264, y: 700, in: 'hyphen' },
          ...column(['yard that had been built for them.'], 72, 686, 10, 'b'),
        ],
      ],
      [['P', 'a', ['Span=00AD', 'hyphen'], 'b']],
    );
    expect(blocks).toEqual(['They were all mended in the boatyard that had been built for them.']);
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

  it('has one paragraph where it calls each line one', async () => {
    const names = ['one', 'two', 'three', 'four'];
    const blocks = await readTagged(
      [opening.flatMap((line, i) => column([line], 72, 700 - 14 * i, 10, names[i]))],
      names.map((name): Tagged => ['P', name]),
    );
    expect(blocks).toEqual([whole]);
  });

  it('has an item that goes on the next page as one', async () => {
    const [before = '', after = ''] = [
      'The boats that lay at the northern quay in those years were',
      'old, and most of them leaked.',
    ];
    const blocks = await readTagged(
      [
        [...column(opening, 72, 700, 10, 'text'), ...column([before], 72, 644, 10, 'one')],
        [...column([after], 90, 700, 10, 'more'), ...column(rest, 72, 660, 10, 'rest')],
      ],
      [
        ['P', 'text'],
        ['L', ['LI', ['LBody', 'one']]],
        ['L', ['LI', ['LBody', 'more']]],
        ['P', 'rest'],
      ],
    );
    expect(blocks).toEqual([whole, `- ${before} ${after}`, rest.join(' ')]);
  });

  it('has no other headings in letters of the text where it tells some', async () => {
    const parts = ['one', 'two', 'three'];
    const page = parts.flatMap((name, i): Word[] => [
      ...column([`The quay ${name}`], 72, 700 - 90 * i, 10, `head ${name}`),
      ...column(['A BOAT IN A STORM'], 72, 686 - 90 * i, 10, `label ${name}`),
      ...column(rest, 72, 658 - 90 * i, 10, name),
    ]);
    const blocks = await readTagged(
      [page],
      parts.flatMap((name): Tagged[] => [
        ['H1', `head ${name}`],
        ['P', `label ${name}`],
        ['P', name],
      ]),
    );
    expect(blocks.filter((block) => block.startsWith('#'))).toEqual(
      parts.map((name) => `## The quay ${name}`),
    );
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

  it('parts a heading from the text that it calls one paragraph with it', async () => {
    const heads = ['The Old Quay', 'The New Quay', 'The Boats'];
    const page = heads.flatMap((text, i): Word[] => [
      { text, x: 72, y: 700 - 80 * i, font: 'bold', in: text },
      ...column(rest, 72, 686 - 80 * i, 10, text),
    ]);
    const blocks = await readTagged(
      [page],
      heads.map((text): Tagged => ['P', text]),
    );
    expect(blocks.slice(-2)).toEqual(['## The Boats', rest.join(' ')]);
  });

  it('joins lines that it calls paragraphs where the first cannot end', async () => {
    const blocks = await readTagged(
      [
        [
          ...column(['All of them were to come on Saturday, in the town of'], 72, 700, 10, 'one'),
          ...column(['Harbour, at noon.'], 72, 686, 10, 'two'),
          ...column(rest, 72, 650, 10, 'rest'),
        ],
      ],
      [
        ['P', 'one'],
        ['P', 'two'],
        ['P', 'rest'],
      ],
    );
    expect(blocks[0]).toBe(
      'All of them were to come on Saturday, in the town of Harbour, at noon.',
    );
  });
});
