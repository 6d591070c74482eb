/** Mentions, replies and direct messages, written to the running bot. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, type Newsroom, openNewsroom } from './newsroom.ts';

const question = 'Who repaired the town clock of Quillby?';
const help = 'I answer questions about articles';

let room: Newsroom;
let mention: string;

beforeAll(async () => {
  room = await openNewsroom(articles);
  mention = room.discord.bot.mention;
  await room.start();
});

afterAll(() => room.close());

/** A channel of its own for each test, so that what is in it was said there. */
function createChannel() {
  const channel = room.guild.createChannel({ name: 'desk' });
  const answers = () =>
    room.ana.sees(channel).filter(({ authorId }) => authorId === room.discord.bot.id);
  return { channel, answers };
}

describe('a mention', () => {
  it.each([
    ['at the start', () => `${mention} ${question}`],
    ['in the middle', () => `Who ${mention} repaired the town clock of Quillby?`],
    ['at the end', () => `${question}\n${mention}`],
    ['in its older form', () => `${mention.replace('<@', '<@!')} ${question}`],
    ['beside other mentions', () => `${room.luis.mention} ${question} ${mention}`],
  ])('%s of the text is answered with a reply that pings nobody', async (_, write) => {
    const { channel } = createChannel();
    const shown = await room.ana.asks(channel, write());
    expect(shown.text).toContain('Thornquist');
    expect(shown.text).toContain(`**${question}**`);
    expect(shown.message.replyTo).toBe(room.ana.sees(channel)[0]?.id);
    expect(shown.pings).toEqual({ users: [], roles: [], everyone: false });
  });

  it('in a thread is answered there', async () => {
    const thread = room.general.createThread({ name: 'details' });
    const shown = await room.ana.asks(thread, `${mention} ${question}`);
    expect(shown.text).toContain('Thornquist');
    expect(shown.message.channelId).toBe(thread.id);
  });

  it('is answered in the language of the question', async () => {
    const { channel } = createChannel();
    const spanish = await room.ana.asks(channel, `${mention} ¿Cuánto mide la rueda del molino?`);
    expect(spanish.text).toContain('siete');
    expect(spanish.text).toContain('¶ 2–3 de 3');
    const english = await room.luis.asks(channel, `${mention} ${question}`);
    expect(english.text).toContain('¶ 1 of 6');
  });

  it('without a question gets help, of the bot and of its role', async () => {
    const { channel } = createChannel();
    for (const empty of [
      mention,
      ` ${mention}  ${room.luis.mention}`,
      room.guild.botRole.mention,
    ]) {
      expect((await room.ana.asks(channel, empty)).text).toContain(help);
    }
  });

  it('of its role alone comes without its text, and gets help that says why', async () => {
    const { channel } = createChannel();
    const shown = await room.ana.asks(channel, `${room.guild.botRole.mention} ${question}`);
    expect(shown.text).toContain(help);
    expect(shown.text).toContain('You mentioned my role');
    expect((await room.ana.asks(channel, mention)).text).not.toContain('my role');
  });

  it('of its role beside one of the bot is answered once', async () => {
    const { channel, answers } = createChannel();
    const both = `${room.guild.botRole.mention} ${mention} ${question}`;
    expect((await room.ana.asks(channel, both)).text).toContain('Thornquist');
    await room.ana.asks(channel, mention);
    expect(answers()).toHaveLength(2);
  });
});

describe('a direct message', () => {
  it('needs no mention, and the bot does not answer itself', async () => {
    const eva = room.discord.createPerson({ name: 'Eva' });
    expect((await eva.asks(eva.directMessages, question)).text).toContain('Thornquist');
    const spanish = await eva.asks(eva.directMessages, '¿Quién construyó el molino de Valdeluz?');
    expect(spanish.text).toContain('Casilda');
    expect((await eva.asks(eva.directMessages, mention)).text).toContain(help);
    const said = eva.sees(eva.directMessages);
    expect(said.filter(({ authorId }) => authorId === room.discord.bot.id)).toHaveLength(3);
  });
});

