/** Buttons and menus, on the message as Discord hands it back: after a restart there is nothing else. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { VisibleLibrary } from '../../../src/library/visible-library.ts';
import { findCustomId, findProblems, listParts, readText } from '../check-message.ts';
import {
  ana,
  anaInSpanish,
  ben,
  createAnswer,
  createArticle,
  createHit,
  createStores,
  drawAnswer,
  drawArticles,
  FERRY,
  libraryOf,
  pressed,
  TRAM,
} from '../sample.ts';

const library = libraryOf(FERRY, TRAM);
const hits = [createHit(FERRY, 2, 'commanded'), createHit(FERRY, 1, 'ferry')];
const answered = drawAnswer(createAnswer('Who led it?', 'found', hits), library, ana);
const unsure = drawAnswer(createAnswer('Who led it?', 'unsure', hits), library, ana);

type PressOn = Parameters<typeof pressed>[0];

function pressOn(components: readonly APIMessageTopLevelComponent[], pattern: RegExp, option = -1) {
  const customId = findCustomId(components, pattern);
  const menu = listParts(components).find((part) => part['custom_id'] === customId);
  const options = (menu?.['options'] ?? []) as { value: string }[];
  return { customId, value: options[option]?.value ?? null, components, alone: false };
}

const stores = createStores();
const reply = (press: PressOn, shown: VisibleLibrary, presser: typeof ana) =>
  pressed(press, shown, presser, stores);

const next = pressOn(answered, /^1:show:.*\.3\./u);
const copy = pressOn(answered, /^1:copy:/u);

describe('◀ and ▶', () => {
  it('turn the asker’s message to the neighbour, question and menu kept', async () => {
    const { components, delivery } = await reply(next, library, ana);
    expect(delivery).toBe('update');
    expect(readText(components)).toContain(
      '**Who led it?**\nFrom the same article, beside the answer:',
    );
    expect(readText(components)).toContain('> The new bridge makes the ferry a memory');
    expect(listParts(components).some(({ type }) => type === ComponentType.StringSelect)).toBe(
      true,
    );
    expect(findProblems(components)).toEqual([]);
  });

  it('give anybody else a copy of their own, whose buttons are theirs', async () => {
    const { components, delivery } = await reply(next, library, ben);
    expect(delivery).toBe('private');
    const back = pressOn(components, /^1:show:.*\.2\./u);
    expect((await reply(back, library, ben)).delivery).toBe('update');
    expect((await reply(pressOn(components, /^1:pick:/u, 0), library, ben)).delivery).toBe(
      'update',
    );
  });

  it('lead through the whole article and back', async () => {
    let message = answered;
    for (const number of [3, 4, 3, 2, 1]) {
      const press = pressOn(message, new RegExp(`^1:show:[^.]+\\.${number}\\.`, 'u'));
      message = [...(await reply(press, library, ana)).components];
      expect(readText(message)).toContain(`¶ ${number} of 4`);
    }
    expect(() => findCustomId(message, /^1:show:[^.]+\.0\./u)).toThrow();
  });

  it('speak the language of who presses', async () => {
    expect(readText((await reply(next, library, anaInSpanish)).components)).toContain('¶ 3 de 4');
  });
});

describe('the menu of passages', () => {
  it('shows the chosen one with its best sentence, and the one after it as both are short', async () => {
    const press = pressOn(answered, /^1:pick:/u, 1);
    const { components, delivery } = await reply(press, library, ana);
    expect(delivery).toBe('update');
    expect(readText(components)).toBe(
      [
        '**Who led it?**',
        '**¶ 1**',
        '> __The ferry “Alma” was launched on 3 March 1931 in Porto Velho\\.__ It carried 240 people\\.',
        '**¶ 2**',
        '> Captain Rosa Lindqvist commanded it for nineteen years\\. She retired in 1950\\.',
        '-# The last ferry of Porto Velho · The Harbour Gazette · 23 May 2023 · ¶ 1–2 of 4',
      ].join('\n'),
    );
  });

  it('has the passage shown chosen, so that each of the others can be chosen, also again', async () => {
    const chosenIn = (components: typeof answered) =>
      listParts(components)
        .filter(({ type }) => type === ComponentType.StringSelect)
        .map((menu) =>
          (menu['options'] as { default?: boolean }[]).map((option) => option.default ?? false),
        );
    expect(chosenIn(answered)[0]?.[0]).toBe(true);
    const second = await reply(pressOn(answered, /^1:pick:/u, 1), library, ana);
    expect(chosenIn(second.components)[0]?.slice(0, 2)).toEqual([false, true]);
    const back = await reply(pressOn(second.components, /^1:pick:/u, 0), library, ana);
    expect(chosenIn(back.components)).toEqual(chosenIn(answered));
    const besides = await reply(pressOn(second.components, /^1:show:.*\.3\./u), library, ana);
    expect(chosenIn(besides.components)[0]).not.toContain(true);
  });

  it('never drops the label of an unsure answer, not even past a neighbour', async () => {
    const neighbour = await reply(pressOn(unsure, /^1:show:.*\.3\./u), library, ana);
    const chosen = await reply(pressOn(neighbour.components, /^1:pick:/u, 0), library, ana);
    expect(readText(chosen.components)).toContain('No passage clearly answers this');
  });

  it.each([null, '', 'x', 'aaaaaaaaaa.1.aaaaaaaaaa.0-1'])(
    'takes no forged choice (%j)',
    async (value) => {
      const press = { ...pressOn(answered, /^1:pick:/u), value };
      const { components, delivery } = await reply(press, library, ana);
      expect(delivery).toBe('private');
      expect(components).toHaveLength(1);
    },
  );

  it('does without a sentence that lies outside the passage', async () => {
    const press = pressOn(answered, /^1:pick:/u, 1);
    const value = String(press.value).replace(/\.\d+-\d+$/u, '.5-99999');
    expect(readText((await reply({ ...press, value }, library, ana)).components)).not.toContain(
      '__',
    );
  });
});

describe('Copy quote', () => {
  it('is private and plain, also for the asker', async () => {
    const { components, delivery } = await reply(copy, library, ana);
    expect(delivery).toBe('private');
    expect(readText(components)).toBe(
      [
        '```',
        '“Captain Rosa Lindqvist commanded it for nineteen years. She retired in 1950.”',
        'The last ferry of Porto Velho, The Harbour Gazette, 23 May 2023, ¶ 2 of 4',
        'https://example.org/article#:~:text=The%20ferry',
        '```',
      ].join('\n'),
    );
  });
});

describe('articles that changed since', () => {
  const changed = createArticle('ferry', [
    { text: 'Nothing is as it was.' },
    { text: 'Captain Rosa Lindqvist commanded it for twenty years.' },
    { text: 'The third passage is new.' },
  ]);

  it('show the passage as it is now, and say so', async () => {
    for (const press of [next, copy]) {
      const { components } = await reply(press, libraryOf(changed), ana);
      expect(readText(components)).toContain('This passage has changed since that message');
    }
    expect(readText((await reply(next, libraryOf(changed), ana)).components)).toContain(
      'The third passage is new',
    );
  });

  it('say that a passage or an article is gone', async () => {
    const shorter = createArticle('ferry', [{ text: 'One.' }]);
    for (const other of [libraryOf(shorter), libraryOf()]) {
      const { components, delivery } = await reply(next, other, ana);
      expect(readText(components)).toContain('no longer there');
      expect(delivery).toBe('private');
    }
  });
});

describe('suggestions', () => {
  const none = createAnswer('hello', 'none', [], { suggestions: FERRY.questions });
  const press = pressOn(drawAnswer(none, library, ana), /^1:try:/u);

  it('are asked and answered', async () => {
    const { components, delivery } = await reply(press, library, ana);
    expect(delivery).toBe('update');
    expect(readText(components)).toContain('**When was the ferry launched?**');
    expect((await reply(press, library, ben)).delivery).toBe('private');
  });

  it('say that they are gone', async () => {
    const { components, delivery } = await reply(press, libraryOf(TRAM), ana);
    expect(readText(components)).toContain('That suggestion is no longer there');
    expect(delivery).toBe('private');
  });
});

describe('the list of articles', () => {
  const many = Array.from({ length: 27 }, (_, index) =>
    createArticle(`a${String(index + 1).padStart(2, '0')}`, [{ text: `Passage ${index + 1}.` }]),
  );
  const list = drawArticles(libraryOf(...many), 1, ana);

  it('names every article over its pages', async () => {
    let message = list;
    const seen: string[] = [];
    for (const page of [2, 3, 3]) {
      seen.push(...(readText(message).match(/About a\d\d/gu) ?? []));
      expect(findProblems(message)).toEqual([]);
      const forward = listParts(message).some(
        ({ custom_id }) =>
          custom_id !== undefined && String(custom_id).startsWith(`1:list:${page}:`),
      );
      if (!forward) break;
      const press = pressOn(message, new RegExp(`^1:list:${page}:`, 'u'));
      message = [...(await reply(press, libraryOf(...many), ana)).components];
    }
    expect(seen).toEqual(many.map(({ title }) => title));
  });

  it('opens the chosen article at its beginning', async () => {
    const press = pressOn(list, /^1:open:/u, 4);
    const { components, delivery } = await reply(press, libraryOf(...many), ana);
    expect(delivery).toBe('update');
    expect(readText(components)).toContain('> Passage 5');
  });

  it('opens nothing that is not there', async () => {
    const press = { ...pressOn(list, /^1:open:/u), value: 'gone' };
    expect((await reply(press, libraryOf(...many), ana)).delivery).toBe('private');
  });
});

it.each(['', 'x', '9:show:a', '1:show', 'ask:1'])(
  'an unknown button (%j) gets a sentence',
  async (customId) => {
    const { components, delivery } = await reply(
      { customId, value: null, components: [], alone: false },
      library,
      ana,
    );
    expect(readText(components)).toBe(
      'I cannot read that button any more. Ask again for a fresh message.',
    );
    expect(delivery).toBe('private');
  },
);
