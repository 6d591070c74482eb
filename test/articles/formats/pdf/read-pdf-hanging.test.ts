/** Lists in PDFs whose entries begin further left than they go on in, each entry out. */
import { describe, expect, it } from 'vitest';
import { read } from './read-made-pdf.ts';

/** `>`: further in. */
const place = (lines: readonly string[]) =>
  lines.map((line, i) => ({
    text: line.replace('>', ''),
    x: line.startsWith('>') ? 90 : 72,
    y: 700 - 14 * i,
    size: 10,
  }));

const entries = [
  'Harbour Council. 2025. "Boats of the North 2025: What the quays',
  '>of the town tell." A paper.',
  'Office of the Old Quay. 2025. The boats and their owners of 2025.',
  'Rojas, A. and Paz, E. 2025. All the boats of the harbour and of',
  '>the quay. The council of the town.',
  'The Watch. 2024. Boats.',
];

describe('entries that begin further left than they go on', () => {
  it('are a paragraph each', async () => {
    const { blocks } = await read([place(entries)]);
    expect(blocks).toEqual([
      'Harbour Council. 2025. "Boats of the North 2025: What the quays of the town tell." A paper.',
      'Office of the Old Quay. 2025. The boats and their owners of 2025.',
      'Rojas, A. and Paz, E. 2025. All the boats of the harbour and of the quay. The council of the town.',
      'The Watch. 2024. Boats.',
    ]);
  });

  it.each([
    [
      'paragraphs with a first line further in',
      [
        '>The harbour opened in the spring of 1931, and no boats were in it.',
        'Many of them came that summer, and more of them the summer after.',
        '>In the second year there were thirty boats, and in the third year',
        'The quay was built, and a second one beside it, for all of the boats.',
        '>The town had no more of them later, and the harbour was silent then.',
        'Nobody came.',
      ],
      ['The harbour', 'In the second', 'The town'],
    ],
  ])('are not %s', async (_, lines, begins) => {
    const { blocks } = await read([place(lines)]);
    const shown = blocks.map((block, i) => block.startsWith(begins[i] ?? '?'));
    expect(shown).toEqual(begins.map(() => true));
  });
});
