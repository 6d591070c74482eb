/** PDFs with figures and labels side by side in, each with the words that belong to it out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

const counts = [
  ['5,844', ['boats lay in the harbour', 'at the end of the year.']],
  ['436', ['fishermen were trained.']],
  ['1.2 million', ['crabs went to the market', 'of the town.']],
] as const;

const text = column([...opening, ...rest], 72, 740);

/** Each figure at the head of a column, `gap` above the first line of what it counts. */
function grid(gap: number, begin = (first: string) => first) {
  const figures: Word[] = counts.map(([figure], i) => ({
    ...{ text: figure, x: 72 + 170 * i, y: 500, size: 24 },
  }));
  const words = counts.map(([, [first, ...more]], i) =>
    column([begin(first), ...more], 72 + 170 * i, 500 - gap, 9),
  );
  return { figures, words };
}

const whole = counts.map(([figure, lines]) => `${figure} ${lines.join(' ')}`);
const toCapital = (first: string) => first.charAt(0).toUpperCase() + first.slice(1);

describe('the figures of a PDF', () => {
  it('are read with what stands below each of them, in whatever order they are drawn', async () => {
    const { figures, words } = grid(16);
    for (const page of [
      [...figures, ...words.flat()],
      [...words.flat(), ...figures],
      figures.flatMap((figure, i) => [figure, ...(words[i] ?? [])]),
    ]) {
      const { blocks } = await read([[...text, ...page]]);
      expect(blocks).toEqual(expect.arrayContaining(whole));
    }
  });

  it('are read with words that begin in a capital where several stand in a row', async () => {
    const { figures, words } = grid(16, toCapital);
    const { blocks } = await read([[...text, ...figures, ...words.flat()]]);
    expect(blocks).toContain('436 Fishermen were trained.');
  });

  it('are left by themselves where what stands above is as near', async () => {
    const { figures, words } = grid(24);
    const labels = column(['Boats in all, of each quay'], 72, 530, 9);
    const { blocks } = await read([[...text, ...labels, ...figures, ...words.flat()]]);
    expect(blocks.join('\n')).not.toMatch(/5,844 boats/iu);
  });

  it('are no part of the paragraph whose second line stands below them', async () => {
    const lines = ['Half of all that the harbour earns', 'comes from boats of other towns.'];
    const figure = { text: '14', x: 90, y: 511, size: 20 };
    const { blocks } = await read([[...text, figure, ...column(lines, 72, 500)]]);
    expect(blocks.join('\n')).not.toContain('14 comes');
  });
});

it('joins no line of a PDF to one that stands aside of it, further down', async () => {
  const label = [{ text: 'Boats by quay', x: 420, y: 600 }];
  const { blocks } = await read([
    [...text, ...column(['Quays of the town and'], 72, 612), ...label, ...column(opening, 72, 560)],
  ]);
  expect(blocks).toEqual(expect.arrayContaining(['Quays of the town and', 'Boats by quay']));
});
