/** Sentences that lines, columns, tables and pages cut in, the whole sentences out. */
import { describe, expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

const first = 'The harbour was built by the old town, which had to live only from';
const second = 'what it earned, and it was soon too small for all of the boats in it.';

/** A letter is 6 wide, and the words are 20 apart. */
const stretch = (line: string, y: number): Word[] =>
  line.split(' ').map((text, i, words) => {
    const before = words.slice(0, i).join('').length;
    return { text, x: 72 + 6 * before + 20 * i, y };
  });

describe('sentences that lines cut', () => {
  it.each<[string, readonly Word[], string]>([
    [
      'a number in brackets is no item of a list',
      column(
        ['The harbour was found to be empty in one of the four winters (n =', '71) of that time.'],
        72,
        700,
      ),
      '(n = 71) of that time.',
    ],
    [
      'nor is a letter that the text refers to',
      column(
        ['Boats are counted on the first day, as it is said in the paragraph', '(b) of the log.'],
        72,
        700,
      ),
      'in the paragraph (b) of the log.',
    ],
    [
      'a line may begin further right, and with a capital letter',
      [
        {
          text: 'The quay was mended by the town in the year of the great storm, by',
          x: 72,
          y: 700,
        },
        { text: 'Ana Rojas and her sons, who lived beside it.', x: 84, y: 686 },
      ],
      'by Ana Rojas and her sons',
    ],
    [
      'lines may be twice as far apart on one page as on the others',
      [...opening.slice(0, 3), ...opening.slice(0, 3), ...rest].map((text, i) => ({
        text: i === 3 ? 'Twelve boats were too many for it, as was seen in the winter that ' : text,
        x: 72,
        y: 740 - 28 * i,
      })),
      'the winter that boats lay in it',
    ],
    [
      'a dash begins an item only below one, and not because a list further up had one',
      [
        ...column(['- The old quay of the town.', '- The new one.'], 72, 760),
        ...column(
          [
            'What is the oldest of them? The town itself was asked that once,',
            '- as it was said - and had no answer.',
          ],
          72,
          700,
        ),
      ],
      'asked that once, - as it was said - and had no answer.',
    ],
    [
      'the hyphen at the end of a line may stand apart from its word',
      column(
        ['The boats of the north had to be counted in the har -', 'bour, one by one.'],
        72,
        700,
      ),
      'in the harbour, one by one.',
    ],
    [
      'a line may be in letters that are a little smaller, so that it fits in',
      [
        {
          text: 'The fund is to give thirty million for the quays of the Harbour Towns,',
          x: 72,
          y: 700,
          size: 9,
        },
        ...column(['Old Towns and all others that lie by the sea and ask for it.'], 72, 686),
        ...column([...opening, ...rest], 72, 600),
      ],
      'quays of the Harbour Towns, Old Towns and all',
    ],
    [
      'words may be moved apart until they fill the line',
      [
        ...column([first, second], 72, 700),
        ...stretch('the boats of the others of that coast were', 672),
        ...column(['lost.'], 72, 658),
        ...column(rest, 72, 620),
      ],
      'the boats of the others of that coast were lost.',
    ],
  ])('%s', async (_, page, whole) => {
    const { blocks } = await read([page, column(opening, 72, 700), column(opening, 72, 700)]);
    expect(blocks.join('\n\n')).toContain(whole);
  });

  it('begins a list where the sentence above says so, and goes on with its next item', async () => {
    const { blocks } = await read([
      column(
        [
          'The town asks everybody who comes to the harbour in a boat of its own:',
          '1) to say when the boat will leave, and to have paid what is due, and',
          '2) to leave the quay as it was, which nobody has ever done.',
          'a)To be still.',
        ],
        72,
        700,
      ),
    ]);
    expect(blocks[1]?.split('\n')).toHaveLength(3);
  });

  it('measures a column by lines in the same letters, whatever table stands above it', async () => {
    const row = (y: number) =>
      ['North Quay', '12', '13', '14', '15'].map((text, i) => ({
        text,
        x: 72 + 110 * i,
        y,
        size: 8,
      }));
    const lines = [
      'The harbour had fewer boats than',
      'Ana Rojas, who counted them, had',
      'Ever seen in it, and more people',
      'Than boats on each of its quays.',
    ];
    const { blocks } = await read([
      column([...opening, ...rest], 72, 740),
      [...[740, 728, 716, 704, 692, 680].flatMap(row), ...column(lines, 72, 640)],
    ]);
    expect(blocks).toContain(lines.join(' '));
  });

  it('measures a column by its own lines, though others stand above it that go over the column beside it too', async () => {
    const left = [
      'The badge is for those who mend the',
      'boats of the town; the first were the',
      'masters of the two yards of the Old',
      'Harbour Quay. Each has it still.',
    ];
    const right = [
      'The second badge is for the ferry.',
      'It is worn by all who sail it, and',
      'is of brass. Nobody may lend it',
      'to others, whoever they may be.',
    ];
    const { blocks } = await read([
      [
        ...column([...opening, ...rest], 72, 740),
        ...column(left, 72, 600),
        ...column(right, 330, 600),
      ],
    ]);
    expect(blocks).toContain(left.join(' '));
  });

  it('goes on behind a semicolon, though the next part of the sentence has a line of its own', async () => {
    const lines = [
      'Two harbours are meant: the old one, of wood;',
      'the new one, of stone and iron.',
    ];
    const { blocks } = await read([
      [...column([...opening, ...rest], 72, 740), ...column(lines, 72, 600)],
    ]);
    expect(blocks).toContain(lines.join(' '));
  });

  it('ends a sentence of an act at its dash', async () => {
    const { blocks } = await read([
      column(
        [
          'The harbour is closed at night to boats that have not paid.-',
          'Boats that have paid for it may come in whenever they want to do so, but',
          'not in a storm.-',
        ],
        72,
        700,
      ),
    ]);
    expect(blocks).toHaveLength(2);
  });

  it('goes on in a line that is for the most part in larger letters', async () => {
    const bold = 'no more than fifty-five of the old boats there, for';
    const { blocks } = await read([
      [
        ...column([...opening, ''], 72, 740),
        ...column(['The town has had the boats of the harbour counted, and it found'], 84, 670),
        { text: 'in it', x: 72, y: 656 },
        { text: bold, x: 108, y: 656, size: 11.5, font: 'bold' },
        { text: 'Ana', x: 72, y: 642, size: 11.5, font: 'bold' },
        { text: 'Rojas had told all of them to leave the old quay for it.', x: 100, y: 642 },
        ...column(rest, 72, 600),
      ],
    ]);
    expect(blocks).toContain(
      `The town has had the boats of the harbour counted, and it found in it ${bold} Ana Rojas had told all of them to leave the old quay for it.`,
    );
  });

  it('measures a column that is set even at the right by itself, whatever stands above it', async () => {
    const narrow = [
      'Of all boats that had lain there',
      'Ana Rojas has bought only twelve,',
      'and these were so old that she had',
      'done what the others did with those',
      'of their own: she has made new ones,',
      'and has kept none of the old boats.',
    ];
    const { blocks } = await read([
      [...column([...opening, ...rest], 72, 740), ...column(narrow, 72, 600)],
    ]);
    expect(blocks.at(-1)).toBe(narrow.join(' '));
  });
});
