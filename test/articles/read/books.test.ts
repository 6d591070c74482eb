/** Books in plain text: what stands apart is a heading, verse keeps its lines, and what the print or the typist needed is no text. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const text = 'The quay is old, and nobody knows who built it, or when and why they did so.';
const more = 'It has rained since Monday, and the ferry has not left the harbour of the town yet.';

/** `4 CHAPTER I` stands below four blank lines, any other paragraph below one. */
function readBook(paragraphs: readonly string[]) {
  const body = paragraphs
    // Most paragraphs of a book are text.
    .flatMap((each) => (each === text ? [text, more, more, more, more] : [each]))
    .map((each) => {
      const [, gap = '1', words = ''] = /^(?:(\d) )?([\s\S]*)$/u.exec(each) ?? [];
      return '\n'.repeat(Number(gap) + 1) + words;
    })
    .join('');
  const head =
    'The Project Gutenberg EBook of The Lark, by Ana Rojas\n\nTitle: The Lark\n\nAuthor: Ana Rojas\n\n*** START OF THIS PROJECT GUTENBERG EBOOK THE LARK ***\n';
  const article = parseArticle({ path: 'lark.txt', text: head + body }).article;
  const shown = (article?.passages ?? []).map(
    ({ section, text: words }) => [section, words.replace(text, 'T.').replace(more, 'M.')] as const,
  );
  return { passages: shown, sections: [...new Set(shown.map(([section]) => section))] };
}

