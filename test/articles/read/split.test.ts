/** Whatever a file holds, each run of its passages is an exact slice of it, in order, and nothing gets lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Split } from '../../../src/articles/read/block.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { splitMarkdown } from '../../../src/articles/read/split-markdown.ts';
import { splitText } from '../../../src/articles/read/split-text.ts';
import { cpuMsOf } from '../../cpu-time.ts';

const piece = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\n \t\n',
    ' ',
    '    ',
    '\t',
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '>',
    '***',
    '---',
  ],
  ...['```', '<!--', '-->', '<div>', '[¶1]: https://example.org/a', '[¶2]: x', '|', '\\', '`', '*'],
  ...['date 2023-05-23', 'date: 2023-13-01 ', 'title: a: b', '“Lima”', 'A heading', 'Una señal.'],
  ...[
    ' — Ana Ríos 🌎 (@ana) May 21, 2023',
    '— (@x) 21 de mayo de 2023',
    '\u200b',
    '\u00a0',
    '\u2028',
  ],
);
const source = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 20 })))
  .map((pieces) => pieces.join('').replace(/\r\n?/g, '\n').normalize('NFC'));

/** What only Markdown has: formulas, pictures, tables in HTML, includes. */
const markdownPiece = fc.constantFrom(
  '\n\n',
  '$x^2$ ',
  '$$\n\\frac{a}{b}\n$$',
  '\\(\\alpha\\)',
  '![A boat in the fog of Lima](a.png)',
  '<table><tr><td>a<td>b<tr><td>c</table>\n',
  '{% include a.html text="The quay" %}',
  '<pre>\n  a &amp; <b>c</b>\n\n</pre>\n',
  '{{< code >}}\n*b*\n{{< /code >}}\n',
);
const markdown = fc
  .array(fc.oneof(source, markdownPiece), { maxLength: 8 })
  .map((pieces) => pieces.join('').normalize('NFC'));

/** What a table's row is read with, beside the names of its columns. */
const rowSigns = /^(?:: |:? | · )$/;

/**
 * Every run is an exact slice, but for an entity and the mark of a list; between runs stands white
 * space. Where nothing is repeated (the names of a table's columns are), runs come in order.
 */
function expectVisible({ blocks }: Split, text: string, isInOrder: boolean): void {
  let last = 0;
  for (const block of blocks) {
    let end = 0;
    for (const run of block.runs) {
      const seen = block.text.slice(run.at, run.at + run.length);
      const slice = text.slice(run.start, run.end);
      if (seen !== slice)
        expect(slice).toMatch(/^(?:&.*;|[*+]|<su[pb]>.*<\/su[pb]>|\^.*\^|\$?\$.*\$|\\\(.*\\\))$/su);
      const between = block.text.slice(end, run.at);
      // Items of items stand further in.
      if (isInOrder) expect(between).toMatch(/^(?:| |\n+ *)$/u);
      else if (!rowSigns.test(between)) expect(between.trim()).toBe('');
      if (isInOrder) expect(run.start).toBeGreaterThanOrEqual(last);
      end = run.at + run.length;
      last = run.end;
    }
    expect(block.text.slice(end)).toBe('');
    expect(block.text.trim()).toBe(block.text);
    expect(block.text).not.toBe('');
  }
}

