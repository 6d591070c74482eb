/** A server that the bot is removed from in, what it had added gone after 30 days and not before, out. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { createStores } from '../../src/library/create-stores.ts';
import { createKnowledgeFolder } from '../../src/library/knowledge-folder.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import { restoreArticles } from '../../src/library/server-articles.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import { createAddedArticleStore } from '../../src/storage/added-articles.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openMemory } from '../storage/open-memory.ts';
import { BUILT_AT, FERRY } from './sample.ts';

const TOKEN = 'test-token';
const dayMs = 86_400_000;

let discord: Awaited<ReturnType<typeof startPlayground>>;
let guild: ReturnType<typeof discord.createGuild>;
let storage: Storage;
let bot: Bot;
let now: number;

async function start(): Promise<void> {
  const library = createLiveLibrary([FERRY], () => BUILT_AT);
  await restoreArticles(library, createAddedArticleStore(storage), { warn: () => {} });
  const stores = createStores({
    storage,
    library,
    knowledge: createKnowledgeFolder({ folder: 'no-such-folder', library, cache: null }),
    insightsDays: 90,
    clock: () => now,
  });
  bot = createBot({
    config: { token: TOKEN, apiUrl: discord.apiUrl },
    library: library.of,
    stores,
    random: () => 0.5,
    logger: pino({ level: 'silent' }),
    now: () => performance.now(),
  });
  await bot.start();
}

/** What came before has been worked on when the bot has stopped. */
async function restartAfter(days: number): Promise<void> {
  await bot.stop(5000);
  now += days * dayMs;
  await start();
}

/** Events come in order: what was sent before this answer has arrived. */
async function settleEvents(): Promise<void> {
  const ana = discord.createPerson({ name: 'Ana' });
  await ana.asks(ana.directMessages, 'Who commanded the ferry?');
}

/** A member asks, and says what the answer was worth. */
async function rateAnAnswer(): Promise<void> {
  const channel = guild.createChannel({ name: 'general' });
  const ben = guild.createMember({ name: 'Ben' });
  const shown = await ben.runs(channel, 'ask', { question: 'Who commanded the ferry?' });
  expect((await ben.clicks(shown, '👎 Not helpful')).text).toContain('not helpful 1');
}

/** Keys and values: nothing that names the server may be hidden in another form. */
async function listOf(guildId: string): Promise<string[]> {
  const kept: string[] = [];
  for await (const { key, value } of storage.all()) {
    const parts = key.split('/').map((part) => Buffer.from(part, 'base64url').toString());
    if ([key, JSON.stringify(value), ...parts].some((text) => text.includes(guildId))) {
      kept.push(key);
    }
  }
  return kept;
}

async function listKept(): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of createAddedArticleStore(storage).all()) names.push(name);
  return names;
}

beforeEach(async () => {
  now = Date.UTC(2024, 2, 1, 12);
  storage = openMemory();
  discord = await startPlayground({ token: TOKEN, limitMs: 15_000 });
  guild = discord.createGuild({ name: 'Newsroom' });
  const store = createAddedArticleStore(storage);
  const text = '# The lamp\n\nThe lamp was replaced in 1971.';
  await store.save({ guildId: guild.id, name: 'lamp', ending: 'md', text, addedAt: now });
  await store.save({ guildId: guild.id, name: 'old', ending: 'md', text, addedAt: now });
  await store.setAside(guild.id, 'old', now);
  await storage.set(`settings/${guild.id}`, { style: 'plain' });
  await start();
  await rateAnAnswer();
});

afterEach(async () => {
  await bot.stop(5000);
  await discord.close();
});

describe('what a server has added', () => {
  it('goes 30 days after the bot was removed, over restarts, with all that is kept of it', async () => {
    // Counts of questions are on the disk when the bot has stopped.
    await restartAfter(0);
    const areas = (await listOf(guild.id)).map((key) => key.split('/')[0]);
    expect(new Set(areas)).toEqual(
      new Set(['articles', 'insights', 'removed', 'settings', 'votes']),
    );
    guild.removesBot();
    await settleEvents();
    await restartAfter(29);
    await restartAfter(0);
    expect(await listKept()).toEqual(['lamp', 'old']);
    await restartAfter(2);
    await restartAfter(0);
    expect(await listOf(guild.id)).toEqual([]);
  });

  it('goes also where the bot was removed while it was away', async () => {
    await bot.stop(5000);
    guild.removesBot();
    await start();
    await restartAfter(29);
    expect(await listKept()).toHaveLength(2);
    await restartAfter(2);
    await restartAfter(0);
    expect(await listKept()).toEqual([]);
  });

  it('stays where the bot has come back', async () => {
    guild.removesBot();
    await settleEvents();
    guild.takesBotBack();
    await settleEvents();
    await restartAfter(31);
    await restartAfter(31);
    expect(await listKept()).toHaveLength(2);
  });

  it('stays where the bot has come back while it was away', async () => {
    guild.removesBot();
    await settleEvents();
    await restartAfter(20);
    await bot.stop(5000);
    guild.takesBotBack();
    now += 20 * dayMs;
    await start();
    await restartAfter(31);
    expect(await listKept()).toHaveLength(2);
  });

  it('stays where Discord has an outage', async () => {
    guild.goesDown();
    await settleEvents();
    await restartAfter(31);
    await restartAfter(31);
    expect(await listKept()).toHaveLength(2);
  });
});
