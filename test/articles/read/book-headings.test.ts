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
        `The ${mark === '=' ? 'old' : `${mark}old${mark}`} quay is wet, and has been so for years.`,
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
