/** Context, sharing, votes and translations on the message as Discord hands it back. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { toMessage } from '../../../src/discord/messages/reply.ts';
import type { Press } from '../../../src/discord/presses/press.ts';
import { findCustomId, findProblems, readLabels, readText } from '../check-message.ts';
import {
  ANA,
  ana,
  anaInSpanish,
  ben,
  createAnswer,
  createArticle,
  createHit,
  createStores,
  drawAnswer,
  FERRY,
  libraryOf,
  pressed,
} from '../sample.ts';

const FERRY_ES = createArticle(
  'transbordador',
  FERRY.passages.map(({ number }) => ({
    text: `Este es el pasaje ${number} en español.`,
    language: 'es',
  })),
  { language: 'es', title: 'El último transbordador', translationOf: 'ferry' },
);
const library = libraryOf(FERRY, FERRY_ES);
const alone = { ...ana, alone: true };

function answerTo(article = FERRY, number = 2, outcome: 'found' | 'unsure' = 'found', who = ana) {
  const answer = createAnswer('Who led it?', outcome, [createHit(article, number)]);
  return drawAnswer(answer, libraryOf(article, FERRY_ES), who);
}

function press(
  components: readonly APIMessageTopLevelComponent[],
  pattern: RegExp,
  private_ = false,
): Press & { readonly alone: boolean } {
  const customId = findCustomId(components, pattern);
  return { customId, value: null, components, alone: private_ };
}

describe('More context', () => {
  const context = press(answerTo(), /^1:near:/u);

  it('shows the passage between its neighbours, each with its number and section', async () => {
    const { components, delivery } = await pressed(context, library, ana, createStores());
    expect(delivery).toBe('update');
    expect(readText(components)).toBe(
      [
        '**Who led it?**',
        '**¶ 1**\n> The ferry “Alma” was launched on 3 March 1931 in Porto Velho\\. It carried 240 people\\.',
        '**¶ 2**\n> __Captain Rosa Lindqvist commanded it for nineteen years\\.__ She retired in 1950\\.',
        '**¶ 3** · The bridge\n> The new bridge makes the ferry a memory\\. We will miss it\\.\n— Rosa Lindqvist, 2 June 1950',
        '-# The last ferry of Porto Velho · The Harbour Gazette · 23 May 2023 · ¶ 1–3 of 4',
      ].join('\n'),
    );
    expect(readLabels(components)).toEqual(
      expect.arrayContaining(['¶ 4 ▶', 'Copy quote', '👍 Helpful']),
    );
    expect(readLabels(components)).not.toContain('More context');
    expect(findProblems(components)).toEqual([]);
  });

  it('is private for anybody else, who may share it', async () => {
    const { components, delivery } = await pressed(context, library, ben, createStores());
    expect(delivery).toBe('private');
    expect(readLabels(components)).toContain('Share');
  });

  it.each([1, 4])('has one neighbour at an end (¶ %i)', async (number) => {
    const at = press(answerTo(FERRY, number), /^1:near:/u);
    const { components } = await pressed(at, library, ana, createStores());
    expect(readText(components).match(/\*\*¶ \d\*\*/gu)).toHaveLength(2);
  });

  it('keeps the label of an unsure answer', async () => {
    const unsure = press(answerTo(FERRY, 2, 'unsure'), /^1:near:/u);
    const { components } = await pressed(unsure, library, ana, createStores());
    expect(readText(components)).toContain('No passage clearly answers this');
  });

  it('shows all three of however long passages', async () => {
    const long = createArticle('ferry', [
      { text: 'Before it was calm. '.repeat(1000) },
      { text: 'A long middle *part*. '.repeat(1000) },
      { text: `${'Después llovió. '.repeat(1000)}Fin.` },
    ]);
    const at = press(answerTo(long), /^1:near:/u);
    const { components } = await pressed(at, libraryOf(long), ana, createStores());
    expect(findProblems(components)).toEqual([]);
    for (const words of ['Before it was', 'A long middle', 'Después llovió']) {
      expect(readText(components)).toContain(words);
    }
    expect(readText(components).match(/\[…\]/gu)).toHaveLength(3);
  });
});

