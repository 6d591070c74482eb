/** Pages of a PDF with filled and framed boxes in, what stands in each by itself out, and nothing parted by other boxes. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest, whole } from './read-made-pdf.ts';

/** What is drawn before the first of the words. */
const drawBefore = (drawn: string, [first, ...others]: readonly Word[]): readonly Word[] =>
  first ? [{ ...first, between: [`${drawn} 0 g`, ''] }, ...others] : [];

/** The first line of each, then the second of each. */
const byLine = (...columns: readonly (readonly Word[])[]): readonly Word[] =>
  (columns[0] ?? []).flatMap((_, i) => columns.flatMap((each) => each[i] ?? []));

const quay = ['The quay is long and', 'open to the north.'];
const boats = ['Boats lie in it from', 'May to November, and'];
const tiles = byLine(column(quay, 72, 600), column(boats, 222, 600));

/** Around both. */
const shapes: readonly (readonly [string, string])[] = [
  ['filled', '0.9 g 62 570 140 50 re f 212 570 140 50 re f'],
  ['framed', '62 570 140 50 re S 212 570 140 50 re S'],
  [
    'filled with round corners',
    [62, 212]
      .map(
        (x) =>
          `0.9 g ${x} 575 m ${x} 615 l ${x} 618 ${x + 2} 620 ${x + 5} 620 c ${x + 135} 620 l ${x + 138} 620 ${x + 140} 618 ${x + 140} 615 c ${x + 140} 575 l ${x + 140} 572 ${x + 138} 570 ${x + 135} 570 c ${x + 5} 570 l ${x + 2} 570 ${x} 572 ${x} 575 c f`,
      )
      .join(' '),
  ],
];

describe('what a box bounds', () => {
  it.each(shapes)('stands by itself where it is %s', async (_, drawn) => {
    const { blocks } = await read([
      [...column(opening, 72, 740), ...drawBefore(drawn, tiles), ...column(rest, 72, 500)],
    ]);
    expect(blocks).toEqual([whole, quay.join(' '), boats.join(' '), rest.join(' ')]);
  });

  it('ends where its box ends, though the text below goes on in a small letter', async () => {
    const box = column(['Our word to the', 'people of the town'], 72, 600);
    const below = column(['and its boats, that is a', 'new quay in each year.'], 72, 552);
    const { blocks } = await read([
      [...column(opening, 72, 740), ...drawBefore('0.9 g 62 578 400 40 re f', box), ...below],
    ]);
    expect(blocks.slice(1)).toEqual([
      'Our word to the people of the town',
      below.map(({ text }) => text).join(' '),
    ]);
  });

  it('goes on in its last line in capitals', async () => {
    const [first, last] = ['Of all boats 83% had A GOOD PLACE IN', 'THE OLD HARBOUR.'];
    const box = [...column([first], 72, 600), { text: last, x: 72, y: 586, font: 'bold' } as const];
    const { blocks } = await read([
      [...column(opening, 72, 740), ...drawBefore('0.9 g 62 570 400 50 re f', box)],
    ]);
    expect(blocks[1]).toBe(`${first} ${last}`);
  });

  it('is read as one, wherever in the file its lines are drawn', async () => {
    const labels = [column(['QUAYS'], 72, 640), column(['BOATS'], 232, 640)];
    const texts = [column(quay, 72, 612), column(boats, 232, 612)];
    const drawn = '0.9 g 62 580 140 80 re f 222 580 140 80 re f';
    const { blocks } = await read([
      [...column(opening, 72, 740), ...drawBefore(drawn, [...labels, ...texts].flat())],
    ]);
    expect(blocks.join('\n')).toMatch(/QUAYS\n+The quay .*\n+(?:## )?BOATS\n+Boats lie/u);
  });
});

const bounding: readonly (readonly [string, string])[] = [
  ['stresses one line', '1 1 0 rg 70 708 390 13 re f'],
  ['begins in the midst of a paragraph', '0.9 g 62 690 420 28 re f'],
  ['has text run over its edge', '0.9 g 62 690 200 70 re f'],
];

describe('a box bounds nothing', () => {
  it.each(bounding)('that %s', async (_, drawn) => {
    const { blocks } = await read([
      [...drawBefore(drawn, column(opening, 72, 740)), ...column(rest, 72, 400)],
    ]);
    expect(blocks).toEqual([whole, rest.join(' ')]);
  });

  it('that is as white as the page', async () => {
    const [, drawn] = shapes[0] as (typeof shapes)[number];
    const plain = await read([[...column(opening, 72, 740), ...tiles]]);
    const white = drawBefore(drawn.replaceAll('0.9 g', '1 g'), tiles);
    expect((await read([[...column(opening, 72, 740), ...white]])).blocks).toEqual(plain.blocks);
  });

  it('that is a cell of a table', async () => {
    const rows = [
      ['Year', 'Boats', 'Quays'],
      ['1931', '12', 'one'],
      ['1932', '30', 'two'],
    ];
    const cells = rows.flatMap((row, i) =>
      row.map((text, at) => ({ text, x: 72 + 100 * at, y: 600 - 20 * i, size: 10 })),
    );
    const drawn = rows
      .flatMap((row, i) => row.map((_, at) => `${68 + 100 * at} ${595 - 20 * i} 98 18 re f`))
      .join(' ');
    const page = [...column(opening, 72, 740), ...column(rest, 72, 500)];
    const plain = await read([[...page, ...cells]]);
    const filled = await read([[...page, ...drawBefore(`0.9 g ${drawn}`, cells)]]);
    expect(filled.blocks).toEqual(plain.blocks);
  });
});
