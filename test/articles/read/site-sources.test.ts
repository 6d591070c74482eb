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
    'captions with a link and a quote in them',
    `${said}\n\n{% include figure url="a.png" caption="By <a href='/b'>Ana Rojas</a>,<br/>in 1931" %}\n\n{{< figure src="b.png" caption="The \\"old\\" quay of Lima" >}}`,
    [said, 'By Ana Rojas, in 1931', 'The "old" quay of Lima'],
  ],
  [
    'no loop over what stands in other files, and one of the same text',
    `${said}\n\n{% for post in site.posts %}\n- [{{ post.title }}]({{ post.url }})\n  {% for tag in post.tags %}\n  - Tag {{ tag }}\n  {% endfor %}\n- The end\n{% endfor %}\n\n{% for i in (1..3) %}\nThe boats sail.\n{% endfor %}\n\n${said}`,
    [said, 'The boats sail.', said],
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
    'code right below the title of a box',
    `${said}\n\n::: details How it was built\n${fence}js\nbuild()\n${fence}\n:::\n\nIt stands there.\n\n${fence}js\nmend()\n${fence}`,
    [said, 'How it was built\nbuild()', 'It stands there.', 'mend()'],
  ],
  [
    'no component whose end stands below a blank line',
    `${said}\n\n<Sidebar\n  config={[\n    {\n\n      items: []\n    },\n  ]}\n\n/>\n\nIt stands there.`,
    [said, 'It stands there.'],
  ],
  [
    'nothing of a page that a component is given, however long',
    `${said}\n\n<Fragment set:html={"<b class=\\"a\\">it's {a} > b</b>${' <i>x</i>'.repeat(900)}"} />\n\nIt stands there.`,
    [said, 'It stands there.'],
  ],
  [
    'a link between tags of code',
    'Its type is <code>\\{ \\[name: string\\]: [Quay](#quay) \\}</code>.',
    ['Its type is { [name: string]: Quay }.'],
  ],
  [
    'parts of a program by their names, and none of what is put in of it',
    `See [\`Ferry\`][quay.boats.Ferry], [quay.Boat][] and [this][].\n\n::: quay.boats.Ferry\n    options:\n        heading: 2\n\n## ::: quay.boats.Boat\n\n${said}`,
    ['See Ferry, quay.Boat and [this][].', said],
  ],
  [
    'a picture that is a link, both with blanks in their addresses',
    `${said}\n\n[![The quay in 1931](/img/old quay.PNG)](/img/old quay.PNG)\n\nIt stands there.`,
    [said, 'It stands there.'],
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
    'text that is set in within what opens and closes, and no code',
    `<details>\n  <summary>Boats</summary>\n\n    We have *these*:\n    1. [red](a.md)\n    2. old\n\n    Each \`boat\` is there.\n\n</details>\n\n<Tabs>\n  <TabItem value="a">\n    ## The quay\n\n    :::note\n\n        It is **old**.\n\n    :::\n\n  </TabItem>\n</Tabs>\n\n${said}`,
    ['Boats\nWe have these:\n1. red\n2. old', 'Each boat is there.', 'It is old.', said],
  ],
  [
    'lists and fences that are set in where components are read, and no code',
    `import Tabs from '@theme/Tabs';\n\n- ${said}\n\nThese are there:\n\n    * [red](a.md)\n    * old\n\n${said}`,
    [`- ${said}`, 'These are there:\n- red\n- old', said],
  ],
  [
    'code that is set in where components are only shown in other code',
    `${fence}js\nimport React from 'react';\n<Boat name="Ana">\n:::note\n${fence}\n\n${said}\n\n    moor *all* boats`,
    [`import React from 'react';\n<Boat name="Ana">\n:::note`, said, 'moor *all* boats'],
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
  [
    'code in strings of MDX',
    `<CodeBlock className="sh">{(\`\ncd ~\n  moor \${getData("quay")}\n\`).trim()}</CodeBlock>\n\n${said}\n\n<CodeBlock>\n{\`let a = 1;\n\nlet b;\`}\n</CodeBlock>`,
    ['cd ~\n  moor', said, 'let a = 1;\n\nlet b;'],
  ],
  [
    'rows and titles that a component is given',
    `<Spec title="The boats" items={[\n  { key: "ANA", value: "A red boat." },\n  { key: "LOG", value: "/var/log/quay" },\n  { key: 'EVA', value: "Blue", icon: "boat.png" },\n]} />\n\n<Tiles tiles={[{href:'./a', label:'See the quay'}, {label:'Board'}]} />\n\n<Card title="Fog" href="/fog">\n${said}\n</Card>`,
    [
      'The boats\nANA: A red boat.\nLOG: /var/log/quay\nEVA: Blue',
      'See the quay\nBoard',
      `Fog\n${said}`,
    ],
  ],
  [
    'nothing that a component keeps for itself',
    `<Image title="A quay" src="a.png" />\n\n<Tabs values={[{label: 'Java', value: 'java'}]}>\n\n${said}\n\n</Tabs>\n\n<Chart data={[1, 2]} options={{ title: "x" }} />`,
    [said],
  ],
  [
    'what stands above a box, above what stands in it',
    `${said}\n\n:::danger The tide\n\nIt is high at noon, every day of the year.\n\n:::\n\n!!! note "Boats"\n\n    They are wet, all of them, at noon.`,
    [
      said,
      'The tide\nIt is high at noon, every day of the year.',
      'Boats\nThey are wet, all of them, at noon.',
    ],
  ],
  [
    'captions apart from the text around them, and who made the picture',
    `${said}\n\n![The old quay in the fog](a.png)\nPhoto: Ana Rojas\n\n${said}\n\n{{< figure src="a.png" caption="Fog" attr="Luis Paz" attrlink="https://example.org" >}}\n\n${said}`,
    [said, 'Photo: Ana Rojas', said, 'Fog Luis Paz', said],
  ],
  [
    'a fence that is indented, as MDX has it',
    `Look here:\n\n    ${fence}html\n    <b>{quay}</b>\n    ${fence}\n\n${said}`,
    ['Look here:\n<b>{quay}</b>', said],
  ],
  [
    'a sentence in which a button is drawn',
    'Press <div className="button"><Bell /></div> to go on, then <div className="button">Save</div>.',
    ['Press to go on, then Save.'],
  ],
  [
    'what is drawn apart as lines of their own',
    'The quay<span style="display: block">An old one</span>It is <span style="color: red">red</span>dish.',
    ['The quay\nAn old one\nIt is reddish.'],
  ],
  [
    'a list that goes on below a picture in one of its items',
    '- Quays\n  - The old one.\n\n  <img alt="The old quay in fog" src="a.png" />\n\n    - It has a [lamp](lamp.md) and **two** boats.\n\n1. Look\n\n    <div>\n      <img src="a.png"\n      />\n    </div>\n\n    2. Go on\n        - **Boat**: Ana',
    [
      '- Quays\n  - The old one.\n  - It has a lamp and two boats.',
      '1. Look\n  2. Go on\n    - Boat: Ana',
    ],
  ],
  [
    'who and what is shown in a shortcode, and no word by which it is looked up',
    `{{< person\n    img="/a.jpg"\n    name="Ana Rojas"\n    subline="Old Quay Club"\n    link-color="red-text"\n>}}\n${said}\n{{< /person >}}\n{{< prize\n    year="1931"\n>}}\n${said}\n{{< /prize >}}\n\n{{< contact key="ana_r" role="mooring-head" >}}\n\nPress {{< kbd key="ctrl" >}} to moor.`,
    [`Ana Rojas Old Quay Club\n${said}`, `1931\n${said}`, 'Press ctrl to moor.'],
  ],
  [
    'no blank where the call of a note was',
    'It comes in two kinds [^1].\n\n[^1]: x',
    ['It comes in two kinds.'],
  ],
])('shows %s', (_, markdown, passages) => {
  expect(passagesOf(markdown)).toEqual(passages);
});

