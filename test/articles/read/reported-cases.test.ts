/** What people report about programs of this kind, made small: Markdown in, the passages that a reader expects out. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

function read(text: string, path = 'a.md') {
  return parseArticle({ path, text }).article?.passages ?? [];
}

const textsOf = (text: string, path?: string) => read(text, path).map((passage) => passage.text);

describe('what is shown is what a reader of the article sees', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'calls of footnotes and the notes',
      'The boat sank.[^1]\n\n[^1]: In 1912, as the log says.',
      ['The boat sank.'],
    ],
    [
      'tags alone',
      '<details><summary>S</summary>\n\nHidden text.\n\n</details>',
      ['S\nHidden text.'],
    ],
    [
      'emphasis, links, escapes',
      '1\\. The **old** [quay](https://example.org/q) sank in `1912`[^1].\n\n[^1]: x',
      ['1. The old quay sank in 1912.'],
    ],
    [
      'links by reference',
      'The [old quay][q] sank in [1912].\n\n[q]: /q\n[1912]: /y',
      ['The old quay sank in 1912.'],
    ],
    [
      'wikilinks',
      'The [[Quay|old quay]] and [[Boats#Red]] sank. ^block-1',
      ['The old quay and Boats Red sank.'],
    ],
    [
      'pictures',
      '![The quay in fog](fog.png) and ![[map.png]] here.',
      ['The quay in fog and here.'],
    ],
    [
      'pictures of which nothing is said',
      'The quay ![avatar](a.png) is <img src="b.jpg" alt="logo"> wet. ![IMG_1234.jpg](c.jpg)',
      ['The quay is wet.'],
    ],
    [
      'stars that Markdown does not take',
      '**“Quay”**of the *old* town.',
      ['“Quay”of the old town.'],
    ],
    [
      'a table of contents',
      'The boats.\n\n- [Ana](#ana)\n  - [Eva](#eva)\n\n1. [Ida](ida.md)',
      ['The boats.', '1. Ida'],
    ],
    [
      'formulas',
      'It is $x_1^2 * y_1$ for $5 and $10.\n\n$$\n\\bar{x}_{w} = \\frac{a_{1}}{b_{1}}\n$$',
      ['It is x₁² * y₁ for $5 and $10.\nx̄_w = a₁/b₁'],
    ],
    [
      'attributes over two lines',
      '[![The quay](quay.gif){:\n.icon width="70"}](https://example.org) It is wet.',
      ['The quay It is wet.'],
    ],
    [
      'what a template puts into addresses and links',
      'It is wet:\n\n* <{{ quay.url }}>\n* wet\n\nSee [{{ quay.count }} boats](https://example.org/{{ quay.tag }}#a b) there.',
      ['It is wet:\n- wet', 'See boats there.'],
    ],
    [
      'a formula over a blank line',
      'The sum of it is:\n\n$$\nx_1 = y^2\n\nz = 3 + x\n$$\n\nIt is wet.',
      ['The sum of it is:\nx₁ = y²\nz = 3 + x', 'It is wet.'],
    ],
    [
      'who speaks, on a line above',
      'Ana Rojas:\n\nIt is wet, as always.',
      ['Ana Rojas:\nIt is wet, as always.'],
    ],
    ['callouts', '> [!warning]- Mind the quay\n> It is wet.', ['Mind the quay\nIt is wet.']],
    ['admonitions', ':::tip[Mind the quay]\n\nIt is wet.\n\n:::', ['Mind the quay\nIt is wet.']],
    ['comments', 'It %%not here%% is <!-- nor\nhere --> wet.', ['It is wet.']],
    [
      'shortcodes',
      '{{< figure src="a.png" >}}\n\nIt is {{% b %}}wet{{% /b %}}.\n\n{% include x.html %}',
      ['It is wet.'],
    ],
    [
      'imports and components',
      "import Tabs from '@theme/Tabs';\n\n<Tabs items={[1, 2].map((x) => x > 1)}>\n\nIt is wet.\n\n</Tabs>",
      ['It is wet.'],
    ],
    [
      'entities, and marks that nobody sees',
      'Fish &amp; chips for 10&nbsp;crowns at the har\u00ADbour.',
      ['Fish & chips for 10 crowns at the harbour.'],
    ],
    [
      'line breaks',
      'The quay<br>is wet,  \nand the boat\nis dry.',
      ['The quay\nis wet,\nand the boat is dry.'],
    ],
    ['attributes', 'It is wet.\n{: .note}\n\nIt is ==dry==.', ['It is wet.', 'It is dry.']],
    ['code', '```js title="a"\nif (a < b) {\n  **c**\n}\n```', ['if (a < b) {\n  **c**\n}']],
    [
      'code of Jekyll that says again what it is',
      '{% highlight r %}\nputs **c**\n{% endhighlight r %}',
      ['puts **c**'],
    ],
    ['code of Jekyll', '{% highlight ruby %}\nputs **c**\n{% endhighlight %}', ['puts **c**']],
    [
      'paragraphs of HTML',
      '<p align="center">It is <b>wet</b>.</p>\n<p>It is dry.</p>',
      ['It is wet.', 'It is dry.'],
    ],
    [
      'lists',
      'The boats are:\n\n* [Ana](a.md)\n* **Eva**\n  is red\n+ [x] Ida',
      ['The boats are:\n- Ana\n- Eva is red', '- Ida'],
    ],
    [
      'blocks of MkDocs, whatever they hold',
      'It is wet.\n\n!!! warning "The *tide*"\n    It is high\n    at noon.\n\n    - Ana\n    - Eva\n\n    ```sh\n    sail --fast\n      now\n    ```\n\n??? note\n    Few know.\n\n=== "Linux"\n\n    Ask the crew there.\n\nThe end of it all came.\n\n    x = 1',
      [
        'It is wet.',
        'The tide\nIt is high at noon.',
        '- Ana\n- Eva',
        'sail --fast\n  now',
        'Few know.',
        'Linux\nAsk the crew there.',
        'The end of it all came.',
        'x = 1',
      ],
    ],
    [
      'figures that are raised and lowered',
      'It is 10<sup>3</sup> m^2^ of H<sub>2</sub>O, log<sub>2</sub>8, the 4<sup>th</sup>, 2^3 and a^b.',
      ['It is 10³ m² of H2O, log₂8, the 4th, 2^3 and a^b.'],
    ],
    [
      'the long forms of short words',
      'The NBF pays.\n\n*[NBF]: National Boat Fee',
      ['The NBF pays.'],
    ],
    [
      'the name of a list and of a table',
      'It sank in the bay.\n\nBoats\n\n- Ana\n- Eva\n\nTable 1\n\n| Year |\n|---|\n| 1931 |\n\nThe end',
      ['It sank in the bay.', 'Boats\n- Ana\n- Eva', 'Table 1\nYear: 1931\nThe end'],
    ],
    [
      'terms and what is said of them',
      'Quay\n: A wall where *boats* stop,\n  as they do.\n: A street.\n\nThe time was\n12:30.',
      ['Quay\nA wall where boats stop, as they do.\nA street.', 'The time was 12:30.'],
    ],
    [
      'tables',
      '| Year | Boats |\n|---|---:|\n| 1931 | **12** |\n| 1932 | a \\| b |\n| 1933 | |',
      ['Year: 1931 · Boats: 12\nYear: 1932 · Boats: a | b\nYear: 1933'],
    ],
  ])('%s', (_, markdown, passages) => {
    expect(textsOf(markdown)).toEqual(passages);
  });

  it('says on which line of the file a passage begins', () => {
    expect(read('---\ntitle: T\n---\n\nOne is here.\n\n- two\n').map(({ line }) => line)).toEqual([
      5, 7,
    ]);
  });

  it('leads to the cells of a table, whatever its name joins them to', () => {
    const file =
      '---\nurl: https://example.org/a\n---\n\nTable 1\n\n| Year | Boats |\n|---|---|\n| 1931 | 12 |\n';
    expect(read(file).map(({ link }) => link)).toEqual([
      'https://example.org/a#:~:text=Table%201,12',
    ]);
  });

  it('leaves plain prose as it is', () => {
    const prose = 'It cost 5 * 3 = 15 crowns (a < b), said C. Rojas_2 at 50%.';
    expect(textsOf(prose)).toEqual([prose]);
  });
});

describe('sizes', () => {
  const sentence = 'The boat left the quay at dawn with nine people and a dog. ';

  it('parts a very long paragraph between sentences', () => {
    const texts = textsOf(sentence.repeat(60));
    expect(texts.length).toBe(4);
    for (const text of texts) expect(text).toMatch(/^The boat.*dog\.$/);
    expect(texts.join(' ')).toBe(sentence.repeat(60).trim());
  });

  it('parts a long table between rows, and a long list with what introduces it', () => {
    const rows = Array.from({ length: 200 }, (_, i) => `| ${1800 + i} | ${i} boats |`).join('\n');
    const tables = textsOf(`| Year | Count |\n|---|---|\n${rows}`);
    expect(tables.length).toBeGreaterThan(3);
    for (const text of tables) expect(text).toMatch(/^Year: \d{4} · Count: \d+ boats\n/);
    const lists = textsOf(`They are:\n\n${`- ${sentence}\n`.repeat(60)}`);
    expect(lists.length).toBeGreaterThan(2);
    for (const text of lists) expect(text).toMatch(/^They are:\n- The boat/);
  });
});

describe('plain text', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a wrapped paragraph',
      'The boat left the quay\nat dawn, and nobody\nsaw it again.',
      ['The boat left the quay at dawn, and nobody saw it again.'],
    ],
    ['a list', 'Bring:\n- bread\n- salt\n  and pepper', ['Bring:\n- bread\n- salt and pepper']],
    [
      'turns of a talk',
      'ANA: Where is it?\nBEN: At the quay, where it\nalways is.\nANA: Good.',
      ['ANA: Where is it?', 'BEN: At the quay, where it always is.', 'ANA: Good.'],
    ],
    [
      'a paragraph a line',
      `${'The boat left the quay at dawn. '.repeat(5).trim()}\nNobody saw it again.`,
      ['The boat left the quay at dawn. '.repeat(5).trim(), 'Nobody saw it again.'],
    ],
    [
      'a word that goes on in the next line',
      'The well-\nknown quay of three-and-\ntwenty boats, part-\nor full.',
      ['The well-known quay of three-and-twenty boats, part- or full.'],
    ],
    [
      'stressed words',
      'The _boat_ left, as snake_case does.',
      ['The boat left, as snake_case does.'],
    ],
    [
      'a table of contents',
      `The Quay\n\nBy Ana Rojas\n\nCONTENTS\n\n  1. The storm .... 3\n\n  2. The boats 12\n  3. The\n     end\n\n${['1. The storm', '2. The boats', '3. The end'].map((heading) => `${heading}\n\nThe boat left the quay at dawn, and nobody saw it again.\n\n`).join('')}`,
      Array.from({ length: 3 }, () => 'The boat left the quay at dawn, and nobody saw it again.'),
    ],
  ])('%s', (_, text, passages) => {
    expect(textsOf(text, 'a.txt').slice(-passages.length)).toEqual(passages);
    if (passages.length === 1) expect(textsOf(text, 'a.txt')).toEqual(passages);
  });

  it('reads a book of Project Gutenberg without what is around it', () => {
    const book = `\uFEFFThe Project Gutenberg EBook of The Quay, by Ana Rojas\n\nThis eBook is for the use of anyone anywhere at no cost.\n\nTitle: The Quay\n       or, The Boats\n\nAuthor: Ana Rojas\n\nRelease Date: June, 2001\n\nLanguage: English\n\n*** START OF THIS PROJECT GUTENBERG EBOOK THE QUAY ***\n\nProduced by Eva Paz\n\nCHAPTER I.\n\nThe boat left the quay\nat dawn, and nobody saw it again.\n\nEnd of the Project Gutenberg EBook of The Quay\n\n*** END OF THIS PROJECT GUTENBERG EBOOK THE QUAY ***\n\nUpdated editions will replace the previous one.\n`;
    const { article } = parseArticle({ path: 'pg1.txt', text: book.slice(1) });
    expect(article).toMatchObject({
      title: 'The Quay or, The Boats',
      author: 'Ana Rojas',
      publisher: 'Project Gutenberg',
      date: null,
    });
    expect(article?.passages).toMatchObject([
      {
        section: 'CHAPTER I.',
        line: 20,
        text: 'The boat left the quay at dawn, and nobody saw it again.',
      },
    ]);
  });
});
