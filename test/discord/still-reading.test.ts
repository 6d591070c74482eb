/** A bot whose articles are not there yet in, what people are told meanwhile, by every door, and afterwards, out. */
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import type { Library } from '../../src/library/library.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import { checkRequests, startPlayground } from '../../src/playground/playground.ts';
import { BUILT_AT, createStores, createWordLibrary, FERRY, TRAM } from './sample.ts';

const token = 'test-token';
const question = 'Who commanded the ferry?';
const reading = 'I am still reading the articles. Please ask again in a moment.';

let discord: Awaited<ReturnType<typeof startPlayground>>;
let bot: Bot;
let finish: () => void;
let started: Promise<void>;

function begin(
  articlesRead: Promise<unknown>,
  library: (guildId: string | null) => Library = () => createWordLibrary([FERRY]),
  stores = createStores(),
): Promise<void> {
  bot = createBot({
    config: { token, apiUrl: discord.apiUrl },
    library,
    stores,
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

it('says so too where what was hidden is still being counted out, and elsewhere answers', async () => {
  finish();
  await started;
  await bot.stop(1000);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const live = createLiveLibrary([FERRY, TRAM], () => BUILT_AT, { pause: () => held });
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const open = discord.createGuild({ name: 'Elsewhere', locale: 'en-US' });
  const stores = createStores();
  await stores.settings.change(guild.id, (before) => ({ ...before, off: [TRAM.id] }));
  started = begin(Promise.resolve(), live.of, stores);
  await started;
  const general = guild.createChannel({ name: 'general' });
  const ana = guild.createMember({ name: 'Ana' });
  const answered = await open
    .createMember({ name: 'Luis' })
    .runs(open.createChannel({ name: 'general' }), 'ask', { question });
  expect(answered.text).toContain('Lindqvist');
  expect((await ana.runs(general, 'articles')).text).not.toContain('tranvía');
  const early = await ana.runs(general, 'ask', { question });
  expect([early.text, early.visibility]).toEqual([reading, 'ephemeral']);
  const mention = ana.asks(general, `${discord.bot.mention} ${question}`);
  goOn();
  expect((await mention).text).toContain('Lindqvist');
  expect((await ana.runs(general, 'ask', { question })).text).toContain('Lindqvist');
});
