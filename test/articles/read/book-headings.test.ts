/** Books in plain text: the headings that a reader sees are the sections, and the title page is no text. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const text = 'The quay is old, and nobody knows who built it, or when and why they did so.';

function sectionsOf(paragraphs: readonly string[], head = '') {
  const article = parseArticle({
    path: 'book.txt',
    text: head + paragraphs.join('\n\n\n'),
  }).article;
  return article?.passages.map(({ section, text: shown }) => [section, shown.replace(text, 'T.')]);
}

const gutenberg = (title: string, author: string) =>
  `The Project Gutenberg EBook of ${title}, by ${author}\n\nTitle: ${title}\n\nAuthor: ${author}\n\n*** START OF THIS PROJECT GUTENBERG EBOOK ${title.toUpperCase()} ***\n\n`;

it('has a preface and a first chapter below the title page', () => {
  const book = [
    ...['The Old Quay of Lima', 'by', 'Ana Rojas', 'THE PREFACE', text],
    ...['ANA ROJAS', 'CHAPTER 1', text, 'CHAPTER 2', text],
  ];
  expect(sectionsOf(book, gutenberg('The Old Quay of Lima', 'Ana Rojas'))).toEqual([
    ['THE PREFACE', `T.\nANA ROJAS`],
    ['CHAPTER 1', 'T.'],
    ['CHAPTER 2', 'T.'],
  ]);
});

describe('stories whose titles are marked as bold', () => {
  it.each(['#', '=', '+'])('reads the marks %s', (mark) => {
    const bold = (title: string) => `${mark}${title}${mark}`;
    const book = [
      ...[bold('ÍNDICE'), 'El muelle\nLa lluvia\nLos barcos'],
      ...[bold('EL MUELLE'), bold('Verano'), text, 'II', text],
      ...[bold('LA LLUVIA'), text, 'II', text, 'III', text],
      ...[bold('LOS BARCOS'), `The ${mark}old${mark} quay is wet, and has been so for years.`],
    ];
    const sections = sectionsOf(book, gutenberg('Cuentos del muelle', 'Ana Rojas'));
    expect(sections).toEqual([
      ['Verano', 'T.'],
      ['Verano · II', 'T.'],
      ['LA LLUVIA', 'T.'],
      ['LA LLUVIA · II', 'T.'],
      ['LA LLUVIA · III', 'T.'],
      [
        'LOS BARCOS',
        `The ${mark === '+' ? '+old+' : 'old'} quay is wet, and has been so for years.`,
      ],
    ]);
  });
});

it('loses nothing of a list of names or a poem', () => {
  const poem = ['The Quay', 'It is wet', 'It is old', 'Part 1', 'Part 2', 'PART 3', text];
  const shown = sectionsOf(poem)?.map(([section, words]) => `${section ?? ''}\n${words}`);
  for (const line of ['It is wet', 'It is old', 'Part 1', 'Part 2', 'PART 3']) {
    expect(shown?.join('\n')).toContain(line);
  }
});

it('takes no words that somebody else cuts short for a heading', () => {
  const talk = [`"${text}"`, 'She said: "That is a pity," said Rosa--', '"It is."', text];
  for (const words of ['"It has a bad look," said Rosa--', 'He went on to say -- and then--']) {
    const sections = sectionsOf([text, words, text, ...talk]);
    expect(sections?.every(([section]) => section === null)).toBe(true);
  }
});

it.each([
  ['The Old Quay\n       A Story of Lima', 'The Old Quay: A Story of Lima'],
  ['The Old Quay of\n       the town', 'The Old Quay of the town'],
])('reads the title %j', (stated, title) => {
  const head = gutenberg('Quay', 'Ana Rojas').replace('Title: Quay', `Title: ${stated}`);
  const book = parseArticle({ path: 'book.txt', text: `${head}${text}\n\n${text}` }).article;
  expect(book?.title).toBe(title);
});

describe('chapters that are numbered', () => {
  const numbers = ['I', 'II', 'III', 'IV'];
  const titles = ['THE RAIN.', 'THE “LARK”.', 'AT SEA.', 'HOME AGAIN.'];
  const chapters = (name: (number: string, i: number) => readonly string[]) =>
    numbers.flatMap((number, i) => [...name(number, i), `${text} ${text}`]);

  it.each([
    ['-II-', (number: string) => [`-${number}-`], 'Part One · II'],
    ['II.', (number: string) => [`${number}.`], 'Part One · II'],
    ['2', (_: string, i: number) => [`${i + 1}`], 'Part One · 2'],
    ['CHAPTER II.', (number: string) => [`CHAPTER ${number}.`], 'CHAPTER II'],
    [
      'Capítulo segundo',
      (_: string, i: number) => [`Capítulo ${['primero', 'segundo', 'tercero', 'cuarto'][i]}`],
      'Capítulo segundo',
    ],
    [
      'II. and a title',
      (number: string, i: number) => [`${number}.`, titles[i] ?? ''],
      'II. THE “LARK”.',
    ],
    [
      'CHAPTER TWO and a title',
      (_: string, i: number) => [`CHAPTER ${['ONE', 'TWO', 'THREE', 'FOUR'][i]}`, titles[i] ?? ''],
      'CHAPTER TWO. THE “LARK”.',
    ],
  ])('have their sections: %s', (_, name, second) => {
    const sections = sectionsOf([text, 'Part One', ...chapters(name)])?.map(([section]) => section);
    expect(sections).toHaveLength(5);
    expect(new Set(sections?.slice(1)).size).toBe(4);
    expect(sections?.[2]).toBe(second);
  });

  it('are in its contents, which say what they are', () => {
    const contents = `Contents\n\n\nBook One.--The Quay\n\n${numbers.map((number, i) => ` ${number}. ${titles[i]}`).join('\n')}`;
    const body = chapters((number, i) => [`${number}.`, titles[i] ?? '']);
    const sections = sectionsOf(
      [contents, 'BOOK ONE', 'THE QUAY', ...body, 'BOOK TWO', 'THE SEA', ...body],
      gutenberg('The Lark', 'Ana Rojas'),
    );
    expect(sections).toHaveLength(8);
    expect(sections?.[0]).toEqual(['I. THE RAIN.', `T. ${text}`]);
  });

  it('are no numbers of pages, which stand in the middle of a sentence, and no lone number', () => {
    const pages = ['1', '2', '3', '4'].flatMap((page) => [
      'The quay is old, and nobody knows who built it, or when and why they did so, because the',
      page,
    ]);
    for (const book of [
      [...pages, text],
      [text, 'II', text, text],
    ]) {
      const shown = sectionsOf(book)?.map(([section, words]) => `${section ?? ''} ${words}`);
      expect(shown?.join(' ')).toContain(book.length > 4 ? '3' : 'II');
    }
    expect(sectionsOf([...pages, text])?.every(([section]) => section === null)).toBe(true);
  });
});

it('keeps the lines of a poem that nothing is set in of, and joins a text that is wrapped', () => {
  const poem =
    'The quay is old and wet,\nAnd nobody knows it yet.\nIt rains, it rains,\nAnd then it rains again.';
  const wrapped = text.replace(/(.{1,40})(?: |$)/gu, '$1\n').trim();
  const shown = sectionsOf([text, poem, wrapped, text])?.map(([, words]) => words);
  expect(shown).toEqual(['T.', poem, 'T.', 'T.']);
});

it('takes no source of the lines that open a chapter for a heading, and no number beside the text', () => {
  const lines = '    The quay is old and wet,\n    and nobody knows it yet.';
  const chapter = (number: string) => [
    `CHAPTER ${number}`,
    lines,
    '    ROJAS, _The Quay_',
    text,
    'Ana said nothing.        65',
    text,
  ];
  const sections = sectionsOf([text, ...chapter('ONE'), ...chapter('TWO')])?.map(
    ([section]) => section,
  );
  expect(new Set(sections)).toEqual(new Set([null, 'CHAPTER ONE', 'CHAPTER TWO']));
});

it('has titles on two lines, in bold type or in capitals, and leaves out the page before', () => {
  const bold = [
    'I',
    '=The rain, and what came of it=',
    text,
    'II',
    '=How the ferry left, and\nwho was on it that day!=',
    text,
  ];
  const book = [
    'The Old Quay',
    'A Story of Lima',
    'by Ana Rojas',
    ...bold,
    'III',
    'HOME AGAIN, WITH ALL\nTHAT WAS LOST.',
    text,
  ];
  expect(sectionsOf(book, gutenberg('The Old Quay', 'Ana Rojas'))).toEqual([
    ['I. The rain, and what came of it', 'T.'],
    ['II. How the ferry left, and who was on it that day!', 'T.'],
    ['III. HOME AGAIN, WITH ALL THAT WAS LOST.', 'T.'],
  ]);
});

it('keeps the lines of a poem that is set in, and joins those of a paragraph that is', () => {
  const set = (lines: readonly string[]) => lines.map((line) => `    ${line}`).join('\n');
  const poem = set(['The quay is old and wet,', 'and nobody knows it yet.']);
  const letter = set([
    'My dear Rosa, the quay is old, and nobody knows who built it,',
    'or when and why they did so, and it has rained since Monday.',
  ]);
  const shown = sectionsOf([text, poem, text, letter, text, text, text])?.map(([, words]) => words);
  expect(shown?.[1]).toBe('The quay is old and wet,\nand nobody knows it yet.');
  expect(shown?.[3]).not.toContain('\n');
});

it('shows no stars that part what stands around them, in a page either', () => {
  for (const [path, stars] of [
    ['a.md', String.raw`\* \* \* \*`],
    ['a.txt', '* * * *'],
  ] as const) {
    const { article } = parseArticle({ path, text: [text, stars, text].join('\n\n') });
    expect(article?.passages.map((passage) => passage.text)).toEqual([text, text]);
  }
});

it('counts on from a number with a word where the word is left out further down', () => {
  const parts = ['I.', 'II.', 'III.'].flatMap((number) => [number, text]);
  const tales = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'].flatMap((name, i) => {
    const number = ['I', 'II', 'III', 'IV', 'V', 'VI'][i];
    return [`ADVENTURE ${number}. THE ${name}`, ...(i === 0 ? parts : [text])];
  });
  const book = [...tales, 'VII. THE SEVEN', text, 'VIII. THE EIGHT', text];
  const sections = sectionsOf(book, gutenberg('The Old Quay of Lima', 'Ana Rojas'));
  expect(sections?.slice(-3).map(([section]) => section)).toEqual([
    'ADVENTURE VI. THE SIX',
    'VII. THE SEVEN',
    'VIII. THE EIGHT',
  ]);
});
