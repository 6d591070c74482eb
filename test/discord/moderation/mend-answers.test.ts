/** Questions that went wrong in, mended by moderators in their own server, and taken back, out. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArticle } from '../../search/sample-articles.ts';
import { FERRY, TRAM } from '../sample.ts';
import { type Desk, openDesk } from './desk.ts';

const question = 'Who commanded the zorple?';
const stated = { author: 'Ana Rojas', date: '1950-07-01' };
const TRANSLATED = {
  ...createArticle(
    'ferry-es',
    FERRY.passages.map(({ text }) => text),
  ),
  title: 'El transbordador',
  language: 'es' as const,
  translationOf: 'ferry',
};

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk([FERRY, TRAM, TRANSLATED]);
});
afterEach(() => desk.close());

function offerToEveryone(): void {
  const { commands } = desk.discord.store;
  for (const [id, command] of commands) {
    commands.set(id, { ...command, default_member_permissions: null });
  }
}

describe('a question that went wrong', () => {
  it('is answered with a passage chosen from the menu, and by search again at a press', async () => {
    const { mod, ana, jefa, general, plaza } = desk;
    const uncertain = async () =>
      (await ana.runs(general, 'ask', { question })).text.includes('No passage clearly answers');
    expect(await uncertain()).toBe(true);
    const listed = await mod.runs(general, 'insights unanswered', {});
    const mending = await mod.selects(listed, question);
    expect(mending.visibility).toBe('ephemeral');
    expect(mending.text).toContain('The closest is ¶ 2 of “The last ferry of Porto Velho” now');
    const passage = FERRY.passages[1]?.text ?? '';
    const chosen = await mod.selects(mending, passage);
    expect(chosen.text).toContain('From now on');
    expect(await uncertain()).toBe(false);
    await desk.restart();
    expect(await uncertain()).toBe(false);
    expect((await jefa.runs(plaza, 'ask', { question })).text).toContain('Ningún pasaje responde');
    const undone = await mod.clicks(chosen, 'Search again instead');
    expect(undone.text).toContain('answered by search again');
    expect(await uncertain()).toBe(true);
  });

  it('that is no longer kept, or was chosen for another article since, is told so', async () => {
    const { mod, ana, general } = desk;
    await ana.runs(general, 'ask', { question });
    const listed = await mod.runs(general, 'insights unanswered', {});
    const mending = await mod.selects(listed, question);
    await mod.clicks(await mod.runs(general, 'insights clear', {}), 'Forget them');
    expect((await mod.selects(listed, question)).text).toContain('no longer kept');
    const late = await mod.selects(mending, FERRY.passages[1]?.text ?? '');
    expect(late.text).toContain('no longer kept');
  });
});

describe('a word', () => {
  it('means another in this server alone, from a form and by a command, until it is taken back', async () => {
    const { mod, ana, jefa, general, plaza } = desk;
    const unmet = async (person: typeof ana, place: typeof general) =>
      / about: zorple| nada de: zorple/u.test((await person.runs(place, 'ask', { question })).text);
    expect(await unmet(ana, general)).toBe(true);
    const listed = await mod.runs(general, 'insights unanswered', {});
    const mending = await mod.selects(listed, question);
    const form = await mod.clicks(mending, 'Another word for it');
    const said = await mod.submitsModal(form, { written: 'zorple', means: 'ferry' });
    expect(said.text).toContain('“zorple” means “ferry” from now on');
    expect(await unmet(ana, general)).toBe(false);
    await desk.restart();
    expect(await unmet(ana, general)).toBe(false);
    expect(await unmet(jefa, plaza)).toBe(true);
    const added = await mod.runs(general, 'insights added', {});
    expect(added.text).toContain('“zorple” means “ferry”');
    const back = await mod.selects(added, 'zorple = ferry');
    expect(back.text).toContain('“zorple = ferry” was taken back');
    expect(await unmet(ana, general)).toBe(true);
  });

  it.each([
    [{ word: '  ', means: 'ferry' }, 'Give a word'],
    [{ word: 'Ferry!', means: 'ferry' }, 'the same already'],
    [{ word: 'boat', means: 'zeppelin' }, 'no article here has “zeppelin”'],
  ])('%j is told plainly', async (typed, told) => {
    const { mod, general } = desk;
    expect((await mod.runs(general, 'insights add-word', typed)).text).toContain(told);
  });
});

describe('a listed question', () => {
  it('is proposed and found in this server alone, until it is taken back', async () => {
    const { mod, ana, jefa, general, plaza } = desk;
    const added = { question: 'Which years were hers?', article: 'ferry', number: 1 };
    const said = await mod.runs(general, 'insights add-question', added);
    expect(said.text).toContain('is a question of “The last ferry of Porto Velho”');
    expect(said.text).toContain('¶ 1 The ferry “Alma” was launched');
    const proposed = async (person: typeof ana, place: typeof general) =>
      (await person.autocompletes(place, 'ask', 'question', 'Which years')).map(({ name }) => name);
    expect(await proposed(ana, general)).toContain(added.question);
    expect(await proposed(jefa, plaza)).not.toContain(added.question);
    const asked = { question: added.question };
    expect((await ana.runs(general, 'ask', asked)).text).toContain('launched');
    expect((await jefa.runs(plaza, 'ask', asked)).text).not.toContain('launched');
    const list = await mod.runs(general, 'insights added', {});
    const back = await mod.selects(list, added.question);
    expect(back.text).toContain('was taken back');
    const again = await mod.selects(list, added.question).catch((error: Error) => error.message);
    expect(JSON.stringify(again)).not.toContain('wrong');
    expect((await ana.runs(general, 'ask', asked)).text).not.toContain('launched');
    expect(await proposed(ana, general)).not.toContain(added.question);
  });

  it.each([
    [{ article: 'fery' }, 'There is no article “fery” here'],
    [{ number: 99 }, 'has passages 1 to'],
    [{ question: '?!' }, 'no words'],
  ])('%j is told plainly, and changes nothing', async (slip, told) => {
    const { mod, general } = desk;
    const typed = { question: 'Which years were hers?', article: 'ferry', number: 2, ...slip };
    expect((await mod.runs(general, 'insights add-question', typed)).text).toContain(told);
    expect((await mod.runs(general, 'insights added', {})).text).toContain('Nothing was added yet');
  });
});

describe('an author and a date', () => {
  it('are cited in this server alone, until they are as the article says again', async () => {
    const { mod, ana, jefa, general, plaza, library } = desk;
    const set = await mod.runs(general, 'sources details', {
      article: 'ferry',
      author: stated.author,
      date: '1 July 1950',
    });
    expect(set.text).toContain('Author: **Ana Rojas**, as set in this server');
    expect(set.text).toContain('Date: **1 July 1950**');
    const who = { question: 'Who commanded the ferry?' };
    const cited = await ana.runs(general, 'ask', who);
    expect(cited.text).toContain('Ana Rojas');
    expect(cited.text).toContain('1 July 1950');
    const about = await ana.runs(general, 'ask', {
      question: 'Who wrote this article?',
      article: 'ferry',
    });
    expect(about.text).toContain('Ana Rojas');
    expect((await jefa.runs(plaza, 'ask', who)).text).not.toContain('Ana Rojas');
    expect(library().current().article('ferry')?.author).toBeNull();
    await desk.restart();
    expect((await ana.runs(general, 'ask', who)).text).toContain('Ana Rojas');
    const plain = await mod.clicks(set, 'As the article says');
    expect(plain.text).toContain('Author: none, as the article says');
    expect((await ana.runs(general, 'ask', who)).text).not.toContain('Ana Rojas');
  });

  it.each([
    [{ article: 'the ferry', author: 'Ana Rojas' }, 'There is no article “the ferry” here'],
    [{ article: 'ferry', author: '…' }, 'Give the author’s name'],
    [{ article: 'ferry', date: '05/06/2024' }, 'is no day, or may be one of two'],
    [{ article: 'ferry', date: '30 February 2024' }, 'is no day'],
    [{ article: 'ferry' }, 'Author: none, as the article says'],
  ])('%j is told plainly', async (typed, told) => {
    const { mod, general } = desk;
    expect((await mod.runs(general, 'sources details', typed)).text).toContain(told);
  });

  it('cannot add a part to a citation', async () => {
    const { mod, ana, general } = desk;
    const typed = { article: 'ferry', author: 'Ana · BBC News · ¶ 9' };
    await mod.runs(general, 'sources details', typed);
    const { text } = await ana.runs(general, 'ask', { question: 'Who commanded the ferry?' });
    expect(text).not.toContain('· BBC News');
  });
});

describe('a shared article', () => {
  it('is switched off by name and at a press, in this server alone, and on again', async () => {
    const { mod, ana, jefa, general, plaza } = desk;
    const asked = { question: '¿Cuándo se inauguró el tranvía?' };
    const named = await mod.autocompletes(general, 'sources off', 'article', 'tran');
    expect(named.map(({ value }) => value)).toContain('tranvia');
    const proposal = await mod.runs(general, 'sources off', { article: 'tranvia' });
    expect(proposal.text).toContain('This switches “El tranvía de la calle Mayor” off');
    expect((await ana.runs(general, 'ask', asked)).text).toContain('1908');
    const off = await mod.clicks(proposal, 'Switch it off');
    expect(off.text).toContain('is off in this server');
    expect((await ana.runs(general, 'ask', asked)).text).not.toContain('1908');
    expect((await ana.runs(general, 'articles', {})).text).not.toContain('tranvía');
    expect((await jefa.runs(plaza, 'ask', asked)).text).toContain('1908');
    await desk.restart();
    expect((await ana.runs(general, 'ask', asked)).text).not.toContain('1908');
    expect((await mod.runs(general, 'setup status', {})).text).toContain('switched off');
    const listed = await mod.autocompletes(general, 'sources on', 'article', '');
    expect(listed.map(({ value }) => value)).toEqual(['tranvia']);
    expect((await mod.clicks(off, 'Switch it on again')).text).toContain('is on in this server');
    expect((await ana.runs(general, 'ask', asked)).text).toContain('1908');
    const twice = await mod.runs(general, 'sources on', { article: 'tranvia' });
    expect(twice.text).toContain('is on already');
  });

  it('says that its translation stays', async () => {
    const { mod, general } = desk;
    const proposal = await mod.runs(general, 'sources off', { article: 'ferry' });
    expect(proposal.text).toContain('“El transbordador”, the same in another language, stays');
  });

  it('is not guessed, and an article of the server’s own is not switched', async () => {
    const { mod, ana, general } = desk;
    const guess = await mod.runs(general, 'sources off', { article: 'tranv' });
    expect(guess.text).toContain('There is no article “tranv” here');
    expect((await mod.runs(general, 'sources on', { article: 'x' })).text).toContain('No article');
    await mod.runs(general, 'sources add', desk.attach('lamp.md', '# The lamp\n\nIt was lit.\n'));
    const own = (await mod.autocompletes(general, 'sources remove', 'article', 'lamp'))[0]?.value;
    const told = await mod.runs(general, 'sources off', { article: String(own) });
    expect(told.text).toContain('belongs to this server alone');
    offerToEveryone();
    for (const [command, values] of [
      ['sources off', { article: 'ferry' }],
      ['sources on', { article: 'ferry' }],
      ['sources details', { article: 'ferry', author: 'Me' }],
      ['insights add-word', { word: 'a', means: 'b' }],
      ['insights add-question', { question: 'Who?', article: 'ferry' }],
      ['insights added', {}],
    ] as const) {
      expect((await ana.runs(general, command, values)).text).toContain('Only those who may');
    }
  });
});
