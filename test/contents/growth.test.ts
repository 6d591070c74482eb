/** Articles made to be slow to look through take no more than twice the time where they are twice as long. */
import { expect, it } from 'vitest';
import { extractNames } from '../../src/contents/names.ts';
import { extractOutline } from '../../src/contents/outline.ts';
import { extractQuotes } from '../../src/contents/quotes.ts';
import { extractTimeline } from '../../src/contents/timeline.ts';
import { choicesOf } from '../../src/discord/visit/choices.ts';
import type { Article, Passage } from '../../src/model.ts';
import { cpuMsOf } from '../cpu-time.ts';
import { articleOf } from './passages.ts';

const shortChars = 8_000;
const longTimes = 4;

/** Four times the text: 4 is linear and 16 the square; what the machine adds lies between. */
const maxRatio = 8;

/** Less than this is nothing but noise. */
const noiseMs = 20;

const tries = 6;

const repeated = (piece: string) => (chars: number) => [
  piece.repeat(Math.ceil(chars / piece.length)),
];
const within = (before: string, piece: string, after: string) => (chars: number) => [
  before + piece.repeat(Math.ceil(chars / piece.length)) + after,
];
/** One passage each. */
const apart = (make: (i: number) => string | (Partial<Passage> & { text: string })) => {
  const size = JSON.stringify(make(0)).length;
  return (chars: number) => Array.from({ length: chars / size }, (_, i) => make(i));
};
const letter = (i: number) => String.fromCharCode(97 + (i % 26));
const word = (i: number) => `A${letter(i)}${letter(i / 26)}${letter(i / 676)}`;

const articles: Readonly<Record<string, (chars: number) => Parameters<typeof articleOf>[0]>> = {
  'a date with long white space': within('on 2', ' ', 'of May 1931'),
  'white space within quotation marks': within('"a b"', ' ', 'said Ana'),
  'dates and white space': repeated('on 2          of May '),
  'quotation marks that open': repeated('“a '),
  'who said it': repeated('said Ana Rojas, '),
  'people of one surname': apart(
    (i) => `The house of ${word(i)} Rojas said so, said ${word(i)} Rojas.`,
  ),
  'one name': repeated('Ana Rojas '),
  capitals: repeated('AB '),
  'one word': repeated('IX'),
  'letters of Chinese': repeated('字'),
  headings: apart((i) => ({ text: 'It is.', section: `Part ${word(i)}` })),
  years: repeated('in 1931, '),
};

function lookThrough(article: Article): void {
  extractNames(article);
  extractTimeline(article);
  extractQuotes(article);
  extractOutline(article);
  const choices = choicesOf({ articles: [article] });
  for (const typed of ['part', 'rojas', '2 of may']) choices.questions(typed, 'en', article);
}

it.each(Object.entries(articles))(
  'looks through %s in time that grows no more than the text',
  (_, make) => {
    const [short, long] = [make(shortChars), make(shortChars * longTimes)];
    let [shortMs, longMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const grows = () => longMs > maxRatio * Math.max(shortMs, noiseMs);
    // The first is slow for want of compiled code; a few more where the machine was busy.
    for (let i = 0; i < tries && (i < 2 || grows()); i++) {
      // A new article each time, of which nothing is remembered.
      shortMs = Math.min(
        shortMs,
        cpuMsOf(() => lookThrough(articleOf(short))),
      );
      longMs = Math.min(
        longMs,
        cpuMsOf(() => lookThrough(articleOf(long))),
      );
    }
    expect(longMs).toBeLessThanOrEqual(maxRatio * Math.max(shortMs, noiseMs));
  },
  60_000,
);
