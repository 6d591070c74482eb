/** Hyphens in Markdown in, the dashes that a reader of its site sees out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const layout = '---\nlayout: post\n---\n\n';
const shownOf = (front: string, text: string) =>
  parseArticle({ path: 'a.md', text: front + text }).article?.passages[0]?.text;

it.each([
  ['The [quay](https://example.org/q)---old and wet---is here.', 'The quay—old and wet—is here.'],
  ['It has 2--5 boats, etc. -- or more.', 'It has 2–5 boats, etc. – or more.'],
  ['See [the **quay**--old](https://example.org/a--b) now.', 'See the quay–old now.'],
  [
    'Write `a--b` or --all, and https://example.org/a--b/c--d too.',
    'Write a--b or --all, and https://example.org/a--b/c--d too.',
  ],
])('shows a dash as Jekyll and Hugo do: %s', (text, shown) => {
  expect(shownOf(layout, text)).toBe(shown);
  expect(shownOf('+++\ntitle = "Quay"\n+++\n\n', text)).toBe(shown);
});

it.each(['', '---\ntitle: Quay\n---\n\n'])('leaves hyphens where others show them: %j', (front) => {
  expect(shownOf(front, 'It has 2--5 boats -- or---more.')).toBe('It has 2--5 boats -- or---more.');
});