describe('a reply to the bot', () => {
  it('asks on, by whoever replies with ping', async () => {
    const { channel } = createChannel();
    const first = await room.ana.asks(channel, `${mention} ${question}`);
    const next = 'How much does the clock of Quillby weigh?';
    const second = await room.luis.asks(channel, next, { replyTo: first });
    expect(second.text).toContain('640');
  });

  it('that does not stand alone is asked together with the question on the answer', async () => {
    const { channel } = createChannel();
    const first = await room.ana.asks(channel, `${mention} What did the repair of the clock cost?`);
    const second = await room.luis.asks(channel, 'who paid?', { replyTo: first });
    expect(second.text).toContain('**What did the repair of the clock cost? who paid?**');
    expect(second.text).toContain('bakers');
    const third = await room.ana.asks(channel, `${mention} and why?`, { replyTo: second });
    expect(third.text).toContain('**What did the repair of the clock cost? who paid? and why?**');
    const spanish = await room.luis.asks(channel, `${mention} ¿Quién construyó el molino?`);
    const when = await room.luis.asks(channel, '¿y cuándo?', { replyTo: spanish });
    expect(when.text).toContain('**¿Quién construyó el molino? ¿y cuándo?**');
    expect(when.text).toContain('1742');
  });

  it('in direct messages may be to an answer of a command', async () => {
    const eva = room.discord.createPerson({ name: 'Eva' });
    const first = await eva.runs(eva.directMessages, 'ask', { question });
    const second = await eva.asks(eva.directMessages, 'how long?', { replyTo: first });
    expect(second.text).toContain(`**${question} how long?**`);
  });

  it('stays alone where it stands alone, or where there is no question to it', async () => {
    const { channel } = createChannel();
    const first = await room.ana.asks(channel, `${mention} ${question}`);
    const alone = 'How much does the clock of Quillby weigh?';
    const second = await room.ana.asks(channel, alone, { replyTo: first });
    expect(second.text).toContain(`**${alone}**`);
    const helped = await room.ana.asks(channel, mention);
    const why = await room.ana.asks(channel, 'why?', { replyTo: helped });
    expect(why.text).not.toContain('? why?');
    channel.denyBot(['ReadMessageHistory']);
    const unread = await room.ana.asks(channel, `${mention} why?`, { replyTo: second });
    expect(unread.text).toContain('**why?**');
  });

  it('without ping, or to what somebody else said, is none of its business', async () => {
    const { channel, answers } = createChannel();
    const first = await room.ana.asks(channel, `${mention} ${question}`);
    room.ana.types(channel, question, { replyTo: first, ping: false });
    const said = room.luis.types(channel, 'Nice clock.');
    room.ana.types(channel, question, { replyTo: said });
    await room.ana.asks(channel, `${mention} ${question}`);
    expect(answers()).toHaveLength(2);
  });
});

it('bots, webhooks, everyone and nobody are not answered', async () => {
  const { channel, answers } = createChannel();
  const { guild, ana } = room;
  const chief = guild.createMember({ name: 'Chief', permissions: ['MentionEveryone'] });
  guild.createMember({ name: 'Robot', bot: true }).types(channel, `${mention} ${question}`);
  channel.receivesFromWebhook('Feed', `${mention} ${question}`);
  chief.types(channel, `@everyone ${question}`);
  chief.types(channel, `@here ${question}`);
  ana.types(channel, question);
  ana.types(channel, `@Footnote ${question}`);
  expect((await ana.asks(channel, `${mention} ${question}`)).text).toContain('Thornquist');
  expect(answers()).toHaveLength(1);
});

it('nothing is said where the bot may not write', async () => {
  const { channel, answers } = createChannel();
  channel.denyBot(['SendMessages']);
  room.ana.types(channel, `${mention} ${question}`);
  await room.ana.asks(room.general, `${mention} ${question}`);
  expect(answers()).toEqual([]);
});
