/** `/insights`, on a real socket: what was asked in a server, without who asked, and the passages pinned to it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FERRY } from '../sample.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

describe('/insights', () => {
  it('counts what is asked in public, without who asked, and keeps it through a restart', async () => {
    const { mod, ana, general, jefa, plaza } = desk;
    const question = 'Who commanded the ferry?';
    await ana.runs(general, 'ask', { question });
    await ana.asks(general, `${desk.discord.bot.mention} who commanded the FERRY`);
    await ana.runs(general, 'ask', { question: `zzzz ${mod.mention}` });
    await ana.runs(general, 'ask', { question: 'A secret of mine', private: true });
    await ana.runs(ana.directMessages, 'ask', { question: 'A direct question' });
    await jefa.runs(plaza, 'ask', { question: 'Elsewhere?' });
    await desk.restart();
    const top = await mod.runs(general, 'insights top');
    expect(top.visibility).toBe('ephemeral');
    expect(top.text).toContain('Asked most in the last 90 days');
    expect(top.text).toMatch(/1\. who commanded the FERRY\n-# 2 times · 1 March 2024/);
    expect(top.text).toMatch(/2\. zzzz\n-# once/);
    for (const hidden of ['secret', 'direct', 'Elsewhere', mod.id, ana.id]) {
      expect(top.text).not.toContain(hidden);
    }
    const unanswered = await mod.runs(general, 'insights unanswered');
    expect(unanswered.text).toContain('zzzz');
    expect(unanswered.text).not.toContain('FERRY');
    const named = await mod.runs(general, 'insights clear');
    expect(named.text).toContain('kept for this server, for good');
    const cleared = await mod.clicks(named, 'Forget them');
    expect(cleared.text).toContain('are gone');
    expect((await mod.runs(general, 'insights top')).text).toContain('No question has been kept');
    expect((await jefa.runs(plaza, 'insights top')).text).toContain('Elsewhere');
  });

  it('shows what people found of no help, once each, until they think otherwise', async () => {
    const { mod, ana, general } = desk;
    const question = 'Who commanded the ferry?';
    const shown = await ana.runs(general, 'ask', { question });
    expect((await mod.runs(general, 'insights unanswered')).text).toContain('found its answer');
    for (const who of [ana, mod, mod]) await who.clicks(shown, '👎 Not helpful');
    await desk.restart();
    const listed = await mod.runs(general, 'insights unanswered');
    expect(listed.text).toContain(`1. ${question}\n-# once · 👎 2 · 1 March 2024`);
    desk.wait(86_400_000);
    for (const who of [ana, mod, ana]) await who.clicks(shown, '👍 Helpful');
    expect((await mod.runs(general, 'insights unanswered')).text).toContain('found its answer');
    const own = await ana.runs(general, 'ask', {
      question: 'When was the ferry launched?',
      private: true,
    });
    await ana.clicks(own, '👎 Not helpful');
    expect((await mod.runs(general, 'insights top')).text).not.toContain('launched');
  });

  it('exports all of them as CSV that runs nothing', async () => {
    const { mod, ana, general } = desk;
    await ana.runs(general, 'ask', { question: '=HYPERLINK("http://evil.example";"ñ, zzz")' });
    const exported = await mod.runs(general, 'insights export');
    expect(exported.text).toContain('1 question.');
    expect(exported.text).toContain('questions.csv');
    const sent = desk.discord.requests.flatMap(({ files }) => files ?? []);
    expect(sent.map(({ filename }) => filename)).toEqual(['questions.csv']);
    const [heading, row] = (sent[0]?.text ?? '').replace('\uFEFF', '').split('\r\n');
    expect(heading).toBe('"question","asked","found","unsure","none","not helpful","last asked"');
    expect(row).toMatch(
      /^"'=HYPERLINK\(""http:\/\/evil\.example"";""ñ, zzz""\)",1,\d,\d,\d,0,"2024-03-01"$/,
    );
  });

  it('says how many it leaves out of a message', async () => {
    const { mod, ana, general } = desk;
    for (let i = 0; i < 40; i++) {
      await ana.runs(general, 'ask', { question: `zz${i} ${'*longish* '.repeat(20)}` });
    }
    const unanswered = await mod.runs(general, 'insights unanswered');
    expect(unanswered.text).toMatch(/… and \d+ more; `\/insights export` gives them all\./);
  });

  it('forgets after the days set, and keeps nothing where it is switched off', async () => {
    const { mod, ana, general } = desk;
    await ana.runs(general, 'ask', { question: 'zzzz' });
    desk.wait(91 * 86_400_000);
    expect((await mod.runs(general, 'insights top')).text).toContain('No question has been kept');
    await desk.restart({ insightsDays: 0 });
    await ana.runs(general, 'ask', { question: 'yyyy' });
    expect((await mod.runs(general, 'insights top')).text).toContain('switched insights off');
    expect((await mod.runs(general, 'setup status')).text).toContain('switched insights off');
    await desk.restart();
    expect((await mod.runs(general, 'insights top')).text).toContain('No question has been kept');
  });

  it('counts a suggestion that is pressed', async () => {
    const { mod, ana, general } = desk;
    const none = await ana.runs(general, 'ask', { question: 'zzzz' });
    const [offered = ''] = ['When was the ferry launched?', 'Who commanded the ferry?'].filter(
      (question) => none.text.includes(question),
    );
    await ana.clicks(none, offered);
    expect((await mod.runs(general, 'insights top')).text).toContain(offered);
  });
});

describe('/insights pin', () => {
  const question = 'How do zebras cross the water?';
  const pinned = { question, article: 'ferry', number: 2 };

  it('answers a question with the passage chosen, in that server, until it is undone', async () => {
    const { mod, ana, general, jefa, plaza } = desk;
    const passage = FERRY.passages[1]?.text.slice(0, 20) ?? '?';
    const before = await ana.runs(general, 'ask', { question });
    expect(before.text).not.toContain(passage);
    const proposed = await mod.autocompletes(general, 'insights pin', 'question', 'zebras');
    expect(proposed.map(({ value }) => value)).toEqual([question]);
    const made = await mod.runs(general, 'insights pin', pinned);
    expect([made.visibility, made.text.includes(passage)]).toEqual(['ephemeral', true]);
    await desk.restart();
    for (const shown of [
      await ana.runs(general, 'ask', { question: 'how do ZEBRAS cross the water' }),
      await ana.asks(general, `${desk.discord.bot.mention} ${question}`),
    ]) {
      expect(shown.text).toContain('¶ 2 of');
      expect(shown.text).not.toContain('No passage clearly answers');
    }
    const elsewhere = await jefa.runs(plaza, 'ask', { question });
    expect(elsewhere.text).not.toContain(passage);
    expect((await mod.runs(general, 'insights pins')).text).toContain(`1. ${question}\n-# ¶ 2 · `);
    const undone = await mod.runs(general, 'insights unpin', { question });
    expect(undone.text).toContain('answered by search again');
    const after = await ana.runs(general, 'ask', { question });
    expect(after.text).toBe(before.text);
    expect((await mod.runs(general, 'insights unpin', { question })).text).toContain('No passage');
  });

  it('a later choice for the same question takes the place of the one before', async () => {
    const { mod, general } = desk;
    await mod.runs(general, 'insights pin', pinned);
    await mod.runs(general, 'insights pin', {
      ...pinned,
      question: question.toUpperCase(),
      number: 1,
    });
    const { text } = await mod.runs(general, 'insights pins');
    expect(text).toContain('¶ 1');
    expect(text).not.toContain('2. ');
  });

  it('acts on no guess, and shows nobody what is hidden from them', async () => {
    const { guild, mod, ana, general } = desk;
    const guess = await mod.runs(general, 'insights pin', { ...pinned, article: 'fery' });
    expect(guess.text).toContain('There is no article');
    const beyond = await mod.runs(general, 'insights pin', { ...pinned, number: 99 });
    expect(beyond.text).toContain('has passages 1 to');
    expect((await mod.runs(general, 'insights pins')).text).toContain('No question has');
    await mod.runs(general, 'insights pin', pinned);
    const vault = guild.createChannel({ name: 'vault' });
    await mod.runs(general, 'setup visibility', { article: 'ferry', channel: vault.id });
    const hidden = await ana.runs(general, 'ask', { question });
    expect(hidden.text).not.toContain('¶ 2 of');
    expect((await ana.runs(vault, 'ask', { question })).text).toContain('¶ 2 of');
  });
});
