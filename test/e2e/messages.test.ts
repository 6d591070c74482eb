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

it('shows the bot typing while an answer takes long, until it is there', async () => {
  const { channel } = createChannel();
  const typings = () =>
    room.discord.requests.filter(({ path }) => path.endsWith(`/channels/${channel.id}/typing`));
  const first = await room.ana.asks(channel, `${mention} ${question}`);
  const before = typings().length;
  // The question before is read from Discord, which takes its time.
  room.discord.fail('GET /channels/:channel/messages/:message', { delayMs: 1_500 });
  await room.ana.asks(channel, 'and how long?', { replyTo: first });
  expect(typings().slice(before)).toMatchObject([{ method: 'POST', status: 204 }]);
  expect(room.discord.isTyping(channel.id)).toBe(false);
});

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
    expect(shown.text).not.toContain('**Who');
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

describe('the question of a mention', () => {
  const bold = `**${question}**`;

  it('is not said again below it, and goes with the answer all the same', async () => {
    const { channel } = createChannel();
    const shown = await room.ana.asks(channel, `${mention} ${question}`);
    expect(shown.text).not.toContain(bold);
    const turned = await room.ana.clicks(shown, '¶ 3 ▶');
    expect(turned.text).not.toContain(bold);
    expect((await room.luis.clicks(turned, '👎 Not helpful')).text).toContain('1');
    const form = await room.luis.clicks(turned, 'Ask more');
    const more = await room.luis.submitsModal(form, { text: 'and who paid?' });
    expect(more.text).toContain(`**${question} and who paid?**`);
  });

  it('is said to others, who get a copy of their own, and where no button can keep it', async () => {
    const { channel } = createChannel();
    const shown = await room.ana.asks(channel, `${mention} ${question}`);
    expect((await room.luis.clicks(shown, '¶ 3 ▶')).text).toContain(bold);
    const long = `${question} I have been wondering about that: ever since I saw it in the square, 100% sure`;
    const said = await room.ana.asks(channel, `${mention} ${long}`);
    expect(said.text).toContain('**Who repaired the town clock of Quillby? I have');
  });

  it('is said where the message may not be replied to, and where a word was read as another', async () => {
    const { channel } = createChannel();
    const nothing = await room.ana.asks(channel, `${mention} Who repiared the zeppelin?`);
    expect(nothing.text).not.toContain('**Who');
    channel.denyBot(['ReadMessageHistory']);
    expect((await room.ana.asks(channel, `${mention} ${question}`)).text).toContain(bold);
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
    expect(second.text).toContain('640');
    expect(second.text).not.toContain(question);
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

describe('a message and its answer', () => {
  const settled = <T>(probe: () => T | undefined, what: string) =>
    room.discord.until(probe, what, { limitMs: 15_000 });

  it('an edited mention is answered anew in the same message', async () => {
    const { channel, answers } = createChannel();
    const asked = room.ana.types(channel, `${mention} How wide is the mill wheel?`);
    const first = await room.discord.replyTo(asked);
    expect(first.text).not.toContain('Thornquist');
    room.ana.edits(asked, `${mention} ${question}`);
    await settled(
      () => (JSON.stringify(answers()).includes('Thornquist') ? true : undefined),
      'the answer to change',
    );
    expect(answers().map(({ id }) => id)).toEqual([first.id]);
  });

  it('an edit that says the same, or no longer mentions the bot, changes nothing', async () => {
    const { channel, answers } = createChannel();
    const asked = room.ana.types(channel, `${mention} ${question}`);
    await room.discord.replyTo(asked);
    room.ana.edits(asked, `${mention} ${question}`);
    room.ana.edits(asked, 'How wide is the mill wheel?');
    await room.ana.asks(channel, mention);
    expect(answers()).toHaveLength(2);
    expect(answers()[0]?.editedAt).toBeNull();
  });

  it('an edited direct message is answered anew too', async () => {
    const place = room.ana.directMessages;
    const asked = room.ana.types(place, 'How wide is the mill wheel?');
    const first = await room.discord.replyTo(asked);
    room.ana.edits(asked, question);
    const shown = await settled(() => {
      const message = room.ana.sees(place).find(({ id }) => id === first.id);
      return message?.editedAt === null ? undefined : message;
    }, 'the answer to change');
    expect(JSON.stringify(shown.components)).toContain('Thornquist');
  });

  it('the answer to a deleted mention goes too, also where it comes after', async () => {
    const { channel, answers } = createChannel();
    const asked = room.ana.types(channel, `${mention} ${question}`);
    await room.discord.replyTo(asked);
    room.ana.deletes(asked);
    await settled(() => (answers().length === 0 ? true : undefined), 'the answer to go');
    const requests = room.discord.requests.length;
    room.ana.deletes(room.ana.types(channel, `${mention} ${question}`));
    const isRemoval = ({ method }: { method: string }) => method === 'DELETE';
    await settled(
      () => room.discord.requests.slice(requests).find(isRemoval),
      'the late answer to go',
    );
    expect(answers()).toEqual([]);
  });
});

it('an insult that is taken for a question is not said again', async () => {
  const { channel } = createChannel();
  const asked = 'why is this moron mayor of Atlantis such a bitch to zebras';
  const shown = await room.ana.asks(channel, `${mention} ${asked}`);
  expect(shown.text).toContain('hold no answer');
  expect(shown.text).not.toContain('bitch');
});

describe('Remove under what everybody sees', () => {
  it('takes back what was asked by a mention or a command, for who asked', async () => {
    const { channel, answers } = createChannel();
    const mentioned = await room.ana.asks(channel, `${mention} ${question}`);
    const commanded = await room.ana.runs(channel, 'ask', { question });
    const turned = await room.ana.clicks(commanded, '¶ 3 ▶');
    await room.ana.clicksAway(mentioned, 'Remove');
    await room.ana.clicksAway(turned, 'Remove');
    expect(answers()).toEqual([]);
  });

  it('and what has no answer, the list of articles and what was shared', async () => {
    const { channel, answers } = createChannel();
    const none = await room.ana.asks(channel, `${mention} Do zebras dream of Atlantis?`);
    const list = await room.ana.runs(channel, 'articles');
    const own = await room.ana.runs(channel, 'ask', { question, private: true });
    const shared = await room.ana.clicks(own, 'Share');
    for (const shown of [none, list, shared]) await room.ana.clicksAway(shown, 'Remove');
    expect(answers().map(({ id }) => id)).toEqual([own.id]);
    expect(own.text).not.toContain('Remove');
  });

  it('does so for moderators, and for nobody else', async () => {
    const { channel } = createChannel();
    const shown = await room.ana.asks(channel, `${mention} ${question}`);
    const refused = await room.luis.clicks(shown, 'Remove');
    expect([refused.to, refused.text]).toEqual(['Luis', expect.stringContaining('Solo puede')]);
    const mod = room.guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
    await mod.clicksAway(shown, 'Remove');
  });

  it('is not there in direct messages', async () => {
    const shown = await room.ana.asks(room.ana.directMessages, question);
    expect(shown.text).not.toContain('Remove');
  });
});
