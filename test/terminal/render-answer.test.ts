/** Answers in, exactly what a person reads in the terminal out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model.ts';
import { renderAnswer, renderAnswerLine } from '../../src/terminal/render-answer.ts';
import type { Screen } from '../../src/terminal/screen.ts';
import { exampleAnswer, exampleHit } from './example-answer.ts';

const plain: Screen = { widthColumns: 48, paint: (_format, text) => text };
const tagged: Screen = { widthColumns: 48, paint: (format, text) => `<${format}>${text}</>` };

function linesOf(answer: Answer, screen = plain): string[] {
  return renderAnswer(answer, screen).split('\n');
}

describe('renderAnswer', () => {
  it('shows the passage, bars its best sentence heavier, and cites it', () => {
    expect(linesOf(exampleAnswer())).toEqual([
      '  ┃ The boat is old. It carries 180 passengers,',
      '  ┃ and 24 cars. Nobody has counted the gulls.',
      '  ¶ 3 of 5 · The night ferry · The Harbour',
      '  Gazette · 2024-03-09 · The ship',
      '  https://gazette.example/ferry',
    ]);
  });

  it('styles the sentence word by word, and matched words without their comma', () => {
    const [first, second] = linesOf(exampleAnswer(), tagged);
    expect(first).toBe(
      '  ┃ The boat is old. <bold>It</> <bold>carries</> <bold>180</> <bold,cyan>passengers</><bold>,</>',
    );
    expect(second).toBe(
      '  ┃ <bold>and</> <bold>24</> <bold>cars.</> Nobody has counted the gulls.',
    );
  });

  it('keeps the light bar beside lines without the best sentence', () => {
    const text = `${'Long before that, nothing happened. '.repeat(3)}The boat came.`;
    const bars = linesOf(
      exampleAnswer({ hits: [exampleHit({ text, sentence: 'The boat came.', matches: [] })] }),
    );
    expect(bars.slice(0, 3).map((line) => line.trim()[0])).toEqual(['│', '│', '┃']);
  });

  it('names the speaker and the day of a post, the digest, and the passage’s own address', () => {
    const hit = exampleHit({
      speaker: 'Tomas Reyes',
      date: '2024-03-08',
      kind: 'digest',
      link: 'https://gazette.example/ferry#:~:text=The%20boat',
    });
    expect(linesOf(exampleAnswer({ hits: [hit] })).slice(2)).toEqual([
      '  — Tomas Reyes, 2024-03-08',
      '  ¶ 3 of 5 · The night ferry · The Harbour',
      '  Gazette · 2024-03-09 · The ship · digest',
      '  https://gazette.example/ferry#:~:text=The%20boat',
    ]);
  });

  it('reads on, each passage with its ¶, and cites both', () => {
    const { passage, citation } = exampleHit({
      text: 'It sails at nine.',
      sentence: 'It sails at nine.',
    });
    const following = {
      passage: { ...passage, number: 4 },
      citation: { ...citation, passage: 4 },
      sentence: { start: 0, end: 17 },
    };
    const answer = exampleAnswer({
      hits: [
        { ...exampleHit(), next: following },
        { ...exampleHit(), ...following },
      ],
    });
    expect(linesOf(answer)).toEqual([
      '  ¶ 3',
      '  ┃ The boat is old. It carries 180 passengers,',
      '  ┃ and 24 cars. Nobody has counted the gulls.',
      '  ¶ 4',
      '  ┃ It sails at nine.',
      '  ¶ 3–4 of 5 · The night ferry · The Harbour',
      '  Gazette · 2024-03-09 · The ship',
      '  https://gazette.example/ferry',
    ]);
  });

  it('shows the other passages briefly', () => {
    const long = exampleHit({
      text: `First. ${'Much is left out here. '.repeat(20)}`.trim(),
      sentence: 'First.',
      matches: [],
    });
    const lines = linesOf(exampleAnswer({ hits: [exampleHit(), long] }));
    const others = lines.slice(lines.indexOf('More passages:') + 2);
    expect(others.length).toBeLessThan(9);
    expect(others[0]).toMatch(/^ {2}┃ First\. Much/);
    expect(others.join(' ')).toContain('here. […]');
  });

  it('shows a scrap of another passage with the sentence behind it', () => {
    const next = `The boat carries ${'mail and parcels and '.repeat(7)}letters.`;
    const text = `It is a good question. ${next} ${'Much is left out here. '.repeat(20)}`.trim();
    const long = exampleHit({ text, sentence: 'It is a good question.', matches: [] });
    const lines = linesOf(exampleAnswer({ hits: [exampleHit(), long] }));
    const shown = lines.join(' ').replace(/[┃│\s]+/gu, ' ');
    expect(shown).toContain(`It is a good question. ${next} […]`);
  });

  it('cuts no long sentence of another passage in the middle', () => {
    const sentence = `The boat carries ${'mail and parcels and '.repeat(12)}letters.`;
    const long = exampleHit({ text: `${sentence} It sails at nine.`, sentence, matches: [] });
    const lines = linesOf(exampleAnswer({ hits: [exampleHit(), long] }));
    const shown = lines.slice(lines.indexOf('More passages:')).join(' ').replace(/ {2}┃/gu, '');
    expect(shown).toContain('and letters. […]');
  });

  it('keeps the lines of a list, a poem and code', () => {
    const text = 'It has\na deck:\n\n- a café\n- two cabins\n  below()';
    const hit = exampleHit({ text, sentence: 'It has\na deck:', matches: ['below'] });
    expect(linesOf(exampleAnswer({ hits: [hit] })).slice(0, 5)).toEqual([
      '  ┃ It has',
      '  ┃ a deck:',
      '  │ - a café',
      '  │ - two cabins',
      '  │   below()',
    ]);
  });

  it('keeps code as it stands, between marks on lines of their own', () => {
    const note = `# ${'Much '.repeat(600)}`;
    const text = [note, '', '  if lamp:', '', '    light( 1 )', '', note].join('\n');
    const changes = { text, isCode: true as const, sentence: 'light( 1 )', matches: [] };
    expect(linesOf(exampleAnswer({ hits: [exampleHit(changes)] })).slice(0, 5)).toEqual([
      '  │ […]',
      '  │   if lamp:',
      '  │ ',
      '  ┃     light( 1 )',
      '  │ […]',
    ]);
  });

  it('keeps the items of a shortened list, and what stands for the others, on lines of their own', () => {
    const item = `- ${'much '.repeat(600)}end`;
    const text = [item, '- the old lamp is lit', '- the quay is dark', item].join('\n');
    const hit = exampleHit({ text, sentence: '- the quay is dark', matches: [] });
    expect(linesOf(exampleAnswer({ hits: [hit] })).slice(0, 4)).toEqual([
      '  │ […]',
      '  │ - the old lamp is lit',
      '  ┃ - the quay is dark',
      '  │ […]',
    ]);
  });

  it('says so when it is unsure', () => {
    expect(linesOf(exampleAnswer({ outcome: 'unsure' }))[0]).toBe(
      'No passage answers this for certain. The closest',
    );
  });

  it('says so when there is no answer, and what can be asked', () => {
    const answer = exampleAnswer({
      outcome: 'none',
      hits: [],
      suggestions: ['How old is the boat?'],
    });
    expect(linesOf(answer)).toEqual([
      'The articles hold no answer to that.',
      '',
      'They do answer:',
      '  How old is the boat?',
    ]);
  });

  it.each(['', '!!!', '🤖', '\u0007'])('asks for words when given %j', (text) => {
    const question = { text, language: 'en', cut: false } as const;
    expect(renderAnswer(exampleAnswer({ question, outcome: 'none', hits: [] }), plain)).toContain(
      'nothing to search for',
    );
  });

  it('says how much of a long question was searched', () => {
    const question = { text: 'x'.repeat(4000), language: 'en', cut: true } as const;
    expect(linesOf(exampleAnswer({ question }))[0]).toBe(
      '(Only the first 4000 characters were searched.)',
    );
  });

  it('lets no text steer the terminal, whoever wrote it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const hit = exampleHit({
          text: `x${text}x`,
          sentence: 'x',
          matches: [],
          title: text,
          speaker: text,
          link: text,
        });
        const none = exampleAnswer({ outcome: 'none', hits: [], suggestions: [text] });
        const shown = [
          renderAnswer(exampleAnswer({ hits: [hit, hit] }), plain),
          renderAnswer(none, plain),
          renderAnswerLine(exampleAnswer({ hits: [hit] })),
        ].join('\n');
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});

describe('renderAnswerLine', () => {
  it.each([
    [
      'found',
      exampleAnswer(),
      'found: It carries 180 passengers, and 24 cars. (The night ferry, ¶ 3)',
    ],
    [
      'none',
      exampleAnswer({ outcome: 'none', hits: [] }),
      'none: The articles hold no answer to that.',
    ],
  ])('%s', (_outcome, answer, line) => {
    expect(renderAnswerLine(answer)).toBe(line);
  });
});
