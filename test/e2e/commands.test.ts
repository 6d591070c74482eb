/** Every slash command and its proposals, asked of the running bot. */
import { ApplicationCommandType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, type Newsroom, openNewsroom } from './newsroom.ts';

let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom(articles);
  await room.start();
});

afterAll(() => room.close());

describe('/ask', () => {
  it('shows the passage, its source, and the way on', async () => {
    const question = 'Who repaired the town clock of Quillby?';
    const shown = await room.ana.runs(room.general, 'ask', { question });
    expect(shown.visibility).toBe('public');
    expect(shown.text).toContain(`**${question}**`);
    expect(shown.text).toContain('Thornquist');
    expect(shown.text).toContain(
      '-# The clockmaker of Quillby · The Quillby Post · Nora Vance · 11 February 2024 · ¶ 1–2 of 6',
    );
    expect(shown.text).toMatch(
      /^\[¶ 3 ▶\] \[Open the source\]\(https:\/\/example\.org\/quillby#\S+\)\n\[Copy quote\] \[👍 Helpful\] \[👎 Not helpful\] \[Ask more\] \[Remove\]\n\[More passages ▾ /mu,
    );
  });

  it('is private where asked to be', async () => {
    const question = 'How much does the clock of Quillby weigh?';
    const shown = await room.ana.runs(room.general, 'ask', { question, private: true });
    expect(shown).toMatchObject({ visibility: 'ephemeral', to: 'Ana' });
    expect(shown.text).toContain('640');
    expect(room.luis.sees(room.general).some(({ id }) => id === shown.id)).toBe(false);
  });

  it('keeps to the article that is named', async () => {
    const question = 'Who repaired the town clock of Quillby?';
    const shown = await room.ana.runs(room.general, 'ask', { question, article: 'valdeluz' });
    expect(shown.text).not.toContain('Thornquist');
    const unknown = await room.ana.runs(room.general, 'ask', { question, article: 'xyzzy' });
    expect(unknown.visibility).toBe('ephemeral');
    expect(unknown.text).toContain('There is no article “xyzzy”.');
  });

  it('names the speaker of a quoted post', async () => {
    const question = 'When is my soup ready?';
    const shown = await room.ana.runs(room.general, 'ask', { question });
    expect(shown.text).toContain('— Ola Brink, 10 February 2024');
  });

  it('answers in direct messages', async () => {
    const { ana } = room;
    const question = 'Who repaired the town clock of Quillby?';
    const shown = await ana.runs(ana.directMessages, 'ask', { question });
    expect(shown.text).toContain('Thornquist');
  });

  it('proposes questions and headings', async () => {
    const propose = (text: string, others = {}) =>
      room.ana.autocompletes(room.general, 'ask', 'question', text, others);
    const typed = await propose('how much does the clok');
    expect(typed[0]?.value).toBe('How much does the clock of Quillby weigh?');
    expect((await propose('mone')).map(({ value }) => value)).toContain('Money');
    expect((await propose('', { article: 'valdeluz' })).map(({ value }) => value)).toEqual([
      '¿Quién construyó el molino de Valdeluz?',
    ]);
    expect(await propose('\u0000🎉zzzz')).toEqual([]);
  });

  it('proposes articles', async () => {
    const all = await room.ana.autocompletes(room.general, 'ask', 'article', '');
    expect(all.map(({ value }) => value)).toEqual(['quillby', 'valdeluz']);
  });
});

describe('/passage', () => {
  const passage = (article: string, number: string) =>
    room.ana.runs(room.general, 'passage', { article, number });

  it('shows one passage, or several in a row', async () => {
    const one = await passage('quillby', '3');
    expect(one.visibility).toBe('public');
    expect(one.text).toContain('> The repair of the clock cost 18,200 crowns');
    expect(one.text).toContain('“Money” · ¶ 3 of 6');
    const several = await passage('quillby', '¶2–3');
    expect(several.text).toContain('copper pendulum');
    expect(several.text).toContain('guild of bakers');
    expect(several.text).toContain('¶ 2–3 of 6');
    expect((await passage('quillby', '9-5')).text).toContain('¶ 5–6 of 6');
  });

  it.each([
    ['quillby', '7', '“The clockmaker of Quillby” has passages 1 to 6. Give one of those numbers.'],
    ['quillby', '0', 'Give a passage’s number, such as 7, or a range, such as 7-9.'],
    ['quillby', 'two', 'Give a passage’s number, such as 7, or a range, such as 7-9.'],
    ['quillby', '-1', 'Give a passage’s number, such as 7, or a range, such as 7-9.'],
    ['xyzzy', '1', 'There is no article “xyzzy”.'],
  ])('says in private what is wrong with %s %s', async (article, number, sentence) => {
    const shown = await passage(article, number);
    expect(shown).toMatchObject({ visibility: 'ephemeral', to: 'Ana' });
    expect(shown.text).toContain(sentence);
  });

  it('proposes articles by a title half remembered', async () => {
    const found = await room.ana.autocompletes(room.general, 'passage', 'article', 'clokmaker');
    expect(found).toEqual([{ name: 'The clockmaker of Quillby', value: 'quillby' }]);
  });
});

describe('/articles and /help', () => {
  it('list the articles, and how to ask', async () => {
    const list = await room.ana.runs(room.general, 'articles');
    expect(list.visibility).toBe('public');
    expect(list.text).toContain('**Articles (2)**');
    expect(list.text).toContain('The Quillby Post · 11 February 2024 · 6 passages · English');
    const help = await room.ana.runs(room.general, 'help');
    expect(help.visibility).toBe('ephemeral');
    expect(help.text).toContain('I answer questions about articles with their own passages.');
  });
});

describe('in Spanish', () => {
  it('names and descriptions are offered', () => {
    const offered = room.luis.commands(room.general);
    const names = offered.map((command) => command.name_localizations?.['es-ES']);
    expect(names.sort()).toEqual([
      'Buscar en los artículos',
      'artículo',
      'artículos',
      'ayuda',
      'cita',
      'idioma',
      'pasaje',
      'preguntar',
    ]);
    for (const command of offered) {
      expect(command.name_localizations?.['es-419']).toBe(command.name_localizations?.['es-ES']);
      // Discord allows no description in the menu of a message.
      if (command.type === ApplicationCommandType.Message)
        expect(command.description).toBeUndefined();
      else expect(command.description_localizations?.['es-ES']).toMatch(/\S/u);
    }
  });

  it('a person with Discord in Spanish is answered so', async () => {
    const { luis, general } = room;
    const question = '¿Quién construyó el molino de Valdeluz?';
    const shown = await luis.runs(general, 'ask', { question });
    expect(shown.text).toContain('Casilda');
    expect(shown.text).toContain('30 de septiembre de 2023 · ¶ 1–2 de 3');
    expect(shown.text).toMatch(
      /^\[¶ 3 ▶\] \[Abrir la fuente\]\(https:\/\/example\.org\/valdeluz#\S+\)\n\[Copiar la cita\] \[👍 Útil\] \[👎 No es útil\] \[Preguntar más\] \[Quitar\]\n\[Más pasajes ▾ /mu,
    );
    expect((await luis.runs(general, 'help')).text).toContain('Respondo preguntas');
    expect((await luis.runs(general, 'articles')).text).toContain('Artículos (2)');
    const refused = await luis.runs(general, 'passage', { article: 'valdeluz', number: 'dos' });
    expect(refused.text).toContain('Indica el número de un pasaje');
    const proposed = await luis.autocompletes(general, 'ask', 'question', '');
    expect(proposed[0]?.value).toBe(question);
  });
});

it('many people at once each get their own answer', async () => {
  const { ana, luis, general, discord } = room;
  const asked = Array.from({ length: 10 }, async (_, turn) => {
    const [clock, mill, weight] = await Promise.all([
      ana.runs(general, 'ask', { question: 'Who repaired the town clock of Quillby?' }),
      luis.runs(general, 'ask', { question: '¿Cuánto mide la rueda del molino?', private: true }),
      ana.asks(general, `${discord.bot.mention} How much does the clock of Quillby weigh? ${turn}`),
    ]);
    expect(clock.text).toContain('Thornquist');
    expect(mill).toMatchObject({ visibility: 'ephemeral', to: 'Luis' });
    expect(mill.text).toContain('siete');
    expect(weight.text).toContain('640');
    return [clock.id, mill.id, weight.id];
  });
  expect(new Set((await Promise.all(asked)).flat()).size).toBe(30);
});
