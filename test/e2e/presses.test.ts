/** Messages of a bot that has been stopped in, what their buttons and menus do in the next one out. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, type Newsroom, openNewsroom } from './newsroom.ts';

type Shown = Awaited<ReturnType<Newsroom['ana']['runs']>>;

let room: Newsroom;
/** Shown by the first bot, used with the second. */
let old: {
  readonly clock: Shown;
  readonly mill: Shown;
  readonly lantern: Shown;
  readonly list: Shown;
  readonly none: Shown;
};

/** What happened between the two bots: one passage reads otherwise, one is gone, one question too. */
async function changeArticles(folder: string): Promise<void> {
  const edit = async (name: string, change: (text: string) => string) => {
    const file = join(folder, name);
    await writeFile(file, change(await readFile(file, 'utf8')));
  };
  await edit('valdeluz.md', (text) =>
    text.replace('doscientos sacos', 'trescientos sacos').replace(/El molino cerró.*\n/u, ''),
  );
  await edit('quillby.md', (text) => text.replace('How much does the', 'What does the'));
}

beforeAll(async () => {
  room = await openNewsroom(articles);
  const { ana, general } = room;
  await room.start();
  old = {
    clock: await ana.runs(general, 'ask', { question: 'Who repaired the town clock of Quillby?' }),
    mill: await ana.runs(general, 'ask', { question: '¿Cuánto mide la rueda del molino?' }),
    lantern: await ana.runs(general, 'ask', { question: 'Who lit the lantern of the harbour?' }),
    list: await ana.runs(general, 'articles'),
    none: await ana.runs(general, 'ask', { question: '???' }),
  };
  await room.stop();
  await changeArticles(room.folder);
  await room.start();
});

afterAll(() => room.close());

/** What everybody reads of a message at the moment. */
function textNow({ id }: Shown): string {
  return JSON.stringify(room.discord.store.messages.get(id)?.components);
}

/** The message as it would be with `to` for `from` in its components, as another version may have sent it. */
function rewrite(shown: Shown, from: string | RegExp, to: string): Shown {
  const message = room.discord.store.messages.get(shown.id) ?? shown.message;
  const forged = JSON.stringify(message.components).replace(from, to);
  room.discord.store.messages.set(message.id, { ...message, components: JSON.parse(forged) });
  return shown;
}

describe('the buttons of an answer', () => {
  it('turn to the passages beside it and back, in the same message', async () => {
    const { ana } = room;
    const next = await ana.clicks(old.clock, '¶ 3 ▶');
    expect(next).toMatchObject({ kind: 'update', id: old.clock.id });
    expect(next.text).toContain('18,200');
    expect(next.text).toContain('From the same article, beside the answer:');
    expect(next.text).toContain('**Who repaired the town clock of Quillby?**');
    expect(next.text).not.toContain('has changed');
    const between = await ana.clicks(next, '◀ ¶ 2');
    expect(between.text).toContain('640');
    const back = await ana.clicks(between, '◀ ¶ 1');
    expect(back.text).toContain('Thornquist');
    expect(back.text).not.toContain('◀');
  });

  it('show somebody else a copy, and leave the message as it is', async () => {
    const before = textNow(old.clock);
    const copy = await room.luis.clicks(old.clock, '¶ 2 ▶');
    expect(copy).toMatchObject({ kind: 'message', visibility: 'ephemeral', to: 'Luis' });
    expect(copy.text).toContain('640');
    expect(copy.text).toContain('Del mismo artículo');
    expect(textNow(old.clock)).toBe(before);
    const turned = await room.luis.clicks(copy, '¶ 3 ▶');
    expect(turned).toMatchObject({ kind: 'update', id: copy.id });
    expect(turned.text).toContain('18,200');
  });

  it('open a form to ask more, which is answered together with the question', async () => {
    const { ana, luis } = room;
    const form = await ana.clicks(old.clock, 'Ask more');
    expect(form.text).toBe('Ask more about this\nWhat else do you want to know?');
    const more = await ana.submitsModal(form, { text: 'and how much does it weigh?' });
    expect(more).toMatchObject({ kind: 'message', visibility: 'public' });
    expect(more.text).toContain(
      '**Who repaired the town clock of Quillby? and how much does it weigh?**',
    );
    expect(more.text).toContain('640');
    const alone = await ana.submitsModal(form, { text: '¿Quién construyó el molino de Valdeluz?' });
    expect(alone.text).toContain('**¿Quién construyó el molino de Valdeluz?**');
    const nothing = await ana.submitsModal(form, { text: luis.mention });
    expect(nothing).toMatchObject({ visibility: 'ephemeral' });
    expect(nothing.text).toContain('I answer questions about articles');
  });

  it('keep what was asked in private to the person', async () => {
    const question = 'How much does the clock of Quillby weigh?';
    const own = await room.ana.runs(room.general, 'ask', { question, private: true });
    const form = await room.ana.clicks(own, 'Ask more');
    const more = await room.ana.submitsModal(form, { text: 'who repaired it?' });
    expect(more).toMatchObject({ kind: 'message', visibility: 'ephemeral', to: 'Ana' });
    expect(more.text).toContain('Thornquist');
  });

  it('give the quote to copy, with its source', async () => {
    const copy = await room.ana.clicks(old.clock, 'Copy quote');
    expect(copy).toMatchObject({ visibility: 'ephemeral', to: 'Ana' });
    expect(copy.text).toContain(
      '```\n“The town clock of Quillby was repaired by Edda Thornquist, who worked on it alone for eleven months.”\nThe clockmaker of Quillby, The Quillby Post, Nora Vance, 11 February 2024, ¶ 1 of 6\nhttps://example.org/quillby#',
    );
  });
});

