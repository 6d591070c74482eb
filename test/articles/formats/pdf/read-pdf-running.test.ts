/** PDFs whose running heads change from page to page in, their text without these out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

/** Six pages, each with what stands at its head or foot, and a sentence that runs on to the next. */
const write = async (heads: (number: number) => readonly Word[], from = 1) => {
  const pages = Array.from({ length: 6 }, (_, i) => [
    ...heads(i + from),
    ...column([`Boat ${'abcdef'[i]} lay behind the quay for so long that in the end`], 72, 700),
    ...column(rest, 72, 686),
    ...column(['Nobody knows who built the old quay and the boats that lie in the'], 72, 640),
  ]);
  return (await read(pages)).blocks.join('\n');
};

describe('running heads of a PDF that change from page to page', () => {
  const names = ['The Town', 'Quays', 'THE OLD HARBOUR', 'Fish and Ships', '2.1. BOATS', 'Its End'];
  const name = (number: number) => names[number % names.length] ?? '';

  it.each<[string, (number: number) => readonly Word[]]>([
    [
      'with the number of the page in front or behind',
      (number) => [
        number % 2 === 0
          ? { text: `${number} ${name(number)}`, x: 72, y: 760 }
          : { text: `${name(number)} ${number}`, x: 72, y: 760 },
      ],
    ],
    [
      'with the number at the other end of the line',
      (number) => [
        { text: name(number), x: 72, y: 760 },
        { text: `${number}`, x: 480, y: 760 },
      ],
    ],
    [
      'with the number apart, in other letters',
      (number) => [
        { text: name(number), x: 72, y: 760 },
        { text: `${number}`, x: 480, y: 760, size: 14 },
      ],
    ],
    ['at the foot', (number) => [{ text: `${name(number)} ${number}`, x: 72, y: 40 }]],
  ])('are left out: %s', async (_, heads) => {
    const text = await write(heads, 3);
    for (const each of names) expect(text).not.toContain(each);
    expect(text).not.toMatch(/(?:^|\s)\d(?:\s|$)/u);
  });

  it('are left out before the first page, too', async () => {
    const roman = [
      [{ text: 'iv The Contents', x: 72, y: 760 }, ...column(opening, 72, 700)],
      ...Array.from({ length: 5 }, (_, i) => [
        { text: `${name(i)} ${i + 1}`, x: 72, y: 760 },
        ...column(rest, 72, 700),
      ]),
    ];
    expect((await read(roman)).blocks.join('\n')).not.toContain('Contents');
  });

  it('are no headings whose numbers do not count with the pages', async () => {
    const numbers = [4, 9, 2, 7, 1, 5];
    const text = await write((number) => [
      { text: `${numbers[number - 1]} ${name(number)}`, x: 72, y: 760 },
    ]);
    for (const each of names) expect(text).toContain(each);
  });

  it('are no lines of the text that the number of the page stands beside', async () => {
    const ends = ['old', 'new', 'red', 'big', 'far', 'shut'];
    const text = await write((number) => [
      { text: `quay, and nobody can tell whether it is ${ends[number - 1]}.`, x: 72, y: 60 },
      { text: `${number}`, x: 480, y: 60 },
    ]);
    for (const end of ends) expect(text).toContain(`whether it is ${end}.`);
  });
});
