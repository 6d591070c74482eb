/** A quote shows an exact slice of the passage, with nothing active in it but the bot's own marks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showVisible } from '../../../src/discord/markup/escape-markdown.ts';
import { textSize } from '../../../src/discord/messages/components.ts';
import { renderQuote } from '../../../src/discord/messages/render-quote.ts';
import type { Passage, Span } from '../../../src/model.ts';
import { anyText, longText } from '../arbitrary-text.ts';
import { readQuote } from '../markup/read-markdown.ts';
import { createArticle } from '../sample.ts';

function passageOf(text: string): Passage {
  const [passage] = createArticle('a', [{ text }]).passages;
  if (!passage) throw new Error('no passage');
  return passage;
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** `at`, moved out of the middle of a character: words and sentences end between characters. */
function snap(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}

const TEXT = 'The ferry sailed in 1931. Rosa Lindqvist led it, then retired. It sank.';

describe('renderQuote', () => {
  it.each([
    {
      why: 'matched words are bold, the best sentence underlined',
      text: TEXT,
      sentence: 'Rosa Lindqvist led it, then retired.',
      matches: ['ferry', 'Lindqvist'],
      quote:
        '> The **ferry** sailed in 1931\\. __Rosa **Lindqvist** led it, then retired\\.__ It sank\\.',
    },
    {
      why: 'a passage that is all one sentence is not underlined',
      text: 'The ferry sailed.',
      sentence: 'The ferry sailed.',
      matches: ['ferry'],
      quote: '> The **ferry** sailed\\.',
    },
    {
      why: 'neighbouring matches share their marks',
      text: 'Rosa Lindqvist led.',
      sentence: null,
      matches: ['Rosa', ' ', 'Lindqvist'],
      quote: '> **Rosa Lindqvist** led\\.',
    },
    {
      why: 'marks do not cross a line',
      text: 'Bring:\n- salt\n- bread. Then go.',
      sentence: 'Bring:\n- salt\n- bread.',
      matches: ['salt'],
      quote: '> __Bring\\:__\n> __\\- **salt**__\n> __\\- bread\\.__ Then go\\.',
    },
    {
      why: 'lines of their own stay apart',
      text: 'The ferry\nsailed.',
      sentence: null,
      matches: [],
      quote: '> The ferry\n> sailed\\.',
    },
    {
      why: 'stars beside a mark stay stars',
      text: '*ferry* _now_',
      sentence: null,
      matches: ['*ferry*'],
      quote: '> **\\*ferry\\*** \\_now\\_',
    },
  ])('$why', ({ text, sentence, matches, quote }) => {
    const request = {
      passage: passageOf(text),
      sentence: sentence === null ? null : spanOf(text, sentence),
      matches: matches.map((words) => spanOf(text, words)),
      maxSize: 4000,
    };
    expect(renderQuote(request)).toBe(quote);
  });

  it('marks where text was left out', () => {
    const passage = passageOf(`${'Some words before it. '.repeat(20)}${TEXT}`);
    const sentence = spanOf(passage.text, 'Rosa Lindqvist led it, then retired.');
    const quote = renderQuote({ passage, sentence, matches: [], maxSize: 120 });
    expect(quote).toMatch(/^> \[…\] .*Rosa Lindqvist led it, then retired/u);
    expect(textSize(quote)).toBeLessThanOrEqual(120);
  });

  it('keeps the lines of code between the marks', () => {
    const note = `# ${'Much '.repeat(60)}`;
    const text = [note, '', '  if lamp', '    light', '', note].join('\n');
    const passage: Passage = { ...passageOf(text), isCode: true };
    const request = { passage, sentence: spanOf(text, 'light'), matches: [], maxSize: 120 };
    expect(renderQuote(request)).toBe('> […]\n>   if lamp\n>     __light__\n> […]');
  });

  it('keeps the items of a list on lines of their own, and puts the mark beside an item that is cut', () => {
    const item = `- ${'much '.repeat(30)}end`;
    const text = [item, '- the old lamp is lit', '- the quay is dark', item].join('\n');
    const passage = passageOf(text);
    const shown = (said: string, maxSize: number) =>
      renderQuote({ passage, sentence: spanOf(text, said), matches: [], maxSize });
    expect(shown('- the quay is dark', 100)).toBe(
      '> […]\n> \\- the old lamp is lit\n> __\\- the quay is dark__\n> […]',
    );
    expect(shown(item, 100)).toMatch(/^> \\- much .*much \[…\]$/u);
  });

  it('stays within its limit where each of many short lines is marked twice', () => {
    const text = 'ferry\n'.repeat(100);
    const all = { start: 0, end: text.length };
    const sentence = { start: 6, end: text.length };
    const quote = renderQuote({
      passage: passageOf(text),
      sentence,
      matches: [all],
      maxSize: 1400,
    });
    expect(textSize(quote)).toBeGreaterThan(600);
    expect(textSize(quote)).toBeLessThanOrEqual(1400);
  });

  it('is exact, inert and within its limit for any text and marks', () => {
    const request = fc
      .oneof(anyText, longText)
      .filter((text) => text.trim() !== '')
      .chain((text) =>
        fc.record({
          text: fc.constant(text),
          places: fc.uniqueArray(fc.nat(text.length), { maxLength: 12 }),
          sentence: fc.option(fc.tuple(fc.nat(text.length), fc.nat(text.length))),
          maxSize: fc.integer({ min: 300, max: 4000 }),
        }),
      );
    fc.assert(
      fc.property(request, ({ text, places, sentence, maxSize }) => {
        const cuts = new Set(places.map((at) => snap(text, at)));
        const sorted = [...cuts].sort((a, b) => a - b);
        const matches = sorted.flatMap((start, index) => {
          const end = sorted[index + 1];
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        const quote = renderQuote({
          passage: passageOf(text),
          sentence: sentence && {
            start: snap(text, Math.min(...sentence)),
            end: snap(text, Math.max(...sentence)),
          },
          matches,
          maxSize,
        });
        const { text: shown, active } = readQuote(quote);
        const squeeze = (value: string) => value.replace(/\s+/gu, '');
        expect(active).toEqual([]);
        expect(textSize(quote)).toBeLessThanOrEqual(maxSize);
        expect(squeeze(showVisible(text))).toContain(squeeze(shown));
      }),
      { numRuns: 500 },
    );
  });
});