describe('the menus', () => {
  it('show another passage of the answer, to somebody else in private', async () => {
    const south = '¶ 6 of 6 · The clockmaker of Quillby';
    const copy = await room.luis.selects(old.lantern, south);
    expect(copy).toMatchObject({ kind: 'message', visibility: 'ephemeral', to: 'Luis' });
    const chosen = await room.ana.selects(old.lantern, south);
    expect(chosen).toMatchObject({ kind: 'update', id: old.lantern.id });
    for (const { text } of [copy, chosen]) {
      expect(text).toContain('Ruben');
      expect(text).toContain('**Who lit the lantern of the harbour?**');
    }
    const again = await room.ana.selects(chosen, '¶ 5 of 6 · The clockmaker of Quillby');
    expect(again.text).toContain('Odalys');
  });

  it('open an article of the list', async () => {
    const opened = await room.luis.selects(old.list, 'The clockmaker of Quillby');
    expect(opened.visibility).toBe('ephemeral');
    expect(opened.text).toContain('¶ 1 de 6');
    const own = await room.ana.selects(old.list, 'The clockmaker of Quillby');
    expect(own).toMatchObject({ kind: 'update', visibility: 'public' });
    expect(own.text).toContain('Edda Thornquist');
  });
});

describe('what has changed since', () => {
  it('is said of a passage, whichever way it is reached', async () => {
    const changed = 'This passage has changed since that message; this is how it reads now.';
    const copied = await room.ana.clicks(old.mill, 'Copy quote');
    expect(copied.text).toContain('trescientos sacos');
    expect(copied.text).toContain(changed);
    const chosen = await room.ana.selects(old.mill, '¶ 2 of 3 · El molino de Valdeluz');
    expect(chosen.text).toContain('trescientos sacos');
    expect(chosen.text).toContain(changed);
    const beside = await room.ana.clicks(chosen, '◀ ¶ 1');
    expect(beside.text).toContain('Casilda');
    expect(beside.text).not.toContain(changed);
  });

  it('is said of a passage that is gone', async () => {
    const gone = await room.luis.selects(old.mill, '¶ 3 of 3 · El molino de Valdeluz');
    expect(gone).toMatchObject({ visibility: 'ephemeral', to: 'Luis' });
    expect(gone.text).toBe(
      'Ese pasaje ya no está. Pregunta de nuevo para ver los artículos de ahora.',
    );
  });

  it('is said of a suggestion that is gone, and the others work', async () => {
    const gone = await room.ana.clicks(old.none, 'How much does the clock of Quillby weigh?');
    expect(gone.visibility).toBe('ephemeral');
    expect(gone.text).toContain('That suggestion is no longer there.');
    const shown = await room.ana.clicks(old.none, 'Who repaired the town clock of Quillby?');
    expect(shown).toMatchObject({ kind: 'update', id: old.none.id });
    expect(shown.text).toContain('Thornquist');
  });
});

describe('an id that no bot of this version wrote', () => {
  const unreadable = [
    'vote_up',
    '0:show',
    '1:show:__proto__',
    '1:show:AAAAAAAAAA.1.AAAAAAAAAA:1',
    '1:list:0:100000000000000001',
    '1:list:99999999:100000000000000001',
    `1:try:${'💥'.repeat(20)}`,
    'x'.repeat(100),
  ];

  it.each(unreadable)('%s gets one calm private sentence', async (id) => {
    const asked = { article: 'quillby', number: '4' };
    const shown = await room.ana.runs(room.general, 'passage', asked);
    const reply = await room.ana.clicks(rewrite(shown, /1:copy:[^"]+/u, id), id);
    expect(reply).toMatchObject({ kind: 'message', visibility: 'ephemeral', to: 'Ana' });
    expect(reply.text).toBe('I cannot read that button any more. Ask again for a fresh message.');
  });

  it.each(['nonsense', 'AAAAAAAAAA.1.AAAAAAAAAA.0-5'])('nor the option %s', async (value) => {
    const question = 'Who lit the lantern of the harbour?';
    const shown = await room.ana.runs(room.general, 'ask', { question });
    const forged = rewrite(shown, /(?<="value":")[^"]+/u, value);
    const reply = await room.ana.selects(forged, value);
    expect(reply).toMatchObject({ kind: 'message', visibility: 'ephemeral', to: 'Ana' });
    expect(reply.text).toMatch(/^I cannot read that button|^That passage is no longer there/u);
  });

  it('a forged owner gains nothing but a private copy', async () => {
    const asked = { article: 'quillby', number: '2' };
    const shown = await room.ana.runs(room.general, 'passage', asked);
    const forged = rewrite(shown, new RegExp(room.ana.id, 'gu'), '99999999999999999999');
    const copy = await room.ana.clicks(forged, '¶ 3 ▶');
    expect(copy).toMatchObject({ kind: 'message', visibility: 'ephemeral', to: 'Ana' });
    expect(copy.text).toContain('18,200');
  });
});
