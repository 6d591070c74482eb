/** One person who asks without end, beside others, in: that others wait no longer for it out. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import { createStores, createWordLibrary, FERRY } from './sample.ts';

const token = 'test-token';
const library = createWordLibrary([FERRY]);
const question = 'Who commanded the ferry?';
const storm = 300;
const logged: string[] = [];
const logger = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });

let discord: Awaited<ReturnType<typeof startPlayground>>;
let bot: Bot;

beforeEach(async () => {
  logged.length = 0;
  discord = await startPlayground({ token });
  bot = createBot({
    config: { token, apiUrl: discord.apiUrl, questionsPerMinute: 60 },
    library: () => library,
    stores: createStores(),
    random: () => 0.5,
    logger,
    now: () => performance.now(),
  });
  await bot.start();
});

afterEach(async () => {
  await bot.stop(1_000);
  await discord.close();
});

describe('300 questions by one', () => {
  it('as mentions hold up nobody else in the channel, and are answered 20 times', async () => {
    const guild = discord.createGuild({ name: 'Newsroom' });
    const general = guild.createChannel({ name: 'general' });
    const [ana, luis] = ['Ana', 'Luis'].map((name) => guild.createMember({ name }));
    const { mention } = discord.bot;
    for (let i = 0; i < storm; i++) ana!.types(general, `${mention} ${question} ${i}`);
    const asked = [
      luis!.asks(general, `${mention} ${question}`),
      luis!.runs(general, 'ask', { question }),
    ];
    for (const shown of await Promise.all(asked)) expect(shown.text).toContain('Lindqvist');
    const listAnswers = () =>
      luis!.sees(general).filter(({ authorId }) => authorId === discord.bot.id);
    // Luis's two, who need not wait for all of Ana's, and as many of hers as there was room for.
    await discord.until(() => (listAnswers().length >= 22 ? true : undefined), 'answers to Ana');
    await bot.stop(1_000);
    // A busy machine may make room for more.
    expect(listAnswers().length).toBeLessThan(30);
    const said = logged.filter((line) => line.includes('too many questions'));
    expect(said.length).toBeGreaterThanOrEqual(1);
    expect(said.length).toBeLessThan(9);
  });

  it('as commands are each told so in private', async () => {
    const guild = discord.createGuild({ name: 'Newsroom' });
    const general = guild.createChannel({ name: 'general' });
    const [ana, luis] = [
      guild.createMember({ name: 'Ana' }),
      guild.createMember({ name: 'Luis', locale: 'es-ES' }),
    ];
    const shown = await Promise.all(
      Array.from({ length: 60 }, () => ana.runs(general, 'ask', { question })),
    );
    const told = shown.filter(({ text }) => text.includes('Those were many questions at once.'));
    expect(told.length).toBeGreaterThan(30);
    expect(new Set(told.map(({ visibility }) => visibility))).toEqual(new Set(['ephemeral']));
    expect(60 - told.length).toBeGreaterThanOrEqual(20);
    expect((await luis.runs(general, 'ask', { question })).text).toContain('Lindqvist');
  });

  it('in direct messages are answered while there is room, and told so once', async () => {
    const ana = discord.createPerson({ name: 'Ana', locale: 'en-GB' });
    for (let i = 0; i < 40; i++) ana.types(ana.directMessages, `${question} ${i}`);
    const told = () =>
      ana
        .sees(ana.directMessages)
        .filter(({ components }) => JSON.stringify(components).includes('Those were many'));
    await discord.until(() => (told().length > 0 ? true : undefined), 'the sentence');
    // One of somebody else, so that a second would be there by now.
    const luis = discord.createPerson({ name: 'Luis', locale: 'en-GB' });
    await luis.asks(luis.directMessages, question);
    expect(told()).toHaveLength(1);
  });
});
