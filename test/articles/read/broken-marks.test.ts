/** Markdown whose marks are broken over lines, or look like others, in; what a reader of the page sees out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said = 'The quay of Lima is old, and nobody knows who built it, or when and why they did so.';

function shownOf(block: string): readonly string[] {
  const text = `---\nlayout: post\n---\n\n${said}\n\n${block}\n\n${said}`;
  const { article } = parseArticle({ path: 'quay.md', text });
  return article?.passages.slice(1, -1).map((passage) => passage.text) ?? [];
}

it.each([
  [
    'a link whose address a template breaks',
    'See [the ferry](/blog{% post_url\n2010-03-03-ferry %}) for the hours at which it sails.',
    ['See the ferry for the hours at which it sails.'],
  ],
  [
    'a link whose address is broken over two lines',
    'See [the old ferry](https://example.org/the-old-fer\nry-of-lima) for the hours.',
    ['See the old ferry for the hours.'],
  ],
  [
    'a picture whose address a template breaks',
    '![The harbour in the fog of May]({{\n site.url }}/assets/fog.jpg "fog")',
    ['The harbour in the fog of May'],
  ],
  [
    'a picture beside its caption',
    '[![The quay](a.png "fog")](https://example.org/quay)The quay in May, ![the fog](b.png).',
    ['The quay in May, the fog.'],
  ],
  [
    'where links lead right below their paragraph',
    '[![The old quay in fog][1]][2] by [Ana][ana].\n[1]: /fog.jpg\n[2]: https://example.org/quay "Quay"\n  [ana]: <https://example.org/ana>',
    ['The old quay in fog by Ana.'],
  ],
  [
    'links that lead nowhere yet',
    'See [the quay][1] and ![the fog at noon][2].\n\n[1]: \n[2]:',
    ['See the quay and the fog at noon.'],
  ],
  [
    'what somebody says',
    'They talked.\n[Ana]: Hello.\n[Luis]: Good day',
    ['They talked. [Ana]: Hello. [Luis]: Good day'],
  ],
  [
    'links to pages by their names, and what is highlighted as Logseq does',
    'See [the quay](Old quay) and [boats]([[Boats]]), ^^all **wet**^^, not quay[x](A b) or [one](see below).',
    ['See the quay and boats, all wet, not quay[x](A b) or [one](see below).'],
  ],
  [
    'fields in the middle of a sentence',
    'Mend it [due:: 2023-05-04] (built:: 1931), with (std::move) and `[due:: now]`.',
    ['Mend it due: 2023-05-04 built: 1931, with (std::move) and [due:: now].'],
  ],
  [
    'headings and fences beside which blanks stand that break no line',
    `It is lit.\n\n##\u00A0Lamps\n\nAll are.\n\n\u00A0\u00A0${'`'.repeat(3)}js\nlet\u00A0a;\n\u00A0\u00A0${'`'.repeat(3)}`,
    ['It is lit.', 'All are.', 'let\u00A0a;'],
  ],
  [
    'names that begin with a dollar',
    '* [$in](https://example.org/in)\n* [$nin](https://example.org/nin)\n* [$gt](https://example.org/gt)',
    ['- $in\n- $nin\n- $gt'],
  ],
  [
    'a picture and its caption',
    '<figure>\n\n![the banner of the ferry company](x.png)\n\n<figcaption><p>The banner of the old company</p></figcaption></figure>',
    ['The banner of the old company'],
  ],
  [
    'a picture of HTML and its caption',
    '<figure><img src="x.png" alt="the banner of the ferry company"><figcaption>The banner of the old company</figcaption></figure>',
    ['The banner of the old company'],
  ],
])('shows %s', (_what, block, shown) => {
  expect(shownOf(block)).toEqual(shown);
});