describe('headings stand below more blank lines than paragraphs', () => {
  it.each([
    [
      'a volume above its chapters',
      ['4 VOLUME I', '3 CHAPTER I', text, '3 CHAPTER II', text, '4 VOLUME II', '3 CHAPTER I', text],
      ['VOLUME I · CHAPTER I', 'VOLUME I · CHAPTER II', 'VOLUME II · CHAPTER I'],
    ],
    [
      'titles on the line of the number',
      [
        ...['4 PART I. _The Quay._', '4 CHAPTER I. THE RAIN.', text],
        ...[
          '4 CHAPTER II. THE SHIP. [6]',
          text,
          '4 PART II. _Lima._',
          '4 CHAPTER III. HOME.',
          text,
        ],
      ],
      [
        'PART I. The Quay. · CHAPTER I. THE RAIN.',
        'PART I. The Quay. · CHAPTER II. THE SHIP.',
        'PART II. Lima. · CHAPTER III. HOME.',
      ],
    ],
    [
      'a colon before the titles, and what is said right below one of them',
      [
        ...['4 CHAPTER I: THE QUAY', text, '4 CHAPTER II: THE RAIN', '2 Said I: "Is it old?"'],
        ...[text, '4 CHAPTER III: HOME', text, '4 CHAPTER IV: THE END OF IT', text],
      ],
      [
        'CHAPTER I: THE QUAY',
        'CHAPTER II: THE RAIN',
        'CHAPTER III: HOME',
        'CHAPTER IV: THE END OF IT',
      ],
    ],
    [
      'numbers with titles in small letters',
      ['2 I - La lluvia.', text, '2 II - El barco. La calle.', text, '2 III - Lima.', text],
      ['I - La lluvia.', 'II - El barco. La calle.', 'III - Lima.'],
    ],
    [
      'tales whose parts are counted, and one that has none',
      [
        ...['4 THE QUAY', '2 I', text, '2 II', text, '5 THE RAIN', 'AND', 'THE SHIP', text],
        ...['4 HOME', 'A line that opens it.', '2 I', text, '2 II', text, '2 III', text],
      ],
      [
        'THE QUAY · I',
        'THE QUAY · II',
        'THE RAIN AND THE SHIP',
        'HOME',
        'HOME · I',
        'HOME · II',
        'HOME · III',
      ],
    ],
    [
      'a title on the line below the number',
      ['4 Tratado Primero\nHow he left Lima', text, '4 Tratado Segundo\nHow he came home', text],
      ['Tratado Primero. How he left Lima', 'Tratado Segundo. How he came home'],
    ],
    [
      'short titles that end in a stop',
      [1, 2, 3, 4, 5].flatMap((n) => [`4 ${n}`, `2 The ${n} ships.`, text]),
      [1, 2, 3, 4, 5].map((n) => `${n}. The ${n} ships.`),
    ],
    [
      'titles that are wrapped',
      [1, 2, 3, 4, 5].flatMap((n) => [
        `4 CHAPTER ${n}`,
        `How the ${n} ships that had left the old quay of Lima in the rain came\nhome again, and who was there.`,
        text,
      ]),
      [1, 2, 3, 4, 5].map(
        (n) =>
          `CHAPTER ${n}. How the ${n} ships that had left the old quay of Lima in the rain came home again, and who was there.`,
      ),
    ],
    [
      'titles behind the number that tell on many lines what happens',
      [1, 2, 3].flatMap((n) => [
        `4 Chapter ${n}: Ana Rojas, her brother Luis, Mr. Soto of the old quay, two\npilots, and whoever of the town has a boat that can leave the harbour,\nsail out in the rain of the first of May to look for the ferry that was\nlost; Eva stays at home.`,
        text,
      ]),
      [1, 2, 3].map(
        (n) =>
          `Chapter ${n}: Ana Rojas, her brother Luis, Mr. Soto of the old quay, two pilots, and whoever of the town has a boat that can leave the harbour, sail out in the rain of the first of May to look for the ferry that was lost; Eva stays at home.`,
      ),
    ],
    [
      'a preface, which no chapter stands under',
      ['4 PREFACE', text, '4 CHAPTER I', text, '4 CHAPTER II', text, '4 EPILOGUE', text],
      ['PREFACE', 'CHAPTER I', 'CHAPTER II', 'EPILOGUE'],
    ],
    [
      'letters of a list of words',
      [
        '4 CHAPTER I',
        text,
        '4 CHAPTER II',
        text,
        '4 WORDS (p18)',
        '2 A',
        text,
        '2 B',
        text,
        '2 C',
        text,
      ],
      ['CHAPTER I', 'CHAPTER II', 'WORDS · A', 'WORDS · B', 'WORDS · C'],
    ],
  ])('%s', (_, paragraphs, sections) => {
    expect(readBook(paragraphs).sections).toEqual(sections);
  });

  it('a word in capitals that does not is text', () => {
    const sign = [
      '4 CHAPTER I',
      text,
      'Somebody had written one word:',
      '               LARK.',
      `2 ${more}`,
    ];
    const { passages, sections } = readBook([...sign, '4 CHAPTER II', more]);
    expect(sections).toEqual(['CHAPTER I', 'CHAPTER II']);
    expect(passages.map(([, words]) => words).join('\n')).toContain('LARK.');
  });
});

it('takes nobody who speaks for a heading', () => {
  const talk = ['2 ANA', 'It is wet.', '2 ROSA', 'It is old.'];
  const { sections } = readBook([
    ...['4 CHAPTER I', text, ...talk, ...talk, ...talk],
    ...['4 CHAPTER II', text, text, text],
  ]);
  expect(sections).toEqual(['CHAPTER I', 'CHAPTER II']);
});

it('has no title page, contents, index, notes of the typist or advertisements', () => {
  const titles = ['THE QUAY', 'THE RAIN', 'THE SHIP'];
  const book = [
    ...[
      '4 THE LIBRARY OF THE SEA\nVOLUME 3',
      'THE LARK',
      'By Ana Rojas',
      '2 LIMA, 1902',
      '2 The Press of the Port, Lima',
    ],
    ...['4 Contents', titles.map((title, i) => ` ${title}   ${i * 20 + 5}`).join('\n')],
    "4 Transcriber's Note: the old spelling is kept.",
    'Notes stand at the foot.',
    ...titles.flatMap((title) => [`4 ${title}`, text]),
    ...[
      '2 THE END',
      '4 OTHER BOOKS OF THIS HOUSE',
      'The Port, by the same hand. One volume, in cloth.',
    ],
  ];
  const { passages } = readBook(book);
  expect(passages).toEqual(
    titles.flatMap((title) => ['T.', 'M.', 'M.', 'M.', 'M.'].map((words) => [title, words])),
  );
});

