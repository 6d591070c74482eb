/** Shortcodes of Hugo that are closed further down in; what of them is code out, line by line, and what is text. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const passagesOf = (text: string) =>
  parseArticle({ path: 'a.md', text }).article?.passages.map(({ text: shown }) => shown);

const said = 'The quay is old, and nobody knows who built it, or when and why.';
const code = 'moor!(boats: Vec<u64>);\n\n# not a section\n  rest("*b*");';

it.each([
  ['one called after what it does', '{{< high rust >}}', '{{< /high >}}'],
  ['a language in quotes', '{{<hl "go" >}}', '{{</hl>}}'],
  ['options behind the language', '{{< high go "linenos=table" >}}', '{{< / high >}}'],
  ['a language by its name', '{{< tab header="Boats" lang="rust" >}}', '{{< /tab >}}'],
  ['a name that says nothing', '{{< quay python >}}', '{{< /quay >}}'],
  ['plain text', '{{< high text >}}', '{{< /high >}}'],
  ['plain text in text', '{{< text plain >}}', '{{< /text >}}'],
])('reads code: %s', (_, open, close) => {
  expect(passagesOf(`${said}\n\n${open}\n${code}\n${close}\n\n${said}`)).toEqual([
    said,
    code,
    said,
  ]);
});

it('ends code where that closes which opened it', () => {
  const shown = 'moor\n{{< /code >}}\nrest';
  expect(passagesOf(`{{< high sh >}}\n${shown}\n{{< /high >}}\n\n${said}`)).toEqual([shown, said]);
});

const text = 'Moor the boats [at the quay](quay.md), *all* of them.';
const moor = 'Moor all of the boats at noon';
const read = 'Moor the boats at the quay, all of them.';

it.each([
  ['a title of small letters', `{{< box python >}}\n${text}\n{{< /box >}}`, [read]],
  ['a title', `{{< high Rust >}}\n${text}\n{{< /high >}}`, [read]],
  ['words for a reader', `{{< box text >}}\n*Moor* all of the boats at noon\n{{< /box >}}`, [moor]],
  [
    'a language that it is for',
    '{{< for lang="go" >}}\nSet `quay` to *all* of the boats.\n{{< /for >}}',
    ['Set quay to all of the boats.'],
  ],
  [
    'a script without capitals',
    '{{< for lang="go" >}}\n*古い*埠頭は霧の中にあり、船は二隻あり、灯台は一つあります。\n{{< /for >}}',
    ['古い埠頭は霧の中にあり、船は二隻あり、灯台は一つあります。'],
  ],
  ['several words', `{{< box go home >}}\n*Moor* all of the boats at noon\n{{< /box >}}`, [moor]],
  ['a fence', `{{< high sh >}}\n${text}\n\n~~~sh\nmoor\n~~~\n{{< /high >}}`, [read, 'moor']],
  ['no end', `{{< high sh >}}\n\n${text}`, [read]],
  [
    'an end within a line',
    `{{< high sh >}}\n${text}\n{{< /high >}} So be it.`,
    [`${read} So be it.`],
  ],
])('reads text: %s', (_, markdown, passages) => {
  expect(passagesOf(`${said}\n\n${markdown}`)).toEqual([said, ...passages]);
});
