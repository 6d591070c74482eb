/** `/setup`, on a real socket: where and how the bot answers in a server, and what is shown where. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

describe('/setup', () => {
  it('tells everything that is set, and keeps it through a restart', async () => {
    const { mod, general, guild } = desk;
    const fresh = await mod.runs(general, 'setup status');
    expect(fresh.text).toContain('Mentions are answered in every channel.');
    expect(fresh.text).toContain('Answers are shown as cards.');
    expect(fresh.text).toContain('I speak each person’s language.');
    expect(fresh.text).toContain('Every article is shown to everyone.');
    expect(fresh.text).toContain('kept for 90 days');
    const role = guild.roleOf(mod);
    await mod.runs(general, 'setup mentions', { channel: general.id });
    await mod.runs(general, 'setup style', { style: 'plain' });
    await mod.runs(general, 'setup language', { language: 'en', channel: general.id });
    await mod.runs(general, 'setup visibility', { article: 'ferry', role });
    await mod.runs(general, 'setup visibility', { article: 'ferry', channel: general.id });
    await desk.restart();
    const status = await mod.runs(general, 'setup status');
    expect(status.text).toContain(`only in <#${general.id}>`);
    expect(status.text).toContain('plain text');
    expect(status.text).toContain(`In <#${general.id}> I speak English.`);
    expect(status.text).toContain('“The last ferry of Porto Velho” is shown only to');
    expect(status.text).toContain(`those in <#${general.id}>, those with <@&${role}>`);
    expect(status.pings).toEqual({ users: [], roles: [], everyone: false });
  });

  it('answers mentions only where it is told to, threads included, and commands everywhere', async () => {
    const { mod, ana, general, guild } = desk;
    const quiet = guild.createChannel({ name: 'quiet' });
    const thread = general.createThread({ name: 'details' });
    await mod.runs(general, 'setup mentions', { channel: general.id });
    const question = `${desk.discord.bot.mention} Who commanded the ferry?`;
    ana.types(quiet, question);
    expect((await ana.asks(thread, question)).text).toContain('Lindqvist');
    expect((await ana.asks(general, question)).text).toContain('Lindqvist');
    const asked = await ana.runs(quiet, 'ask', { question: 'Who commanded the ferry?' });
    expect(asked.text).toContain('Lindqvist');
    const own = ana.sees(quiet).filter(({ authorId }) => authorId === desk.discord.bot.id);
    expect(own).toHaveLength(1);
    const everywhere = await mod.runs(general, 'setup mentions');
    expect(everywhere.text).toContain('in every channel');
    expect((await ana.asks(quiet, question)).text).toContain('Lindqvist');
    await mod.runs(general, 'setup mentions', { channel: general.id });
    const toggled = await mod.runs(general, 'setup mentions', { channel: general.id });
    expect(toggled.text).toContain('in every channel');
  });

  it('shows an article only in a channel, there and nowhere else', async () => {
    const { mod, ana, general, guild, jefa, plaza } = desk;
    const archive = guild.createChannel({ name: 'archive' });
    const thread = archive.createThread({ name: 'boats' });
    const question = 'Who commanded the ferry?';
    const before = await ana.runs(general, 'ask', { question });
    await mod.runs(general, 'setup visibility', { article: 'ferry', channel: archive.id });
    for (const place of [archive, thread]) {
      expect((await ana.runs(place, 'ask', { question })).text).toContain('Lindqvist');
      expect((await ana.asks(place, `${desk.discord.bot.mention} ${question}`)).text).toContain(
        'Lindqvist',
      );
    }
    expect((await ana.runs(general, 'ask', { question })).text).not.toContain('Lindqvist');
    const mention = await ana.asks(general, `${desk.discord.bot.mention} ${question}`);
    expect(mention.text).not.toContain('Lindqvist');
    expect((await ana.runs(general, 'articles', {})).text).not.toContain('Porto Velho');
    const hidden = await ana.runs(general, 'passage', { article: 'ferry', number: '2' });
    expect(hidden.text).toContain('There is no article');
    expect(await ana.autocompletes(general, 'ask', 'question', 'commanded')).toEqual([]);
    expect((await ana.clicks(before, '¶ 3 ▶')).text).toContain('no longer there');
    expect((await ana.clicks(before, 'Copy quote')).text).toContain('no longer there');
    expect((await jefa.runs(plaza, 'ask', { question })).text).toContain('Lindqvist');
    const named = await mod.runs(general, 'setup visibility', { article: 'ferry' });
    expect(named.text).toContain('Name a channel or a role');
    expect((await ana.runs(general, 'ask', { question })).text).not.toContain('Lindqvist');
    const shown = await mod.clicks(named, 'Show it to everyone');
    expect(shown.text).toContain('is shown to everyone');
    expect((await ana.clicks(before, '¶ 3 ▶')).text).toContain('The new bridge');
  });

  it('shows an article to a role, in private, since others in the channel may not see it', async () => {
    const { mod, ana, general, guild } = desk;
    const editor = guild.createMember({ name: 'Editor', permissions: ['ManageMessages'] });
    const role = guild.roleOf(editor);
    await mod.runs(general, 'setup visibility', { article: 'ferry', role });
    const question = 'Who commanded the ferry?';
    const whispered = await editor.runs(general, 'ask', { question });
    expect(whispered.text).toContain('Lindqvist');
    expect(whispered.visibility).toBe('ephemeral');
    const list = await editor.runs(general, 'articles', {});
    expect([list.visibility, list.text.includes('Porto Velho')]).toEqual(['ephemeral', true]);
    const other = await editor.runs(general, 'ask', {
      question: '¿Cuándo se inauguró el tranvía?',
    });
    expect([other.visibility, other.text.includes('1908')]).toEqual(['public', true]);
    expect((await ana.runs(general, 'ask', { question })).text).not.toContain('Lindqvist');
    const mention = await editor.asks(general, `${desk.discord.bot.mention} ${question}`);
    expect(mention.text).not.toContain('Lindqvist');
    const [proposed] = await mod.autocompletes(general, 'setup visibility', 'article', 'ferry');
    expect(proposed?.value).toBe('ferry');
  });

  it('speaks a language to a server, to a channel, or to each their own', async () => {
    const { mod, ana, general, guild } = desk;
    const sala = guild.createChannel({ name: 'sala' });
    await mod.runs(general, 'setup language', { language: 'es', channel: sala.id });
    expect((await ana.runs(sala, 'help', {})).text).toContain('Respondo preguntas');
    expect((await ana.runs(general, 'help', {})).text).toContain('I answer questions');
    await mod.runs(general, 'setup language', { language: 'es' });
    expect((await ana.runs(general, 'help', {})).text).toContain('Respondo preguntas');
    const mention = await ana.asks(general, `${desk.discord.bot.mention} Who commanded the ferry?`);
    expect(mention.text).toContain('¶ 2 de 4');
    await mod.runs(general, 'setup language', { language: 'auto' });
    await mod.runs(general, 'setup language', { language: 'auto', channel: sala.id });
    expect((await ana.runs(sala, 'help', {})).text).toContain('I answer questions');
  });

  it('speaks Spanish to those who do', async () => {
    const { jefa, plaza } = desk;
    const style = await jefa.runs(plaza, 'setup style', { style: 'plain' });
    expect(style.text).toBe('Las respuestas se muestran como texto sencillo.');
    const status = await jefa.runs(plaza, 'setup status');
    expect(status.text).toContain('Así estoy configurado');
    const unknown = await jefa.runs(plaza, 'setup visibility', { article: 'zzzzzz' });
    expect(unknown.text).toContain('No hay ningún artículo');
  });

  it('shows answers plain where they are wanted so', async () => {
    const { mod, ana, general } = desk;
    const boxes = (shown: { message: { components: readonly { type: number }[] } }) =>
      shown.message.components.filter(({ type }) => type === 17).length;
    const question = 'Who commanded the ferry?';
    const card = await ana.runs(general, 'ask', { question });
    expect(boxes(card as never)).toBe(1);
    await mod.runs(general, 'setup style', { style: 'plain' });
    const plain = await ana.runs(general, 'ask', { question });
    expect(boxes(plain as never)).toBe(0);
    expect(plain.text).toBe(card.text);
    expect(boxes((await ana.clicks(plain, '¶ 3 ▶')) as never)).toBe(0);
  });

  it('lists 25 channels and no more', async () => {
    const { mod, general, guild } = desk;
    for (let i = 0; i < 25; i++) {
      const channel = guild.createChannel({ name: `c${i}` });
      await mod.runs(general, 'setup mentions', { channel: channel.id });
    }
    const refused = await mod.runs(general, 'setup mentions', { channel: general.id });
    expect(refused.text).toContain('No more than 25');
  });
});
