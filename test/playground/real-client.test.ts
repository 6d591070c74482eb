import { type Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Person, startPlayground } from '../../src/playground/playground.ts';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { ask, card, connectClient, onInteraction, onMessage, token } from './real-client.ts';

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

describe('login', () => {
  it('knows itself, its guild and its permissions', async () => {
    expect(client.user.id).toBe(discord.bot.id);
    const known = client.guilds.cache.get(guild.id);
    expect(known?.name).toBe('Newsroom');
    expect(known?.preferredLocale).toBe('en-GB');
    const channel = client.channels.cache.get(general.id);
    expect(
      channel?.isTextBased() &&
        !channel.isDMBased() &&
        channel.permissionsFor(client.user)?.has('SendMessages'),
    ).toBe(true);
    expect(known?.members.me?.roles.botRole?.id).toBe(guild.botRole.id);
  });

  it('learns of guilds, channels and threads made later', async () => {
    const later = discord.createGuild({ name: 'Later' });
    const channel = later.createChannel({ name: 'desk' });
    const thread = channel.createThread({ name: 'details' });
    await expect.poll(() => client.channels.cache.has(thread.id)).toBe(true);
    expect(client.guilds.cache.get(later.id)?.channels.cache.has(channel.id)).toBe(true);
  });

  it('refuses a wrong token', async () => {
    const { Client } = await import('discord.js');
    const stranger = new Client({ intents: [], rest: { api: discord.apiUrl } });
    await expect(stranger.login('wrong-token')).rejects.toMatchObject({ code: 'TokenInvalid' });
    await stranger.destroy();
  });

  it('refuses the message content intent that nobody switched on', async () => {
    await expect(
      connectClient(discord, { intents: [GatewayIntentBits.MessageContent] }),
    ).rejects.toThrow('Used disallowed intents');
  });
});

