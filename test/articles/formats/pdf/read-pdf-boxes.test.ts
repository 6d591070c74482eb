/** Laid-out pages of a PDF in, what their designer set as one block out: no box within a sentence, no head within a paragraph. */
import { describe, expect, it } from 'vitest';
import { nameBullets } from '../../../../src/articles/formats/pdf/letters/name-bullets.ts';
import { readLines } from '../../../../src/articles/formats/pdf/lines/read-lines.ts';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest, whole } from './read-made-pdf.ts';

const half = [
  'The harbour was built by the old',
  'town, which had to live from what',
  'it earned from its boats, mostly',
];
const goesOn = ['those of the north, and it was soon', 'too small for all of them.'];
const box = ['A box tells what the text does not', 'say: boats are made of good wood.'];

const fill = (x: number, top: number): Word[] =>
  column(['The quay was long and its lamps', 'were lit in each of the nights.'], x, top);

describe('boxes', () => {
  it('are no part of the sentence at the foot of the column before them', async () => {
    const { blocks } = await read([
      [...fill(72, 740), ...column(half, 72, 690), ...column(box, 330, 740)].concat(
        column([...goesOn, ...rest], 330, 640),
      ),
    ]);
    expect(blocks.join('\n')).toContain(`${half.join(' ')} ${goesOn.join(' ')}`);
    expect(blocks).toContain(box.join(' '));
  });

  it('do not part a sentence that goes on below a title that follows it', async () => {
    const first = 'The harbour was built by the old town, which had to live only from the';
    const { blocks } = await read([
      column([...opening, '', first], 72, 740),
      [
        ...column(['Old Boats'], 72, 740),
        ...column(box, 72, 700),
        ...column(['few boats of the north that came.', ...rest], 72, 640),
      ],
    ]);
    expect(blocks.join('\n')).toContain(`${first} few boats of the north that came.`);
    expect(blocks).toContain('Old Boats');
  });

  it('of two columns are read before the two columns below them', async () => {
    const left = ['The box says that boats of wood', 'were sold in the year of 1931,'];
    const right = ['before the quay of the harbour', 'was built by the old town.'];
    const { blocks } = await read([
      [
        ...column(half, 72, 600),
        ...column(goesOn, 330, 600),
        ...column(left, 72, 690),
        ...column(right, 330, 690),
      ],
    ]);
    expect(blocks).toEqual([[...left, ...right].join(' '), [...half, ...goesOn].join(' ')]);
  });
});

describe('heads', () => {
  const bold = (text: string, y: number): Word => ({ text, x: 72, y, font: 'bold' });

  it('in letters that also stress words of the text stand apart where they are further from it', async () => {
    const { blocks } = await read([
      [
        bold('What the harbour earned from all of the boats', 740),
        ...column(opening, 72, 721),
        bold('Boats, and what they were sold for: all of them', 640),
        bold('were bought, and none was left in that year,', 626),
        bold('as the town had told them to do, in the winter.', 612),
        ...column(rest, 72, 598),
      ],
    ]);
    expect(blocks).toContain(whole);
  });

  it('that are as near to the text as its lines are begin it', async () => {
    const { blocks } = await read([
      [
        bold('The whole harbour earned nothing of what the', 740),
        ...column(['Quay Office counted in the year before that.', ...rest], 72, 726),
      ],
    ]);
    expect(blocks[0]).toMatch(/^The whole harbour .* Quay Office/u);
  });
});

describe('marks of lists', () => {
  const items = ['Boats of the old town', 'Lamps of the long quay'];
  const place = (str: string, fontName: string, x: number, i: number) => ({
    str,
    fontName,
    transform: [10, 0, 0, 10, x, 640 - 14 * i],
    width: 6 * str.length,
    hasEOL: false,
  });
  const list = (sign: string, fontName: string) =>
    items.flatMap((text, i) => [place(sign, fontName, 72, i), place(text, 'text', 90, i)]);
  const readMarks = (drawn: ReturnType<typeof list>) =>
    nameBullets(drawn).flatMap(({ str }, i) => (i % 2 === 0 ? [str] : []));

  it.each(['n', '|', '!', '\u0084', '\uF0B7'])('%j in a font of signs is one', (sign) => {
    expect(readMarks(list(sign, 'signs'))).toEqual(['•', '•']);
    expect(readLines(nameBullets(list(sign, 'signs')), 1)[0]?.text).toBe(`• ${items[0]}`);
  });

  it.each([
    ['a letter in the font of the text', list('n', 'text')],
    [
      'a letter in a font that has words, too',
      [...list('n', 'signs'), place('Quay', 'signs', 72, 3)],
    ],
    ['a letter by itself', list('n', 'signs').slice(0, 2)],
    ['a figure', list('1', 'signs')],
  ])('%s is none', (_, drawn) => {
    expect(readMarks(drawn)).not.toContain('•');
  });

  it('count no part of a sentence that has begun to count in the midst of a line', async () => {
    const lines = [
      'The harbour has three quays, which are: (1) the old one;',
      '(2) the new one; and (3) that of the fishermen.',
    ];
    const { blocks } = await read([column([...lines, ...rest], 72, 740)]);
    expect(blocks[0]).toContain(lines.join(' '));
  });
});
