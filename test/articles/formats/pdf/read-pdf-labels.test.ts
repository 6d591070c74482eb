/** Words of a laid-out page of a PDF that are short or narrow in, what they belong to out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest, whole } from './read-made-pdf.ts';

describe('words in capitals', () => {
  const boxes = (y: number): Word[] =>
    ['QUAY OFFICE', 'HARBOUR MASTER', 'BOATS AND SAILS'].flatMap((text, i) => [
      { text, x: 72 + 150 * i, y: y - 30 * i },
      { text: ['Ana Rojas', 'Luis Soto', 'Eva Paz'][i] ?? '', x: 72 + 150 * i, y: y - 14 - 30 * i },
    ]);

  it('in the boxes of a diagram are no sections', async () => {
    const { blocks } = await read([
      column([...opening, ...rest], 72, 740),
      [...column(opening, 72, 740), ...boxes(600), ...column(rest, 72, 480)],
    ]);
    expect(blocks.join('\n')).not.toMatch(/^#/mu);
    expect(blocks.join('\n')).toContain('HARBOUR MASTER');
    expect(blocks).toContain(whole);
  });

  it('above text are one', async () => {
    const { blocks } = await read([
      column([...opening, ...rest], 72, 740),
      [
        ...column(opening, 72, 740),
        ...column(['HARBOUR MASTER'], 72, 640),
        ...column(rest, 72, 610),
      ],
    ]);
    expect(blocks).toContain('## HARBOUR MASTER');
  });
});

describe('a head above a sentence that begins in a small letter', () => {
  const front = column([...opening, ...rest], 72, 740);
  const page = (head: string, sentence: readonly string[]): Word[] => [
    ...column([...opening, ...rest], 72, 740),
    { text: head, x: 72, y: 640, size: 14 },
    ...column(sentence, 72, 622),
  ];
  const sentence = ['keeps the boats of the harbour, and sells those that nobody', 'has come for.'];

  it('begins it', async () => {
    const { blocks } = await read([front, page('The Quay Office', sentence)]);
    expect(blocks).toContain(`The Quay Office ${sentence.join(' ')}`);
  });

  it('stands in the midst of it where it is stressed there', async () => {
    const lines = [
      { text: 'The harbour of the old town keeps', size: 10 },
      { text: '(more than 30)', size: 16 },
      { text: 'boats, most of which nobody has come for. They are', size: 10 },
      { text: 'sold in the spring of each year.', size: 10 },
    ];
    const set = lines.map((line, i) => ({ ...line, x: 72, y: 640 - 16 * i }));
    const { blocks } = await read([front, [...front, ...set]]);
    expect(blocks).toContain(lines.map(({ text }) => text).join(' '));
  });

  it('does not on the first page, where it may be the title', async () => {
    const { blocks } = await read([page('The Quay Office', sentence)]);
    expect(blocks.join('\n')).not.toContain(`The Quay Office ${sentence[0]}`);
  });

  it.each([
    ['whose own sentence is whole', 'The office is open.', sentence],
    ['that begins in a small letter as all does', 'the quay office', sentence],
    [
      'of an item without a mark',
      'The Quay Office',
      ['boats of the harbour, which are sold there'],
    ],
  ])('does not begin one: %s', async (_, head, below) => {
    const { blocks } = await read([front, page(head, below)]);
    expect(blocks.join('\n')).not.toContain(`${head} ${below[0]}`);
  });
});

describe('narrow columns', () => {
  const left = [
    'The Harbour Fund of',
    'Porto Velho gives all',
    'boats to the sailors',
    'who lost their own in',
    'Winter 1931. Mr. Soto',
    'and the others chose',
    'Boats of the old quay',
    'and of the Town, all',
  ];
  const right = [
    'those that were built',
    'in Porto Velho. Some',
    'Sailors kept them to',
    'the end. The Fund has',
    'Rules for all of that,',
    'and Mrs. Rojas keeps',
    'Lists of boats in the',
    'Quay Office by day.',
  ];

  it('that fill their lines are read one after the other, though many a line begins with a capital', async () => {
    const { blocks } = await read([
      [
        ...column(left, 72, 640),
        ...column(right, 230, 696),
        { text: 'Boats', x: 72, y: 680, size: 16 },
      ],
    ]);
    expect(blocks.join(' ')).toContain([...left, ...right].join(' '));
  });
});

it.each([
  ['a unit above figures', ['(boats)', '40', '30', '20', '10']],
  ['figures that stand as a list does', ['(boats of all) 5', '4', '3', '2', '- 1', '- 2']],
])('leaves out the scale of a chart in small letters: %s', async (_, labels) => {
  const chart = labels.map((text, i) => ({ text, x: 330, y: 560 - 11 * i, size: 6 }));
  const { blocks } = await read([
    [...column(opening, 72, 740), ...chart, ...column(rest, 72, 480)],
  ]);
  expect(blocks).toEqual([whole, rest.join(' ')]);
});

it.each(['(boats)', '(12 boats) 40'])(
  'keeps what stands in brackets beside a text: %s',
  async (text) => {
    const { blocks } = await read([
      [...column(opening, 72, 740), { text, x: 330, y: 560, size: 6 }, ...column(rest, 72, 480)],
    ]);
    expect(blocks).toContain(text);
  },
);

it('reads the name of a field that stands beside the midst of a sentence before it', async () => {
  const sentence = [
    'The harbour master counts the boats of the old',
    'quay, and tells the town how many of them are',
    'still there.',
  ];
  const { blocks } = await read([
    [
      ...column(opening, 72, 740),
      ...column(sentence.slice(0, 1), 200, 640),
      { text: '5. Purpose', x: 72, y: 622, font: 'bold' },
      ...column(sentence.slice(1), 200, 626),
      ...column(rest, 72, 560),
    ],
  ]);
  expect(blocks.slice(1, 3)).toEqual(['## 5. Purpose', sentence.join(' ')]);
});

it('reads a note in the margin behind the paragraph that it stands beside', async () => {
  const text = [
    'The harbour master counts the boats of all',
    'quays, and tells the town how many of them',
    'are there and how many have been lost.',
  ];
  const note = ['None was', 'lost before', 'that winter.'];
  const { blocks } = await read([
    [
      ...column(opening, 72, 740),
      ...column(text.slice(0, 1), 72, 640),
      ...note.map((line, i) => ({ text: line, x: 360, y: 640 - 9 * i, size: 8 })),
      ...column(text.slice(1), 72, 626),
      ...column(rest, 72, 560),
    ],
  ]);
  expect(blocks).toEqual([whole, text.join(' '), note.join(' '), rest.join(' ')]);
});
