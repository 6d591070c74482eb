/** Markdown with lines that are set in below a blank one, in an element of HTML and out of one, in; what is shown of them out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const textsOf = (text: string) =>
  parseArticle({ path: 'a.md', text }).article?.passages.map((passage) => passage.text);

const said = 'The quay is old, and nobody knows who built it.';
const code = `<p>${said}</p>`;

it.each([
  ['set in by blanks', `<div class="row">\n\n    <p>${said}</p>\n\n</div>`],
  ['set in by tabs', `<section>\n\n\t<div>\n\t\t${said}\n\t</div>\n\n</section>`],
  ['behind an element within', `<div>\n  <div>\n  </div>\n\n    <p>${said}</p>\n\n</div>`],
  [
    'behind a template',
    `<div>\n\n    {% if quay %}\n    <p>${said}</p>\n    {% endif %}\n\n</div>`,
  ],
  ['which closes one', `<div>\n\n    <p>\n${said}\n\n    </p>\n\n</div>`],
])('is HTML in an element that is open: %s', (_what, text) => {
  expect(textsOf(text)).toEqual([said]);
});

it.each([
  ['where none is open', `<div>\n${said}\n</div>\n\nBoats are here.\n\n    ${code}`],
  ['where nothing closes it', `<div>\n\nBoats are here.\n\n    ${code}`],
  [
    'where Markdown is asked for',
    `<div class="row" markdown="1">\n\nBoats.\n\n    ${code}\n\n</div>`,
  ],
  ['where one stands in code', `    <div>\n    </div>\n\nBoats are here.\n\n    ${code}`],
])('is code %s', (_what, text) => {
  expect(textsOf(text)?.at(-1)).toBe(code);
});
