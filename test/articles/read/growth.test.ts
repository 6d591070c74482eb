/** Text made to be slow to read takes no more than twice the time where it is twice as long. */
import { expect, it } from 'vitest';
import { createArticle } from '../../../src/articles/read/create-article.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { veilMarkup } from '../../../src/articles/read/veil/veil-markup.ts';
import { cpuMsOf } from '../../cpu-time.ts';

const shortChars = 4000;
const longTimes = 4;

/** Four times the text: 4 is linear and 16 the square; what the machine adds lies between. */
const maxRatio = 8;

/** Less than this is nothing but noise. */
const noiseMs = 20;

const tries = 6;

const repeated = (piece: string) => (chars: number) =>
  piece.repeat(Math.ceil(chars / piece.length));
const within = (before: string, piece: string, after: string) => (chars: number) =>
  before + repeated(piece)(chars) + after;
const keys = (chars: number) => Array.from({ length: chars / 8 }, (_, i) => `k${i}: v\n`).join('');

const texts: Readonly<Record<string, (chars: number) => string>> = {
  'headings that are items': repeated('a\n-\n'),
  quotes: repeated('> a\n\n'),
  'items in quotes': repeated('- > a\n'),
  'quotes in items': repeated('> - a\n\n'),
  'numbered items apart': repeated('1. a\n\n'),
  'notes in notes': repeated(`${'[^a]: '.repeat(90)}b\n\n`),
  'quotes in items in notes': repeated(`${'[^a]: - > '.repeat(30)}b\n\n`),
  'notes ever further in': (chars) =>
    Array.from({ length: Math.sqrt(chars) }, (_, i) => `${' '.repeat(i)}[^n${i}]: b\n`).join(''),
  'brackets that open': repeated('['),
  'links that open': repeated('[a]('),
  embeds: repeated('![['),
  'tags that open': repeated('<a '),
  comments: repeated('<!--'),
  shortcodes: repeated('{{<'),
  stars: repeated('*a '),
  'formulas that open': repeated('$x^2 \\('),
  'formulas alone': repeated('$$\nx\n\n'),
  'tables that open': repeated('<table>\n'),
  'tables of HTML': repeated('<table><tr><td>a<td>b<tr><td>c</table>\n\n'),
  'ticks of all lengths': (chars) =>
    Array.from({ length: Math.sqrt(chars) }, (_, i) => '`'.repeat(i)).join(' a '),
  bars: repeated('|'),
  'rows of a table': within('|a|b|\n|-|-|\n', '|1|2|\n', ''),
  footnotes: repeated('[^a]: b\n'),
  'footnotes that are called': (chars) =>
    Array.from(
      { length: chars / 80 },
      (_, i) => `Boat ${i}.[^${i}]\n\n[^${i}]: As the log of the harbour office says of it.\n\n`,
    ).join(''),
  'blank lines in code': within('```\n', '\n', '```\n'),
  'blank lines in indented code': within('    a\n', '\n', '    b\n'),
  'lines of one paragraph': repeated('k: v\n'),
  'one sentence': repeated('the boat and '),
  'keys of front matter': (chars) => `---\n${keys(chars)}---\nText.\n`,
  'one key of front matter': within('---\n', 'title: v\n', '---\nText.\n'),
  'a list that opens in front matter': within('---\ntitle: ', '[', '\n---\nText.\n'),
  'lists that open in TOML': within('+++\na = 1\n', 'a = [\n', '+++\nText.\n'),
};

function timeOf(text: string): number {
  return cpuMsOf(() => {
    for (const path of ['a.md', 'a.txt']) parseArticle({ path, text });
  });
}

function expectSteady(timeShort: () => number, timeLong: () => number): void {
  let [shortMs, longMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const grows = () => longMs > maxRatio * Math.max(shortMs, noiseMs);
  // The first is slow for want of compiled code; a few more where the machine was busy.
  for (let i = 0; i < tries && (i < 2 || grows()); i++) {
    shortMs = Math.min(shortMs, timeShort());
    longMs = Math.min(longMs, timeLong());
  }
  expect(longMs).toBeLessThanOrEqual(maxRatio * Math.max(shortMs, noiseMs));
}

it.each(Object.entries(texts))(
  'reads %s in time that grows no more than the text',
  (_, make) => {
    const [short, long] = [make(shortChars), make(shortChars * longTimes)];
    expectSteady(
      () => timeOf(short),
      () => timeOf(long),
    );
  },
  60_000,
);

it('reads headings with nothing below in time that grows no more than they', () => {
  const timeHeadings = (count: number) => () =>
    cpuMsOf(
      () => void parseArticle({ path: 'a.md', text: `Text.\n\n${'## Boats\n\n'.repeat(count)}` }),
    );
  expectSteady(timeHeadings(1500), timeHeadings(1500 * longTimes));
}, 120_000);

it('makes an article of the blocks of a book in time that grows no more than they', () => {
  const block = { text: 'x', runs: [], section: null, speaker: null, date: null, shown: ['x'] };
  const timeBlocks = (count: number) => () => {
    // Code has the language of the article, so that none is looked for.
    const blocks = Array.from({ length: count }, () => ({ ...block, isCode: true as const }));
    const split = {
      title: null,
      date: null,
      blocks,
      links: new Map<number, string>(),
      problems: [],
    };
    return cpuMsOf(() => void createArticle({ path: 'a.md', text: 'x' }, {}, split, []));
  };
  expectSteady(timeBlocks(5000), timeBlocks(5000 * longTimes));
});

it('reads 32,000 keys of front matter', () => {
  const text = `---\n${keys(8 * 32_000)}title: The lamp\n---\nText.\n`;
  expect(parseArticle({ path: 'a.md', text })).toMatchObject({
    article: { title: 'The lamp' },
    problems: [],
  });
});

it('plain text without a sign of markup is looked through once, not from each line to its end', () => {
  const lines = (count: number) => 'The ferry came in at noon and left again.\n\n'.repeat(count);
  const short = lines(15_000);
  const long = lines(60_000);
  const veil = (text: string) => cpuMsOf(() => void veilMarkup(text, 0));
  veil(short);
  expect(veil(long)).toBeLessThan(maxRatio * Math.max(veil(short), noiseMs));
});
