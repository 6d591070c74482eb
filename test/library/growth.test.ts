/** A question made to be slow to read takes no more than twice the time where it is twice as long. */
import { expect, it } from 'vitest';
import { createLibrary } from '../../src/library/library.ts';
import { FERRY, TRAM } from '../discord/sample.ts';

const shortChars = 1000;
const longTimes = 4;

/** Four times the text: 4 is linear and 16 the square; what the machine adds lies between. */
const maxRatio = 8;

/** Less than this is nothing but noise. */
const noiseMs = 20;

const tries = 6;

const repeated = (piece: string) => (chars: number) =>
  piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);

const questions: Readonly<Record<string, (chars: number) => string>> = {
  'blanks between two words': (chars) => `ferry${repeated(' ')(chars)}bridge`,
  'blanks that do not break': (chars) => `ferry${repeated('\u00A0')(chars)}bridge`,
  'blanks after a sign': (chars) => `¶${repeated(' ')(chars)}x`,
  'one word': repeated('IX'),
  'letters of Chinese': repeated('字'),
  'one letter, many times': repeated('y '),
  'words that join': repeated('what and '),
  'words that ask': repeated('show me the '),
  'signs that ask': repeated('?'),
  'signs that close': (chars) => `.${repeated(')')(chars)} x`,
  'full stops': repeated('a.'),
  'quotation marks': repeated('"'),
  commas: repeated(', '),
};

const library = createLibrary([FERRY, TRAM], new Date(0));

/** Another word each time, so that nothing is remembered from the time before. */
let asked = 0;

function timeOf(question: string): number {
  const begun = process.cpuUsage();
  library.ask(`w${++asked} ${question}`, { follows: question });
  return process.cpuUsage(begun).user / 1000;
}

it.each(Object.entries(questions))(
  'asks with %s in time that grows no more than the text',
  (_, make) => {
    const [short, long] = [make(shortChars), make(shortChars * longTimes)];
    let [shortMs, longMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const grows = () => longMs > maxRatio * Math.max(shortMs, noiseMs);
    for (let i = 0; i < tries && (i < 2 || grows()); i++) {
      shortMs = Math.min(shortMs, timeOf(short));
      longMs = Math.min(longMs, timeOf(long));
    }
    expect(longMs).toBeLessThanOrEqual(maxRatio * Math.max(shortMs, noiseMs));
  },
  60_000,
);
