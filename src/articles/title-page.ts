/** A line of a book in, what it is besides its text out: its title or author, an imprint, a note of whoever typed it, its end. */
import { inBooks, lazyPattern } from '../language/in-any-language.ts';
import type { Alternatives } from '../language/words/alternatives.ts';
import type { BookWords } from '../language/words/book-words.ts';

/** Before the author may stand a word of its own, `by`, or first on the line. */
export function createNameTest(stated: readonly (string | null)[]): (line: string) => boolean {
  const names = stated.flatMap((name) => name ?? []).map(foldLine);
  return (line) => {
    const text = foldLine(line);
    return (
      /^\p{Ll}{2,3}$/u.test(text) ||
      names.includes(text.replace(/^\p{Ll}{2,3} (?!of )/u, '')) ||
      names.includes(text)
    );
  };
}

/** A line with a year on it, or with who may print the book. */
export function isImprint(text: string): boolean {
  if (imprint().test(text)) return text.length < 400;
  const year = /(?<![\p{L}\p{N}])(?:1[5-9]\d\d|20\d\d|M[DC][CDLXVIM]{2,10})\W{0,3}$/u;
  return text.length <= 150 && year.test(text);
}

const imprint = lazyPattern(() => `©|\\(c\\)|${inBooks(({ imprint }) => imprint)}`, 'iu');

export const isTypistNote = opensWith((words) => `(?:${words.typistNotes})(?!\\p{L})`);

/** What books end with. */
export const isEnd = opensWith((words) => `(?:${words.end})(?!\\p{L})`);

/** A note to the text, or the heading of several. */
export const isNote = opensWith(({ notes }) => `\\d{1,3}[.\\])}:]|${notes}`);

function opensWith(choose: (words: BookWords) => Alternatives): (line: string) => boolean {
  const pattern = lazyPattern(() => `^\\W*${inBooks(choose)}`, 'iu');
  return (line) => pattern().test(line);
}

export const foldLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
