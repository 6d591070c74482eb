/** Lists without marks in a PDF, as of members and donors, in, an item for each name out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

const names = [
  'The Old Harbour Fund',
  'Ana Rojas',
  'Foundation of the Sailors of Porto Velho',
  'Quay Works, Inc.',
  'Boats of the North',
];

const toList = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

describe('lists without marks', () => {
  it('keeps names apart that stand below each other', async () => {
    const { blocks } = await read([
      [...column([...opening, ...rest], 72, 740), ...column(names, 72, 600)],
    ]);
    expect(blocks).toContain(toList(names));
  });

  it('joins none with what begins the next page or the next column', async () => {
    const { blocks } = await read([
      [...column([...opening, ...rest], 72, 740), ...column(names.toReversed(), 72, 600)],
      column(['Quay Street 12, Old Town', ...opening], 72, 740),
    ]);
    expect(blocks).toContain(toList(names.toReversed()));
  });

  it.each([
    ['begins low', [...names.slice(0, 3), 'of the river', ...names.slice(3)], 0, 14],
    ['follows a word that leads on', ['Quay Works and', 'Boats of the North', ...names], 0, 14],
  ])('sets the rest of a name behind it, where it %s', async (_, lines) => {
    const { blocks } = await read([
      [...column([...opening, ...rest], 72, 740), ...column(lines, 72, 600)],
    ]);
    const list = blocks.find((block) => block.startsWith('- '));
    expect(list?.split('\n')).toHaveLength(lines.length - 1);
  });

  it('sets the rest of a name behind it, where it is nearer than the next name', async () => {
    const at = [600, 582, 570, 552, 534];
    const lines = [
      'The Old Harbour Fund',
      'Foundation of the Sailors of Porto',
      'Velho',
      'Boats of the North',
      'Ana Rojas',
    ].map((text, i) => ({ text, x: 72, y: at[i] ?? 0 }));
    const { blocks } = await read([[...column([...opening, ...rest], 72, 740), ...lines]]);
    expect(blocks.join('\n')).toContain('- Foundation of the Sailors of Porto Velho\n- Boats');
  });

  it.each([
    [
      'text, though many a line begins with a name',
      [
        'Ana Rojas had three boats in the old harbour, and her sons had two;',
        'Porto Velho had none. In the winter of that year they sold them all,',
        'Quay Works bought two of them, and the others went to the north, to',
        'Oslo and beyond.',
      ],
    ],
    ['a heading that goes on', ['THE OLD HARBOUR OF THE TOWN', 'AND ITS BOATS']],
  ])('takes for no list %s', async (_, lines) => {
    const { blocks } = await read([
      [...column([...opening, ...rest], 72, 740), ...column(lines, 72, 600)],
    ]);
    expect(blocks.join('\n')).not.toMatch(/^- /mu);
  });
});

it('shows no minus that marks an item', async () => {
  const lines = ['One of the boats is red.', 'The other one is blue.'];
  const items = lines.flatMap((text, i): Word[] => [
    { text: 'x', x: 72, y: 640 - 14 * i, font: 'signs' },
    { text, x: 90, y: 640 - 14 * i },
  ]);
  const { blocks } = await read([[...column(opening, 72, 720), ...items]], undefined, { x: '−' });
  expect(blocks.at(-1)).toBe(lines.map((text) => `- ${text}`).join('\n'));
});

it('keeps an item that shows the signs which its words name, and no blank to fill in', async () => {
  const items = [
    "- Boats named by their letters: ['b', 'o', 'a', 't', 's', '!', '?']",
    '- Boats by size.',
  ];
  const blank = '- The names of the boats: ______________________________________';
  const { blocks } = await read([
    [...column(opening, 72, 740), ...column([...items, blank], 72, 640)],
  ]);
  expect(blocks.at(-1)?.replaceAll('\\', '')).toBe(items.join('\n'));
});

it('keeps the item with the letter between n and o in its list', async () => {
  const items = ['n) The old quay.', 'ñ) The new quay.', 'o) The boats of both.'];
  const { blocks } = await read([[...column(opening, 72, 740), ...column(items, 72, 640)]]);
  expect(blocks.at(-1)).toBe(items.map((item) => `- ${item}`).join('\n'));
});