const long = Array(6).fill(said).join(' ');

it.each([
  ['a blank line above it', 'Quay\n\n:   The wall of it.', ['Quay\nThe wall of it.']],
  [
    'what else it says of the term',
    'Quay\n:   The wall, as in:\n    ```r\n    quay(1)\n    ```\n\n    So said [Ana](https://a.example).\n\nNobody else.',
    ['Quay\nThe wall, as in:\nquay(1)', 'So said Ana.', 'Nobody else.'],
  ],
  ['no term above it', `${long}\n\n: what?`, [long, ': what?']],
])('reads what a term means: %s', (_, markdown, passages) => {
  expect(passagesOf(markdown)).toEqual(passages);
});

it('shows what a template leaves as it is', () => {
  const page =
    'Between **{% raw %}{% %}**{% endraw %} and {% raw %}{{ boat }}{% endraw %} a template stands.';
  expect(passagesOf(page)).toEqual(['Between {% %} and {{ boat }} a template stands.']);
});

it('shows no marks that keep a template from being read', () => {
  const page = `---\nlayout: post\n---\n\n${fence}liquid\n{% raw %}\n{{ site.quay }}\n{% endraw %}\n${fence}\n\nSay \`{% raw %}{{ boat }}{% endraw %}\` aloud.`;
  expect(passagesOf(page)).toEqual(['{{ site.quay }}', 'Say {{ boat }} aloud.']);
  expect(passagesOf(`${fence}\n{% raw %}\n${fence}`)).toEqual(['{% raw %}']);
});

