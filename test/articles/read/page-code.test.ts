/** Code as pages hold it, in elements of HTML and in the marks of Jekyll and Hugo, in; the code as a reader sees it out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const passagesOf = (text: string) =>
  parseArticle({ path: 'a.md', text }).article?.passages.map(({ text: shown }) => shown);

const said = 'The quay is old, and nobody knows who built it, or when and why.';
const fence = '```';

it.each<[string, string, readonly string[]]>([
  [
    'an element with empty lines, stars and entities',
    `<p>${said}</p>\n<pre class="code">\n{\n  "a": 1,\n\n  "b": "*x*" &lt;\n}\n</pre>\n\n${said}`,
    [said, '{\n  "a": 1,\n\n  "b": "*x*" <\n}', said],
  ],
  [
    'code that begins and ends beside the tags',
    `${said}\n<pre><code class="js">moor();\n# not a section\nrest();\n</code></pre>\n${said}`,
    [said, 'moor();\n# not a section\nrest();', said],
  ],
  [
    'an element that begins within a line, and one on a line of its own',
    `${said} Run: <pre>ls $x\n  cat $y</pre>\n\n<div class="box"><pre>moor(__quay__)</pre></div>`,
    [`${said} Run:\nls $x\n  cat $y`, 'moor(__quay__)'],
  ],
  [
    'colours and numbers of lines',
    `<pre class="n">1\n2\n</pre>\n<pre><span class="k">let</span> <b>a</b> = List&lt;Quay&gt;;\n<span>moor</span>(List<Quay>);</pre>\n\n${said}`,
    ['let a = List<Quay>;\nmoor(List<Quay>);', said],
  ],
  [
    'an element in an item of a list',
    '- Do this:\n\n  <pre>\n  moor\n  rest\n  </pre>\n- Sail on',
    ['- Do this:\nmoor\nrest\n- Sail on'],
  ],
  [
    'blocks in the marks of Hugo and of Jekyll',
    `{{< code powershell >}}\n# Quay\n$x = 1\n\nreturn moor(boats[1])\n{{< /code >}}\n\n${said}\n\n{% codeblock lang:js %}\nlet a = "*b*";{% endcodeblock %}`,
    ['# Quay\n$x = 1\n\nreturn moor(boats[1])', said, 'let a = "*b*";'],
  ],
  [
    'a fence in a block whose name only begins like one of code',
    `{{% code/wrap %}}\n~~~\nmoor(__quay__)\n~~~\n{{% /code/wrap %}}\n\n${said}`,
    ['moor(__quay__)', said],
  ],
  [
    'no drawings, and no files that are put in',
    `{{<mermaid>}}\ngraph LR\nA --> B\n{{</mermaid>}}\n\n<pre class="mermaid">\ngraph LR\nC --> D\n</pre>\n\n{{< code src="quay.js" >}}\n\n${said}`,
    [said],
  ],
  [
    'no program of a page, with or without blank lines in it',
    `${said}\n\nexport const Quay = ({ boats }) => (\n  <div title="(">\n\n    {boats} don't sail.\n\n  </div>\n);\n\nexport const one = 1;\n${said}\n\n<Quay>${said}</Quay>`,
    [said, said],
  ],
  [
    'lines that are all indented, and those that are indented further',
    `${fence}sh\n  #!/bin/sh\n  moor\n    rest\n${fence}`,
    ['#!/bin/sh\nmoor\n  rest'],
  ],
  [
    'entities and stars in an element within a line',
    'Its type is <code>Map&lt;a_b, *c*&gt;</code>, and <code>&amp;lt;*</code> a mark; `&lt;*` is none.',
    ['Its type is Map<a_b, *c*>, and &lt;* a mark; &lt;* is none.'],
  ],
  [
    'the name of a tab above the code that it holds',
    `${said}\n\n=== "Lima"\n\n    ${fence}sh\n    moor\n    ${fence}\n\n=== "Callao"\n\n    ${fence}sh\n    rest\n    ${fence}\n\n<TabItem value="a" label="At the old quay">\n\n${fence}sh\nsail\n${fence}\n\n</TabItem>`,
    [said, 'Lima\nmoor', 'Callao\nrest', 'At the old quay\nsail'],
  ],
  [
    'the value of a tab without a label, where its tabs name none',
    `${said}\n\n<Tabs>\n<TabItem value="lima">\n\n${fence}sh\nmoor\n${fence}\n\n</TabItem>\n</Tabs>\n\n<Tabs\n  values={[{label: 'Callao', value: 'cal'}]}>\n<TabItem value="cal">\n\n${fence}sh\nrest\n${fence}\n\n</TabItem>\n</Tabs>`,
    [said, 'lima\nmoor', 'rest'],
  ],
  [
    'names of tabs beside the language of code',
    `${fence}sh [Lima]\nmoor\n${fence}\n\n${fence}js{1} [src/callao.js]\nrest()\n${fence}\n\n${fence}js [1,3]\nsail()\n${fence}`,
    ['Lima\nmoor', 'src/callao.js\nrest()', 'sail()'],
  ],
  [
    'a line without a stop above code, and whole sentences apart from it',
    `${said}\n\n**At Lima**\n\n${fence}sh\nmoor\n${fence}\n\nRest.\n\n${fence}sh\nrest\n${fence}`,
    [said, 'At Lima\nmoor', 'Rest.', 'rest'],
  ],
  [
    'text where an element does not end',
    `${said} <pre> is a tag.\n\n${said}`,
    [said, 'is a tag.', said],
  ],
])('shows %s', (_, markdown, passages) => {
  expect(passagesOf(markdown)).toEqual(passages);
});
