/** PDFs that say of each line that it is an element of its own, what goes on in them as one out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, readTagged, rest, whole } from './read-made-pdf.ts';
import type { Tagged } from './write-tree.ts';

const lines = [
  'failure to count the boats of the harbour',
  'PCS of the old quay and to tell',
  'of it; and',
];

it('parts a list that a PDF says is one paragraph at its bullets', async () => {
  const list = ['~ Boats', '~ Old quays of the', 'harbour', '~ Nets'];
  const plain = [...column(opening, 72, 700, 10, 'text'), ...column(list, 72, 630, 10, 'list')];
  const words = plain.map((word): Word => ({ ...word, font: 'signs' }));
  const tree: readonly Tagged[] = [
    ['P', 'text'],
    ['P', 'list'],
  ];
  const { blocks } = await read([words], undefined, { '~': '\u2022' }, undefined, tree);
  expect(blocks).toEqual([whole, '- Boats\n- Old quays of the harbour\n- Nets']);
});

describe('lines that a PDF says are elements of their own', () => {
  it.each([
    [
      'go on an item with a mark where they have none',
      'mark',
      `- ${lines.join(' ')}\n- inadequate quays`,
    ],
    ['are items where none has a mark', 'none', `- ${lines.join('\n- ')}\n- inadequate quays`],
  ])('%s', async (_, mark, shown) => {
    const words = [
      ...column(opening, 72, 700, 10, 'text'),
      ...lines.flatMap((line, i) => column([line], 90, 630 - 14 * i, 10, `line${i}`)),
      ...column(['inadequate quays'], 90, 588, 10, 'next'),
      ...(mark === 'mark' ? [630, 588].flatMap((y) => column(['o'], 72, y, 10, `mark${y}`)) : []),
    ];
    const label = (y: number): readonly (readonly ['Lbl', string])[] =>
      mark === 'mark' ? [['Lbl', `mark${y}`]] : [];
    const blocks = await readTagged(
      [words],
      [
        ['P', 'text'],
        [
          'L',
          ['LI', ...label(630), ['LBody', 'line0']],
          ['LI', ['LBody', 'line1']],
          ['LI', ['LBody', 'line2']],
        ],
        ['L', ['LI', ...label(588), ['LBody', 'next']]],
      ],
    );
    expect(blocks).toEqual([whole, shown]);
  });

  it.each([
    [
      'go on a heading that fills its column',
      'Inadequate Controls To Count the Boats and Quays of',
      'The Harbour of the Town',
      1,
    ],
    ['are headings below a short one', 'Boats', 'The Harbour of the Town', 2],
    [
      'are headings where they have a number',
      'Inadequate Controls To Count the Boats and Quays of',
      '2. The Harbour',
      2,
    ],
  ])('%s', async (_, first, second, count) => {
    const blocks = await readTagged(
      [
        column(opening, 72, 700, 10, 'page'),
        [
          ...column([first], 72, 700, 12, 'one'),
          ...column([second], 72, 686, 12, 'two'),
          ...column(opening, 72, 660, 10, 'text'),
        ],
      ],
      [
        ['P', 'page'],
        ['H2', 'one'],
        ['H2', 'two'],
        ['P', 'text'],
      ],
    );
    const heads = blocks.filter((block) => block !== whole);
    expect(heads).toHaveLength(count);
  });
});

it('goes on with words in brackets where a PDF says that each line is a paragraph', async () => {
  const told = [
    'Each of the boats has to keep what puts out a fire at hand',
    '(water, sand), and nets.',
  ];
  const words = told.flatMap((line, i) => column([line], 72, 700 - 14 * i, 10, `line${i}`));
  const tree: readonly Tagged[] = [
    ['P', 'line0'],
    ['P', 'line1'],
    ['P', 'text'],
  ];
  const blocks = await readTagged([[...words, ...column(opening, 72, 640, 10, 'text')]], tree);
  expect(blocks).toEqual([told.join(' '), whole]);
});

it('joins a sentence past a page of pictures, and not with what is said of the first', async () => {
  const [first, last] = [
    'Of all of the boats in the old harbour of the town we count those at',
    'the quay.',
  ];
  const said = { text: 'Boats of Lima in the fog of May', x: 72, y: 500, size: 9.1 };
  const blocks = await readTagged(
    [
      [...column(opening, 72, 700, 10, 'text'), ...column([first], 72, 600, 10, 'first')],
      [{ ...said, font: 'bold', in: 'said' }],
      [...column([last], 72, 700, 10, 'last'), ...column(opening, 72, 650, 10, 'more')],
    ],
    ['text', 'first', 'said', 'last', 'more'].map((mark): Tagged => ['P', mark]),
  );
  expect(blocks).toEqual([whole, `${first} ${last}`, said.text, whole]);
});

it('has the further paragraph of an item without a mark as one, and no item', async () => {
  const further = 'Most of its boats are kept in the north, and no more than twelve in the south.';
  const blocks = await readTagged(
    [
      [
        ...column(['11.'], 72, 740, 10, 'mark'),
        ...column(['The harbour of the town is small.'], 96, 740, 10, 'item'),
      ],
      [...column([further], 96, 740, 10, 'further'), ...column(rest, 72, 700, 10, 'rest')],
    ],
    [
      ['L', ['LI', ['Lbl', 'mark'], ['LBody', 'item']], ['LI', ['LBody', 'further']]],
      ['P', 'rest'],
    ],
  );
  expect(blocks).toContain(further);
});

it('has a heading that comes in each part as one where the file says so', async () => {
  const heads = ['Introduction', 'Boats', 'Introduction', 'Quays', 'Introduction', 'Dues'];
  const words = heads.flatMap((head, i) => [
    ...column([head], 72, 740 - 110 * i, 10.5, `head${i}`),
    ...column(rest, 72, 710 - 110 * i, 10, `text${i}`),
  ]);
  const tree = heads.flatMap((_, i): Tagged[] => [
    ['H2', `head${i}`],
    ['P', `text${i}`],
  ]);
  const blocks = await readTagged([words], tree);
  expect(blocks.filter((block) => block.startsWith('#'))).toEqual(
    heads.map((head) => `## ${head}`),
  );
});
