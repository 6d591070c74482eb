/** Reactions of people and the bot in, what is kept, told and refused out. */
import { type Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/playground/store.ts';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { identify, openBot, openGateway, request, usualIntents } from './raw-bot.ts';
import { connectClient, onMessage } from './real-client.ts';

let room: Newsroom;
let discord: Newsroom['discord'];
let guild: Newsroom['guild'];
let general: Newsroom['general'];
let ana: Newsroom['ana'];
let message: Message;

beforeEach(async () => {
  room = await openNewsroom();
  ({ discord, guild, general, ana } = room);
  message = ana.types(general, 'hello');
});

afterEach(() => room.close());

const call = (method: string, rest = '') =>
  request(discord, method, `/channels/${general.id}/messages/${message.id}${rest}`);
const reactions = (emoji = '', who = '') =>
  `/reactions${emoji && `/${encodeURIComponent(emoji)}`}${who && `/${who}`}`;
const given = async () => Object((await call('GET')).body).reactions;

describe('the bot’s own reactions', () => {
  it.each([
    ['👍', { id: null, name: '👍' }],
    ['❤', { id: null, name: '❤' }],
    ['👩🏽‍💻', { id: null, name: '👩🏽‍💻' }],
    ['🇪🇸', { id: null, name: '🇪🇸' }],
    ['1️⃣', { id: null, name: '1️⃣' }],
    ['seal:100000000000000001', { id: '100000000000000001', name: 'seal' }],
  ])('%s is given once, and taken back', async (emoji, json) => {
    for (let time = 0; time < 2; time += 1) {
      expect((await call('PUT', reactions(emoji, '@me'))).status).toBe(204);
    }
    expect(await given()).toMatchObject([{ emoji: json, count: 1, me: true }]);
    expect((await call('DELETE', reactions(emoji, '@me'))).status).toBe(204);
    expect(await given()).toBeUndefined();
  });

  it.each([
    ['what is no emoji', 'PUT', 'hello'],
    ['two at once', 'PUT', '👍👍'],
    ['taking back what was not given', 'DELETE', '👍'],
  ])('are refused: %s (10014)', async (_, method, emoji) => {
    ana.reacts(message, '🎉');
    const answer = await call(method, reactions(emoji, '@me'));
    expect(answer).toMatchObject({ status: 400, body: { code: 10014 } });
    expect(await given()).toMatchObject([{ count: 1, me: false }]);
  });

  it('join what others began without the permission to begin one', async () => {
    general.denyBot(['AddReactions']);
    ana.reacts(message, '🎉');
    expect(await call('PUT', reactions('👍', '@me'))).toMatchObject({ body: { code: 50013 } });
    expect((await call('PUT', reactions('🎉', '@me'))).status).toBe(204);
    expect(await given()).toMatchObject([{ count: 2, me: true }]);
  });

  it('end at twenty different ones: 30010', async () => {
    const emoji = Array.from({ length: 20 }, (_, index) => String.fromCodePoint(0x1f600 + index));
    for (const one of emoji) ana.reacts(message, one);
    expect(await call('PUT', reactions('👍', '@me'))).toMatchObject({ body: { code: 30010 } });
    expect((await call('PUT', reactions(emoji[3], '@me'))).status).toBe(204);
  });
});

describe('other people’s reactions', () => {
  it('are listed by person, a page at a time', async () => {
    const [eva, leo] = ['Eva', 'Leo'].map((name) => guild.createMember({ name }));
    for (const person of [leo, eva, ana]) person?.reacts(message, '👍');
    const page = await call('GET', `${reactions('👍')}?limit=2`);
    expect(page.body).toMatchObject([{ id: ana.id }, { id: eva?.id }]);
    const next = await call('GET', `${reactions('👍')}?after=${eva?.id}`);
    expect(next.body).toMatchObject([{ id: leo?.id }]);
    expect(await call('GET', `${reactions('👍')}?limit=101`)).toMatchObject({ status: 400 });
  });

  it.each(['ana', 'emoji', 'all'])('go only with Manage Messages: %s', async (which) => {
    for (const emoji of ['👍', '🎉']) ana.reacts(message, emoji);
    const paths = {
      ana: reactions('👍', ana.id),
      emoji: reactions('👍'),
      all: reactions(),
    };
    const path = Object(paths)[which];
    expect(await call('DELETE', path)).toMatchObject({ status: 403, body: { code: 50013 } });
    for (const role of discord.store.guilds.get(guild.id)?.roles ?? []) {
      Object.assign(role, { permissions: role.permissions | (1n << 13n) });
    }
    expect((await call('DELETE', path)).status).toBe(204);
    const left = (await given())?.map(({ emoji }: { emoji: { name: string } }) => emoji.name);
    expect(left).toEqual(which === 'all' ? undefined : ['🎉']);
  });
});

describe('events', () => {
  it('go to those who ask for them, with the person in a guild', async () => {
    const bot = await openGateway(discord);
    bot.send(identify({ intents: usualIntents | (1 << 10) }));
    await bot.event('READY');
    const deaf = await openBot(discord);
    ana.reacts(message, '👍');
    ana.takesBack(message, '👍');
    const place = { channel_id: general.id, message_id: message.id, guild_id: guild.id };
    const emoji = { id: null, name: '👍' };
    expect(await bot.event('MESSAGE_REACTION_ADD')).toMatchObject({
      ...place,
      emoji,
      user_id: ana.id,
      member: { user: { id: ana.id } },
      message_author_id: ana.id,
    });
    const removed = await bot.event('MESSAGE_REACTION_REMOVE');
    expect(removed).toMatchObject({ ...place, emoji, user_id: ana.id });
    ana.types(general, 'after');
    await deaf.frame(({ d }) => Object(d).channel_id === general.id);
    expect(deaf.frames.map(({ t }) => t)).not.toContain('MESSAGE_REACTION_ADD');
  });

  it('the unmodified client reacts and sees reactions', async () => {
    const { Guilds, GuildMessages, GuildMessageReactions } = GatewayIntentBits;
    const client: Client<true> = await connectClient(discord, {
      intents: [Guilds, GuildMessages, GuildMessageReactions],
      partials: [Partials.Message, Partials.Reaction],
    });
    const seen = new Promise<string | null>((resolve) =>
      client.on(Events.MessageReactionAdd, (reaction, user) => {
        if (user.id === ana.id) resolve(reaction.emoji.name);
      }),
    );
    onMessage(client, (said) => said.react('👀'));
    const asked = ana.types(general, `${discord.bot.mention} look`);
    await discord.until(
      () => discord.store.messages.get(asked.id)?.reactions.find(({ emoji }) => emoji === '👀'),
      'the reaction',
    );
    ana.reacts(asked, '🎉');
    expect(await seen).toBe('🎉');
    await client.destroy();
  });
});
