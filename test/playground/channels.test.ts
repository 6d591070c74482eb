/** Channels of every kind in, what the unmodified client sees of them and may do there out. */
import type { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSchema } from '../../src/playground/openapi/check-requests.ts';
import {
  type ChannelHandle,
  checkRequests,
  type GuildHandle,
  type Person,
  type Playground,
  startPlayground,
} from '../../src/playground/playground.ts';
import { openBot, request } from './raw-bot.ts';
import { connectClient, onMessage, token } from './real-client.ts';

let discord: Playground;
let guild: GuildHandle;
let ana: Person;

beforeEach(async () => {
  discord = await startPlayground({ token });
  guild = discord.createGuild({ name: 'Newsroom' });
  ana = guild.createMember({ name: 'Ana' });
});

afterEach(async () => {
  await discord.close();
  expect(checkRequests(discord.requests)).toEqual([]);
});

const say = (channel: ChannelHandle) =>
  request(discord, 'POST', `/channels/${channel.id}/messages`, { body: { content: 'here' } });

describe('channels of every kind', () => {
  it.each([
    ['text', 0],
    ['voice', 2],
    ['announcement', 5],
    ['forum', 15],
  ] as const)('%s', async (kind, type) => {
    const bot = await openBot(discord);
    const { id } = guild.createChannel({ name: 'place', kind });
    const told = await bot.event('CHANNEL_CREATE');
    expect(told).toMatchObject({ id, type, name: 'place' });
    expect(checkSchema('GuildChannelResponse', told)).toEqual([]);
    const { body } = await request(discord, 'GET', `/guilds/${guild.id}/channels`);
    expect(body).toMatchObject([{ id, type }]);
    const { channels, threads } = Object((await openBot(discord).then(greeting)).d);
    expect({ channels, threads }).toMatchObject({ channels: [{ id, type }], threads: [] });
  });

  it('threads, of announcements with a type of their own', async () => {
    const threads = (['text', 'announcement'] as const).map((kind) =>
      guild.createChannel({ name: kind, kind }).createThread({ name: 'thread' }),
    );
    const { threads: told } = Object((await openBot(discord).then(greeting)).d);
    expect(told.map(({ id, type }: { id: string; type: number }) => [id, type])).toEqual([
      [threads[0]?.id, 11],
      [threads[1]?.id, 10],
    ]);
    for (const one of told) expect(checkSchema('ThreadResponse', one)).toEqual([]);
    for (const thread of threads) expect((await say(thread)).status).toBe(200);
  });

  it.each(['voice', 'forum'] as const)('no thread in %s', (kind) => {
    const channel = guild.createChannel({ name: 'place', kind });
    expect(() => channel.createThread({ name: 'thread' })).toThrow('place');
  });
});

const greeting = (bot: Awaited<ReturnType<typeof openBot>>) =>
  bot.frame(({ t }) => t === 'GUILD_CREATE');

describe('who may write where', () => {
  it('in voice only who may join it, though they see that it is there', async () => {
    const voice = guild.createChannel({ name: 'voice', kind: 'voice' });
    expect((await say(voice)).status).toBe(200);
    voice.denyBot(['Connect']);
    expect((await request(discord, 'GET', `/channels/${voice.id}`)).status).toBe(200);
    expect(await say(voice)).toMatchObject({ status: 403, body: { code: 50013 } });
  });

  it('in a text channel whoever may not join voice too', async () => {
    const text = guild.createChannel({ name: 'text' });
    text.denyBot(['Connect']);
    expect((await say(text)).status).toBe(200);
  });

  it('in a forum nobody but in its posts: 50008', async () => {
    const forum = guild.createChannel({ name: 'forum', kind: 'forum' });
    expect(await say(forum)).toMatchObject({ status: 400, body: { code: 50008 } });
    const post = forum.createPost(ana, { name: 'Which bridge?', text: 'Has anybody crossed it?' });
    expect((await say(post)).status).toBe(200);
  });
});

describe('the unmodified client', () => {
  let client: Client<true>;
  beforeEach(async () => {
    client = await connectClient(discord);
    onMessage(client, (message) =>
      message.reply(`type ${message.channel.type}, voice ${message.channel.isVoiceBased()}`),
    );
  });
  afterEach(() => client.destroy());

  it.each([
    ['voice', 'type 2, voice true'],
    ['announcement', 'type 5, voice false'],
  ] as const)('answers in %s', async (kind, text) => {
    const channel = guild.createChannel({ name: kind, kind });
    const shown = await ana.asks(channel, `${discord.bot.mention} where are you?`);
    expect(shown.text).toBe(text);
  });

  it('answers what is posted to a forum, whose first message has the post’s id', async () => {
    const forum = guild.createChannel({ name: 'forum', kind: 'forum' });
    const text = `${discord.bot.mention} where are you?`;
    const post = forum.createPost(ana, { name: 'Where?', text });
    const [first] = ana.sees(post);
    expect(first).toMatchObject({ id: post.id, authorId: ana.id, content: text });
    if (first === undefined) throw new Error('no message');
    expect((await discord.replyTo(first)).text).toBe('type 11, voice false');
  });
});
