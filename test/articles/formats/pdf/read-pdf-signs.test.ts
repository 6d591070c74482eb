/** PDFs whose fonts name their letters badly in, the words that a reader sees out. */
import { describe, expect, it } from 'vitest';
import { splitMarkdown } from '../../../../src/articles/read/split-markdown.ts';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

describe('the signs of a PDF', () => {
  it('sets accents that are drawn by themselves on their letters', async () => {
    const { blocks } = await read([
      [
        ...column(opening, 72, 700),
        {
          text: 'The caf´e `a la carte of Aix`o serves t`ea and Ana´s avan¸cats, as `git` says in sec¸oes.',
          x: 72,
          y: 620,
        },
        { text: 'Val`', x: 72, y: 590 },
        { text: '`encia and the boats of it are far away from here.', x: 96, y: 590 },
        { text: 'E', x: 72, y: 560 },
        { text: '`', x: 78, y: 560 },
        { text: 'E', x: 78, y: 560 },
        { text: ' is a letter of the town.', x: 84, y: 560 },
      ],
    ]);
    const text = blocks.join('\n');
    expect(text).toContain('The café à la carte of Això serves tèa and Ana´s avançats, as');
    expect(text).toContain('in seçoes');
    expect(text).toContain('git');
    expect(text).not.toContain('g̀it');
    expect(text).toContain('EÈ is a letter of the town.');
  });

  it('sets accents on their letters that a font names by their place in it', async () => {
    const { blocks } = await read(
      [
        [
          ...column(opening, 72, 700),
          { text: 'The boats of Timoth', x: 72, y: 620 },
          { text: '#', x: 186, y: 620, font: 'signs' },
          { text: 'ee are red.', x: 186, y: 620 },
        ],
      ],
      '',
      { '#': '\u0013' },
    );
    expect(blocks.join(' ')).toContain('The boats of Timothée are red.');
  });

  it('mends letters that a font draws as one sign without saying which', async () => {
    const signs = { '~': '\u0000', '^': 'ঞ' };
    const { blocks } = await read(
      [
        [
          ...column(opening, 72, 700),
          { text: 'A fixture of the quay holds the lines of the fleet.', x: 72, y: 620 },
          {
            text: 'Each ~xture was lost, and the ~eet was found in no time.',
            x: 72,
            y: 590,
            font: 'signs',
          },
          {
            text: 'The na^on had a posi^on in the sta^on of the quay of Zenata^x.',
            x: 72,
            y: 560,
            font: 'signs',
          },
        ],
      ],
      '',
      signs,
    );
    const text = blocks.join('\n');
    expect(text).toContain('Each fixture was lost, and the fleet was found in no time.');
    expect(text).toContain('The nation had a position in the station of the quay');
  });

  it.each([
    ['the first letter', { '\u0001': 'f', '\u0002': 'f', '\u0003': 'f', '\u0004': 'T' }],
    ['the last letter', { '\u0001': 'i', '\u0002': 'l', '\u0003': 'i', '\u0004': 'h' }],
    ['nothing', { '\u0001': '\u0001', '\u0002': '\u0002', '\u0003': '\uFFFD', '\u0004': '\u0004' }],
    ['all', { '\u0001': 'fi', '\u0002': '\uFB02', '\u0003': 'ffi', '\u0004': 'Th' }],
  ])('reads a ligature as its font names it where it is said to be %s of it', async (_, signs) => {
    const text = '\u0004e zorla\u0001n \u0002ax of the o\u0003ce was often full of \u0001sh.';
    const word: Word = { text, x: 72, y: 600, font: 'signs' };
    const { blocks } = await read([[...column(opening, 72, 700), word]], '', signs);
    expect(blocks).toContain('The zorlafin flax of the office was often full of fish.');
  });

  it('takes a sign beside a whole word for the space that it is', async () => {
    const { blocks } = await read(
      [
        [
          ...column(opening, 72, 700),
          { text: 'The boats were for her,~me and the town.', x: 72, y: 620, font: 'signs' },
        ],
      ],
      '',
      { '~': '\u0001' },
    );
    expect(blocks.join('\n')).toContain('The boats were for her, me and the town.');
  });

  it('joins words that a ligature parted, and no others', async () => {
    const { blocks } = await read([
      [
        ...column(opening, 72, 700),
        { text: 'The infl uence of the boats was the infl uence of the town.', x: 72, y: 620 },
        { text: 'They had the confi dence of a staff that came.', x: 72, y: 590 },
        { text: 'Cold acidifi cation went on while Sofi came with chief boats.', x: 72, y: 560 },
      ],
    ]);
    const text = blocks.join('\n');
    expect(text).toContain('The influence of the boats was the influence');
    expect(text).toContain('the confidence of a staff that came.');
    expect(text).toContain('Cold acidification went on while Sofi came with chief boats.');
  });

  it('leaves out what a font without names of its letters shows, and says so', async () => {
    const signs = { r: 'ƌ', p: 'Ɖ', v: 'ǀ', 1: 'ϭ', 9: 'ϵ', 3: 'ϯ', '.': '͘', m: 'ŵ' };
    const odd = column(opening, 72, 700).map((word) => ({ ...word, font: 'signs' as const }));
    const table = [0, 1].flatMap((row) =>
      ['1931', '1913', '1933'].map((text, i) => ({
        text,
        x: 72 + 120 * i,
        y: 500 - 14 * row,
        font: 'signs' as const,
      })),
    );
    const { blocks, notes } = await read([[...odd, ...column(rest, 72, 600), ...table]], '', signs);
    expect(blocks).toEqual([rest.join(' ')]);
    expect(notes).toHaveLength(1);
    const { blocks: mixed } = await read(
      [
        [
          {
            text: 'The ~-value and the 5 ^m of the town are known to all of its people.',
            x: 72,
            y: 700,
            font: 'signs',
          },
        ],
      ],
      '',
      { '~': 'χ', '^': 'μ' },
    );
    expect(mixed[0]).toContain('The χ-value');
    const han = await read(
      [[{ text: 'LLM~API~SQL~web~LLM~page~API and ~LLM~ again', x: 72, y: 700, font: 'signs' }]],
      '',
      { '~': '页' },
    );
    expect(han.blocks[0]).toContain('SQL页web');
  });

  it('puts back the letters of a ligature of which a font says the last alone', async () => {
    const { blocks } = await read(
      [
        [
          ...column(
            [
              '@e ~rst of the boats were of a di^erent kind. @is was a signi~cant',
              'di^erence to the old ones, and a di~culty for the quay. @e o~ce said',
              'that it was not speci~ed how they were to be classi~ed, and that he',
              'who owned them had to pay.',
            ],
            72,
            700,
          ).map((word) => ({ ...word, font: 'signs' as const })),
        ],
      ],
      '',
      { '@': 'h', '~': 'i', '^': 'f' },
    );
    expect(blocks.join('\n')).toBe(
      'The first of the boats were of a different kind. This was a significant difference to the old ones, and a difficulty for the quay. The office said that it was not specified how they were to be classified, and that he who owned them had to pay.',
    );
  });

  it('puts back a ligature of which a font says nothing, and none that is not missing', async () => {
    const lines = [
      'The ~fth of the boats was a signi~cant part of all that were in the',
      'o~cial log. Nobody had speci~ed how they were to be classi~ed until',
      'the lame and the lair were lost.',
    ];
    const write = (ligature: string) =>
      column(
        lines.map((line) => line.replaceAll('~', ligature)),
        72,
        700,
      );
    const { blocks: mended } = await read([write('')]);
    expect(mended[0]).toMatch(/a significant part.* specified how.* classified until/u);
    const { blocks } = await read([write('fi')]);
    expect(blocks[0]).toContain('the lame and the lair were lost');
  });

  it.each([
    ['a square', '40 m', ['2'], '40 m² of it'],
    ['a cube', 'each km', ['3'], 'each km³ of it'],
    ['a power of ten', '2 x 10', ['6'], '2 x 10⁶ of it'],
    ['a negative power in two pieces', 'in mol l', ['-', '12'], 'in mol l⁻¹² of it'],
    ['the number of a note behind a word', 'of the form', ['2'], 'of the form of it'],
    ['the number of a note behind a year', 'in 2010', ['3'], 'in 2010 of it'],
    ['letters that a slash ends', 'the fleet', ['a/, b/'], 'the fleet of it'],
    ['a letter behind brackets', 'the fleet (old)', ['c'], 'the fleet (old) of it'],
    ['a letter behind a word', 'the population', ['d'], 'the population of it'],
    ['a Roman number behind a sentence', 'It was there.', ['ix'], 'It was there. of it'],
    ['a number in brackets', 'the fleet', ['[2]'], 'the fleet of it'],
    ['cents', 'at $ 1,204.', ['19'], '1,204.19 of it'],
    ['the number of a note behind a sum', 'at $ 1,204', ['19'], '1,204 of it'],
    ['the end of a number', 'on the 1', ['st'], 'on the 1st of it'],
    ['the end of an abbreviation', 'by Mons', ['r'], 'by Monsr of it'],
    ['a number in brackets in a formula', 'of Z', ['(0)'], 'of Z(0) of it'],
    ['a letter of a formula', 'is x', ['n'], 'is xn of it'],
  ])('tells powers from numbers of notes: %s', async (_, before, raised, whole) => {
    const x = 72 + 6 * before.length;
    const small = raised.map((text, i) => ({
      text: i === raised.length - 1 ? `${text} ` : text,
      x: x + 3.6 * i,
      y: 654,
      size: 6,
    }));
    const { blocks } = await read([
      [
        ...column(opening, 72, 720),
        { text: before, x: 72, y: 650 },
        ...small,
        // Some files have the space behind the raised number, and no gap.
        { text: 'of it', x: x + 3.6 * (raised.join('').length + 1), y: 650 },
      ],
    ]);
    expect(blocks.join(' ')).toContain(whole);
  });

  it.each([
    ['H A R B O U R S A N D Q U A Y S O F T H E T O W N', 'HARBOURS AND QUAYS OF THE TOWN'],
    ['I I . T H E S U M M E R', 'II. THE SUMMER'],
    ["T HE TO W N ' S BO A T S , 1 9 3 1", "THE TOWN'S BOATS, 1931"],
  ])('joins letters that stand apart to fill a line: %s', async (text, whole) => {
    const { blocks } = await read([
      column(opening, 72, 700),
      [
        { text, x: 72, y: 740 },
        ...column([...opening, ...rest, 'Its harbours and quays are old.'], 72, 700),
      ],
    ]);
    expect(blocks.join('\n')).toContain(whole);
  });

  it.each([
    ['x y z a b c are the sides of it, as the town has measured them.'],
    ['0 1 2 3 4 5 6 7 boats'],
    ['I saw a b or a c in it.'],
  ])('leaves letters that make no words as they are: %s', async (text) => {
    const { blocks } = await read([
      [...column([...opening, ...rest], 72, 700), { text, x: 72, y: 560 }],
    ]);
    expect(blocks.join('\n')).toContain(text);
  });

  it.each([
    [
      'capitals',
      'The [n]ew quay of the [g]MH, the [h]BC and the [p]T',
      'The New quay of the GMH, the HBC and the PT',
    ],
    ['small letters', 'The h[I]gh qua[Y] of the bo[A]t', 'The high quay of the boat'],
    ['neither', 'The WikiData of [fi]sh and the [OFFICE]', 'The WikiData of fish and the OFFICE'],
  ])('reads letters in the case that the file states beside them: %s', async (_, drawn, shown) => {
    const pieces = drawn.split(/[[\]]/u);
    const line = pieces.map((text, i): Word => {
      const x = 72 + 6 * pieces.slice(0, i).join('').length;
      return { text, x, y: 640, ...(i % 2 === 0 ? {} : { stated: 'X' }) };
    });
    const { blocks } = await read([
      [...column(opening, 72, 740), ...line, ...column(rest, 72, 600)],
    ]);
    expect(blocks).toContain(shown);
  });

  it.each([
    ['The boats cost 30$ at the quay, 20$ behind it and [x_2] 10$ at the old one.'],
    ['The quay has the signs $\\alpha$ and $HOME on its walls.'],
  ])('takes no dollar for a mark of TeX: %s', async (line) => {
    const { blocks } = await read([[...column(opening, 72, 740), ...column([line], 72, 600)]]);
    const shown = splitMarkdown(blocks.join('\n\n'), 0, null).blocks;
    expect(shown.map(({ text }) => text)).toContain(line);
  });

  it('keeps the dollars of the rows of a table', async () => {
    const rows = [
      ['Small', '14285', '0$'],
      ['Middle', '111428', '19,5$'],
      ['Large', '568571', '99,5$'],
    ];
    const words = rows.flatMap((cells, i) =>
      cells.map((text, at) => ({ text, x: 72 + 160 * at, y: 600 - 14 * i })),
    );
    const { blocks } = await read([[...column(opening, 72, 740), ...words]]);
    const shown = splitMarkdown(blocks.join('\n\n'), 0, null).blocks;
    expect(shown.at(-1)?.text).toBe(rows.map((cells) => cells.join(' · ')).join('\n'));
  });
});

it('reads the capitals that a font without small letters has in the midst of words as small letters', async () => {
  const shown = ['the numBer of them all', 'that a memBer has giVen to the others in Bed'];
  const { blocks } = await read([
    [
      ...column([...opening, 'It is told on YouTube how they were found.'], 72, 740),
      ...shown.map((text, i): Word => ({ text, x: 72, y: 600 - 40 * i, font: 'bold' })),
    ],
  ]);
  expect(blocks.slice(-2).map((block) => block.replace(/^#+ /u, ''))).toEqual([
    'the number of them all',
    'that a member has given to the others in Bed',
  ]);
  expect(blocks.join(' ')).toContain('told on YouTube how');
});
