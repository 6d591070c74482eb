/** Headings that a Markdown file writes in HTML in, the title and the sections of its passages out. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said = 'The quay is old, and nobody knows who built it, or when and why.';

const read = (text: string) => parseArticle({ path: 'a.md', text }).article;
const shownOf = (text: string) =>
  read(text)?.passages.map(({ section, text: shown }) => [section, shown]);

it('has the title of one at the head, on several lines and beside a picture', () => {
  const head =
    '<h1 align="center">\n  <img src="a.png" alt="logo">\n  The <em>old</em> quay\n</h1>';
  expect(read(`${head}\n\n${said}`)).toMatchObject({
    title: 'The old quay',
    passages: [{ section: null, text: said }],
  });
});

describe('what is a section:', () => {
  it.each([
    [`<h2 id="b"><a href="#b">Boats &amp; ferries</a></h2>\n${said}`, 'Boats & ferries'],
    [`<p>\n  ${said}</p>\n\n<h3>\n    Boats</h3>\n<p>\n  ${said}\n</p>`, 'Boats'],
    [`<h2>Boats</h3>\n${said}`, 'Boats'],
    [`<div class="box"><h4>Boats</h4>\n\n${said}\n</div>`, 'Boats'],
    [`# Lima\n\n<center> <H3>Boats</H3> </center>\n\n${said}`, 'Boats'],
  ])('%j', (text, section) => {
    expect(shownOf(text)?.at(-1)).toEqual([section, said]);
  });
});

it.each([4, 5, 6])('leaves what stands below one of level %i as it is', (level) => {
  const code = `$ ferry\nEvery hour`;
  const heading = `<h${level}>Boats</h${level}>`;
  const text = `# Lima\n\n${said}\n\n${heading}\n\n${said}\n\n${'```'}\n${code}\n${'```'}`;
  expect(shownOf(text)?.at(-1)).toEqual(['Boats', code]);
});

describe('what is none:', () => {
  it.each([
    ['a heading with text behind it', '<h4>Boats</h4> are here.', 'Boats\nare here.'],
    ['one that is not closed', `<h4>Boats\n\n${said}`, `Boats\n${said}`],
    ['one with a picture alone', `<h1><img src="a.png"></h1>\n\n${said}`, said],
    [
      'the name of what opens',
      `<summary>\n<h3>Boats</h3>\n</summary>\n\n${said}`,
      `Boats\n${said}`,
    ],
    ['one in an item', `- ${said}\n  <h4>Boats</h4>`, `- ${said}\nBoats`],
    ['one in code', `${'```'}html\n<h2>Boats</h2>\n${'```'}`, '<h2>Boats</h2>'],
  ])('%s', (_, text, shown) => {
    expect(shownOf(text)).toEqual([[null, shown]]);
  });

  it('one in the cell of a table', () => {
    const cells = '<table>\n<tr><td>\n<h3>Boats</h3>\n</td><td>Two of them</td></tr>\n</table>';
    expect(shownOf(cells)?.every(([section]) => section === null)).toBe(true);
  });
});
