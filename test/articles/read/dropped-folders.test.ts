/** What blogs, vaults and documentation hold, made small: a file in, the passages and the citation that a reader expects out. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

function read(text: string, path = 'a.md') {
  return parseArticle({ path, text }).article;
}

describe('marks that are no text', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'emphasis over lines that are paragraphs of their own',
      `_This is the first of two lines, which are so long that nobody would have wrapped them by hand at that width, since there is no end to them.\nThe page was written by [**Ana Rojas** and others](https://example.org)._`,
      [
        'This is the first of two lines, which are so long that nobody would have wrapped them by hand at that width, since there is no end to them.',
        'The page was written by Ana Rojas and others.',
      ],
    ],
    [
      'pictures named by their number alone',
      'They are:\n![figure-1](a.png "All boats") and ![Fig. 2](b.png)',
      ['They are: and'],
    ],
    [
      'tags with a name of two parts',
      '<macro:code lang="text">ship the boat to the old quay</macro:code>\n\nSee <https://example.org> or <urn:isbn:12>.',
      ['ship the boat to the old quay', 'See https://example.org or urn:isbn:12.'],
    ],
    [
      'tags that Word leaves',
      '<?xml:namespace prefix = o ns = "urn:x" /><o:p>The quay of <st1:place>Lima</st1:place> is wet.</o:p>',
      ['The quay of Lima is wet.'],
    ],
    [
      'what stands between tags of code',
      'It changes <code>Hello {{name}}</code> to <code>Hello %{name} *now*</code>.',
      ['It changes Hello {{name}} to Hello %{name} *now*.'],
    ],
    [
      'tags between two signs of dollars',
      'The $<span class="caps">QUAY</span>:<span class="caps">HOST</span>$ stands there.',
      ['The $QUAY:HOST$ stands there.'],
    ],
    [
      'names of blocks made by a program',
      'The quay is wet. ^3df057\n\nIt is 10 ^2',
      ['The quay is wet.\nIt is 10 ^2'],
    ],
    [
      'an admonition whose last line ends in a backslash',
      ':::warning\nThe page is not done, and may change.\\\n:::\n\nIt is a quay.',
      ['The page is not done, and may change.', 'It is a quay.'],
    ],
    [
      'names of emoji',
      ':rocket: The quay is :white_check_mark::+1: done at 10:30:15, says deploy:on:all, `:rocket:` and :nobody: \\:rocket:.',
      ['🚀 The quay is ✅👍 done at 10:30:15, says deploy:on:all, :rocket: and :nobody: :rocket:.'],
    ],
    [
      'links with blanks in their address',
      'See [the **old** quay](Old notes/The quay.md), [a](<b c.md>), ![A boat](my boat.png) and ![image](my boat.png)[1](see the note) [here](#the old quay).',
      ['See the old quay, a, A boat and [1](see the note) here.'],
    ],
    [
      'callouts of a kind of their own',
      '> [!Body parser]\n> It reads bodies.\n> - and more',
      ['Body parser\nIt reads bodies.\n- and more'],
    ],
    [
      'marks of WordPress',
      '[youtube http://example.org/watch?v=a&b=1]\n\n[caption id="a"]The old quay of the town in the winter fog[/caption]\n\nSee [video](a.html), or the other one below.',
      ['The old quay of the town in the winter fog', 'See video, or the other one below.'],
    ],
    [
      'the end of a link without its beginning',
      '1. Read this by\n2. Ana](http://example.org/a) and [Eva](http://example.org/b) here.',
      ['1. Read this by\n2. Ana and Eva here.'],
    ],
    [
      'a stressed paragraph with a blank before its last mark',
      '_Beware: the quay is wet. _\n\nThe name _why is odd to anybody who reads it.',
      ['Beware: the quay is wet.', 'The name _why is odd to anybody who reads it.'],
    ],
    [
      'a table of HTML whose cells are indented below blank lines',
      '<table>\n  <tr>\n    <td>\n      Original\n    </td>\n\n    <td>\n      Replication of it\n    </td>\n  </tr>\n</table>\n\nThe quay is wet, as ever.\n\n    code();',
      ['Original\nReplication of it', 'The quay is wet, as ever.', 'code();'],
    ],
    [
      'strings in braces, as MDX has them',
      '<Code>\n{`ship --boat $(name) the *quay*`}\n</Code>\n\nIt is{\' \'}<b>wet</b>{" "}here, {not a string}.',
      ['ship --boat $(name) the *quay*', 'It is wet here, {not a string}.'],
    ],
  ])('%s', (_, markdown, passages) => {
    expect(read(markdown)?.passages.map(({ text }) => text)).toEqual(passages);
  });
});

describe('the title', () => {
  const text = 'The quay is old, and nobody knows who built it or when. '.repeat(4);

  it('is a first line above a row of hyphens, alone of its kind', () => {
    expect(read(`The old quay\n---\n\n${text}\n\n### Boats\n\n${text}`)).toMatchObject({
      title: 'The old quay',
      passages: [{ section: null }, { section: 'Boats' }],
    });
    for (const first of ['The old quay\n---', '## The old quay']) {
      const other = first.startsWith('#') ? '' : 'Boats\n---\n\n';
      expect(read(`${first}\n\n${text}\n\n${other}${text}`, 'lima.md')?.title).toBe('Lima');
    }
  });

  it('is no heading that stands below the text', () => {
    const note = `${text}\n\n# This note elsewhere\n\nEdit | Copy`;
    expect(read(note, 'vault/The old quay.md')?.title).toBe('The old quay');
    expect(read(note, 'vault/The old quay.md')?.passages.at(-1)?.section).toBe(
      'This note elsewhere',
    );
    expect(read(`The quay.\n\n# Elsewhere\n\nEdit`, 'The old quay.md')?.title).toBe('The old quay');
  });

  it('is the first heading below a line or a badge', () => {
    expect(read(`A note.\n\n# The quay\n\n${text}`)?.title).toBe('The quay');
    expect(read(`# The quay\n\n${text}\n\n# Boats\n\n${text}`)?.title).toBe('The quay');
    expect(read('# The quay\n')?.title).toBeUndefined();
  });
});

describe('a book in plain text', () => {
  it('has the sections that its contents list, whatever short lines follow them', () => {
    const text = 'The quay is old, and nobody knows who built it, or when and why.';
    const book = [
      'Contents',
      ...['Letter 1', 'Letter 2', 'Letter 3', 'Chapter 1'],
      ...['Letter 1', 'To Mrs. Rojas, England', 'Lima, 11 May.', text],
      ...['Letter 2', 'To Mrs. Rojas, England', text],
      ...['Letter 3', 'To Mrs. Rojas, England', text],
      ...['Chapter 1', text],
    ].join('\n\n\n');
    const sections = read(book, 'book.txt')?.passages.map(
      ({ section, text }) => `${section}: ${text.slice(0, 12)}`,
    );
    expect(sections).toEqual([
      'Letter 1: To Mrs. Roja',
      'Letter 1: The quay is ',
      'Letter 2: To Mrs. Roja',
      'Letter 3: To Mrs. Roja',
      'Chapter 1: The quay is ',
    ]);
  });
});

describe('front matter', () => {
  it.each([
    ['title', "It\\'s about **old** boats", "It's about old boats"],
    ['title', 'The `quay` of [Lima](https://example.org)', 'The quay of Lima'],
    [
      'title',
      'snake_case_name and __init__ for 5 * 3 * 2',
      'snake_case_name and __init__ for 5 * 3 * 2',
    ],
    ['title', 'Fish &amp; chips, <em>old</em> and a < b', 'Fish & chips, old and a < b'],
    [
      'author',
      '[Ana Rojas](https://example.org/ana), Quay Works, [C. Soto](https://example.org/c)',
      'Ana Rojas, Quay Works, C. Soto',
    ],
    ['author', 'Ana Rojas <ana@example.org>', 'Ana Rojas'],
    ['publisher', '**The Quay**', 'The Quay'],
  ] as const)('%s: %s', (name, value, shown) => {
    const article = read(`---\n${name}: ${JSON.stringify(value)}\n---\n\nThe quay is wet.`);
    expect(article?.[name]).toBe(shown);
  });
});