describe('plain text', () => {
  it('gives the runs of each passage, in order', () => {
    fc.assert(fc.property(source, (text) => expectVisible(splitText(text), text, true)));
  });

  it('leaves out nothing but the date, the title, headings, lines across and blanks', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(listLost(text)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** No ink, or the marks around stressed words. */
const unseen = /[\s\p{C}_]/gu;

/** The lines of which something is neither shown nor known to be no text. */
function listLost(text: string): string[] {
  const { title, blocks } = splitText(text);
  const isShown = new Array<boolean>(text.length).fill(false);
  for (const { start, end } of blocks.flatMap(({ runs }) => runs)) isShown.fill(true, start, end);
  const headings = [title ?? '', ...blocks.map(({ section }) => section ?? '')];
  const known = new Set(headings.map((heading) => heading.replace(unseen, '')));
  const [date = ''] = /^\s*date:?[ \t]+\d{4}-\d{2}-\d{2}(?!\S)/iu.exec(text) ?? [];
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    const isHidden = (_: string, i: number) => !isShown[start + i] && start + i >= date.length;
    const hidden = line.split('').filter(isHidden).join('').replace(unseen, '');
    const isDrawn = !/[^-*_=~#·•⁂—–\s\p{C}]/u.test(line.slice(Math.max(0, date.length - start)));
    return hidden === '' || isDrawn || known.has(hidden) ? [] : [line];
  });
}

/** A wrapped line goes on, items are lines, counted as a page counts them; the marks of quotes and code are gone. */
function asSeen(text: string): string {
  if (text.startsWith('1. ')) return text.replace('\n1. ', '\n2. ');
  if (text.startsWith('`')) return text.slice(4, -4);
  return text.replaceAll('\n> ', ' ').replace(/^> /, '').replaceAll('\n', ' ');
}

describe('Markdown', () => {
  it.each([
    ['-     “Lima”<div>', '- “Lima”<div>'],
    ['1.     x <b>y</b> [[z]]', '1. x <b>y</b> [[z]]'],
    ['> - a\n>\n>       <i>code</i>', '- a\n<i>code</i>'],
  ])('shows code in a list as it stands: %j', (text, shown) => {
    expect(splitMarkdown(text, 0, null).blocks.map((block) => block.text)).toEqual([shown]);
  });

  it('gives the runs of each passage, in order', () => {
    fc.assert(
      fc.property(fc.oneof(source, markdown), (text) =>
        // Struck text and bars of tables are left out, and bars may repeat a name.
        expectVisible(
          splitMarkdown(text, 0, null),
          text,
          !/\||<table/.test(text) && !/:\s*$/m.test(text),
        ),
      ),
      { numRuns: 500 },
    );
  });

  it('leaves out nothing but headings, lines across, comments and definitions', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8}){0,9}[.?]$/);
    const markup = fc.oneof(
      words.map((text) => `<!-- ${text} -->`),
      words.map((text) => `[${text}]: https://example.org/`),
      fc.constant('***'),
    );
    const passage = fc.oneof(
      words,
      fc.tuple(words, words).map((lines) => lines.join('\n')),
      fc.tuple(words, words).map((items) => items.map((item) => `1. ${item}`).join('\n')),
      words.map((text) => `\`\`\`\n${text}\n\n${text}\n\`\`\``),
      words.map((text) => `> ${text}\n> ${text}`),
    );
    const part = fc.oneof(
      markup.map((text) => ({ text, shown: null })),
      passage.map((text) => ({ text, shown: asSeen(text) })),
      fc
        .tuple(words, words)
        .map(([name, text]) => ({ text: `## ${name}\n\n${text}`, shown: text })),
    );
    // Two lists in a row, or with only a comment between them, are one list.
    const parts = fc.array(part).filter((list) => {
      const seen = list.filter(({ text }) => !text.startsWith('<!--'));
      return !seen.some(({ text }, i) => /^1/.test(text) && /^1/.test(seen[i - 1]?.text ?? ''));
    });
    fc.assert(
      fc.property(parts, (list) => {
        const { blocks } = splitMarkdown(list.map(({ text }) => text).join('\n\n'), 0, null);
        const shown = list.flatMap((each) => (each.shown === null ? [] : [each.shown]));
        expect(blocks.map(({ text }) => text)).toEqual(shown);
      }),
    );
  });
});

it.each(['txt', 'md'])('numbers the passages of any .%s file from 1 and never throws', (ending) => {
  const file = fc.oneof(
    source,
    source.map((text) => `---\n${text}\n---\n${text}`),
  );
  fc.assert(
    fc.property(file, (text) => {
      const { article, problems } = parseArticle({ path: `folder/file.${ending}`, text });
      const numbers = article?.passages.map(({ number }) => number) ?? [];
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      expect(article === null).toBe(numbers.length === 0);
      if (article === null) expect(problems).not.toEqual([]);
      const lines = text.split('\n').length;
      for (const { line } of article?.passages ?? []) {
        expect(line !== undefined && line >= 1 && line <= lines).toBe(true);
      }
      for (const { line } of problems) expect(line >= 1 && line <= lines).toBe(true);
    }),
  );
});

it.each([
  ['one line', 'word '.repeat(200_000)],
  ['one word', 'a'.repeat(1_000_000)],
  ['one quote in another', '>'.repeat(1_000_000)],
  [
    'one list in another',
    Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- x`).join('\n'),
  ],
  ['dashes and handles', '— (@'.repeat(200_000)],
  ['blanks before a word', `${' '.repeat(1_000_000)}word`],
  ['open comments', '<!-- '.repeat(200_000)],
])('reads a file of %s in a few seconds, into passages that can be shown', (_name, text) => {
  const readAll = () => {
    for (const path of ['a.txt', 'a.md']) {
      const { article, problems } = parseArticle({ path, text });
      const texts = article?.passages.map((passage) => passage.text) ?? [];
      expect(texts.length > 0 || problems.length === 1).toBe(true);
      expect(Math.max(0, ...texts.map(({ length }) => length))).toBeLessThanOrEqual(3000);
      if (path === 'a.txt') expect(withoutBlanks(texts.join(''))).toBe(withoutBlanks(text));
    }
  };
  // A second look where the machine was busy: neighbours slow its processor too.
  const spent = cpuMsOf(readAll);
  expect(spent < limitMs ? spent : cpuMsOf(readAll)).toBeLessThan(limitMs);
});

const limitMs = 10_000;

const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

it('cuts a title, a heading and a name of more than 500 characters', () => {
  const long = 'word '.repeat(500);
  const text = `---\nauthor: ${long}\n---\n# ${long}\n\n## ${long}\n\nThe ferry left at noon.\n`;
  const { article } = parseArticle({ path: 'a.md', text });
  const names = [article?.title, article?.author, article?.passages[0]?.section];
  expect(names).toEqual(Array(3).fill(`${long.slice(0, 500)}…`));
});

it('begins no part of a long line with what parts two cells of a row', () => {
  const cell = 'The quay is old, and nobody knows who built it, or when and why.';
  const text = Array.from({ length: 60 }, () => cell).join(' · ');
  const { article } = parseArticle({ path: 'a.md', text });
  expect(article?.passages.length).toBeGreaterThan(1);
  for (const passage of article?.passages ?? []) expect(passage.text).toMatch(/^The quay/u);
});
