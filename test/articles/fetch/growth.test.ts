/** A page of very many blocks is made an article in time that grows no more than the page. */
import { expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/fetch/extract-page.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { writeFrontMatter } from '../../../src/articles/write-front-matter.ts';
import { cpuMsOf } from '../../cpu-time.ts';

const shortBlocks = 750;
const longTimes = 4;

/** Four times the blocks: 4 is linear and 16 the square; what the machine adds lies between. */
const maxRatio = 8;

/** Less than this is nothing but noise. */
const noiseMs = 100;

const tries = 6;

const sentence = (number: number) =>
  `Keeper ${number} says that the lamp of the harbour was lit at ${number % 24} o’clock.`;

const blocks: Readonly<Record<string, (number: number) => string>> = {
  'block quotes': (number) => `<blockquote><p>${sentence(number)}</p></blockquote>`,
  'block quotes in each other': (number) =>
    `<blockquote><blockquote><p>${sentence(number)}</p></blockquote></blockquote>`,
  'lists of one': (number) => `<ul><li>${sentence(number)}</li></ul>`,
  paragraphs: (number) => `<p>${sentence(number)}</p>`,
};

function write(block: (number: number) => string, count: number): string {
  const all = Array.from({ length: count }, (_, number) => block(number));
  return `<!doctype html><html><head><title>The lamp</title></head><body><article><h1>The lamp</h1>${all.join('')}</article></body></html>`;
}

function readPage(html: string): number {
  const extract = extractPage(html, 'https://example.org/lamp');
  const text = writeFrontMatter({ title: 'The lamp' }, extract?.text ?? '');
  return parseArticle({ path: 'lamp.md', text }).article?.passages.length ?? 0;
}

it.each(Object.entries(blocks))(
  'reads a page of 3,000 %s whole, in time that grows no more than the page',
  (_, block) => {
    const [short, long] = [write(block, shortBlocks), write(block, shortBlocks * longTimes)];
    let passages = 0;
    let [shortMs, longMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const grows = () => longMs > maxRatio * Math.max(shortMs, noiseMs);
    for (let i = 0; i < tries && (i < 1 || grows()); i++) {
      shortMs = Math.min(
        shortMs,
        cpuMsOf(() => void readPage(short)),
      );
      longMs = Math.min(
        longMs,
        cpuMsOf(() => {
          passages = readPage(long);
        }),
      );
    }
    expect(passages).toBeGreaterThan(shortBlocks);
    expect(longMs).toBeLessThanOrEqual(maxRatio * Math.max(shortMs, noiseMs));
  },
  120_000,
);
