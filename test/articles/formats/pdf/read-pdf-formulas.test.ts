/** Formulas that stand by themselves in the midst of a sentence of a PDF in, the whole sentence out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

const lead = 'The boats that the harbour can hold in one year are given by';
const english = 'where n is the number of quays that are open to the north.';
const centred = (text: string, y: number): Word => ({ text, x: 250, y, size: 10 });

describe('a formula that stands by itself', () => {
  it.each<[string, string, readonly string[], string]>([
    ['a lead with a colon', `${lead}:`, ['b = 12 n (1)'], english],
    ['a lead that ends in no stop', lead, ['b = 12 n'], english],
    ['a fraction', `${lead}:`, ['12 n', 'b =', 'm - 1'], english],
    ['Spanish', 'Las barcas que caben en el puerto son:', ['b = 12 n'], 'donde n es de la gente.'],
  ])('is one with what leads to it and what explains it: %s', async (_, above, lines, below) => {
    const formula = lines.map((line, i) => centred(line, 610 - 24 * i));
    const last = 610 - 24 * lines.length;
    const { blocks } = await read([
      [
        ...column([...opening, ...rest], 72, 740),
        ...column([above], 72, 634),
        ...formula,
        ...column([below], 72, last),
      ],
    ]);
    expect(blocks.at(-1)?.replaceAll('\\', '')).toBe([above, ...lines, below].join('\n'));
  });

  it.each([
    ['no sign of a formula', 'The old quay'],
    ['words of a sentence', 'It is said that this = that in the town'],
  ])('is none where there is %s', async (_, between) => {
    const { blocks } = await read([
      [
        ...column([...opening, ...rest], 72, 740),
        centred(between, 610),
        ...column([english], 72, 560),
      ],
    ]);
    expect(blocks.at(-1)).toBe(english);
  });

  it('does not begin with the caption above it', async () => {
    const named = 'Figure 3: Boats of the town, by year and by the quay that they lie at';
    const { blocks } = await read([
      [
        ...column([...opening, ...rest], 72, 740),
        ...column([named], 72, 634),
        centred('b = 12 n', 610),
        ...column([english], 72, 586),
      ],
    ]);
    expect(blocks.at(-1)?.replaceAll('\\', '')).toBe(`b = 12 n\n${english}`);
  });
});