it('takes code and a word or two for text of the language around them', () => {
  const code = `${fence}sql\nselect a from b where c like de la el los para con una\n${fence}`;
  const rows = '| Q15 | Q16 |\n|---|---|\n| 15.x.y | 16.x.y |\n| 14.x.y | 15.x.y |';
  const text = `${said} ${said}\n\n${code}\n\nRobocode instalación:\n\n${said}\n\n${rows}`;
  expect(read(text)?.passages.map(({ language }) => language)).toEqual(Array(4).fill('en'));
});

it.each<[string, string, readonly string[]]>([
  [
    'with the names of its columns',
    `${said}\n\n<table><thead><tr><th width="90">Boat</th><th>Built</th></tr></thead><tbody><tr><td><p><mark><code>Ana</code></mark></p><p>the <b>old</b> one</p></td><td>1931</td></tr><tr><td>Eva</td><td></td></tr></tbody></table>\n\n## Fog\n\n${said}`,
    [said, 'Boat: Ana the old one · Built: 1931\nBoat: Eva', said],
  ],
  [
    'over many lines',
    `<div>\n<table>\n  <tr>\n    <th>Boat</th>\n    <th>Built</th>\n  </tr>\n\n  <tr>\n    <td rowspan="2">Ana</td>\n    <td>\n      1931\n    </td>\n  </tr>\n  <tr>\n    <td>1932</td>\n  </tr>\n</table>\n</div>\n${said}`,
    ['Boat: Ana · Built: 1931\nBoat: Ana · Built: 1932', said],
  ],
  [
    'of cards',
    '<table data-view="cards"><thead><tr><th></th><th></th><th data-hidden data-card-target></th></tr></thead><tbody><tr><td><strong>Quays</strong></td><td>Where boats lie</td><td><a href="q.md">q.md</a></td></tr><tr><td>Fog</td><td>When they lie</td><td>f.md</td></tr></tbody></table>',
    ['Quays · Where boats lie\nFog · When they lie'],
  ],
  [
    'as it was where it lays out a page',
    `<table><tr><td>\n\n### Boats\n\n${said}\n\n</td><td>${said}</td></tr><tr><td>a</td></tr></table>`,
    [said, `${said}\na`],
  ],
])('reads a table in HTML by rows: %s', (_, markdown, passages) => {
  expect(passagesOf(markdown)).toEqual(passages);
});

it('has a numbered sentence as the name of its section', () => {
  const name =
    '2. Whenever possible, I will look at the old quay and mend whatever is broken there, and paint the boats.';
  expect(
    read(`### 1. I sail.\n\n${said}\n\n### ${name}\n\n${said}`)?.passages.map(
      ({ section }) => section,
    ),
  ).toEqual(['1. I sail.', name]);
});

it.each([
  ['a.mdx', ['The quay is old.', 'Ana built it, and Eva mends it.']],
  ['a.md', ['The quay is old.', 'Ana *built* it, and Eva mends it.']],
])('takes set-in lines for code, which MDX has none of, by the name %s', (path, shown) => {
  const text = 'The quay is old.\n\n    Ana *built* it, and Eva mends it.\n';
  const { article } = parseArticle({ path, text });
  expect(article?.passages.map((passage) => passage.text)).toEqual(shown);
});

it.each(['{#quay}', '\\{#quay}', '\\{#quay\\}'])('reads no name of a heading into it: %s', (id) => {
  const sections = read(`# Boats\n\n${said}\n\n## The quay ${id}\n\n${said}`)?.passages;
  expect(sections?.map(({ section }) => section)).toEqual([null, 'The quay']);
});
