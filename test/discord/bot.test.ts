/** The bot on a real socket: the unmodified discord.js client against the stand-in for Discord. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { allCommands, messageMenus } from '../../src/discord/commands/index.ts';
import { defaultTiming } from '../../src/discord/connection/connection.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import { createStores, createWordLibrary, FERRY, TRAM } from './sample.ts';

const TOKEN = 'test-token';
const library = createWordLibrary([FERRY, TRAM]);

type Discord = Awaited<ReturnType<typeof startPlayground>>;

let discord: Discord;
let bot: Bot;
const logged: string[] = [];
const logger = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });

function makeBot(token = TOKEN, timing = defaultTiming, logsQuestions = false): Bot {
  const config = { token, apiUrl: discord.apiUrl, logsQuestions };
  return createBot({
    config,
    library: () => library,
    stores: createStores(),
    random: () => 0.5,
    logger,
    now: () => performance.now(),
    timing,
  });
}

function createPlaces() {
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const general = guild.createChannel({ name: 'general' });
  const ana = guild.createMember({ name: 'Ana' });
  const luis = guild.createMember({ name: 'Luis', locale: 'es-ES' });
  return { guild, general, ana, luis };
}

let places: ReturnType<typeof createPlaces>;

function answersIn(place: typeof places.general) {
  return places.ana.sees(place).filter(({ authorId }) => authorId === discord.bot.id);
}

beforeEach(async () => {
  logged.length = 0;
  discord = await startPlayground({ token: TOKEN });
  places = createPlaces();
  bot = makeBot();
  await bot.start();
});

afterEach(async () => {
  await bot.stop(1000);
  await discord.close();
});

describe('start', () => {
  it('registers its commands once and gives the invite link', async () => {
    const offered = [...allCommands.filter(({ moderates }) => !moderates), ...messageMenus];
    expect(places.ana.commands(places.general)).toHaveLength(offered.length);
    const puts = () => discord.requests.filter(({ method }) => method === 'PUT').length;
    expect(puts()).toBe(1);
    await bot.stop(1000);
    bot = makeBot();
    await bot.start();
    expect(puts()).toBe(1);
    expect(logged.join('')).toMatch(
      /https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands&permissions=274877975552/u,
    );
  });

  it('says what to change when the token is refused', async () => {
    await expect(makeBot('wrong').start()).rejects.toMatchObject({
      code: 'discord-token',
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });

  it('tries again while Discord cannot be reached', async () => {
    discord.fail('GET /gateway/bot', { status: 503 }, 4);
    const patient = makeBot(TOKEN, { ...defaultTiming, firstRetryMs: 1 });
    await patient.start();
    expect(logged.join('')).toContain('cannot connect to Discord; trying again');
    await patient.stop(1000);
  });

  it('stops while it is connecting', async () => {
    discord.gateway.swallow('identify', 1);
    const waiting = makeBot();
    const started = waiting.start();
    await discord.until(
      () => discord.gateway.received.filter((op) => op === 'identify').length > 1 || undefined,
      'the second bot',
    );
    await waiting.stop(1000);
    await started;
    expect(discord.gateway.connected()).toBe(1);
  });
});

describe('commands', () => {
  it('/ask answers in public, in private where asked to, and in the person’s language', async () => {
    const { ana, luis, general } = places;
    const question = 'Who commanded the ferry?';
    const shown = await ana.runs(general, 'ask', { question });
    expect(shown.visibility).toBe('public');
    expect(shown.text).toContain('Lindqvist');
    expect(shown.text).toContain('¶ 2 of 4');
    const whispered = await luis.runs(general, 'ask', { question, private: true });
    expect(whispered.visibility).toBe('ephemeral');
    expect(whispered.text).toContain('¶ 2 de 4');
  });

  it('/ask keeps to the article that is named, and says when there is none', async () => {
    const { ana, general } = places;
    const article = 'tranvia';
    const shown = await ana.runs(general, 'ask', { question: 'Who commanded the ferry?', article });
    expect(shown.text).not.toContain('Lindqvist');
    const unknown = await ana.runs(general, 'ask', { question: 'Who?', article: 'zzzzzz' });
    expect(unknown.visibility).toBe('ephemeral');
    expect(unknown.text).toContain('There is no article “zzzzzz”');
  });

  it('/passage shows one, a range, and says what there is', async () => {
    const { ana, general } = places;
    const run = (number: string) => ana.runs(general, 'passage', { article: 'ferry', number });
    expect((await run('2')).text).toContain('¶ 2 of 4');
    expect((await run('2–9')).text).toContain('¶ 2–4 of 4');
    expect((await run('9')).text).toContain('has passages 1 to 4');
    const bad = await run('two');
    expect(bad.visibility).toBe('ephemeral');
    expect(bad.text).toContain('such as 7');
  });

  it('/articles and /help answer', async () => {
    const { ana, luis, general } = places;
    expect((await ana.runs(general, 'articles', {})).text).toContain(
      'The last ferry of Porto Velho',
    );
    const help = await luis.runs(general, 'help', {});
    expect(help.visibility).toBe('ephemeral');
    expect(help.text).toContain('Respondo preguntas');
  });

  it('propose articles, and questions of the chosen one', async () => {
    const { ana, luis, general } = places;
    const articles = await ana.autocompletes(general, 'passage', 'article', 'fery');
    expect(articles[0]).toEqual({ name: 'The last ferry of Porto Velho', value: 'ferry' });
    const questions = await ana.autocompletes(general, 'ask', 'question', 'brige');
    expect(questions.map(({ value }) => value)).toContain('What did the bridge cost?');
    const spanish = await luis.autocompletes(general, 'ask', 'question', '', {
      article: 'tranvia',
    });
    expect(spanish.map(({ value }) => value)).toEqual(TRAM.questions);
  });
});

describe('messages', () => {
  it('are answered where they mention the bot, reply to it or come directly', async () => {
    const { ana, general } = places;
    const thread = general.createThread({ name: 'details' });
    const question = `Who ${discord.bot.mention} commanded the ferry?`;
    for (const place of [general, thread]) {
      const shown = await ana.asks(place, question);
      expect(shown.text).toContain('Lindqvist');
      expect(shown.pings).toEqual({ users: [], roles: [], everyone: false });
    }
    const first = await ana.asks(general, question);
    const second = await ana.asks(general, 'When was the ferry launched?', { replyTo: first });
    expect(second.text).toContain('1931');
    const direct = await ana.asks(ana.directMessages, '¿Cuándo se inauguró el tranvía?');
    expect(direct.text).toContain('1908');
    expect(direct.text).toContain('¶ 1 de 2');
  });

  it('get help where they ask nothing', async () => {
    const { ana, guild, general } = places;
    for (const empty of [discord.bot.mention, guild.botRole.mention]) {
      expect((await ana.asks(general, empty)).text).toContain('I answer questions about articles');
    }
  });

  it('of bots, webhooks, to everyone or to nobody are left alone', async () => {
    const { ana, guild, general } = places;
    const robot = guild.createMember({ name: 'Robot', bot: true });
    robot.types(general, `${discord.bot.mention} Who commanded the ferry?`);
    general.receivesFromWebhook('Feed', `${discord.bot.mention} Who commanded the ferry?`);
    ana.types(general, '@everyone Who commanded the ferry?');
    ana.types(general, 'Who commanded the ferry?');
    await ana.asks(general, `${discord.bot.mention} Who commanded the ferry?`);
    expect(answersIn(general)).toHaveLength(1);
  });

  it('are left alone where the bot may not write, which is logged once', async () => {
    const { ana, guild, general } = places;
    const locked = guild.createChannel({ name: 'locked' });
    locked.denyBot(['SendMessages']);
    ana.types(locked, `${discord.bot.mention} Who commanded the ferry?`);
    ana.types(locked, `${discord.bot.mention} Who commanded the ferry?`);
    await ana.asks(general, `${discord.bot.mention} Who commanded the ferry?`);
    expect(discord.requests.filter(({ status }) => status === 403)).toEqual([]);
    expect(logged.filter((line) => line.includes('may not write'))).toHaveLength(1);
  });

  it('are answered without a reference where the history may not be read', async () => {
    const { ana, general } = places;
    general.denyBot(['ReadMessageHistory']);
    const shown = await ana.asks(general, `${discord.bot.mention} Who commanded the ferry?`);
    expect(shown.text).toContain('Lindqvist');
  });
});

describe('the words of a question', () => {
  it.each([false, true])('are in the log only where that is asked for (%j)', async (wanted) => {
    await bot.stop(1000);
    bot = makeBot(TOKEN, defaultTiming, wanted);
    await bot.start();
    const { ana, general } = places;
    await ana.runs(general, 'ask', { question: 'Who commanded the ferry?' });
    await ana.asks(general, `${discord.bot.mention} When was the ferry launched?`);
    const lines = () => logged.filter((line) => line.includes('a question was answered'));
    await expect.poll(lines).toHaveLength(2);
    for (const words of ['Who commanded', 'When was the ferry']) {
      expect(logged.join('').includes(words)).toBe(wanted);
    }
    expect(logged.join('')).not.toContain(ana.id);
  });
});

describe('buttons', () => {
  it('work after a restart, for the asker and for others', async () => {
    const { ana, luis, general } = places;
    const shown = await ana.runs(general, 'ask', { question: 'Who commanded the ferry?' });
    await bot.stop(1000);
    bot = makeBot();
    await bot.start();
    const turned = await ana.clicks(shown, '¶ 3 ▶');
    expect(turned.kind).toBe('update');
    expect(turned.text).toContain('The new bridge');
    const copied = await luis.clicks(turned, '◀ ¶ 2');
    expect(copied.visibility).toBe('ephemeral');
    expect(copied.text).toContain('Lindqvist');
    const quoted = await ana.clicks(turned, 'Copy quote');
    expect(quoted.visibility).toBe('ephemeral');
    expect(quoted.text).toContain('```');
  });

  it('answer a suggestion', async () => {
    const { ana, general } = places;
    const none = await ana.runs(general, 'ask', { question: 'hello' });
    expect(none.text).toContain('The articles hold no answer');
    const shown = await ana.clicks(none, 'Who commanded the ferry?');
    expect(shown.text).toContain('Lindqvist');
  });
});

describe('faults', () => {
  it('an interaction delivered twice is answered once', async () => {
    const { ana, general } = places;
    const shown = await ana.runs(general, 'ask', { question: 'Who commanded the ferry?' });
    const callbacks = () =>
      discord.requests.filter(({ path }) => path.includes('/callback')).length;
    discord.redeliver(shown);
    await ana.runs(general, 'help', {});
    expect(callbacks()).toBe(2);
  });

  it('a response whose connection broke is sent again', async () => {
    const { ana, general } = places;
    discord.fail('POST /interactions/:interaction/:token/callback', { drop: true });
    const shown = await ana.runs(general, 'ask', { question: 'Who commanded the ferry?' });
    expect(shown.text).toContain('Lindqvist');
  });

  it('a message whose connection broke is sent once', async () => {
    const { ana, general } = places;
    discord.fail('POST /channels/:channel/messages', { drop: true, applied: true });
    await ana.asks(general, `${discord.bot.mention} Who commanded the ferry?`);
    await ana.asks(general, `${discord.bot.mention} When was the ferry launched?`);
    expect(answersIn(general)).toHaveLength(2);
  });

  it('a resumption that is never answered is given up for a fresh connection', async () => {
    await bot.stop(1000);
    bot = makeBot(TOKEN, { ...defaultTiming, resumeLimitMs: 400, watchMs: 20 });
    await bot.start();
    discord.gateway.swallow('resume', 1);
    discord.gateway.drop();
    await discord.until(
      () => logged.some((line) => line.includes('stuck')) || undefined,
      'the watchdog',
    );
    await discord.online();
    const shown = await places.ana.runs(places.general, 'help', {});
    expect(shown.text).toContain('I answer questions');
  });

  it('an answer that is under way is finished before the bot stops', async () => {
    const { ana, general } = places;
    const callback = 'POST /interactions/:interaction/:token/callback';
    discord.fail(callback, { delayMs: 200 });
    const shown = ana.runs(general, 'ask', { question: 'Who commanded the ferry?' });
    await discord.until(
      () => discord.requests.some(({ path }) => path.endsWith('/callback')) || undefined,
      'the response to set out',
    );
    await bot.stop(5000);
    expect((await shown).text).toContain('Lindqvist');
  });

  it('a token that is withdrawn is told', async () => {
    discord.gateway.drop(4004);
    expect(await bot.lost).toMatchObject({ code: 'discord-token' });
  });
});
