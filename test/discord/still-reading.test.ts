/** A bot whose articles are not there yet in, what people are told meanwhile, by every door, and afterwards, out. */
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { checkRequests, startPlayground } from '../../src/playground/playground.ts';
import { createStores, createWordLibrary, FERRY } from './sample.ts';

const token = 'test-token';
const question = 'Who commanded the ferry?';
const reading = 'I am still reading the articles. Please ask again in a moment.';

let discord: Awaited<ReturnType<typeof startPlayground>>;
let bot: Bot;
let finish: () => void;
let started: Promise<void>;

function begin(articlesRead: Promise<unknown>): Promise<void> {
  bot = createBot({
    config: { token, apiUrl: discord.apiUrl },
    library: () => createWordLibrary([FERRY]),
    stores: createStores(),
    random: () => 0.5,
    logger: pino({ level: 'silent' }),
    now: () => performance.now(),
    articlesRead,
  });
  return bot.start();
}

// Its commands are known from a start before.
beforeEach(async () => {
  discord = await startPlayground({ token, limitMs: 15_000 });
  await begin(Promise.resolve());
  await bot.stop(1000);
  started = begin(
    new Promise<void>((resolve) => {
      finish = resolve;
    }),
  );
  await discord.online();
});

afterEach(async () => {
  finish();
  await started;
  await bot.stop(1000);
  expect(checkRequests(discord.requests)).toEqual([]);
  await discord.close();
});

it('says so by every door until they are read, and answers from then on', async () => {
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const general = guild.createChannel({ name: 'general' });
  const ana = guild.createMember({ name: 'Ana' });
  const luis = guild.createMember({ name: 'Luis', locale: 'es-ES' });
  const shown = await Promise.all([
    ana.runs(general, 'ask', { question }),
    ana.runs(general, 'help', {}),
    ana.opensMenu(ana.types(general, question), 'Find in articles'),
    ana.asks(general, `${discord.bot.mention} ${question}`),
    ana.asks(ana.directMessages, question),
  ]);
  expect(shown.map(({ text }) => text)).toEqual(Array(5).fill(reading));
  expect(shown[0]?.visibility).toBe('ephemeral');
  const spanish = await luis.runs(general, 'ask', { question });
  expect(spanish.text).toContain('Todavía estoy leyendo los artículos');
  const proposed = await ana.autocompletes(general, 'ask', 'question', 'ferry');
  expect(Array.isArray(proposed)).toBe(true);
  finish();
  await started;
  expect((await ana.runs(general, 'ask', { question })).text).toContain('Lindqvist');
});
