/** A quote is an exact slice of its passage, cut at sentence ends, and never too long. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuoteOptions, quotePassage } from '../../src/answer/quote.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import type { Span } from '../../src/model.ts';
import { anyText } from '../discord/arbitrary-text.ts';

const text =
  'The tower was lit in 1887. Its lamp burned whale oil. Agnes tended it. Nobody helped her.';

const passageOf = (words: string) => ({ text: words, language: 'en' });

function spanOf(part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

function quote(changes: Partial<QuoteOptions>) {
  return quotePassage(passageOf(text), {
    sentence: null,
    matches: [],
    maxSize: 1000,
    measure: (slice) => slice.length,
    ...changes,
  });
}

const joined = ({ pieces }: { readonly pieces: readonly { text: string }[] }): string =>
  pieces.map((piece) => piece.text).join('');

describe('what is quoted', () => {
  const lamp = spanOf('Its lamp burned whale oil.');
  it.each<[string, Partial<QuoteOptions>, string, boolean, boolean]>([
    ['all of it where it fits', {}, text, false, false],
    ['all of it where it just fits', { maxSize: text.length }, text, false, false],
    [
      'the beginning where nothing is asked for',
      { maxSize: 60 },
      'The tower was lit in 1887. Its lamp burned whale oil.',
      false,
      true,
    ],
    [
      'only the sentence where no other fits',
      { sentence: lamp, maxSize: 30 },
      'Its lamp burned whale oil.',
      true,
      true,
    ],
    [
      'what follows before what comes before',
      { sentence: lamp, maxSize: 54 },
      'Its lamp burned whale oil. Agnes tended it.',
      true,
      true,
    ],
    [
      'what comes before where what follows does not fit',
      { sentence: spanOf('Nobody helped her.'), maxSize: 40 },
      'Agnes tended it. Nobody helped her.',
      true,
      false,
    ],
    [
      'whole words of a sentence that does not fit',
      { sentence: lamp, maxSize: 12 },
      'Its lamp',
      true,
      true,
    ],
    ['part of a word where not one fits', { sentence: lamp, maxSize: 2 }, 'It', true, true],
    ['nothing where nothing fits', { sentence: lamp, maxSize: 0 }, '', true, true],
  ])('is %s', (_, changes, expected, cutBefore, cutAfter) => {
    const result = quote(changes);
    expect(joined(result)).toBe(expected);
    expect({ cutBefore: result.cutBefore, cutAfter: result.cutAfter }).toEqual({
      cutBefore,
      cutAfter,
    });
  });

  it('is measured as it will be rendered', () => {
    const twice = quote({ maxSize: 110, measure: (slice) => 2 * slice.length });
    expect(joined(twice)).toBe('The tower was lit in 1887. Its lamp burned whale oil.');
  });

  it.each([
    [
      'we lit the lamp in the old tower and it burned all night but then the oil ran out',
      70,
      'we lit the lamp in the old tower and it burned all night',
    ],
    [
      'we lit the lamp in the old tower and it burned all of the night for us',
      50,
      'we lit the lamp in the old tower',
    ],
    [
      'the lamp of the tower of the quay of the harbour of the city',
      40,
      'the lamp of the tower of the quay of the',
    ],
  ])('ends what has no stops where one would pause, if anywhere: %s', (said, maxSize, shown) => {
    const options = {
      sentence: null,
      matches: [],
      maxSize,
      measure: (slice: string) => slice.length,
    };
    expect(joined(quotePassage(passageOf(said), options))).toBe(shown);
  });

  it('cuts no character in half', () => {
    const options = {
      sentence: null,
      matches: [],
      measure: (s: string) => s.length,
    } as const;
    expect(joined(quotePassage(passageOf('🐝🐝🐝'), { ...options, maxSize: 3 }))).toBe('🐝');
  });
});

describe('what is quoted of code', () => {
  const code = [
    '#!/usr/bin/env lamp',
    '',
    'def light',
    '  oil = { kind: "whale",',
    '          litres: 3 }',
    '  pour(oil)',
    'end',
    '',
    '- Keepers and',
    '  their helpers',
  ].join('\n');
  it.each<[string, string | null, number, string]>([
    ['its first lines', null, 60, '#!/usr/bin/env lamp\n\ndef light'],
    [
      'lines as they stand',
      'litres: 3 }',
      60,
      '  oil = { kind: "whale",\n          litres: 3 }\n  pour(oil)',
    ],
    ['no part of a statement', 'pour(oil)', 20, '  pour(oil)\nend'],
    ['an item from its beginning', 'their helpers', 40, '- Keepers and\n  their helpers'],
    ['whole words of a line that does not fit', 'pour(oil)', 10, 'pour(oil)'],
  ])('is %s', (_, part, maxSize, expected) => {
    const start = code.indexOf(part ?? '');
    const sentence = part === null ? null : { start, end: start + part.length };
    const options = { sentence, matches: [], maxSize, measure: (slice: string) => slice.length };
    const result = quotePassage({ ...passageOf(code), isCode: true }, options);
    expect(joined(result)).toBe(expected);
  });
});

describe('marks', () => {
  it('divide the quote where they begin and end', () => {
    const { pieces } = quote({
      sentence: spanOf('Its lamp burned whale oil.'),
      matches: [spanOf('1887'), spanOf('lamp'), spanOf('whale')],
      maxSize: 54,
    });
    expect(pieces.map((piece) => [piece.text, piece.matched, piece.inSentence])).toEqual([
      ['Its ', false, true],
      ['lamp', true, true],
      [' burned ', false, true],
      ['whale', true, true],
      [' oil.', false, true],
      [' Agnes tended it.', false, false],
    ]);
  });

  it('stand on a word that is cut through', () => {
    const sentence = spanOf('Its lamp burned whale oil.');
    const { pieces } = quote({ sentence, matches: [sentence], maxSize: 8 });
    expect(pieces).toEqual([{ text: 'Its lamp', matched: true, inSentence: true }]);
  });
});

/** A passage, one of its sentences or none, words to mark in it, and a size. */
const anyQuote = anyText.chain((passage) => {
  const sentences = splitSentences(passage, 'en');
  const matches = [...passage.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return fc.record({
    passage: fc.constant(passage),
    sentences: fc.constant(sentences),
    sentence: fc.constantFrom<Span | null>(null, ...sentences),
    matches: fc.subarray(matches),
    maxSize: fc.integer({ min: 0, max: passage.length + 5 }),
    measure: fc.constantFrom(
      (slice: string) => slice.length,
      (slice: string) => [...slice].length,
      (slice: string) => slice.replace(/[*_~`>|[\]\\]/gu, '\\$&').length,
    ),
  });
});

describe('any quote of any text', () => {
  it('is an exact slice no larger than allowed, and says what was left out', () => {
    fc.assert(
      fc.property(anyQuote, ({ passage, ...options }) => {
        const result = quotePassage(passageOf(passage), options);
        const slice = joined(result);
        expect(options.measure(slice)).toBeLessThanOrEqual(options.maxSize);
        expect(placesOf(result, passage).length).toBeGreaterThan(0);
        expect(result.pieces.some((piece) => piece.text === '')).toBe(false);
      }),
    );
  });

  it('holds the sentence where it fits, and ends where sentences end', () => {
    fc.assert(
      fc.property(anyQuote, ({ passage, sentences, ...options }) => {
        const result = quotePassage(passageOf(passage), options);
        const slice = joined(result);
        const sentence = options.sentence ?? sentences[0];
        if (!sentence) return;
        const wanted = passage.slice(sentence.start, sentence.end);
        if (options.measure(wanted) > options.maxSize) {
          expect(wanted.startsWith(slice)).toBe(true);
          return;
        }
        expect(slice).toContain(wanted);
        const starts = [0, ...sentences.map((each) => each.start)];
        const ends = [passage.length, ...sentences.map((each) => each.end)];
        const places = placesOf(result, passage).filter((place) => starts.includes(place));
        expect(places.some((place) => ends.includes(place + slice.length))).toBe(true);
      }),
    );
  });

  it('marks exactly what was asked for, of what is shown', () => {
    fc.assert(
      fc.property(anyQuote, ({ passage, ...options }) => {
        const result = quotePassage(passageOf(passage), options);
        const places = placesOf(result, passage);
        expect(places.some((place) => isMarked(result, place, options))).toBe(true);
      }),
    );
  });
});

/** Where the quote may stand, told by its flags: a text that repeats itself may hold it twice. */
function placesOf(result: ReturnType<typeof quotePassage>, passage: string): number[] {
  const slice = joined(result);
  const places: number[] = [];
  for (let at = 0; at <= passage.length - slice.length; at++) {
    const cutBefore = passage.slice(0, at).trim() !== '';
    const cutAfter = passage.slice(at + slice.length).trim() !== '';
    const flagged = cutBefore === result.cutBefore && cutAfter === result.cutAfter;
    if (flagged && passage.startsWith(slice, at)) places.push(at);
  }
  return places;
}

/** Whether the marks are those that a quote from `start` should have. */
function isMarked(
  { pieces }: ReturnType<typeof quotePassage>,
  start: number,
  { sentence, matches }: Pick<QuoteOptions, 'sentence' | 'matches'>,
): boolean {
  let at = start;
  return pieces.every(({ text, matched, inSentence }) => {
    const [from, to] = [at, at + text.length];
    at = to;
    const inside = (span: Span): boolean => span.start <= from && to <= span.end;
    return (
      matched === matches.some(inside) && inSentence === (sentence !== null && inside(sentence))
    );
  });
}