it('leaves out the typist’s marks, numbers of pages and of lines, and tells words for a picture', () => {
  const lines = Array.from({ length: 25 }, (_, i) => [
    `The quay of the ${i} towns is wet,`,
    `${String((i * 5 + 5) % 35).padStart(2, '0')}   and nobody knows how old it is, or why.`,
  ]);
  const pages = Array.from({ length: 6 }, (_, i) => `The ferry {${i + 1}} left, and came back.`);
  const { passages } = readBook([
    ...lines.map(([one, two]) => `     ${one}\n${two}`),
    ...pages,
    '_The whole of this is set so,',
    'and this is too._ The word #_lark_# is a bird, and =quay= is none.',
    '[Illustration: The quay in the rain, and\nwho stands on it]',
    '[Ilustración]',
  ]);
  const words = passages.map(([, shown]) => shown);
  expect(words[0]).toBe('The quay of the 0 towns is wet, and nobody knows how old it is, or why.');
  expect(words[25]).toBe('The ferry left, and came back.');
  expect(words.slice(31)).toEqual([
    'The whole of this is set so,\nand this is too. The word lark is a bird, and quay is none.',
    'The quay in the rain, and who stands on it',
  ]);
});

describe('keeps the lines', () => {
  const columns = (lines: string) => lines.replaceAll(' | ', '          ');
  const prose = Array.from({ length: 4 }, () => `${text}\n${more}`);

  it.each([
    [
      'of a stanza below its number',
      '12\nLa lluvia cae en el muelle,\ny nadie sabe por qué\nel barco no vuelve, ay,\na la ciudad donde fue.',
    ],
    [
      'of a play in verse',
      'ANA.    La lluvia cae en el muelle\n        y nadie sabe por qué,\nROSA.   ni de quién es la campana\n        que suena al amanecer.',
    ],
    [
      'of four lines that all begin anew',
      'La lluvia cae en el muelle de la ciudad,\nY nadie sabe de quién es la campana,\nNi por qué vuelve el barco tan temprano,\nCon toda la ciudad en la ventana.',
    ],
    [
      'of two columns',
      columns(
        'La lluvia cae | The rain is on\nsobre el muelle | the quay\ny sobre la ciudad | and on the town',
      ),
    ],
    ['of a list of words', '=quay= muelle.\n=rain= lluvia, chaparrón.\n=ship= barco.'],
  ])('%s', (_, verse) => {
    const lines = verse
      .split('\n')
      .map((line) => line.replaceAll('=', '').replace(/\s+/gu, ' ').trim());
    const { passages } = readBook([...prose, verse, ...prose]);
    expect(passages[4]?.[1].split('\n')).toEqual(lines);
    expect(passages[0]?.[1]).not.toContain('\n');
  });
});

