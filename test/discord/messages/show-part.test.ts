/** What an article holds, page by page, and where each line leads. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/library/fingerprint.ts';
import type { Article } from '../../../src/model.ts';
import { findCustomId, findProblems, listParts, readLabels, readText } from '../check-message.ts';
import {
  ana,
  anaInSpanish,
  ben,
  createArticle,
  createStores,
  drawPart,
  FERRY,
  libraryOf,
  pressed,
  TRAM,
} from '../sample.ts';

type Part = 'outline' | 'names' | 'timeline' | 'quotes';
type Components = readonly APIMessageTopLevelComponent[];

const show = (part: Part, article = FERRY, who = ana) =>
  drawPart({ article, part, about: null, page: 1 }, who) ?? [];

function choose(components: Components, option: number) {
  const menu = listParts(components).find((part) => part['options'] !== undefined);
  const options = (menu?.['options'] ?? []) as { value: string }[];
  const customId = String(menu?.['custom_id']);
  return { customId, value: options[option]?.value ?? null, components, alone: false };
}

const press = (components: Components, pattern: RegExp) => ({
  customId: findCustomId(components, pattern),
  value: null,
  components,
  alone: false,
});

/** 3,000 passages, each its own section, with a name, a date and a quote. */
const LONG: Article = createArticle(
  'long',
  Array.from({ length: 3000 }, (_, index) => ({
    text: `On ${1 + (index % 28)} March ${1000 + (index % 900)} it rained. “It is number ${index},” said Rosa Lindqvist of Ward${'abcdefghij'[index % 10]}.`,
    section: `Part ${index + 1}`,
  })),
);

describe('each list', () => {
  it('outline: sections, their passages, the first sentence', () => {
    expect(readText(show('outline'))).toBe(
      [
        '**Outline · The last ferry of Porto Velho**',
        '- **Beginning** · ¶ 1–2',
        '  The ferry “Alma” was launched on 3 March 1931 in Porto Velho\\.',
        '- **The bridge** · ¶ 3–4',
        '  The new bridge makes the ferry a memory\\.',
      ].join('\n'),
    );
  });

  it('names: each with every ¶', () => {
    expect(readText(show('names'))).toBe(
      [
        '**Names · The last ferry of Porto Velho**',
        '- **Porto Velho** · ¶ 1',
        '- **Rosa Lindqvist** · ¶ 2',
      ].join('\n'),
    );
  });

  it('timeline: in order, with the words that say so and their sentence', () => {
    expect(readText(show('timeline'))).toBe(
      [
        '**Timeline · The last ferry of Porto Velho**',
        '- **3 March 1931** (“on 3 March 1931”) · ¶ 1',
        '  The ferry “Alma” was launched on 3 March 1931 in Porto Velho\\.',
        '- **1950** (“1950”) · ¶ 2',
        '  She retired in 1950\\.',
        '- **July 1950** (“July 1950”) · ¶ 4',
        '  The bridge cost four million crowns and opened in July 1950\\.',
        '-# Dates without a year are counted from 23 May 2023.',
      ].join('\n'),
    );
  });

  it('quotes: who said it', () => {
    expect(readText(show('quotes'))).toBe(
      [
        '**Quotes · The last ferry of Porto Velho**',
        '- **Rosa Lindqvist** · ¶ 3',
        '  The new bridge makes the ferry a memory\\. We will miss it\\.',
      ].join('\n'),
    );
  });

  it('says so where there is nothing, in the asker’s language', () => {
    expect(readText(show('quotes', TRAM, anaInSpanish))).toBe(
      '**Citas · El tranvía de la calle Mayor**\nNo cita a nadie por su nombre.',
    );
  });

  it('says that relative dates are left out where the article has no date', () => {
    const undated = createArticle('x', [{ text: 'On Friday. In 1985.' }], { date: null });
    expect(readText(show('timeline', undated))).toContain('only dates with a year are listed');
  });
});

describe('lines', () => {
  it('lead to their passage, and the menu stays', async () => {
    const chosen = choose(show('timeline'), 1);
    const { components, delivery } = await pressed(chosen, libraryOf(FERRY), ana, createStores());
    expect(delivery).toBe('update');
    expect(readText(components)).toContain('__She retired in 1950\\.__');
    expect(choose(components, 0).value).toBe(choose(show('timeline'), 0).value);
    expect(readLabels(components).join()).not.toContain('Helpful');
  });

  it('of names lead to every place of the name', async () => {
    const chosen = choose(show('names'), 0);
    const { components } = await pressed(chosen, libraryOf(FERRY), ben, createStores());
    expect(readText(components)).toBe(
      [
        '**Where it stands · The last ferry of Porto Velho**',
        '- **¶ 1**',
        '  The ferry “Alma” was launched on 3 March 1931 in Porto Velho\\.',
      ].join('\n'),
    );
  });

  it('say that an article or a name is gone', async () => {
    const chosen = choose(show('names'), 1);
    for (const { value, library } of [
      { value: chosen.value, library: libraryOf(TRAM) },
      { value: fingerprint('Nobody'), library: libraryOf(FERRY) },
      { value: null, library: libraryOf(FERRY) },
    ]) {
      const reply = await pressed({ ...chosen, value }, library, ana, createStores());
      expect(reply.delivery).toBe('private');
      expect(readText(reply.components)).toContain('no longer there');
    }
  });
});

describe('an article of 3,000 passages', () => {
  it.each<[Part, number]>([
    ['outline', 3000],
    ['timeline', 3000],
    ['quotes', 3000],
    ['names', 10],
  ])('%s is listed to the end', async (part, rows) => {
    const library = libraryOf(LONG);
    const first = show(part, LONG);
    expect(findProblems(first)).toEqual([]);
    const pages = Math.ceil(rows / 10);
    for (const page of [2, 3, pages].filter((target) => target > 1 && target <= pages)) {
      const forward = press(first, /^1:part:/u);
      const customId = forward.customId.replace(/:\d+:(\d+)$/u, `:${page}:$1`);
      const { components, delivery } = await pressed(
        { ...forward, customId },
        library,
        ana,
        createStores(),
      );
      expect(delivery).toBe('update');
      expect(findProblems(components)).toEqual([]);
      expect(readText(components)).toContain(`${(page - 1) * 10 + 1}–${page * 10} of ${rows}`);
    }
  });

  it('names every ¶ of a name on its own pages', async () => {
    const names = show('names', LONG);
    expect(readText(names)).toContain('… (300 passages)');
    const chosen = choose(names, 0);
    const { components } = await pressed(chosen, libraryOf(LONG), ana, createStores());
    expect(readText(components)).toContain('1–10 of 300');
    expect(findProblems(components)).toEqual([]);
  });

  it('is not paged beyond its end', () => {
    const last = drawPart({ article: LONG, part: 'outline', about: null, page: 9_999_999 }, ana);
    expect(readText(last ?? [])).toContain('2991–3000 of 3000');
  });
});

it('a passage of 20,000 characters is listed within the limits', () => {
  const huge = createArticle('huge', [{ text: `${'La_*lluvia* '.repeat(1700)} en 1985.` }]);
  for (const part of ['outline', 'names', 'timeline', 'quotes'] as const) {
    expect(findProblems(show(part, huge))).toEqual([]);
  }
});
