/** Notes at the feet of a PDF's pages in, each as a paragraph behind what it belongs to out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, readTagged, rest, whole } from './read-made-pdf.ts';
import type { Tagged } from './write-tree.ts';

const note = (mark: string, lines: readonly string[], y: number): Word[] => [
  { text: mark, x: 72, y: y + 4, size: 5 },
  ...lines.map((text, i) => ({ text, x: i === 0 ? 80 : 72, y: y - 10 * i, size: 8 })),
];

describe('the notes at the feet of the pages of a PDF', () => {
  it('are a paragraph each behind the one that runs on past them', async () => {
    const { blocks, places } = await read([
      [
        ...column(rest, 72, 700),
        ...column(opening.slice(0, 2), 72, 600),
        ...note(
          '1',
          ['See the log of the harbour, which was written by its', '12 oldest fishers.'],
          100,
        ),
        ...note('2', ['It was lost later.'], 76),
      ],
      [...column(opening.slice(2), 72, 700), ...column(rest, 72, 600)],
    ]);
    expect(blocks).toEqual([
      rest.join(' '),
      whole,
      '1 See the log of the harbour, which was written by its 12 oldest fishers.',
      '2 It was lost later.',
      rest.join(' '),
    ]);
    expect(places).toEqual(['p. 1', 'p. 1', 'p. 1', 'p. 1', 'p. 2']);
  });

  it('part no list, and stand above a heading at the foot of the page', async () => {
    const items = (from: number) => [0, 1, 2].map((i) => `${from + i}. Boat of the old quay.`);
    const { blocks } = await read([
      [
        ...column(opening, 72, 760),
        ...column(items(1), 72, 660),
        ...note('1', ['It was lost later, and nobody knows where it lies.'], 100),
      ],
      [
        ...column(items(4), 72, 700),
        ...column(opening, 72, 600),
        { text: 'The Quays', x: 72, y: 520, size: 14 },
        ...note('2', ['It was found again, and everybody knows where.'], 100),
      ],
      column(rest, 72, 700),
    ]);
    expect(blocks.slice(1)).toEqual([
      [...items(1), ...items(4)].join('\n'),
      '1 It was lost later, and nobody knows where it lies.',
      whole,
      '2 It was found again, and everybody knows where.',
      '## The Quays',
      rest.join(' '),
    ]);
  });

  it('are those that the file tells', async () => {
    const words = [
      ...column(opening, 72, 700, 10, 'text'),
      { text: '1', x: 72, y: 94, size: 5, in: 'note' },
      { text: 'See the log.', x: 80, y: 90, size: 8, in: 'note' },
    ];
    const tree: readonly Tagged[] = [
      ['P', 'text'],
      ['Note', 'note'],
    ];
    expect(await readTagged([words], tree)).toEqual([whole, '1 See the log.']);
  });

  it.each<[string, readonly string[]]>([
    ['the small text of a page', []],
    ['a note with a sign', ['* Boats of all quays are counted here, those of the north as well.']],
  ])('begin at no number in the midst of a sentence of %s', async (_, above) => {
    const small = [
      ...above,
      'Most boats of the town were brought back to the old quay on the',
      '6 of June, and none of the oldest of them was lost.',
    ];
    const { blocks } = await read([
      [...column(opening, 72, 740), ...column(rest, 72, 640)],
      [...column(rest, 72, 740), ...column(small, 72, 200, 8)],
    ]);
    expect(blocks.at(-1)?.replace('\\', '')).toBe(small.join(' '));
  });
});
