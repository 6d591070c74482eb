/** Tables of Markdown and of HTML whose cells have lines in, the rows that are shown out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const rowsOf = (text: string) =>
  parseArticle({ path: 'a.md', text }).article?.passages.map((passage) => passage.text);

const inMarkdown = (cell: string) => `| Boat | Year |\n|---|---|\n| Ana | ${cell} |`;
const inHtml = (cell: string) =>
  `<table>\n<tr><th>Boat</th><th>Year</th></tr>\n<tr><td>Ana</td><td>${cell}</td></tr>\n</table>`;

it.each([
  ['1931<br>1932', '1931; 1932'],
  ['<ul><li>Oars (two)</li><li>1932</li></ul>', 'Oars (two); 1932'],
  ['Built in 1931.<br/>Sold in 1932', 'Built in 1931. Sold in 1932'],
  ['Which of them:<br>1931', 'Which of them: 1931'],
  ['Built of oak and<br>painted', 'Built of oak and painted'],
  ['Mooring<br>(by night)', 'Mooring (by night)'],
])('shows the lines of a cell apart: %j', (cell, shown) => {
  expect(rowsOf(inMarkdown(cell))).toEqual([`Boat: Ana · Year: ${shown}`]);
  expect(rowsOf(inHtml(cell))).toEqual([`Boat: Ana · Year: ${shown}`]);
});

it('shows the lines of the name of a column as one name', () => {
  expect(rowsOf('| Boat<br>Name | Year |\n|---|---|\n| Ana | 1931 |')).toEqual([
    'Boat Name: Ana · Year: 1931',
  ]);
});

it('keeps the words of a cell that is struck through, and leaves out what is struck through beside others', () => {
  expect(rowsOf('| Boat | Year |\n|---|---|\n| ~~Ana~~ | ~~1930~~ 1931 |')).toEqual([
    'Boat: Ana · Year: 1931',
  ]);
});
