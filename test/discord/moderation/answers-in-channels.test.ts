/** Channels in which moderators want answers in private, or none, in; what everyone reads there out. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

const question = 'Who commanded the ferry?';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

/** What somebody reads there who has asked nothing. */
const botSaid = (channel: Desk['general']) =>
  desk.guild
    .createMember({ name: 'Ben' })
    .sees(channel)
    .filter(({ authorId }) => authorId === desk.discord.bot.id);

it('answers only the asker where moderators want it so, whatever is pressed', async () => {
  const { mod, ana, quiet, general, discord } = desk;
  const set = await mod.runs(general, 'setup answers', { channel: quiet.id, answers: 'private' });
  expect(set.visibility).toBe('ephemeral');
  expect(set.text).toContain(`In <#${quiet.id}> I answer only the asker, in private`);
  const asked = await ana.runs(quiet, 'ask', { question });
  expect(asked.visibility).toBe('ephemeral');
  expect(asked.text).toContain('Lindqvist');
  expect((await ana.runs(quiet, 'articles', {})).visibility).toBe('ephemeral');
  const found = await ana.opensMenu(ana.types(quiet, question), 'Find in articles');
  expect((await ana.clicks(found, 'Share')).text).toContain('stay private');
  const told = await ana.asks(quiet, `${discord.bot.mention} ${question}`);
  expect(told.text).toBe('In this channel I answer only in private: ask with `/ask`.');
  expect(botSaid(quiet)).toHaveLength(1);
  const open = await ana.runs(general, 'ask', { question });
  expect(open.visibility).toBe('public');
  const thread = quiet.createThread({ name: 'details' });
  expect((await ana.runs(thread, 'ask', { question })).visibility).toBe('ephemeral');
});

it('a public answer from before turns its pages in private from then on', async () => {
  const { mod, ana, quiet, general } = desk;
  const answer = await ana.runs(quiet, 'ask', { question });
  expect(answer.visibility).toBe('public');
  await mod.runs(general, 'setup answers', { channel: quiet.id, answers: 'private' });
  expect((await ana.clicks(answer, '¶ 3 ▶')).visibility).toBe('ephemeral');
});

it('answers nobody where it is off, but moderators’ commands, help and removal work', async () => {
  const { mod, ana, quiet, general, discord } = desk;
  const before = await ana.runs(quiet, 'ask', { question });
  await mod.runs(quiet, 'setup answers', { channel: quiet.id, answers: 'off' });
  for (const shown of [
    await ana.runs(quiet, 'ask', { question }),
    await ana.opensMenu(ana.types(quiet, question), 'Find in articles'),
    await ana.clicks(before, '¶ 3 ▶'),
  ]) {
    expect(shown.visibility).toBe('ephemeral');
    expect(shown.text).toBe('Those who manage this server want no answers in this channel.');
  }
  ana.types(quiet, `${discord.bot.mention} ${question}`);
  // Events come in order: what was said before this answer has been heard.
  await ana.asks(general, `${discord.bot.mention} ${question}`);
  expect(botSaid(quiet)).toHaveLength(1);
  expect((await ana.runs(quiet, 'help', {})).text).toContain('I answer questions');
  expect((await mod.runs(quiet, 'setup status', {})).text).toContain(
    `In <#${quiet.id}> I answer nobody`,
  );
  await ana.clicksAway(before, 'Remove');
  expect(botSaid(quiet)).toHaveLength(0);
  await desk.restart();
  expect((await ana.runs(quiet, 'ask', { question })).text).toContain('want no answers');
  const back = { channel: quiet.id, answers: 'all' };
  expect((await mod.runs(quiet, 'setup answers', back)).text).toContain('I answer to everyone');
  expect((await mod.runs(quiet, 'setup answers', back)).text).toContain('I answer to everyone');
  expect((await ana.runs(quiet, 'ask', { question })).visibility).toBe('public');
});

it('is for moderators, for channels in which people write, and for their own server', async () => {
  const { mod, ana, quiet, general, guild, discord, jefa, plaza } = desk;
  for (const [id, command] of discord.store.commands) {
    discord.store.commands.set(id, { ...command, default_member_permissions: null });
  }
  const off = { channel: quiet.id, answers: 'off' };
  expect((await ana.runs(general, 'setup answers', off)).text).toContain('Only those who may');
  const thread = general.createThread({ name: 'aside' });
  const wrong = await mod.runs(general, 'setup answers', { ...off, channel: thread.id });
  expect(wrong.text).toContain('Choose a channel in which people write');
  const voice = guild.createChannel({ name: 'lounge', kind: 'voice' });
  const heard = await mod.runs(general, 'setup answers', { ...off, channel: voice.id });
  expect(heard.text).toContain(`In <#${voice.id}> I answer nobody`);
  await mod.runs(general, 'setup answers', off);
  const abroad = await jefa.runs(plaza, 'ask', { question });
  expect(abroad.visibility).toBe('public');
});
