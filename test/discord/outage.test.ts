/** The bot on a real socket while Discord is in trouble in: no question lost, none answered twice, nobody bothered out. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { defaultTiming, type Timing } from '../../src/discord/connection/connection.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import { createStores, createWordLibrary, FERRY } from './sample.ts';

const token = 'test-token';
const library = createWordLibrary([FERRY]);
const callback = 'POST /interactions/:interaction/:token/callback';
const posting = 'POST /channels/:channel/messages';
const question = 'Who commanded the ferry?';

type Discord = Awaited<ReturnType<typeof startPlayground>>;

const logged: string[] = [];
const logger = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });
const quick: Timing = { ...defaultTiming, firstRetryMs: 1, watchMs: 20 };

let discord: Discord;
let bot: Bot;
let mention: string;

function makeBot(timing = quick, requestMs = 5_000): Bot {
  return createBot({
    config: { token, apiUrl: discord.apiUrl },
    library: () => library,
    stores: createStores(),
    random: () => 0.5,
    logger,
    now: () => performance.now(),
    timing,
    requestLimits: { requestMs, callbackMs: Math.min(requestMs, 1_050), queueMs: 50 },
  });
}

function openRoom(name = 'Newsroom') {
  const guild = discord.createGuild({ name });
  const channels = ['general', 'second', 'third', 'fourth'].map((channel) =>
    guild.createChannel({ name: channel }),
  );
  return { guild, channels, general: channels[0]!, ana: guild.createMember({ name: 'Ana' }) };
}

let room: ReturnType<typeof openRoom>;

const posted = (route = posting) => discord.requests.filter((one) => one.route === route);
const answersIn = (place: typeof room.general) =>
  room.ana.sees(place).filter(({ authorId }) => authorId === discord.bot.id);

beforeEach(async () => {
  logged.length = 0;
  discord = await startPlayground({ token });
  mention = discord.bot.mention;
  room = openRoom();
  bot = makeBot();
  await bot.start();
});

afterEach(async () => {
  await bot.stop(1_000);
  await discord.close();
});

describe('an outage', () => {
  it.each([
    ['503', { status: 503 }],
    ['502', { status: 502 }],
    ['connections that break', { drop: true }],
    ['connections that break once Discord has done it', { drop: true, applied: true }],
    ['500 once Discord has done it', { status: 500, applied: true }],
  ] as const)('of %s loses no mention and no command, and doubles none', async (_, fault) => {
    const { ana, general } = room;
    discord.outage(fault);
    const asked = [
      ana.asks(general, `${mention} ${question}`),
      ana.runs(general, 'ask', { question }),
    ];
    await discord.until(
      () =>
        [posting, callback].every(
          (route) => posted(route).length >= ('applied' in fault ? 1 : 4),
        ) || undefined,
      'both to be tried again',
    );
    discord.outage(null);
    for (const shown of await Promise.all(asked)) expect(shown.text).toContain('Lindqvist');
    await ana.asks(general, mention);
    expect(answersIn(general)).toHaveLength(3);
  });

  it('that does not end in time loses the question, which is said once and not to the asker', async () => {
    const { ana, general } = room;
    discord.outage({ status: 503 });
    ana.runs(general, 'ask', { question }).catch(() => {});
    await discord.until(() => (posted(callback).length > 3 ? true : undefined), 'some attempts');
    const lost = () => logged.filter((line) => line.includes('a question was lost'));
    await expect.poll(lost, { timeout: 10_000 }).toHaveLength(1);
    discord.outage(null);
    expect(posted(callback).length).toBeLessThan(16);
    expect((await ana.asks(general, mention)).text).toContain('I answer questions');
  });
});

describe('a request', () => {
  it('that is never answered is sent again', async () => {
    await bot.stop(1_000);
    bot = makeBot(quick, 200);
    await bot.start();
    discord.fail(posting, { delayMs: 60_000, drop: true });
    const shown = await room.ana.asks(room.general, `${mention} ${question}`);
    expect(shown.text).toContain('Lindqvist');
  });

  it('that is slow does not hold up the next question of its channel', async () => {
    const { ana, general } = room;
    discord.fail(posting, { delayMs: 60_000, drop: true });
    ana.types(general, `${mention} ${question}`);
    await discord.until(() => (posted().length === 1 ? true : undefined), 'the slow one');
    // The slow one would be held for a minute, which is longer than a test may take.
    await ana.asks(general, `${mention} When was the ferry launched?`);
  });
});

describe('a refusal', () => {
  it.each([
    [403, 50013],
    [403, 50001],
    [403, 50278],
    [400, 50083],
    [400, 160005],
    [400, 50024],
    [400, 20016],
    [403, 999999],
  ])('with %i and code %i is met with silence there, and nowhere else', async (status, code) => {
    const { ana, general, channels } = room;
    discord.fail(posting, { refusal: [status, code] });
    ana.types(general, `${mention} ${question}`);
    await discord.until(() => (posted().length === 1 ? true : undefined), 'the refusal');
    ana.types(general, `${mention} ${question}`);
    const elsewhere = await ana.asks(channels[1]!, `${mention} ${question}`);
    expect(elsewhere.text).toContain('Lindqvist');
    expect(answersIn(general)).toEqual([]);
    expect(posted()).toHaveLength(2);
  });

  it('in three channels of a server is met with silence in all of it, and in no other', async () => {
    const { ana, channels } = room;
    const other = openRoom('Elsewhere');
    for (const [number, channel] of channels.slice(0, 3).entries()) {
      discord.fail(posting, { refusal: [403, 50013] });
      ana.types(channel, `${mention} ${question}`);
      const refused = () => (posted().length === number + 1 ? true : undefined);
      await discord.until(refused, 'the refusal');
    }
    for (const channel of channels) ana.types(channel, `${mention} ${question}`);
    const elsewhere = await other.ana.asks(other.general, `${mention} ${question}`);
    expect(elsewhere.text).toContain('Lindqvist');
    expect(posted()).toHaveLength(4);
  });

  it('of the token at a command is asked about once, and the command answered', async () => {
    discord.fail(callback, { refusal: [401, 0] });
    const shown = await room.ana.runs(room.general, 'ask', { question });
    expect(shown.text).toContain('Lindqvist');
    expect(posted('GET /users/@me')).toHaveLength(1);
  });

  it('of a reply for want of the history is answered without one', async () => {
    discord.fail(posting, { refusal: [400, 160002] });
    const { ana, general } = room;
    ana.types(general, `${mention} ${question}`);
    await discord.until(() => answersIn(general)[0], 'the answer');
    expect(JSON.stringify(answersIn(general)[0]?.components)).toContain('Lindqvist');
    expect(answersIn(general)[0]?.replyTo).toBeNull();
  });

  it('of what it says is apologised for', async () => {
    discord.fail(posting, { refusal: [400, 240000] });
    const shown = await room.ana.asks(room.general, `${mention} ${question}`);
    expect(shown.text).toContain('Something went wrong');
  });

  it('of the token that was a mistake is asked about once, and the question again', async () => {
    discord.fail(posting, { refusal: [401, 0] });
    const shown = await room.ana.asks(room.general, `${mention} ${question}`);
    expect(shown.text).toContain('Lindqvist');
    expect(posted('GET /users/@me')).toHaveLength(1);
  });

  it('of the token for good ends the bot with its sentence', async () => {
    discord.outage({ refusal: [401, 0] });
    room.ana.types(room.general, `${mention} ${question}`);
    expect(await bot.lost).toMatchObject({ code: 'discord-token' });
  });
});

describe('an event that cannot be read', () => {
  it.each([
    ['MESSAGE_CREATE', null],
    ['MESSAGE_CREATE', {}],
    ['MESSAGE_CREATE', { id: '1', channel_id: '2', content: 7, mentions: 'all' }],
    ['INTERACTION_CREATE', {}],
    ['INTERACTION_CREATE', { id: '1', type: 2, token: 't', data: null }],
    ['INTERACTION_CREATE', { id: '1', type: 99 }],
    ['GUILD_CREATE', null],
    ['GUILD_CREATE', { id: '3', members: 'none' }],
    ['CHANNEL_UPDATE', {}],
    ['GUILD_ROLE_UPDATE', null],
    ['SOMETHING_NEW', { deep: [{}] }],
  ])('%s of %j costs no other question its answer', async (type, data) => {
    discord.gateway.dispatch({ type, guildId: room.guild.id, intents: 0, data: () => data });
    const shown = await room.ana.asks(room.general, `${mention} ${question}`);
    expect(shown.text).toContain('Lindqvist');
    expect(discord.gateway.dials()).toBe(1);
  });

  it.each([[['user']], [['guilds']], [['application']], [['session_id', 'resume_gateway_url']]])(
    'such as a READY without %j is followed by another attempt, if need be',
    async (fields) => {
      await bot.stop(1_000);
      bot = makeBot();
      discord.gateway.stripReady(fields);
      await bot.start();
      const shown = await room.ana.asks(room.general, `${mention} ${question}`);
      expect(shown.text).toContain('Lindqvist');
      if (!fields.includes('session_id')) {
        expect(logged.join('')).toContain('could not be read');
      }
    },
  );
});

describe('a gateway that answers dials with', () => {
  it.each([503, 200, 'reset'] as const)('%s leaves no old client dialling', async (answer) => {
    await bot.stop(1_000);
    bot = makeBot();
    discord.gateway.answerDials(answer);
    const started = bot.start();
    await discord.until(() => (discord.gateway.dials() >= 5 ? true : undefined), 'some attempts');
    discord.gateway.answerDials(null);
    await started;
    const dials = discord.gateway.dials();
    expect(discord.gateway.sockets()).toBe(1);
    await bot.stop(1_000);
    // A new one that is cut off and resumes: meanwhile an old shard would have dialled again.
    bot = makeBot();
    await bot.start();
    discord.gateway.drop();
    const resumed = () => discord.gateway.received.includes('resume') || undefined;
    await discord.until(resumed, 'RESUME');
    expect(discord.gateway.dials()).toBe(dials + 2);
    expect(discord.gateway.sockets()).toBe(1);
  });
});
