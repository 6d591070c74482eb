/** Whatever a file holds, its passages are exact slices of it, in order, and nothing gets lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Split } from '../../../src/articles/read/block.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { splitMarkdown } from '../../../src/articles/read/split-markdown.ts';
import { splitText } from '../../../src/articles/read/split-text.ts';

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

/** The stretches of the source that are in no passage. */
function gapsBetween({ blocks }: Split, text: string): string[] {
  const ends = [0, ...blocks.map(({ start, text: slice }) => start + slice.length)];
  return ends.map((end, i) => text.slice(end, blocks[i]?.start));
}

function expectExactSlices({ blocks }: Split, text: string): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.text).toBe(text.slice(block.start, block.start + block.text.length));
    expect(block.text.trim()).toBe(block.text);
    expect(block.text).not.toBe('');
    end = block.start + block.text.length;
  }
}

describe('plain text', () => {
  it('gives exact slices in order', () => {
    fc.assert(fc.property(source, (text) => expectExactSlices(splitText(text), text)));
  });

  it('leaves out nothing but the date, the title, headings, lines across and blanks', () => {
    fc.assert(
      fc.property(source, (text) => {
        const split = splitText(text);
        const named = new Set([split.title, ...split.blocks.map(({ section }) => section)]);
        const left = gapsBetween(split, text)
          .join('\n')
          .replace(/^\s*date:?[ \t]+\d{4}-\d{2}-\d{2}/i, '')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => !named.has(line) && /[^-*_=~#·•⁂—–\s\p{C}]/u.test(line));
        expect(left).toEqual([]);
      }),
    );
  });
});

describe('Markdown', () => {
  it('gives exact slices in order', () => {
    fc.assert(fc.property(source, (text) => expectExactSlices(splitMarkdown(text, 0, null), text)));
  });

  it('leaves out nothing but headings, lines across, comments and definitions', () => {
    const words = fc.stringMatching(/^[A-Za-z][a-z]{1,8}( [a-z]{1,8}){0,9}[.?]$/);
    const markup = fc.oneof(
      words.map((text) => `## ${text}`),
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
      passage.map((text) => ({ text, shown: text.replace(/^> /, '') })),
    );
    // Two lists in a row are one list to Markdown.
    const parts = fc
      .array(part)
      .filter(
        (list) =>
          !list.some(({ text }, i) => /^1/.test(text) && /^1/.test(list[i - 1]?.text ?? '')),
      );
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
      for (const passage of article?.passages ?? []) expect(text).toContain(passage.text);
      const lines = text.split('\n').length;
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
])('reads a file of %s in a few seconds', (_, text) => {
  const begun = performance.now();
  for (const path of ['a.txt', 'a.md']) {
    const { article, problems } = parseArticle({ path, text });
    expect(article?.passages.length ?? problems.length).toBe(1);
  }
  expect(performance.now() - begun).toBeLessThan(10_000);
});
