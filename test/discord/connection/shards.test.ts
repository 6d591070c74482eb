/** A bot of several shards in, on a Discord where one may identify every 5 s: each serves as soon as it can. */
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Bot, createBot } from '../../../src/discord/bot.ts';
import { defaultTiming, type Timing } from '../../../src/discord/connection/connection.ts';
import { type Playground, startPlayground } from '../../../src/playground/playground.ts';
import { openServerOf } from '../../e2e/sharded-server.ts';
import { createStores, createWordLibrary, FERRY } from '../sample.ts';

const token = 'test-token';
const question = 'Who commanded the ferry?';

let discord: Playground;
let bot: Bot;
const logged: string[] = [];

/** `count`: null for as many as Discord recommends. */
function createShards(count: number | null, timing: Partial<Timing> = {}): Bot {
  const shards = count && { count, ids: Array.from({ length: count }, (_, id) => id) };
  const library = createWordLibrary([FERRY]);
  return createBot({
    config: { token, apiUrl: discord.apiUrl, ...(shards && { shards }) },
    library: () => library,
    stores: createStores(),
    random: () => 0.5,
    logger: pino({ level: 'warn' }, { write: (line: string) => logged.push(line) }),
    now: () => performance.now(),
    timing: { ...defaultTiming, ...timing },
  });
}

const openServer = (shard: number, count: number) => openServerOf(shard, count, discord);

beforeEach(async () => {
  logged.length = 0;
  discord = await startPlayground({ token });
});

afterEach(async () => {
  await bot.stop(1_000);
  await discord.close();
});

const shardsReady = () => bot.status().shards.filter(({ ready }) => ready).length;

it('a shard that waits for its turn to identify is not taken for stuck, at first nor later', async () => {
  // Shorter than the 5 s that Discord wants between two.
  bot = createShards(2, { readyLimitMs: 2_000, watchMs: 50 });
  await bot.start();
  expect(shardsReady()).toBe(2);
  discord.gateway.invalidate(false);
  await expect.poll(shardsReady, { timeout: 10_000 }).toBe(1);
  await expect.poll(shardsReady, { timeout: 20_000 }).toBe(2);
  expect(bot.status().gateway).toBe(true);
  expect(logged).toEqual([]);
  expect(discord.gateway.received.filter((op) => op === 'identify')).toHaveLength(4);
});

it('answers in the servers of a shard that is ready before the others are', async () => {
  const first = openServer(0, 2);
  const second = openServer(1, 2);
  bot = createShards(2);
  const started = bot.start();
  await discord.online();
  const shown = await first.ana.asks(first.general, `${discord.bot.mention} ${question}`);
  expect(shown.text).toContain('Lindqvist');
  expect(bot.status()).toMatchObject({
    gateway: false,
    shards: [
      { id: 0, ready: true },
      { id: 1, ready: false },
    ],
  });
  await started;
  const later = await second.ana.asks(second.general, `${discord.bot.mention} ${question}`);
  expect(later.text).toContain('Lindqvist');
  expect(bot.status()).toMatchObject({ gateway: true });
});

it('opens as many as Discord recommends, as many at once as it allows', async () => {
  await discord.close();
  discord = await startPlayground({ token, sharding: { shards: 4, maxConcurrency: 4 } });
  const servers = [0, 1, 2, 3].map((shard) => openServer(shard, 4));
  bot = createShards(null);
  await bot.start();
  expect(shardsReady()).toBe(4);
  for (const { general, ana } of servers) {
    const shown = await ana.asks(general, `${discord.bot.mention} ${question}`);
    expect(shown.text).toContain('Lindqvist');
  }
});
