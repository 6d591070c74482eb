/** PDFs that say themselves what is a paragraph, a heading, an item or a row, the text as they say it out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, readTagged, rest, whole } from './read-made-pdf.ts';
import type { Tagged } from './write-tree.ts';

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

  it('has no item where the first block of one stands on another page', async () => {
    const blocks = await readTagged(
      [
        [
          ...column(opening, 72, 700, 10, 'one'),
          ...column(['The boats leaked,'], 72, 630, 10, 'two'),
        ],
        [
          ...column(['and they were old.'], 72, 700, 10, 'more'),
          ...column(rest, 72, 660, 10, 'rest'),
        ],
      ],
      [
        ['L', ['LI', ['LBody', ['P', 'one'], ['P', 'two'], ['P']]]],
        ['L', ['LI', ['LBody', ['P'], ['P', 'more'], ['P', 'rest']]]],
      ],
    );
    expect(blocks).toEqual([`- ${whole}`, 'The boats leaked, and they were old.', rest.join(' ')]);
  });

  it('has no other headings in letters of the text where it tells some', async () => {
    const parts = ['one', 'two', 'three'];
    const before = column(opening, 72, 770, 10, 'before');
    const page = parts.flatMap((name, i): Word[] => [
      ...column([`The quay ${name}`], 72, 700 - 90 * i, 10, `head ${name}`),
      ...column(['A BOAT IN A STORM'], 72, 686 - 90 * i, 10, `label ${name}`),
      ...column(rest, 72, 658 - 90 * i, 10, name),
    ]);
    const elements = parts.flatMap((name): Tagged[] => [
      ['H1', `head ${name}`],
      ['P', `label ${name}`],
      ['P', name],
    ]);
    const blocks = await readTagged([[...before, ...page]], [['P', 'before'], ...elements]);
    expect(blocks.filter((block) => block.startsWith('#'))).toEqual(
      parts.map((name) => `## The quay ${name}`),
    );
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

  it('keeps short lines that it calls paragraphs, right below each other, as the lines of one', async () => {
    const lines = ['Harbour office', 'Quay Street 4', 'Open at noon'];
    const blocks = await readTagged(
      [
        [
          ...column(opening, 72, 700, 10, 'text'),
          ...lines.flatMap((line, i) => column([line], 72, 620 - 14 * i, 10, line)),
          ...column(['Further down'], 72, 560, 10, 'last'),
        ],
      ],
      [['P', 'text'], ...lines.map((line): Tagged => ['P', line]), ['P', 'last']],
    );
    expect(blocks).toEqual([whole, lines.join('\\\n'), 'Further down']);
  });

  it('has the paragraphs of a cell that holds several, and no row', async () => {
    const blocks = await readTagged(
      [
        [
          ...column(['The quays'], 72, 740, 10, 'name'),
          ...column(['Paper 72'], 300, 740, 10, 'count'),
          ...column(['Harbour Board'], 72, 700, 10, 'left'),
          ...column(['General'], 300, 700, 10, 'kind'),
          ...column(['8 August 2022'], 300, 660, 10, 'day'),
          ...column(['English'], 300, 620, 10, 'tongue'),
          ...column(opening, 72, 560, 10, 'text'),
        ],
      ],
      [
        [
          'Table',
          ['TR', ['TD', ['P', 'name']], ['TD', ['P', 'count']]],
          ['TR', ['TD', ['P', 'left']], ['TD', ['P', 'kind'], ['P', 'day'], ['P', 'tongue']]],
        ],
        ['P', 'text'],
      ],
    );
    expect(blocks).toEqual([
      'The quays',
      'Paper 72',
      'Harbour Board',
      'General',
      '8 August 2022',
      'English',
      whole,
    ]);
  });

  it('has one title of large lines that it calls paragraphs', async () => {
    const { fields } = await read(
      [
        [
          ...column(['Boats of'], 72, 720, 18, 'one'),
          { text: 'the North', x: 72, y: 700, size: 17, font: 'bold', in: 'two' },
          { text: 'May 2012', x: 72, y: 680, size: 17, in: 'three' },
          ...column(opening, 72, 640, 10, 'text'),
        ],
      ],
      undefined,
      undefined,
      undefined,
      [
        ['P', 'one'],
        ['P', 'two'],
        ['P', 'three'],
        ['P', 'text'],
      ],
    );
    expect(fields.title).toBe('Boats of the North May 2012');
  });
});