describe('Share', () => {
  const shared = press(answerTo(FERRY, 2, 'found', alone), /^1:share:/u, true);

  it('makes the private answer public, names who shared it, and offers no second sharing', async () => {
    const { components, delivery } = await pressed(shared, library, ana, createStores());
    expect(delivery).toBe('public');
    expect(readText(components)).toContain(`-# Shared by <@${ANA}>\n**Who led it?**`);
    expect(readText(components)).toContain('Captain Rosa Lindqvist');
    expect(readLabels(components)).not.toContain('Share');
    expect(readLabels(components)).toContain('More context');
    expect(findProblems(components)).toEqual([]);
  });

  it('works on a message without a card', async () => {
    const plain = toMessage(shared.components, 'plain').components;
    const { components } = await pressed(
      { ...shared, components: plain },
      library,
      anaInSpanish,
      createStores(),
    );
    expect(readText(components)).toContain(`-# Compartido por <@${ANA}>\n**Who led it?**`);
    expect(readLabels(components)).not.toContain('Share');
  });

  it('is offered only on what one person sees, and shares nothing else', async () => {
    expect(readLabels(answerTo())).not.toContain('Share');
    const forged = { ...shared, alone: false };
    const { delivery } = await pressed(forged, library, ana, createStores());
    expect(delivery).toBe('private');
  });

  it('shares nothing that may no longer be seen', async () => {
    const { components, delivery } = await pressed(shared, libraryOf(), ana, createStores());
    expect(delivery).toBe('private');
    expect(readText(components)).toContain('no longer there');
  });

  it('shows what was corrected since as it is now, and says so', async () => {
    const corrected = createArticle('ferry', [
      ...FERRY.passages.map(({ text, section }) => ({
        text: text.replaceAll('Rosa Lindqvist', 'Carmen Vidal'),
        section,
      })),
    ]);
    const later = libraryOf({ ...FERRY, passages: corrected.passages });
    const { components, delivery } = await pressed(shared, later, ana, createStores());
    expect(delivery).toBe('public');
    expect(readText(components)).toContain('Carmen Vidal');
    expect(JSON.stringify(components)).not.toContain('Lindqvist');
    expect(readText(components)).toContain('has changed');
    expect(readText(components)).toContain('**Who led it?**');
    expect(readLabels(components)).not.toContain('Share');
    expect(findProblems(components)).toEqual([]);
  });

  it('shares no passage of a range that is gone', async () => {
    const shorter = libraryOf({ ...FERRY, passages: FERRY.passages.slice(0, 1) });
    const { delivery } = await pressed(shared, shorter, ana, createStores());
    expect(delivery).toBe('private');
  });

  it('stays on offer while the pages of a private message are turned', async () => {
    const turned = press(answerTo(FERRY, 2, 'found', alone), /^1:show:/u, true);
    const { components, delivery } = await pressed(turned, library, ana, createStores());
    expect(delivery).toBe('update');
    expect(readLabels(components)).toContain('Share');
  });
});

describe('votes', () => {
  it('count once for a person and an answer, and can be changed', async () => {
    const stores = createStores();
    const vote = async (pattern: RegExp, who: typeof ana) => {
      const reply = await pressed(press(answerTo(), pattern), library, who, stores);
      expect(reply.delivery).toBe('private');
      return readText(reply.components);
    };
    expect(await vote(/^1:vote:helpful:/u, ana)).toContain('So far: helpful 1, not helpful 0');
    expect(await vote(/^1:vote:helpful:/u, ana)).toContain('So far: helpful 1, not helpful 0');
    expect(await vote(/^1:vote:unhelpful:/u, ben)).toContain('So far: helpful 1, not helpful 1');
    expect(await vote(/^1:vote:unhelpful:/u, ana)).toContain('So far: helpful 0, not helpful 2');
    expect(await vote(/^1:vote:helpful:/u, anaInSpanish)).toContain('Anotado: para ti es útil');
  });

  it('are of the question and the passage', async () => {
    const stores = createStores();
    await pressed(press(answerTo(), /^1:vote:helpful:/u), library, ana, stores);
    const other = press(answerTo(FERRY, 1), /^1:vote:helpful:/u);
    const { components } = await pressed(other, library, ben, stores);
    expect(readText(components)).toContain('So far: helpful 1, not helpful 0');
  });
});

describe('Read in Spanish', () => {
  it('shows the paired passage, and leads back', async () => {
    const there = press(answerTo(), /^1:translate:/u);
    const { components, delivery } = await pressed(there, library, ana, createStores());
    expect(delivery).toBe('update');
    expect(readText(components)).toContain('**Who led it?**\n> Este es el pasaje 2 en español');
    expect(readLabels(components)).toContain('Read in English');
    const back = press(components, /^1:translate:/u);
    const original = await pressed(back, library, ana, createStores());
    expect(readText(original.components)).toContain('Captain Rosa Lindqvist');
  });

  it('is not offered where there is no translation, or it is in the same language', () => {
    const same = createArticle('copy', [{ text: 'One.' }], { translationOf: 'ferry' });
    for (const other of [libraryOf(FERRY), libraryOf(FERRY, same)]) {
      const answer = createAnswer('Who led it?', 'found', [createHit(FERRY, 1)]);
      expect(readLabels(drawAnswer(answer, other, ana)).join()).not.toContain('Read in');
    }
  });
});

it('the plain style has the same text and labels in the same order', () => {
  const card = answerTo(FERRY, 3, 'found', alone);
  const { components } = toMessage(card, 'plain');
  expect(readText(components)).toBe(readText(card));
  expect(readLabels(components)).toEqual(readLabels(card));
  expect(findProblems(components)).toEqual([]);
});
