/** What site generators put into Markdown of their own: shown is what their pages show. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const read = (text: string) => parseArticle({ path: 'a.md', text }).article;
const passagesOf = (text: string) => read(text)?.passages.map(({ text: shown }) => shown);

const said = 'The quay is old, and nobody knows who built it, or when and why.';
const fence = '```';

it.each<[string, string, readonly string[]]>([
  [
    'keys and what they do in an include',
    `Keys:\n\n{% include kbd k="Alt+Q" l="Go to the quay" %}\n{% include kbd k="Alt+B" l="Board the boat" %}\n\n${said}`,
    ['Keys:\nAlt+Q Go to the quay\nAlt+B Board the boat', said],
  ],
  [
    'captions',
    `${said}\n\n{% include post/image.html file="a.png" desc="The boat that Ana built in 1931" %}\n\n{{< figure src="b.png" caption="Eva mends the quay of Lima" class="x" >}}`,
    [said, 'The boat that Ana built in 1931', 'Eva mends the quay of Lima'],
  ],
  [
    'keys within a sentence',
    `Press {{< kbd text="Q" >}} at the quay, and {% include key.html k="B" %} on board.`,
    ['Press Q at the quay, and B on board.'],
  ],
  [
    'no addresses, nor titles of players',
    `${said}\n\n{% include youtube.html id="x" title="The quay" %}\n{{< card title="/quay" text="a.png" >}}`,
    [said],
  ],
  [
    'strings that a template puts out',
    `A template begins with {{ '{{' }} and ends with {{ "}" }}{{ '}' }}, says Ana.`,
    ['A template begins with {{ and ends with }}, says Ana.'],
  ],
  [
    'names of values within a sentence',
    `They say that {{ site.quay.owner }} built it on {{ page.day | date: "%Y" }}.\n\n{{ page.title }}`,
    ['They say that site.quay.owner built it on page.day.'],
  ],
  [
    'code in an element, and its title',
    `<Tabs>\n  <TabItem value="a">\n\n    ${fence}js title="src/quay.js"\n    moor(\n      boat);\n    ${fence}\n\n  </TabItem>\n  <TabItem value="b">\n    ${fence}py\n    moor(boat)\n\n    rest()\n    ${fence}\n  </TabItem>\n</Tabs>\n\n${said}`,
    ['src/quay.js\nmoor(\n  boat);', 'moor(boat)\n\nrest()', said],
  ],
  [
    'no comments that colour code',
    `${fence}js\n// highlight-next-line\nmoor();\n  /* highlight-start */\nrest();\n# highlight-end\n// highlighted\n${fence}`,
    ['moor();\nrest();\n// highlighted'],
  ],
  [
    'bars in the code of a cell',
    '| Do | Say |\n|---|---|\n| `moor \\| wait` | a \\| b |\n| \\\\<e | begins |\n| e\\\\> | ends |',
    ['Do: moor | wait · Say: a | b\nDo: \\<e · Say: begins\nDo: e\\> · Say: ends'],
  ],
])('shows %s', (_, markdown, passages) => {
  expect(passagesOf(markdown)).toEqual(passages);
});

it('shows no marks that keep a template from being read', () => {
  const page = `---\nlayout: post\n---\n\n${fence}liquid\n{% raw %}\n{{ site.quay }}\n{% endraw %}\n${fence}\n\nSay \`{% raw %}{{ boat }}{% endraw %}\` aloud.`;
  expect(passagesOf(page)).toEqual(['{{ site.quay }}', 'Say {{ boat }} aloud.']);
  expect(passagesOf(`${fence}\n{% raw %}\n${fence}`)).toEqual(['{% raw %}']);
});

it('takes code and a word or two for text of the language around them', () => {
  const code = `${fence}sql\nselect a from b where c like de la el los para con una\n${fence}`;
  const text = `${said} ${said}\n\n${code}\n\nRobocode instalación:\n\n${said}`;
  expect(read(text)?.passages.map(({ language }) => language)).toEqual(['en', 'en', 'en']);
});
