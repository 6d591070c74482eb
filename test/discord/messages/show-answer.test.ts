/** The three outcomes as messages. */
import { ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { parseCustomId, parseHit } from '../../../src/discord/messages/custom-id.ts';
import { findProblems, listParts, readLabels, readText } from '../check-message.ts';
import {
  ANA,
  ana,
  anaInSpanish,
  createAnswer,
  createHit,
  createStores,
  drawAnswer,
  FERRY,
  libraryOf,
  pressed,
  TRAM,
} from '../sample.ts';

const library = libraryOf(FERRY, TRAM);
const found = createAnswer('Who led the ferry?', 'found', [
  createHit(FERRY, 2, 'commanded'),
  createHit(FERRY, 1, 'ferry'),
  createHit(FERRY, 3),
]);

describe('found', () => {
  const message = drawAnswer(found, library, ana);

  it('shows the question, the quote and the citation, and nothing else', () => {
    expect(readText(message)).toBe(
      [
        '**Who led the ferry?**',
        '> __Captain Rosa Lindqvist **commanded** it for nineteen years\\.__ She retired in 1950\\.',
        '-# The last ferry of Porto Velho · The Harbour Gazette · 23 May 2023 · ¶ 2 of 4',
      ].join('\n'),
    );
    expect(findProblems(message)).toEqual([]);
  });

  it('shows a short passage with the next one, and both marked where that goes on', () => {
    const hit = createHit(FERRY, 1);
    const [passage, after] = FERRY.passages;
    if (!passage || !after) throw new Error('no passages');
    const sentence = { start: 0, end: passage.text.length };
    const next = {
      passage: after,
      citation: { ...hit.citation, passage: 2 },
      sentence: { start: 0, end: after.text.indexOf(' She') },
    };
    const shown = drawAnswer(
      createAnswer('Who led the ferry?', 'found', [{ ...hit, sentence, next }]),
      library,
      ana,
    );
    expect(readText(shown)).toBe(
      [
        '**Who led the ferry?**',
        '**¶ 1**',
        '> The ferry “Alma” was launched on 3 March 1931 in Porto Velho\\. It carried 240 people\\.',
        '**¶ 2**',
        '> __Captain Rosa Lindqvist commanded it for nineteen years\\.__ She retired in 1950\\.',
        '-# The last ferry of Porto Velho · The Harbour Gazette · 23 May 2023 · ¶ 1–2 of 4',
      ].join('\n'),
    );
    expect(readLabels(shown).slice(0, 2)).toEqual(['¶ 3 ▶', 'Open the source']);
    expect(findProblems(shown)).toEqual([]);
  });

  it('keeps the one before it behind the button', () => {
    const hit = createHit(FERRY, 2);
    const [, , after] = FERRY.passages;
    if (!after) throw new Error('no passage');
    const next = { passage: after, citation: { ...hit.citation, passage: 3 }, sentence: null };
    const answer = createAnswer('Who led the ferry?', 'found', [{ ...hit, next }]);
    const labels = readLabels(drawAnswer(answer, library, ana));
    expect(labels.slice(0, 3)).toEqual(['◀ ¶ 1', '¶ 4 ▶', 'More context']);
  });

  it('has the neighbours, the copy, the source and the other passages', () => {
    const buttons = listParts(message).filter((part) => part.type === ComponentType.Button);
    expect(buttons.map(({ label, style, url }) => [label, style, url])).toEqual([
      ['◀ ¶ 1', ButtonStyle.Secondary, undefined],
      ['¶ 3 ▶', ButtonStyle.Secondary, undefined],
      ['More context', ButtonStyle.Secondary, undefined],
      ['Open the source', ButtonStyle.Link, 'https://example.org/article#:~:text=The%20ferry'],
      ['Copy quote', ButtonStyle.Secondary, undefined],
      ['👍 Helpful', ButtonStyle.Secondary, undefined],
      ['👎 Not helpful', ButtonStyle.Secondary, undefined],
      ['Ask more', ButtonStyle.Secondary, undefined],
    ]);
    expect(readLabels(message).slice(8)).toEqual([
      '¶ 2 of 4 · The last ferry of Porto Velho',
      '¶ 1 of 4 · The last ferry of Porto Velho',
      '¶ 3 of 4 · The last ferry of Porto Velho',
    ]);
  });

  it('keeps what its buttons need in their ids', () => {
    const parts = listParts(message);
    const actions = parts.flatMap(({ custom_id }) =>
      custom_id === undefined ? [] : [parseCustomId(String(custom_id))],
    );
    expect(actions.map((action) => action?.kind)).toEqual([
      'show',
      'show',
      'near',
      'copy',
      'vote',
      'vote',
      'more',
      'pick',
    ]);
    expect(actions.at(-1)).toEqual({ kind: 'pick', outcome: 'found', asker: ANA });
    const menu = parts.find((part) => part.type === ComponentType.StringSelect);
    const options = (menu?.['options'] ?? []) as { value: string }[];
    const values = options.map(({ value }) => parseHit(value));
    expect(values.map((hit) => hit?.passage.number)).toEqual([2, 1, 3]);
  });

  it('speaks the asker’s language and leaves the quote in its own', () => {
    const text = readText(drawAnswer(found, library, anaInSpanish));
    expect(text).toContain('23 de mayo de 2023 · ¶ 2 de 4');
    expect(text).toContain('Captain Rosa Lindqvist');
  });

  it('names the speaker, the date of the post and the section', () => {
    const answer = createAnswer('What of the bridge?', 'found', [createHit(FERRY, 3)]);
    const text = readText(drawAnswer(answer, library, ana));
    expect(text).toContain('\n— Rosa Lindqvist, 2 June 1950\n');
    expect(text).toContain('“The bridge” · ¶ 3 of 4');
  });

  it('has no menu for a single passage', () => {
    const answer = createAnswer('What of the bridge?', 'found', [createHit(FERRY, 3)]);
    expect(listParts(drawAnswer(answer, library, ana)).map(({ type }) => type)).not.toContain(
      ComponentType.StringSelect,
    );
  });

  it('says that a digest is one', () => {
    const answer = createAnswer('¿Cuándo?', 'found', [createHit(TRAM, 1)]);
    expect(readText(drawAnswer(answer, library, ana))).toContain(
      '-# Digest: a summary in other words, not the publisher’s text.',
    );
  });

  it('says that a long question was cut', () => {
    const question = { text: `Who? ${'x'.repeat(3000)}`, language: 'en', cut: true } as const;
    const message = drawAnswer({ ...found, question }, library, ana);
    expect(readText(message)).toContain('only its beginning was searched');
    expect(findProblems(message)).toEqual([]);
  });
});

describe('unsure', () => {
  it('is labelled, and its menu remembers that it is', () => {
    const message = drawAnswer({ ...found, outcome: 'unsure' }, library, ana);
    expect(readText(message)).toContain('No passage clearly answers this. The closest:');
    const menu = listParts(message).find((part) => part.type === ComponentType.StringSelect);
    expect(parseCustomId(String(menu?.['custom_id']))).toMatchObject({ outcome: 'unsure' });
  });
});

describe('two questions in one', () => {
  const [ferry, tram] = [createHit(FERRY, 1), createHit(TRAM, 2)];

  it('are answered each with its own passage and citation', () => {
    const parts = [
      { question: 'who built the ferry', outcome: 'found', hit: ferry },
      { question: 'what is the bridge', outcome: 'unsure', hit: tram },
    ] as const;
    const message = drawAnswer(
      createAnswer('both', 'found', [ferry, tram], { parts }),
      library,
      ana,
    );
    const text = readText(message);
    expect(text).toContain(
      '**what is the bridge**\nNo passage clearly answers this. The closest:\n> ',
    );
    for (const { title } of [FERRY, TRAM]) expect(text).toContain(title);
    expect(text.indexOf(FERRY.title)).toBeLessThan(text.indexOf(TRAM.title));
    expect(text).not.toContain('who built the ferry');
    expect(findProblems(message)).toEqual([]);
  });

  it('name the one without an answer', () => {
    const parts = [
      { question: 'who owns the moon', outcome: 'none', hit: null },
      { question: 'what is the bridge', outcome: 'found', hit: tram },
    ] as const;
    const message = drawAnswer(createAnswer('both', 'found', [tram], { parts }), library, ana);
    expect(readText(message)).toContain(
      '**who owns the moon**\nThe articles hold no answer to that.',
    );
    expect(findProblems(message)).toEqual([]);
  });

  it('fit into a message, however long the passages are', () => {
    const long = createHit(TRAM, 2);
    const text = 'The bridge is long. '.repeat(200);
    const hit = { ...long, passage: { ...long.passage, text } };
    const parts = [hit, { ...hit }, { ...hit }].map((each) => ({
      question: '*?* '.repeat(100),
      outcome: 'unsure' as const,
      hit: each,
    }));
    const hits = [hit];
    const message = drawAnswer(createAnswer('all', 'unsure', hits, { parts }), library, ana);
    expect(findProblems(message)).toEqual([]);
  });
});

describe('none', () => {
  it('says so and offers the questions that are answered', () => {
    const suggestions = [...FERRY.questions, ...TRAM.questions];
    const message = drawAnswer(createAnswer('hello', 'none', [], { suggestions }), library, ana);
    expect(readText(message)).toBe(
      '**hello**\nThe articles hold no answer to that. These they do answer:',
    );
    expect(readLabels(message)).toEqual(suggestions.slice(0, 3));
    expect(findProblems(message)).toEqual([]);
  });

  it('offers the closest headings, and opens the passages below them as no more than close', async () => {
    const answer = createAnswer('Is the brige painted red?', 'none', []);
    const message = drawAnswer(answer, library, anaInSpanish);
    expect(readText(message)).not.toContain('/articles');
    expect(findProblems(message)).toEqual([]);
    const menu = listParts(message).find((part) => part.type === ComponentType.StringSelect);
    const [option] = (menu?.['options'] ?? []) as { label: string; value: string }[];
    expect(option?.label).toBe('The bridge');
    const customId = String(menu?.['custom_id']);
    const press = { customId, value: option?.value ?? null, components: message, alone: false };
    const opened = await pressed(press, library, ana, createStores());
    expect(readText(opened.components)).toContain(
      'No passage clearly answers this. The closest:\n> The new bridge',
    );
  });

  it('names the article where one was chosen, and keeps to its headings', () => {
    const message = drawAnswer(createAnswer('bridge', 'none', []), library, ana, TRAM);
    expect(readText(message)).toContain(`“${TRAM.title}” holds no answer to that.`);
    expect(listParts(message).some((part) => part.type === ComponentType.StringSelect)).toBe(false);
  });

  it('leads to the articles where there is nothing to suggest', () => {
    const message = drawAnswer(createAnswer('hello', 'none', []), library, ana);
    expect(readText(message)).toContain('`/articles` shows what they are about.');
    expect(readLabels(message)).toEqual([]);
  });

  it.each(['', '   ', '\u202E'])('needs no words in the question (%j)', (text) => {
    const message = drawAnswer(createAnswer(text, 'none', []), library, ana);
    expect(readText(message)).toMatch(/^The articles hold no answer/u);
    expect(findProblems(message)).toEqual([]);
  });

  it('says that there is no article at all', () => {
    const message = drawAnswer(createAnswer('hello', 'none', []), libraryOf(), ana);
    expect(readText(message)).toContain('No article is loaded');
  });
});
