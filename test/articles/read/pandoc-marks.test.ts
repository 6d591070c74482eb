/** What R Markdown and Quarto put into Markdown, and marks that stand beside others: none of them is shown. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const passagesOf = (text: string, path = 'a.qmd') =>
  parseArticle({ path, text }).article?.passages.map(({ text: shown }) => shown);

const fence = '```';

describe('of a notebook', () => {
  it('the options of code that is run are left out, and code is kept as it is', () => {
    const run = `${fence}{r, echo=FALSE}\n#| label: quay\n#| fig-cap: "The *quay*"\nmend(quay)\n#| kept\n${fence}`;
    const shown = `${fence}r\n#| label: quay\n${fence}`;
    expect(
      passagesOf(`It is old.\n\n${run}\n\n${fence}{python}\n#| echo: false\n${fence}\n\n${shown}`),
    ).toEqual(['It is old.', 'mend(quay)\n#| kept', '#| label: quay']);
  });

  it.each([
    ['It is old,^[As [Ana](ana.md) says.] and wet.', 'It is old, and wet.'],
    ['It is old.^[As Ana says,\nand Eva.] It is wet.', 'It is old. It is wet.'],
    ['It is old [@ana2018boats].', 'It is old.'],
    ['It is old [@ana2018boats; @eva2019, p. 3], and wet.', 'It is old, and wet.'],
    ['It is old [asks @ana2018].', 'It is old [asks @ana2018].'],
    ['It is old [@ana2018]: Ana says so.', 'It is old: Ana says so.'],
    ['It is old, says [@ana2018].\n\n[@ana2018]: https://example.org', 'It is old, says @ana2018.'],
    ['It is old [@ana].', 'It is old [@ana].'],
    ['---\nbibliography: quay.bib\n---\n\nIt is old [see @ana].', 'It is old.'],
    ['It is [@ana2018](https://example.org/ana).', 'It is @ana2018.'],
  ])('%j is shown as %j', (text, shown) => {
    expect(passagesOf(text)).toEqual([shown]);
  });
});

it('shows no part of an address, however long', () => {
  const address = `https://quay.example/#${'aB%20'.repeat(900)}`;
  const picture = `[![The quay of Lima](${address} "Lima")](${address})`;
  expect(passagesOf(`See [the *old* quay](${address}) and ${picture} there.`)).toEqual([
    'See the old quay and The quay of Lima there.',
  ]);
});

it('shows nothing of a picture that stands in the file itself, in a link neither', () => {
  const drawn = `data:image/png;base64,${'iVBO'.repeat(50_000)}`;
  const text = `It is old.![](${drawn})\n\n[![The old quay](${drawn})](quay.md) is wet.`;
  expect(passagesOf(text, 'a.md')).toEqual(['It is old.', 'The old quay is wet.']);
});

describe('beside what is not shown', () => {
  it.each([
    ['The _old quay_[^1] is wet.\n\n[^1]: Ana says so.', 'The old quay is wet.'],
    ['The _old quay_{.wide} is wet.', 'The old quay is wet.'],
    ['The _old quay_<sup>1</sup> is wet.', 'The old quay1 is wet.'],
    ['The {{< mark >}}_old quay_{{< /mark >}} is wet.', 'The old quay is wet.'],
    ['The old_quay and wet_boat are here.', 'The old_quay and wet_boat are here.'],
    ['The `["**/quay/**"]` and `!**/b/**` are here.', 'The ["**/quay/**"] and !**/b/** are here.'],
    ['The \\*\\*old quay\\*\\* is wet.', 'The **old quay** is wet.'],
    ['The `**/quay/` of **“Ana”**and Eva.', 'The **/quay/ of “Ana”and Eva.'],
  ])('stress is none in %j', (text, shown) => {
    expect(passagesOf(text)?.[0]).toBe(shown);
  });
});