describe('a sentence that a blank line cuts in two', () => {
  const half =
    'She took the ferry on that day and, since it had rained since Monday, she and her sister went to';
  it.each([
    ['is one', [half, 'the harbour of the town.'], [`${half} the harbour of the town.`]],
    ['may be what is said of a list', [half, 'a. The harbour.'], [half, 'a. The harbour.']],
    ['may be a title', ['The harbour', 'of the town.'], ['of the town.']],
    [
      'may lead into verse',
      [half, '    the quay is cold,\n    and the rain is old.'],
      [`${half}\nthe quay is cold,\nand the rain is old.`],
    ],
    [
      'may go on below verse',
      [`${half}--`, '    "The quay is cold,\n    And the rain--"', 'as they had always sung.'],
      [`${half}--\n"The quay is cold,\nAnd the rain--"\nas they had always sung.`],
    ],
    [
      'may go on below one line of it',
      [`${half} of`, '    "The quay is cold,"', 'as they had always sung.'],
      [`${half} of\n"The quay is cold,"\nas they had always sung.`],
    ],
    [
      'is none where an address follows the verse',
      ['    The quay is cold,\n    And the rain', 'https://quay.example/rain'],
      ['The quay is cold,\nAnd the rain', 'https://quay.example/rain'],
    ],
    [
      'is no other than what is sung',
      ['    The quay is cold,\n    And the rain', '    SHE', '    The rain is old,\n    And cold.'],
      ['The quay is cold,\nAnd the rain', 'SHE\nThe rain is old,\nAnd cold.'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    const { passages } = readBook([text, ...paragraphs, text, text]);
    const words = passages.map(([, shown]) => shown);
    expect(words.filter((shown) => shown !== 'T.' && shown !== 'M.')).toEqual(expected);
  });
});

it.each(['_22 de marzo_.', 'Quito, 3 May 1931.'])(
  'shows the day of a letter with what is written then: %s',
  (day) => {
    const { passages } = readBook([
      text,
      `     ${day}`,
      'The quay is cold, and I came home at last.',
      text,
    ]);
    const shown = passages.map(([, words]) => words);
    expect(shown).toContain(
      `${day.replaceAll('_', '')}\nThe quay is cold, and I came home at last.`,
    );
  },
);

it('wraps a letter that is set in, and keeps the line of a year that is left open', () => {
  const letter =
    '     I was much moved, so that I took him for the\n     old ship in the spring of 18__. John Paz, he is\n     called, and has lost a leg; but that I took for\n     a good sign, since he lost it in the war of the\n     islands.';
  const { passages } = readBook([text, letter, text]);
  const shown = passages.map(([, words]) => words);
  expect(shown).toContain(letter.replace(/\s+/gu, ' ').trim());
});

it('joins a word that is parted at the end of a line, and no other', () => {
  const { passages } = readBook([
    text,
    `${more} She was forty-\ntwo, and it has rained since Monday, so that she worked there part-\nor full-time, as her thirty-\n     three sisters did before her, at the old and good-\nhumoured ferry.`,
    text,
  ]);
  const shown = passages.map(([, words]) => words).join(' ');
  for (const words of ['forty-two,', 'thirty-three', 'part- or', 'good-humoured'])
    expect(shown).toContain(words);
});

it('leaves out the licence behind a book whose copy does not say where it begins', () => {
  const end = '*** END OF THE PROJECT GUTENBERG EBOOK THE LARK ***';
  const body = ['The Lark', text, more, text].join('\n\n');
  const { article } = parseArticle({
    path: 'lark.txt',
    text: `${body}\n\n${end}\n\nUpdated editions replace it.\n`,
  });
  expect(article?.title).toBe('The Lark');
  expect(article?.passages.map((passage) => passage.text)).toEqual([text, more, text]);
});

it.each([
  ['its title page', '', ['THE LARK', 'BY ANA ROJAS', 'LIMA\n1902', 'CHAPTER I', text], '1902'],
  [
    'the frame',
    'Original publication: Lima: Harbour Press,\n    1898\n',
    ['LIMA, 1902', 'CHAPTER I', text],
    '1898',
  ],
  ['neither', 'Release date: May 4, 2015\n', ['THE LARK', 'CHAPTER I', text], null],
])('cites a book by the year of %s', (_where, stated, paragraphs, date) => {
  const head = `Title: The Lark\n${stated}\n*** START OF THIS PROJECT GUTENBERG EBOOK THE LARK ***\n\n`;
  const file = { path: 'lark.txt', text: head + paragraphs.join('\n\n') };
  expect(parseArticle(file).article?.date ?? null).toBe(date);
});
