/** An article's address and a passage in, an address that lands on the passage out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkPassages } from '../../../src/articles/read/link-passage.ts';

const url = 'https://example.org/a';

const underNone = (shown: readonly string[]) => ({ section: null, shown });

/** Of the only passage that there is. */
const linkPassage = (address: string, paragraphs: readonly string[]) =>
  linkPassages(address, [underNone(paragraphs)], null)[0] ?? '';

it.each([
  ['a short passage whole', ['It fell in 1911.'], '#:~:text=It%20fell%20in%201911.'],
  [
    'first and last words',
    ['one two three four five six seven eight nine ten eleven'],
    '#:~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven',
  ],
  [
    'signs that mean something in a fragment or in Markdown',
    ['well-made, (A & B)*_~ 100%'],
    '#:~:text=well%2Dmade%2C%20%28A%20%26%20B%29%2A%5F%7E%20100%25',
  ],
  [
    'the first and the last of several paragraphs',
    ['Lima', 'Callao', 'Loreto'],
    '#:~:text=Lima,Loreto',
  ],
  ['fewer words where four are too long', [`${'long'.repeat(25)} `.repeat(20)], undefined],
  ['no mark of a note', ['It sank.[^2]'], '#:~:text=It%20sank.'],
  ['no two cells of a table in one', ['| Lima | 12 |'], '#:~:text=Lima,12'],
  [
    'no two lines in one',
    ['Quay Street 4\nHarbour Town'],
    '#:~:text=Quay%20Street%204,Harbour%20Town',
  ],
  ['no fragment where one word is too long', ['a'.repeat(600)], ''],
  ['no fragment for a passage without words', [''], ''],
])('%s', (_, paragraphs, fragment) => {
  const long = 'long'.repeat(25);
  expect(linkPassage(url, paragraphs)).toBe(
    url + (fragment ?? `#:~:text=${long}%20${long},${long}%20${long}`),
  );
});

const captain = (who: string) => [`The captain said that ${who} and that the boat was old.`];

it.each<[string, string[][], string[]]>([
  [
    'more words where one before begins alike',
    [captain('she was ill'), captain('he would go')],
    ['text=The%20captain%20said%20that,', 'text=The%20captain%20said%20that%20he,'],
  ],
  [
    'the words before where a passage is there twice',
    [['One.'], captain('she was ill'), ['Two of them.'], captain('she was ill')],
    [
      'text=One.',
      'text=The%20captain%20said%20that,',
      'text=Two%20of',
      'text=Two%20of%20them.-,The%20captain',
    ],
  ],
  [
    'the words before where another begins with all of it',
    [['Lima is the capital.'], ['And then:'], ['Lima']],
    ['text=Lima%20is', 'text=And', 'text=And%20then%3A-,Lima'],
  ],
])('takes %s', (_what, passages, starts) => {
  const links = linkPassages(url, passages.map(underNone), null);
  expect(
    links.map((link, i) => link.slice(`${url}#:~:`.length).startsWith(`${starts[i]}`)),
  ).toEqual(passages.map(() => true));
});

const ferry = 'The ferry to the island was old, and nobody had mended its engine for years.';

it.each<[string, Parameters<typeof linkPassages>[1], string | null, string[]]>([
  [
    'longer starts where the first words stand in the middle of a passage above',
    [
      {
        section: null,
        shown: ['He knew that the ferry to the mainland had sunk in the storm of 1911.'],
      },
      { section: null, shown: [ferry] },
    ],
    null,
    ['He%20knew%20that%20the,', 'The%20ferry%20to%20the%20island,'],
  ],
  [
    'longer starts where they stand in the title or a heading, whatever their case and marks',
    [
      {
        section: 'Why nobody came',
        shown: ['Why nobody came is told by the harbour master in his book.'],
      },
      { section: 'Why nobody came', shown: [ferry] },
    ],
    'The Férry to “the” mainland',
    ['Why%20nobody%20came%20is,', 'The%20ferry%20to%20the%20island,'],
  ],
  [
    'the end of a heading where it stands right before',
    [
      { section: null, shown: ['Lima is the capital.'] },
      { section: 'Where it lies', shown: ['Lima'] },
    ],
    null,
    ['Lima%20is', 'Where%20it%20lies-,Lima'],
  ],
  [
    'what follows where nothing stands before',
    [
      { section: null, shown: ['The old ferry'] },
      { section: null, shown: ['It sank in 1911.'] },
    ],
    'The old ferry of Callao',
    ['The%20old%20ferry,-It%20sank%20in', 'It%20sank'],
  ],
])('takes %s', (_what, passages, title, starts) => {
  const links = linkPassages(url, passages, title);
  expect(
    links.map((link, i) => link.slice(`${url}#:~:text=`.length).startsWith(`${starts[i]}`)),
  ).toEqual(passages.map(() => true));
});

it('takes a word that is cut within a character', () => {
  expect(linkPassage(url, [`x${'😀'.repeat(1000)}`])).toBe(url);
  expect(linkPassage(url, ['a \uD83D b'])).toBe(`${url}#:~:text=a%20%EF%BF%BD%20b`);
});

it('keeps the fragment that an address has', () => {
  expect(linkPassage(`${url}#top`, ['Hi'])).toBe(`${url}#top:~:text=Hi`);
  expect(linkPassage(`${url}#:~:text=old`, ['Hi'])).toBe(`${url}#:~:text=Hi`);
});

it('is an address of at most 512 characters for any text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 })), (paragraphs) => {
      const link = linkPassage(url, paragraphs);
      expect(link.length).toBeLessThanOrEqual(512);
      expect(URL.canParse(link)).toBe(true);
      expect(link.startsWith(url)).toBe(true);
    }),
  );
});

it('links thousands of passages that begin alike in time that grows no more than they do', () => {
  const timeOf = (count: number): number => {
    const passages = Array.from({ length: count }, (_, i) => [
      `The boat of the harbour was seen by the people of the town, number ${i}.`,
    ]);
    const begun = process.cpuUsage();
    linkPassages(url, passages.map(underNone), null);
    return Math.max(20, process.cpuUsage(begun).user / 1000);
  };
  const least = (count: number) => Math.min(timeOf(count), timeOf(count), timeOf(count));
  // 4 is linear and 16 the square.
  expect(least(8000) / least(2000)).toBeLessThan(9);
}, 60_000);
