/** Elements in, Markdown out: the words that a reader sees, apart as a reader sees them. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { PageElement } from '../../../src/articles/fetch/dom.ts';
import { writeMarkdown } from '../../../src/articles/fetch/write-markdown.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

function write(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return writeMarkdown(document.body as unknown as PageElement);
}

describe('lines, lists and tables', () => {
  it.each([
    ['<p>a<br>b</p>', 'a\\\nb'],
    ['<p>a<br> <br>b<br></p>', 'a\n\nb'],
    ['<p>a<div>b</div>c</p>', 'a\n\nb\n\nc'],
    ['<span>a<p>b</p></span>c', 'a\n\nb\n\nc'],
    ['<h2>a<div>b</div><br>c</h2>', '## a b c'],
    ['<p>a<img src="x">b <img src="y">c</p>', 'a b c'],
    ['<p>in&shy;ter&#8203;est</p>', 'interest'],
    ['<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', '- a\n  - b\n- c'],
    ['<ol><li>a<ol><li>b<br>c</li></ol></li></ol>', '1. a\n   1. b\\\n      c'],
    ['<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    ['<ul><li><p>a</p></li><li><p>b</p></li></ul>', '- a\n- b'],
    ['<ul>a<li>b</li></ul>', '- a\n- b'],
    ['<ul><li><blockquote>a</blockquote>b</li></ul>', '- > a\n\n  b'],
    ['<ul><li><h3>a</h3><p>b</p></li></ul>', '### a\n\nb'],
    ['<blockquote><h3>a</h3><p>b</p></blockquote>', '> a\n>\n> b'],
    [
      '<table><caption>a</caption><tr><td><p>b</p><p>c</p></td><td>d</td></tr></table>',
      'a\n\nb c — d',
    ],
    ['<table><tr><th></th><th>b</th><td></td><td>d</td><td></td></tr></table>', 'b — — d'],
    [
      '<table><tr><th>0:17</th><td><img src="a.png"></td><td></td><td>d</td></tr></table>',
      '0:17 — — d',
    ],
    ['<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>', 'a — b'],
    [
      '<table><caption>Ships</caption><thead><tr><th>Year</th><th>Built | sunk</th></tr></thead><tbody><tr><td>1931</td><td><b>2</b> | 1</td></tr><tr><th>1932</th><td></td></tr></tbody></table>',
      'Ships\n\n| Year | Built \\| sunk |\n| - | - |\n| 1931 | 2 \\| 1 |\n| 1932 | |',
    ],
    ['<table><tr><th>a</th><th>b</th></tr><tr><td colspan="2">c</td></tr></table>', 'a — b\n\nc'],
    [
      '<table><tr><th>Year</th><th>Boat</th></tr><tr><td rowspan="2">1931</td><td>a</td></tr><tr><td>b</td></tr></table>',
      '| Year | Boat |\n| - | - |\n| 1931 | a |\n| 1931 | b |',
    ],
    [
      '<table><tr><th rowspan="2">Year</th><th colspan="2">Boats</th></tr><tr><th>old</th><th>new</th></tr><tr><td>1931</td><td>2</td><td>3</td></tr></table>',
      '| Year | Boats, old | Boats, new |\n| - | - | - |\n| 1931 | 2 | 3 |',
    ],
    [
      '<table><tr><th>a</th><th>b</th></tr><tr><td rowspan="999999999">c</td><td>d</td></tr></table>',
      '| a | b |\n| - | - |\n| c | d |',
    ],
    ['<table><tr><th>a</th><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>', 'a — b\n\nc — d'],
    ['<dl><dt>a</dt><dd>b</dd></dl>', 'a\\\nb'],
    [
      '<dl><div><dt>a</dt><dt>b</dt><dd><p>c</p><p>d</p></dd></div><dt>e</dt><dd><ul><li>f</li></ul></dd><dt>g</dt></dl>',
      'a\\\nb\\\nc\n\nd\n\ne\n\n- f\n\ng',
    ],
    ['<dl><dt>a</dt><dd>b</dd><p>c</p></dl>', 'a\n\nb\n\nc'],
    ['<p>a<a href="#b">¶</a> c <a href="#d">↩︎</a></p>', 'a c'],
    ['<pre>a\n  <b>b</b>\n\nc</pre>', 'a\\\nb\n\nc'],
    [`<pre>${'a'.repeat(61)}\nb</pre>`, `${'a'.repeat(61)} b`],
    ['<p>a<a href="#fn:1">1</a> <a href="#part">2</a></p>', 'a 2'],
    ['<pre><code>\na\n  b &lt; *c*\n</code></pre>', '```\na\n  b < *c*\n```'],
    [
      '<div class="highlight"><pre>1\n2</pre><pre><span>a</span><br><button>Copy</button>b</pre></div>',
      '```\na\nb\n```',
    ],
    ['<pre class="language-js"><div>a</div><div> b</div></pre>', '```\na\n b\n```'],
  ])('%s', (html, markdown) => {
    expect(write(html)).toBe(markdown);
  });

  it('takes a heading that is a whole sentence for one', () => {
    const sentence = `Nobody ${'ever '.repeat(20)}knew.`;
    expect(write(`<h2>${sentence}</h2>`)).toBe(sentence);
    expect(write(`<h2>${sentence.slice(0, -1)}</h2>`)).toBe(`## ${sentence.slice(0, -1)}`);
  });

  it('reads a page that is laid out as a table', () => {
    const long = 'The ferry left the quay. '.repeat(50).trim();
    expect(write(`<table><tr><td>a</td><td><p>${long}</p><p>b</p></td></tr></table>`)).toBe(
      `a\n\n${long}\n\nb`,
    );
  });
});

describe('what is raised or lowered', () => {
  it.each([
    ['10<sup>6</sup> and 10<sup>-6</sup>', '10^6 and 10^-6'],
    ['5 m<sup>2</sup>, (a+b)<sup>2</sup>', '5 m^2, (a+b)^2'],
    ['2<sup>n+1</sup>', '2^(n+1)'],
    ['A<sup>n</sup>B', 'A^n B'],
    ['1<sup>st</sup>, 2<sup>ND</sup>, 19<sup>th</sup>-century', '1st, 2ND, 19th-century'],
    ['1.<sup>er</sup> premio, 3<sup>o</sup>, M<sup>me</sup>', '1.er premio, 3o, Mme'],
    [
      'M<sup>me&nbsp;</sup>Rojas, 2<sup>nd </sup>boat, H<sub>2 </sub>gas',
      'Mme Rojas, 2nd boat, H2 gas',
    ],
    ['H<sub>2</sub>O, x<sub>i</sub>', 'H2O, x_i'],
    ['Ca<sup>2+</sup>, Na<sup>+</sup>', 'Ca^2+, Na+'],
    ['3<sup>1</sup>⁄<sub>2</sub> cups', '3 1⁄2 cups'],
    ['Lamp<sup>TM</sup>, Lamp<sup>®</sup>', 'Lamp™, Lamp®'],
    ['Lamps<sup>new</sup> here', 'Lamps new here'],
    ['<sup>14</sup>C', '14C'],
    ['<sup>1</sup>See there', '1 See there'],
    ['$19.<sup>99</sup>', '$19.99'],
    ['in 1912<sup><a href="#fn3">3</a></sup> near', 'in 1912 near'],
    ['in 1912<a href="/a#fn3"><sup>3</sup></a> near', 'in 1912 near'],
    ['in 1912<sup>[3]</sup><sup>[<i>citation needed</i>]</sup> near', 'in 1912 near'],
    ['in 1912<a href="#cite-3">[3]</a> near', 'in 1912 near'],
    ['the quay.<sup>3</sup> Then', 'the quay. Then'],
    ['the quay<sup>3,4</sup> then', 'the quay then'],
    ['the quay<sup>[3]</sup>then', 'the quay then'],
    ['<a href="#area">Area in m<sup>2</sup></a>', 'Area in m^2'],
    ['an <a href="/a#b">[old]</a> one, a <a href="/c">[new]</a> one', 'an one, a \\[new] one'],
  ])('%s', (html, text) => {
    expect(write(`<p>${html}</p>`)).toBe(text);
  });
});

describe('quotes', () => {
  it.each([
    ['<q>a <q>b</q> c</q>', '“a ‘b’ c”'],
    ['<q>«a»</q>', '«a»'],
    ['<q></q><q>a</q>', '“”“a”'],
  ])('%s', (html, text) => {
    expect(write(`<p>${html}</p>`)).toBe(text);
  });
});

describe('signs that mean something in Markdown', () => {
  const shown = [
    '2*3*4 = 24, snake_case_name, `code`, a < b & c &amp; d, [link](x), ~~a~~ \\ b',
    '[Reporter]: What did you see?',
    '```one``` two',
    '1.5 crowns',
    '=== a',
    '--',
  ];

  it.each(shown)('%s stands in the passage as it is', (text) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const { article } = parseArticle({
      path: 'a.md',
      text: write(`<p>${escaped}</p><p>It is b.</p>`),
    });
    const passages = article?.passages.map((passage) => passage.text) ?? [];
    expect(passages.join('\n')).toBe(`${text}\nIt is b.`);
  });

  it.each(['2*3*4', 'C #', 'A [b](c) &copy; d', '1. a', 'snake_a_'])('%s is a section', (text) => {
    const html = `<h2>${text.replaceAll('&', '&amp;')}</h2><p>b</p>`;
    const { article } = parseArticle({ path: 'a.md', text: write(html) });
    expect(article?.passages.map(({ section }) => section)).toEqual([text]);
  });

  it.each([
    ['<ul><li>--</li><li>1. a</li></ul>', '- \\--\n- 1\\. a'],
    ['<p>[a\\]b]: c "d"</p>', '\\[a\\\\]b]: c "d"'],
  ])('%s would be another kind of block', (html, markdown) => {
    expect(write(html)).toBe(markdown);
  });
});

describe('any page', () => {
  const tags = [
    'p',
    'div',
    'ul',
    'ol',
    'li',
    'blockquote',
    'table',
    'tr',
    'td',
    'h2',
    'dl',
    'dd',
    'span',
    'figure',
    'pre',
    'details',
  ];
  /** `0` stands where the next word goes. */
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('0', '0<br>0', '0 <b>0</b>', '<p>0</p>0'),
      fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { minLength: 1, maxLength: 4 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('<!-- --> ')}</${tag}>`),
    ),
  }));

  it('keeps each word, apart from the next and in its order', () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (parts) => {
        let count = 0;
        const html = parts.join(' ').replaceAll('0', () => `w${++count}w`);
        const text = write(html);
        const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.includes('w'));
        expect(words).toEqual(Array.from({ length: count }, (_, i) => `w${i + 1}w`));
        expect(parseArticle({ path: 'a.md', text }).problems.filter(isNesting)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 20_000);

  it.each(['div', 'blockquote', 'ul', 'li', 'font', 'table', 'q', 'h2', 'sup'])(
    'may nest %s ten thousand deep',
    (tag) => {
      const { document } = parseHTML('<html><body></body></html>');
      let inner = document.body;
      for (let depth = 0; depth < 10_000; depth++) {
        inner = inner.appendChild(document.createElement(tag));
      }
      inner.textContent = 'the ferry';
      const text = writeMarkdown(document.body as unknown as PageElement);
      expect(text).toContain('the ferry');
      const { article } = parseArticle({ path: 'a.md', text: `${text}\n\nIt is b.` });
      expect(article?.passages.at(-1)?.text).toMatch(/(?:^|\n)It is b\.$/);
    },
    10_000,
  );
});

function isNesting({ message }: { message: string }): boolean {
  return message.includes('deep');
}

describe('blocks and words', () => {
  it.each([
    ['<p>a</p>b<p>c</p>', 'a\n\nb\n\nc'],
    ['<div><span>a</span> <i>b</i><div>c</div> d</div>', 'a b\n\nc\n\nd'],
    ['<h1>T</h1><h3> x\n y </h3>', '## T\n\n### x y'],
    ['<ul><li>a</li><li></li><li>b<p>c</p></li></ul>', '- a\n- b\n\n  c'],
    ['<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
    ['<p><!-- x -->&lt;b&gt; a</p>', '\\<b> a'],
    ['<p>- a</p><p>&gt; b</p><p>```</p><p>---</p>', '\\- a\n\n\\> b\n\n\\`\\`\\`\n\n\\---'],
    [
      '<p>[x]: y</p><p>2) a</p><p>3.14 is pi</p><p>-5 degrees</p>',
      '\\[x]: y\n\n2\\) a\n\n3.14 is pi\n\n-5 degrees',
    ],
    ['<p>&#8203; &nbsp;</p>', ''],
  ])('%s', (html, markdown) => {
    expect(write(html)).toBe(markdown);
  });

  it('is read back word for word, whatever the text', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((any) => /[\p{L}\p{N}]/u.test(any) && !/[\p{C}]/u.test(any));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const { document } = parseHTML('<html><body></body></html>');
        for (const each of texts) {
          const paragraph = document.createElement('p');
          paragraph.textContent = each;
          document.body.append(paragraph);
        }
        const markdown = writeMarkdown(document.body as unknown as PageElement);
        const { article } = parseArticle({ path: 'a.md', text: markdown.normalize('NFC') });
        const tidy = (any: string) =>
          any
            .replace(/[\s\u200B\uFEFF]+/gu, ' ')
            .trim()
            .normalize('NFC');
        const read = article?.passages.map((passage) => passage.text).join(' ') ?? '';
        expect(tidy(read)).toBe(tidy(texts.join(' ')));
      }),
    );
  });
});
