/** Lists of books and of examples in PDFs, each entry, and each paragraph below one, out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

/** `>`: further in. */
const place = (lines: readonly string[], left = 72): Word[] =>
  lines.map((line, i) => ({
    text: line.replace(/^>+/u, ''),
    x: left + 18 * (/^>*/u.exec(line)?.[0].length ?? 0),
    y: 700 - 14 * i,
    size: 10,
  }));

describe('entries with their marks in brackets', () => {
  it('are a paragraph each, wherever their sentences end and their addresses are cut', async () => {
    const { blocks } = await read([
      place([
        '[1] A. Quay. The boats of the north. https://www.',
        '>harbour.example/boats/north, 1931. Read on 3 May 1932.',
        '[2] Harbour Council. What is the harbour plan?',
        '>- a plan. https://quay.example/plan. Read on 4 May 1932.',
        '[3] B. Boat. All that is known of the old quay. https:',
        '>//boat.example/quay, 1930.',
        '[4] Old Town. Fish. Journal of the North.',
        '[5] C. Fisher. Sea and ships of the old town of the north.',
        '>Harbour Press, 1929.',
      ]),
    ]);
    expect(blocks).toEqual([
      '\\[1] A. Quay. The boats of the north. https://www.harbour.example/boats/north, 1931. Read on 3 May 1932.',
      '\\[2] Harbour Council. What is the harbour plan? - a plan. https://quay.example/plan. Read on 4 May 1932.',
      '\\[3] B. Boat. All that is known of the old quay. https://boat.example/quay, 1930.',
      '\\[4] Old Town. Fish. Journal of the North.',
      '\\[5] C. Fisher. Sea and ships of the old town of the north. Harbour Press, 1929.',
    ]);
  });

  it('are no rows of a table where their words stand far apart', async () => {
    const cells = ['[2] Harbour Council.', 'Boats of the north.', 'A paper of 1931 on'];
    const { blocks } = await read([
      [
        ...place(['[1] A. Quay. The boats of the north and of the old town, a', '>book. 1931.']),
        ...cells.map((text, i) => ({ text, x: 72 + 140 * i, y: 672 })),
        { text: 'boats. https://harbour.example/boats', x: 90, y: 658 },
      ],
    ]);
    expect(blocks[1]).toBe(`\\${cells.join(' ')} boats. https://harbour.example/boats`);
  });

  it('are none where a sentence cites the next one', async () => {
    const { blocks } = await read([
      place([
        '[1] is the oldest of all the books on boats, and nobody has read',
        '[2] in the old town since the fishers of the north came to it in',
        'the winter before.',
      ]),
    ]);
    expect(blocks).toHaveLength(1);
  });
});

it('goes on in an address in other letters, and a little smaller', async () => {
  const { blocks } = await read([
    [
      ...column(opening, 72, 740),
      { text: 'All the boats of the harbour are told of in https://boats.', x: 72, y: 600 },
      { text: 'example/harbour/all.pdf.', x: 72, y: 586, size: 8.8, font: 'bold' },
    ],
  ]);
  expect(blocks.at(-1)).toBe(
    'All the boats of the harbour are told of in https://boats.example/harbour/all.pdf.',
  );
});

describe('what stands further left than an item', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'is a paragraph',
      ['>- The boats (of the north)', 'Names of quays stand in the list below.'],
      ['- The boats (of the north)', 'Names of quays stand in the list below.'],
    ],
    [
      'is the next item of the list around it',
      ['>(a) Boats:', '>>- the old boat in the north', '>(b) Quays of the north'],
      ['- (a) Boats:\n- the old boat in the north\n- (b) Quays of the north'],
    ],
  ])('%s', async (_, lines, expected) => {
    const { blocks } = await read([[...column(opening, 72, 780), ...place(lines)]]);
    expect(blocks.slice(1)).toEqual(expected);
  });

  it('is the rest of it where the item fills its line', async () => {
    const lines = [
      '>1. A fisher saw all of the boats of the old town at sea.',
      'They were out to the east of it, where no boat had been.',
    ];
    const { blocks } = await read([[...column(rest, 72, 780), ...place(lines)]]);
    expect(blocks.at(-1)).toBe(lines.join(' ').replace('>', ''));
  });
});
