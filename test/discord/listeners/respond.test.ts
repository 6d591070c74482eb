/** A reply and who may see what in, whether everyone hears it out: told by the articles that it draws on. */
import { describe, expect, it } from 'vitest';
import { articles } from '../../../src/discord/commands/articles.ts';
import { ask } from '../../../src/discord/commands/ask.ts';
import type { Command, SentOptions } from '../../../src/discord/commands/command.ts';
import { quote } from '../../../src/discord/commands/quote.ts';
import { limitAudience } from '../../../src/discord/listeners/respond.ts';
import type { Reply } from '../../../src/discord/messages/reply.ts';
import { createVisit } from '../../../src/discord/visit/visit.ts';
import { createLiveLibrary } from '../../../src/library/live/live-library.ts';
import { createVisibleLibraries } from '../../../src/library/visible-library.ts';
import { defaultSettings } from '../../../src/storage/server-settings.ts';
import { readText } from '../check-message.ts';
import { ANA, BUILT_AT, createArticle, createStores, FERRY } from '../sample.ts';

const ROLE = '300000000000000001';
const GUILD = '200000000000000001';
const BOTH = ['quay', 'vault'].map((id) =>
  createArticle(id, [{ text: `The ${id} is the pride of our town.`, speaker: `Ms ${id}` }]),
);
const stores = createStores();
const libraries = createVisibleLibraries(createLiveLibrary([FERRY, ...BOTH], () => BUILT_AT).of);
const settings = { ...defaultSettings, audiences: { vault: { channels: [], roles: [ROLE] } } };

/** A generator of its own (mulberry32), so that every run draws the same. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function optionsOf(given: Readonly<Record<string, string>>): SentOptions {
  return {
    getString: (name) => given[name] ?? null,
    getBoolean: () => null,
    getSubcommand: () => '',
    get: () => null,
    getAttachment: () => null,
  };
}

async function run(
  command: Command,
  given: Readonly<Record<string, string>>,
  roleIds: readonly string[],
  random = createRandom(1),
): Promise<Reply> {
  const place = { guildId: GUILD, channelIds: ['100'], roleIds };
  const caller = { askerId: ANA, language: 'en', place, settings } as const;
  const visit = createVisit(
    { ...caller, moderates: false, alone: false },
    { libraries, stores, standing: () => 'unknown', random },
  );
  return limitAudience(await command.run(optionsOf(given), visit), visit);
}

describe('with a role that sees one more article', () => {
  it('a quotation is drawn once, and is private only where it is from that article', async () => {
    const random = createRandom(7);
    const drawn = await Promise.all(
      Array.from({ length: 40 }, () => run(quote, {}, [ROLE], random)),
    );
    const secret = drawn.filter(({ components }) => readText(components).includes('vault'));
    expect(secret.length).toBeGreaterThan(5);
    expect(drawn.length - secret.length).toBeGreaterThan(5);
    for (const reply of drawn) {
      expect(reply.delivery).toBe(secret.includes(reply) ? 'private' : 'public');
    }
  });

  it.each([
    ['an answer from what all see', ask, { question: 'Who commanded the ferry?' }, 'public'],
    ['an answer from that article', ask, { question: 'What is the vault?' }, 'private'],
    // It says how many were searched.
    ['no answer', ask, { question: 'zzzz' }, 'private'],
    ['no answer in one article that all see', ask, { question: 'zzzz', article: 'quay' }, 'public'],
    ['the list of articles', articles, {}, 'private'],
  ] as const)('%s', async (_, command, given, delivery) => {
    expect((await run(command, given, [ROLE])).delivery).toBe(delivery);
    expect((await run(command, given, [])).delivery).toBe('public');
    // What is said in private is not counted.
    if (delivery === 'private')
      expect(await run(command, given, [ROLE])).not.toHaveProperty('answer');
  });
});
