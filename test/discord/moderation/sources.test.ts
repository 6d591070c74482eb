/** What moderators add to their server, on a real socket: files and pages, for that server only. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAddedArticleStore } from '../../../src/storage/added-articles.ts';
import { type Site, serve } from '../../articles/fetch/serve.ts';
import { type Desk, openDesk } from './desk.ts';
import { lampText, whoReplaced } from './lamp.ts';

const gazette = await readFile(
  fileURLToPath(new URL('../../articles/fetch/fixtures/gazette.html', import.meta.url)),
);
const sites: Site[] = [];
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.close();
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

describe('/sources', () => {
  it('adds an attached file, which is asked in that server only', async () => {
    const { mod, ana, general, jefa, plaza } = desk;
    const added = await mod.runs(general, 'sources add', desk.attach('lamp.md', lampText));
    expect(added.visibility).toBe('ephemeral');
    expect(added.text).toContain('“The lamp of Cape Ness” can be asked in this server now.');
    expect(added.text).toContain('Speakers: Greta Solheim');
    expect(added.text).toContain('2 passages');

    const answer = await ana.runs(general, 'ask', { question: whoReplaced });
    expect(answer.text).toContain('Greta');
    expect((await ana.asks(general, `${desk.discord.bot.mention} ${whoReplaced}`)).text).toContain(
      'Greta',
    );
    expect((await ana.runs(general, 'articles', {})).text).toContain('The lamp of Cape Ness');
    const proposed = await ana.autocompletes(general, 'ask', 'question', 'who replaced');
    expect(proposed.map(({ name }) => name)).toContain('Who replaced the lamp?');

    for (const [person, place] of [
      [jefa, plaza],
      [ana, ana.directMessages],
    ] as const) {
      expect((await person.runs(place, 'ask', { question: whoReplaced })).text).not.toContain(
        'Greta',
      );
      expect((await person.runs(place, 'articles', {})).text).not.toContain('Cape Ness');
      const articles = await person.autocompletes(place, 'passage', 'article', 'lamp');
      expect(articles.map(({ name }) => name)).not.toContain('The lamp of Cape Ness');
      const questions = await person.autocompletes(place, 'ask', 'question', 'lamp');
      expect(questions.map(({ name }) => name)).not.toContain('Who replaced the lamp?');
      const none = await person.runs(place, 'ask', { question: 'zzzz' });
      expect(none.text).not.toContain('Who replaced the lamp?');
      for (const { value } of await ana.autocompletes(general, 'passage', 'article', 'lamp')) {
        if (!value.toString().includes(':')) continue;
        const passage = await person.runs(place, 'passage', { article: `${value}`, number: '1' });
        expect(passage.text).not.toContain('Greta');
      }
    }
  });

  it('keeps what was added through a restart, until it is removed', async () => {
    const { mod, ana, general } = desk;
    await mod.runs(general, 'sources add', desk.attach('lamp.md', lampText));
    const answer = await ana.runs(general, 'ask', { question: whoReplaced });
    await desk.restart();
    expect((await ana.clicks(answer, '¶ 2 ▶')).text).toContain('a fine lamp');
    const [choice] = await mod.autocompletes(general, 'sources remove', 'article', 'lamp');
    expect(choice?.name).toBe('The lamp of Cape Ness');
    const named = await mod.runs(general, 'sources remove', { article: `${choice?.value}` });
    expect(named.text).toContain('This removes “The lamp of Cape Ness”');
    expect(named.text).toContain('2 passages');
    expect((await ana.runs(general, 'ask', { question: whoReplaced })).text).toContain('Greta');
    const removed = await mod.clicks(named, 'Remove it');
    expect(removed.text).toContain('“The lamp of Cape Ness” is gone.');
    const gone = await ana.clicks(answer, 'Copy quote');
    expect(gone.text).toContain('no longer there');
    expect((await ana.runs(general, 'ask', { question: whoReplaced })).text).not.toContain('Greta');
    await desk.restart();
    expect((await ana.runs(general, 'ask', { question: whoReplaced })).text).not.toContain('Greta');
    expect((await mod.runs(general, 'sources list')).text).toContain('no articles of its own');
  });

  it('previews a web page and saves nothing, then adds it, then puts it in its own place', async () => {
    const { mod, general } = desk;
    const site = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(gazette);
    });
    sites.push(site);
    const address = `${site.address}/lamp`;
    const preview = await mod.runs(general, 'sources preview', { address });
    expect(preview.text).toContain('Preview of “The lighthouse gets a new lamp”; nothing is saved');
    expect(preview.text).toContain('¶ 1 The lamp of the lighthouse');
    expect(preview.text).toContain('Harbour Gazette');
    expect((await mod.runs(general, 'sources list')).text).toContain('no articles of its own');
    const deferrals = desk.discord.requests.filter(
      ({ body }) => (body as { type?: number } | undefined)?.type === 5,
    );
    expect(deferrals).toHaveLength(1);

    await mod.runs(general, 'sources add', { address });
    const again = await mod.runs(general, 'sources add', { address, title: 'The lamp' });
    expect(again.text).toContain('has taken the place of “The lighthouse gets a new lamp”');
    const list = await mod.runs(general, 'sources list');
    expect(list.text).toContain('(1 of 100)');
    expect(list.text).toContain('The lamp');
    expect(list.text).toContain('2 articles are there for every server');
  });

  it('names what is wrong, in the moderator’s language, and goes on', async () => {
    const { mod, general, jefa, plaza } = desk;
    const run = async (values: Record<string, string>) =>
      (await mod.runs(general, 'sources add', values)).text;
    expect(await run({})).toContain('one of the two');
    expect(await run({ ...desk.attach('a.md', 'x'), address: 'https://a.example' })).toContain(
      'one of the two',
    );
    expect(await run(desk.attach('a.zip', 'x'))).toContain('.md, .txt, .html, .pdf');
    expect(await run(desk.attach('a.md', ''))).toContain('No article text');
    expect(await run(desk.attach('a.txt', 'x'.repeat(5_000_001)))).toContain('over 5 MB');
    expect(await run(desk.attach('a.txt', 'x '.repeat(500_001)))).toContain('over 1 MB');
    expect(await run({ address: 'http://10.0.0.1/' })).toContain('private network');
    expect(await run({ address: 'ftp://example.org/' })).toContain('http://');
    expect(await run({ ...desk.attach('a.md', 'Text.'), title: '—' })).toContain('title must');
    const spanish = await jefa.runs(plaza, 'sources add', { address: 'http://[::1]/' });
    expect(spanish.text).toContain('red privada');
    expect((await jefa.runs(plaza, 'sources add', {})).text).toContain('uno de los dos');
    const unknown = await mod.runs(general, 'sources remove', { article: 'ferry' });
    expect(unknown.text).toContain('no article “ferry” of its own');
    expect((await mod.runs(general, 'sources list')).text).toContain('no articles of its own');
  });

  it('loses no letter of a file’s name, though Discord leaves out some', async () => {
    const { mod, general, attach } = desk;
    const file = attach('La niña del río.txt', 'Ana cruzó el río a nado.\n');
    expect((await mod.runs(general, 'sources add', file)).text).toContain('“La niña del río”');
    // The same again takes its place, from before a restart too.
    await desk.restart();
    const again = attach('La niña del río.txt', 'Ana cruzó el río en barca.\n');
    expect((await mod.runs(general, 'sources add', again)).text).toContain('has taken the place');
    expect((await mod.runs(general, 'sources list')).text).toContain('La niña del río');
  });

  it('shows what deserves a look', async () => {
    const { mod, general } = desk;
    const text = '---\ntitl: Lamp\nlanguage: French\n---\n\nA lamp.\n';
    const preview = await mod.runs(general, 'sources preview', desk.attach('notes.md', text));
    expect(preview.text).toContain('Worth a look:');
    expect(preview.text).toContain('did you mean title');
    expect(preview.text).toContain('language must be');
    expect(preview.text).toContain('Speakers: none that I could make out.');
  });

  it('takes 3,000 passages and one of 20,000 characters, and messages stay whole', async () => {
    const { mod, ana, general } = desk;
    const many = Array.from({ length: 3_000 }, (_, i) => `Lamp ${i} of Cape Ness hums *softly*.`);
    const added = await mod.runs(
      general,
      'sources add',
      desk.attach('many.txt', many.join('\n\n')),
    );
    expect(added.text).toContain('3000 passages');
    expect(added.text).toMatch(/… and 29\d\d more passages/);
    const long = `Prunella said so. ${'It was a very long evening at the cape. '.repeat(500)}`;
    const preview = await mod.runs(general, 'sources add', desk.attach('long.txt', long));
    // A passage of that length is parted at sentence ends.
    expect(preview.text).toMatch(/\b\d\d passages/u);
    const answer = await ana.runs(general, 'ask', { question: 'What did Prunella say?' });
    expect(answer.text).toContain('Prunella');
  });

  it('holds 100 articles and no more, and lists them all or says how many are left out', async () => {
    const { mod, general } = desk;
    const store = createAddedArticleStore(desk.storage);
    for (let i = 0; i < 100; i++) {
      const text = `---\ntitle: ${'A lamp with a long name '.repeat(4)}${i}\n---\n\nLamp ${i}.\n`;
      const { id: guildId } = desk.guild;
      await store.save({ guildId, name: `lamp-${i}`, ending: 'md', text, addedAt: 0 });
    }
    await desk.restart();
    const full = await mod.runs(general, 'sources add', desk.attach('more.md', 'More.'));
    expect(full.text).toContain('has 100 articles');
    const list = await mod.runs(general, 'sources list');
    expect(list.text).toMatch(/… and \d+ more; `\/sources remove` proposes them/);
    const replaced = await mod.runs(
      general,
      'sources add',
      desk.attach('lamp-7.md', 'Lamp seven.'),
    );
    expect(replaced.text).toContain('has taken the place of');
  });

  it('reloads the shared articles, for everyone, and keeps them where nothing is left', async () => {
    const { mod, general, jefa, plaza } = desk;
    const unchanged = await mod.runs(general, 'sources reload');
    expect(unchanged.text).toContain('0 new, 0 changed, 0 gone');
    expect(unchanged.text).toContain('1 problem');
    await writeFile(
      join(desk.folder, 'buoy.md'),
      '# The buoy\n\nThe buoy was painted by Ottilie Rask.\n',
    );
    await mod.runs(general, 'sources add', desk.attach('lamp.md', lampText));
    expect((await mod.runs(general, 'sources reload')).text).toContain('1 new, 0 changed, 2 gone');
    const shared = await jefa.runs(plaza, 'ask', { question: 'Who painted the buoy?' });
    expect(shared.text).toContain('Ottilie');
    expect((await mod.runs(general, 'ask', { question: whoReplaced })).text).toContain('Greta');
    await writeFile(
      join(desk.folder, 'buoy.md'),
      '# The buoy\n\nIt was painted by Ottilie Rask twice.\n',
    );
    expect((await mod.runs(general, 'sources reload')).text).toContain('0 new, 1 changed, 0 gone');
  });
});

it('what changes the articles is acknowledged at once, however long it takes', async () => {
  const { mod, general, discord } = desk;
  const deferrals = async (act: () => Promise<unknown>) => {
    const before = discord.requests.length;
    await act();
    return discord.requests
      .slice(before)
      .filter(({ route }) => route?.endsWith('/callback'))
      .map(({ body }) => (body as { readonly type: number }).type);
  };
  const [deferredReply, deferredUpdate] = [5, 6];
  expect(await deferrals(() => mod.runs(general, 'sources reload'))).toEqual([deferredReply]);
  const added = await mod.runs(general, 'sources add', desk.attach('lamp.md', lampText));
  expect(added.text).toContain('The lamp of Cape Ness');
  const [lamp] = await mod.autocompletes(general, 'sources remove', 'article', 'lamp');
  const article = `${lamp?.value}`;
  const named = await mod.runs(general, 'sources remove', { article });
  const removal = deferrals(() => mod.clicks(named, 'Remove it'));
  expect(await removal).toEqual([deferredUpdate]);
  const restoring = deferrals(() => mod.runs(general, 'sources restore', { article }));
  expect(await restoring).toEqual([deferredReply]);
});

it('a shared file that breaks is named in the list, and its last version answers', async () => {
  const { mod, ana, general } = desk;
  const path = join(desk.folder, 'buoy.md');
  await writeFile(path, '# The buoy\n\nThe buoy was painted by Ottilie Rask.\n');
  await mod.runs(general, 'sources reload');
  await writeFile(path, '---\ntitle: The buoy\n---\n');
  const list = async () => (await mod.runs(general, 'sources list')).text;
  expect(await list()).not.toContain('buoy.md');
  await writeFile(path, 'a\0b');
  await mod.runs(general, 'sources reload');
  expect(await list()).toContain('buoy.md');
  const shown = await ana.runs(general, 'ask', { question: 'Who painted the buoy?' });
  expect(shown.text).toContain('Ottilie');
  await writeFile(path, '# The buoy\n\nThe buoy was painted by Nils Aho.\n');
  await mod.runs(general, 'sources reload');
  expect(await list()).not.toContain('buoy.md');
});

describe('a slow page', () => {
  it('holds up no other server', async () => {
    const { mod, general, jefa, plaza } = desk;
    let release = () => {};
    const asked = new Promise<void>((resolve) => {
      void serve((_request, response) => {
        release = () => response.writeHead(200, { 'content-type': 'text/html' }).end(gazette);
        resolve();
      }).then(async (site) => {
        sites.push(site);
        slow = mod.runs(general, 'sources preview', { address: `${site.address}/lamp` });
      });
    });
    let slow: ReturnType<typeof mod.runs> | undefined;
    await asked;
    const added = await jefa.runs(plaza, 'sources add', desk.attach('lamp.md', lampText));
    expect(added.text).toContain('Ya se puede preguntar');
    release();
    expect((await slow)?.text).toContain('nothing is saved');
  });
});