describe('commands', () => {
  it('registers, lists and answers one with Components V2', async () => {
    await client.application.commands.set([ask]);
    const listed = await client.application.commands.fetch({ withLocalizations: true });
    expect(listed.map(({ name }) => name)).toEqual(['ask']);
    expect(ana.commands(general).map(({ name }) => name)).toEqual(['ask']);

    onInteraction(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const question = interaction.options.getString('question', true);
      await interaction.reply(card(`${interaction.locale}: ${question}`, 'More'));
    });
    const shown = await ana.runs(general, 'ask', { question: 'How many?' });
    expect(shown).toMatchObject({
      kind: 'message',
      text: 'es-ES: How many?\n---\n[More]',
      visibility: 'public',
      to: 'everyone',
    });
    expect(general.messagesSeenBy(luis).map(({ id }) => id)).toEqual([shown.id]);
  });

  it('shows an ephemeral answer to its person alone', async () => {
    await client.application.commands.set([ask], guild.id);
    onInteraction(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    });
    const shown = await ana.runs(general, 'ask', { question: 'x', private: true });
    expect(shown).toMatchObject({ visibility: 'ephemeral', to: 'Ana', text: 'psst' });
    expect(general.messagesSeenBy(ana)).toHaveLength(1);
    expect(general.messagesSeenBy(luis)).toHaveLength(0);
    await expect(luis.clicks(shown, 'More')).rejects.toThrow('Luis does not see');
  });

  it('proposes choices', async () => {
    await client.application.commands.set([ask]);
    onInteraction(client, async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: `${typed} many?`, value: 'q1' }]);
    });
    await expect(ana.autocompletes(general, 'ask', 'question', 'how')).resolves.toEqual([
      { name: 'how many?', value: 'q1' },
    ]);
  });

  it('follows up, edits the original and deletes it', async () => {
    await client.application.commands.set([ask]);
    onInteraction(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { resource } = await interaction.reply({ content: 'one', withResponse: true });
      expect(resource?.message?.content).toBe('one');
      await interaction.editReply('two');
      expect((await interaction.fetchReply()).content).toBe('two');
      await interaction.followUp({ content: 'three', flags: MessageFlags.Ephemeral });
      await interaction.deleteReply();
    });
    await ana.runs(general, 'ask', { question: 'x' });
    await discord.until(
      () =>
        ana
          .sees(general)
          .map(({ content }) => content)
          .join() === 'three'
          ? true
          : undefined,
      'the follow-up alone',
    );
    expect(luis.sees(general)).toHaveLength(0);
  });

  it('fills a deferred reply', async () => {
    await client.application.commands.set([ask]);
    onInteraction(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply(card('found', 'More'));
    });
    const shown = await ana.runs(general, 'ask', { question: 'x' });
    expect(shown).toMatchObject({ visibility: 'ephemeral', text: 'found\n---\n[More]' });
  });

  it('uses a message command and a modal', async () => {
    await client.application.commands.set([{ name: 'Ask about this', type: 3 }]);
    onInteraction(client, async (interaction) => {
      if (interaction.isMessageContextMenuCommand()) {
        await interaction.showModal({
          custom_id: 'edit',
          title: interaction.targetMessage.content,
          components: [
            {
              type: 18,
              label: 'Question',
              component: { type: 4, custom_id: 'question', style: 1 },
            },
          ],
        });
      }
      if (interaction.isModalSubmit()) {
        await interaction.reply(`asked: ${interaction.fields.getTextInputValue('question')}`);
      }
    });
    const said = luis.types(general, 'a claim');
    const modal = await ana.opensMenu(said, 'Ask about this');
    expect(modal).toMatchObject({ kind: 'modal', text: 'a claim\nQuestion' });
    const shown = await ana.submitsModal(modal, { question: 'Is it so?' });
    expect(shown.text).toBe('asked: Is it so?');
  });

  it('offers a command only to members who may use it, and in direct messages only where it says so', async () => {
    await client.application.commands.set([
      { ...ask, default_member_permissions: '32', contexts: [0] },
      { ...ask, name: 'help', contexts: [0, 1] },
    ]);
    const admin = guild.createMember({ name: 'Eva', permissions: ['ManageGuild'] });
    const names = (person: Person, place: { id: string }) =>
      person.commands(place).map(({ name }) => name);
    expect(names(admin, general)).toEqual(['ask', 'help']);
    expect(names(ana, general)).toEqual(['help']);
    expect(names(admin, admin.directMessages)).toEqual(['help']);
    await expect(ana.runs(general, 'ask', { question: 'x' })).rejects.toThrow(
      'Ana is not offered the command "ask" here; offered: help.',
    );
  });

  it('says what came when no answer does', async () => {
    const impatient = await startPlayground({ token, limitMs: 200 });
    const place = impatient.createGuild({ name: 'G' });
    const channel = place.createChannel({ name: 'c' });
    const eva = place.createMember({ name: 'Eva' });
    await expect(eva.asks(channel, 'hello')).rejects.toThrow('no bot has connected');
    const other = await connectClient(impatient);
    other.on('error', () => undefined);
    other.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) message.reply('').catch(() => undefined);
    });
    await expect(eva.asks(channel, 'hello')).rejects.toThrow(
      /→ 400 .*Cannot send an empty message/,
    );
    await other.destroy();
    await impatient.close();
  });
});

describe('components', () => {
  const messages = () => general.messagesSeenBy(ana);

  it('updates a message on a click, answers another person privately', async () => {
    await client.application.commands.set([ask]);
    onInteraction(client, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(card('one', 'Next', 'Other'));
      if (!interaction.isButton()) return;
      if (interaction.customId === 'button:Next') await interaction.update(card('two', 'Next'));
      else await interaction.reply({ content: 'yours', flags: MessageFlags.Ephemeral });
    });
    const shown = await ana.runs(general, 'ask', { question: 'x' });
    await expect(luis.clicks(shown, 'Other')).resolves.toMatchObject({ to: 'Luis', text: 'yours' });
    const updated = await ana.clicks(shown, 'Next');
    expect(updated).toMatchObject({ kind: 'update', id: shown.id, text: 'two\n---\n[Next]' });
    expect(messages()).toHaveLength(1);
    await expect(ana.clicks(shown, 'Other')).rejects.toThrow(
      'No button "Other" in this message:\ntwo',
    );
  });

  it('passes the values of a select', async () => {
    const options = ['a', 'b'].map((value) => ({ label: `Passage ${value}`, value }));
    onMessage(client, (message) =>
      message.reply({
        content: 'choose',
        components: [{ type: 1, components: [{ type: 3, custom_id: 'pick', options }] }],
      }),
    );
    onInteraction(client, async (interaction) => {
      if (!interaction.isStringSelectMenu()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: interaction.values.join(), components: [] });
    });
    const shown = await ana.asks(general, `${discord.bot.mention} hi`);
    expect(shown.text).toBe('choose\n[▾ Passage a | Passage b]');
    await expect(luis.selects(shown, 'Passage b')).resolves.toMatchObject({
      kind: 'update',
      text: 'b',
    });
  });
});
