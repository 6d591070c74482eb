/** Files, forwards and polls in messages in, what the unmodified client is told of them out. */
import { MessageReferenceType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSchema } from '../../src/playground/openapi/check-requests.ts';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { identify, openBot, openGateway, request, usualIntents } from './raw-bot.ts';
import { connectClient, onMessage, token } from './real-client.ts';

let room: Newsroom;
let discord: Newsroom['discord'];
let guild: Newsroom['guild'];
let general: Newsroom['general'];
let ana: Newsroom['ana'];

beforeEach(async () => {
  room = await openNewsroom();
  ({ discord, guild, general, ana } = room);
});

afterEach(() => room.close());

/** What the gateway says of a message, without what it adds to the schema. */
async function told(): Promise<Record<string, unknown>> {
  const bot = await openBot(discord);
  return bot.event('MESSAGE_CREATE');
}

function expectMessage({ channel_type, guild_id, member, ...message }: Record<string, unknown>) {
  expect(checkSchema('MessageResponse', message)).toEqual([]);
  return expect(message);
}

describe('a file attached to a message', () => {
  const file = () => discord.upload({ name: 'El faro, año 1.md', bytes: Buffer.from('light') });
  const attachment = {
    filename: 'El_faro_ao_1.md',
    title: 'El faro, año 1',
    size: 5,
    content_type: 'application/octet-stream',
    url: expect.stringMatching(/^http:.*\?/),
  };

  it('has a plain name, its old one as a title, and an address with a query', async () => {
    const event = told();
    await discord.online();
    ana.types(ana.directMessages, '', { files: [file()] });
    const message = await event;
    expectMessage(message).toMatchObject({ attachments: [attachment] });
    const [{ url }] = Object(message).attachments;
    await expect(fetch(url).then((answer) => answer.text())).resolves.toBe('light');
  });

  it('is withheld where the text is', async () => {
    const event = told();
    await discord.online();
    ana.types(general, '', { files: [file()] });
    expectMessage(await event).toMatchObject({ attachments: [] });
  });

  it('has a plain name where the bot sends it too', async () => {
    const form = new FormData();
    form.set('payload_json', '{}');
    form.set('files[0]', new Blob(['light']), 'El faro.md');
    const response = await fetch(`${discord.apiUrl}/v10/channels/${general.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}` },
      body: form,
    });
    const sent = { filename: 'El_faro.md', title: 'El faro' };
    expect(await response.json()).toMatchObject({ attachments: [sent] });
  });
});

describe('a message passed on', () => {
  it('has no words of its own and those of the other in a snapshot', async () => {
    const said = ana.types(general, 'The ferry sails at nine.');
    const event = told();
    await discord.online();
    ana.forwards(said, ana.directMessages);
    expectMessage(await event).toMatchObject({
      type: 0,
      content: '',
      flags: 1 << 14,
      message_reference: { type: 1, message_id: said.id, channel_id: general.id },
      message_snapshots: [{ message: { content: 'The ferry sails at nine.', type: 0 } }],
    });
  });

  it('shows nothing of it where the bot may not read along', async () => {
    const said = ana.types(general, 'The ferry sails at nine.');
    const event = told();
    await discord.online();
    ana.forwards(said, general);
    expectMessage(await event).toMatchObject({ message_snapshots: [{ message: { content: '' } }] });
  });

  it('stays as it was when the first one is changed', () => {
    const said = ana.types(general, 'at nine');
    const passed = ana.forwards(said, general);
    ana.edits(said, 'at ten');
    expect(passed.forwarded?.content).toBe('at nine');
  });

  it('reaches the unmodified client', async () => {
    const client = await connectClient(discord);
    onMessage(client, (message) => {
      const [words] = [...message.messageSnapshots.values()].map(({ content }) => content);
      const forwarded = message.reference?.type === MessageReferenceType.Forward;
      return message.reply(`${forwarded}: ${words}`);
    });
    const passed = ana.forwards(ana.types(general, 'at nine'), ana.directMessages);
    expect((await discord.replyTo(passed)).text).toBe('true: at nine');
    await client.destroy();
  });
});

describe('a poll', () => {
  const asked = { question: 'Bridge or ferry?', answers: ['Bridge', 'Ferry'] };

  it('is a message without words, with its question and answers', async () => {
    const event = told();
    await discord.online();
    ana.polls(ana.directMessages, asked);
    expectMessage(await event).toMatchObject({
      content: '',
      poll: {
        question: { text: 'Bridge or ferry?' },
        answers: [
          { answer_id: 1, poll_media: { text: 'Bridge' } },
          { answer_id: 2, poll_media: { text: 'Ferry' } },
        ],
      },
    });
  });

  it('is withheld where the text is', async () => {
    const event = told();
    await discord.online();
    ana.polls(general, asked);
    expect(await event).not.toHaveProperty('poll');
  });

  it('takes one vote of each person, and tells of it', async () => {
    const bot = await openGateway(discord);
    bot.send(identify({ intents: usualIntents | (1 << 24) }));
    await bot.event('READY');
    const body = { poll: { question: { text: 'Which?' }, answers: [] as object[] } };
    body.poll.answers = asked.answers.map((text) => ({ poll_media: { text } }));
    const path = `/channels/${general.id}/messages`;
    const { id } = Object((await request(discord, 'POST', path, { body })).body);
    ana.votes({ id }, 1);
    ana.votes({ id }, 2);
    expect(() => ana.votes({ id }, 1, 2)).toThrow('one answer');
    expect(() => ana.votes({ id }, 3)).toThrow('no answer 3');
    const place = { user_id: ana.id, message_id: id, guild_id: guild.id };
    expect(await bot.event('MESSAGE_POLL_VOTE_REMOVE')).toMatchObject({ ...place, answer_id: 1 });
    const added = bot.frames.filter(({ t }) => t === 'MESSAGE_POLL_VOTE_ADD');
    expect(added).toMatchObject([{ d: { answer_id: 1 } }, { d: { answer_id: 2 } }]);
    const { body: message } = await request(discord, 'GET', `${path}/${id}`);
    const counts = [
      { id: 1, count: 0, me_voted: false },
      { id: 2, count: 1, me_voted: false },
    ];
    expect(message).toMatchObject({ poll: { results: { answer_counts: counts } } });
  });

  it('reaches the unmodified client', async () => {
    const client = await connectClient(discord);
    onMessage(client, (message) => message.reply(`${message.poll?.question.text}`));
    expect((await discord.replyTo(ana.polls(ana.directMessages, asked))).text).toBe(asked.question);
    await client.destroy();
  });
});
