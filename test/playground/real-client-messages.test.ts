import { type Client, Events, type Message } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { ask, connectClient, onInteraction, onMessage } from './real-client.ts';

let room: Newsroom;
let discord: Newsroom['discord'];
let guild: Newsroom['guild'];
let general: Newsroom['general'];
let ana: Newsroom['ana'];
let luis: Newsroom['luis'];
let client: Client<true>;

beforeEach(async () => {
  room = await openNewsroom();
  ({ discord, guild, general, ana, luis } = room);
  client = await connectClient(discord);
});

afterEach(async () => {
  await client.destroy();
  await room.close();
});

describe('messages', () => {
  const heard: Message[] = [];
  beforeEach(() => {
    heard.length = 0;
    onMessage(client, async (message) => {
      heard.push(message);
      if (message.content !== '') await message.reply(`heard: ${message.cleanContent}`);
    });
  });

  it.each(['mention', 'thread', 'direct'])('are heard and answered: %s', async (where) => {
    const place =
      where === 'thread'
        ? general.createThread({ name: 't' })
        : where === 'direct'
          ? ana.directMessages
          : general;
    const shown = await ana.asks(
      place,
      where === 'direct' ? 'hello' : `hello ${discord.bot.mention}`,
    );
    expect(shown.text).toMatch(/^heard: hello/);
    expect(shown.pings.users).toEqual([ana.id]);
  });

  it('come without their text when they are none of the bot’s business', async () => {
    const first = await ana.asks(general, `${discord.bot.mention} one`);
    ana.types(general, 'secret');
    ana.types(general, `${guild.botRole.mention} by role`);
    ana.types(general, 'no ping', { replyTo: first, ping: false });
    await ana.asks(general, 'and then?', { replyTo: first });
    expect(heard.map(({ content }) => content)).toEqual([
      `${discord.bot.mention} one`,
      '',
      '',
      '',
      'and then?',
    ]);
    expect(heard[2]?.mentions.roles.has(guild.botRole.id)).toBe(true);
    expect(heard[4]?.mentions.repliedUser?.id).toBe(discord.bot.id);
  });

  it('in reply to the answer of a slash command come without their text', async () => {
    await client.application.commands.set([ask]);
    onInteraction(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('answer');
    });
    const shown = await ana.runs(general, 'ask', { question: 'x' });
    ana.types(general, 'and then?', { replyTo: shown });
    await ana.asks(general, `${discord.bot.mention} last`);
    expect(heard.map(({ content }) => content)).toEqual(['', `${discord.bot.mention} last`]);
  });

  it('of webhooks and other bots are told as theirs', async () => {
    const seen: Message[] = [];
    client.on(Events.MessageCreate, (message) => void seen.push(message));
    general.receivesFromWebhook('Feed', `${discord.bot.mention} news`);
    guild.createMember({ name: 'Robot', bot: true }).types(general, `${discord.bot.mention} beep`);
    await ana.asks(general, `${discord.bot.mention} hi`);
    expect(seen.map(({ webhookId, author }) => [webhookId !== null, author.bot])).toEqual([
      [true, true],
      [false, true],
      [false, false],
      ...(seen.length > 3 ? [[false, true]] : []),
    ]);
  });

  it('can be edited, fetched and deleted by the bot', async () => {
    const shown = await ana.asks(general, `${discord.bot.mention} hi`);
    const channel = await client.channels.fetch(general.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    const message = await channel.messages.fetch(shown.id);
    await message.edit('changed');
    expect(ana.sees(general).at(-1)?.content).toBe('changed');
    await message.delete();
    await expect(channel.messages.fetch(shown.id)).rejects.toMatchObject({ code: 10008 });
    await expect(channel.messages.delete(ana.sees(general)[0]?.id ?? '')).rejects.toMatchObject({
      code: 50013,
    });
  });

  it('cannot be sent where the bot may not', async () => {
    const channel = await client.channels.fetch(general.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    general.denyBot(['SendMessages']);
    await expect(channel.send('x')).rejects.toMatchObject({ code: 50013, status: 403 });
    general.denyBot(['ViewChannel']);
    await expect(channel.send('x')).rejects.toMatchObject({ code: 50001, status: 403 });
    general.denyBot([]);
    await channel.send('x');
    expect(ana.sees(general).at(-1)?.content).toBe('x');
  });

  it('may carry files', async () => {
    const channel = await client.channels.fetch(general.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    await channel.send({
      content: 'see',
      files: [{ attachment: Buffer.from('abc'), name: 'a.txt' }],
    });
    expect(ana.sees(general).at(-1)?.attachments).toMatchObject([{ filename: 'a.txt', size: 3 }]);
  });

  it('are begun by the bot in direct messages', async () => {
    const user = await client.users.fetch(luis.id);
    await user.send('hello');
    expect(luis.sees(luis.directMessages).map(({ content }) => content)).toEqual(['hello']);
  });
});
