/** What moderators do, on a real socket: sources, setup and insights, for their own server only. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../../src/discord/bot.ts';
import { createStores } from '../../../src/library/create-stores.ts';
import { createKnowledgeFolder } from '../../../src/library/knowledge-folder.ts';
import { createLiveLibrary } from '../../../src/library/library.ts';
import { restoreArticles } from '../../../src/library/server-articles.ts';
import { checkRequests, startPlayground } from '../../../src/playground/playground.ts';
import { createAddedArticleStore } from '../../../src/storage/added-articles.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { type Site, serve } from '../../articles/fetch/serve.ts';
import { openMemory } from '../../storage/open-memory.ts';
import { BUILT_AT, FERRY, TRAM } from '../sample.ts';

const TOKEN = 'test-token';
const gazette = await readFile(
  fileURLToPath(new URL('../../articles/fetch/fixtures/gazette.html', import.meta.url)),
);
const LAMP = `---
title: The lamp of Cape Ness
author: Ana Rojas
url: https://example.org/lamp
questions:
  - Who replaced the lamp?
---

The lamp of Cape Ness was replaced by Greta Solheim in 1971.

It was a fine lamp, and it never failed. — Greta Solheim (@greta) May 21, 1971
`;

let discord: Awaited<ReturnType<typeof startPlayground>>;
let storage: Storage;
let bot: Bot;
let folder: string;
let now: number;
const sites: Site[] = [];

interface Start {
  readonly insightsDays?: number;
}

async function start({ insightsDays = 90 }: Start = {}): Promise<void> {
  const library = createLiveLibrary([FERRY, TRAM], () => BUILT_AT);
  await restoreArticles(library, createAddedArticleStore(storage), { warn: () => {} });
  const stores = createStores({
    storage,
    library,
    knowledge: createKnowledgeFolder({ folder, library, cache: null }),
    insightsDays,
    clock: () => now,
    fetch: { isAllowed: (address) => address === '127.0.0.1' },
  });
  bot = createBot({
    config: { token: TOKEN, apiUrl: discord.apiUrl },
    library: library.of,
    stores,
    random: () => 0.5,
    logger: pino({ level: 'silent' }),
    now: () => performance.now(),
  });
  await bot.start();
}

async function restart(options: Start = {}): Promise<void> {
  await bot.stop(1000);
  await start(options);
}

function createPlaces() {
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const general = guild.createChannel({ name: 'general' });
  const mod = guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
  const ana = guild.createMember({ name: 'Ana' });
  const other = discord.createGuild({ name: 'Elsewhere', locale: 'es-ES' });
  const plaza = other.createChannel({ name: 'plaza' });
  const jefa = other.createMember({
    name: 'Jefa',
    locale: 'es-ES',
    permissions: ['ManageGuild'],
  });
  return { guild, general, mod, ana, other, plaza, jefa };
}

let places: ReturnType<typeof createPlaces>;

beforeEach(async () => {
  now = Date.UTC(2024, 2, 1, 12);
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  storage = openMemory();
  discord = await startPlayground({ token: TOKEN, limitMs: 15_000 });
  places = createPlaces();
  await start();
});

afterEach(async () => {
  await bot.stop(1000);
  expect(checkRequests(discord.requests)).toEqual([]);
  expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
  await discord.close();
  await Promise.all(sites.splice(0).map((site) => site.close()));
  await rm(folder, { recursive: true });
});

function attach(name: string, text: string | Buffer): { file: string } {
  return { file: discord.upload({ name, bytes: Buffer.from(text) }) };
}

/** As when a server's administrators let everyone use a command. */
function offerToEveryone(): void {
  for (const [id, command] of discord.store.commands) {
    discord.store.commands.set(id, { ...command, default_member_permissions: null });
  }
}

const WHO = 'Who replaced the lamp of Cape Ness?';

describe('/sources', () => {
  it('adds an attached file, which is asked in that server only', async () => {
    const { mod, ana, general, jefa, plaza } = places;
    const added = await mod.runs(general, 'sources add', attach('lamp.md', LAMP));
    expect(added.visibility).toBe('ephemeral');
    expect(added.text).toContain('“The lamp of Cape Ness” can be asked in this server now.');
    expect(added.text).toContain('Speakers: Greta Solheim');
    expect(added.text).toContain('2 passages');

    const answer = await ana.runs(general, 'ask', { question: WHO });
    expect(answer.text).toContain('Greta');
    expect((await ana.asks(general, `${discord.bot.mention} ${WHO}`)).text).toContain('Greta');
    expect((await ana.runs(general, 'articles', {})).text).toContain('The lamp of Cape Ness');
    const proposed = await ana.autocompletes(general, 'ask', 'question', 'who replaced');
    expect(proposed.map(({ name }) => name)).toContain('Who replaced the lamp?');

    for (const [person, place] of [
      [jefa, plaza],
      [ana, ana.directMessages],
    ] as const) {
      expect((await person.runs(place, 'ask', { question: WHO })).text).not.toContain('Greta');
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
    const { mod, ana, general } = places;
    await mod.runs(general, 'sources add', attach('lamp.md', LAMP));
    const answer = await ana.runs(general, 'ask', { question: WHO });
    await restart();
    expect((await ana.clicks(answer, '¶ 2 ▶')).text).toContain('a fine lamp');
    const [choice] = await mod.autocompletes(general, 'sources remove', 'article', 'lamp');
    expect(choice?.name).toBe('The lamp of Cape Ness');
    const named = await mod.runs(general, 'sources remove', { article: `${choice?.value}` });
    expect(named.text).toContain('This removes “The lamp of Cape Ness”');
    expect(named.text).toContain('2 passages');
    expect((await ana.runs(general, 'ask', { question: WHO })).text).toContain('Greta');
    const removed = await mod.clicks(named, 'Remove it');
    expect(removed.text).toContain('“The lamp of Cape Ness” is gone.');
    const gone = await ana.clicks(answer, 'Copy quote');
    expect(gone.text).toContain('no longer there');
    expect((await ana.runs(general, 'ask', { question: WHO })).text).not.toContain('Greta');
    await restart();
    expect((await ana.runs(general, 'ask', { question: WHO })).text).not.toContain('Greta');
    expect((await mod.runs(general, 'sources list')).text).toContain('no articles of its own');
  });

  it('previews a web page and saves nothing, then adds it, then puts it in its own place', async () => {
    const { mod, general } = places;
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
    const deferrals = discord.requests.filter(
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
    const { mod, general, jefa, plaza } = places;
    const run = async (values: Record<string, string>) =>
      (await mod.runs(general, 'sources add', values)).text;
    expect(await run({})).toContain('one of the two');
    expect(await run({ ...attach('a.md', 'x'), address: 'https://a.example' })).toContain(
      'one of the two',
    );
    expect(await run(attach('a.zip', 'x'))).toContain('.md, .txt, .html, .pdf');
    expect(await run(attach('a.md', ''))).toContain('No article text');
    expect(await run(attach('a.txt', 'x'.repeat(5_000_001)))).toContain('over 5 MB');
    expect(await run(attach('a.txt', 'x '.repeat(500_001)))).toContain('over 1 MB');
    expect(await run({ address: 'http://10.0.0.1/' })).toContain('private network');
    expect(await run({ address: 'ftp://example.org/' })).toContain('http://');
    expect(await run({ ...attach('a.md', 'Text.'), title: '—' })).toContain('title must');
    const spanish = await jefa.runs(plaza, 'sources add', { address: 'http://[::1]/' });
    expect(spanish.text).toContain('red privada');
    expect((await jefa.runs(plaza, 'sources add', {})).text).toContain('uno de los dos');
    const unknown = await mod.runs(general, 'sources remove', { article: 'ferry' });
    expect(unknown.text).toContain('no article “ferry” of its own');
    expect((await mod.runs(general, 'sources list')).text).toContain('no articles of its own');
  });

  it('shows what deserves a look', async () => {
    const { mod, general } = places;
    const text = '---\ntitel: Lamp\nlanguage: French\n---\n\nA lamp.\n';
    const preview = await mod.runs(general, 'sources preview', attach('notes.md', text));
    expect(preview.text).toContain('Worth a look:');
    expect(preview.text).toContain('did you mean title');
    expect(preview.text).toContain('language must be');
    expect(preview.text).toContain('No speaker is named');
  });

  it('takes 3,000 passages and one of 20,000 characters, and messages stay whole', async () => {
    const { mod, ana, general } = places;
    const many = Array.from({ length: 3_000 }, (_, i) => `Lamp ${i} of Cape Ness hums *softly*.`);
    const added = await mod.runs(general, 'sources add', attach('many.txt', many.join('\n\n')));
    expect(added.text).toContain('3000 passages');
    expect(added.text).toMatch(/… and 29\d\d more passages/);
    const long = `Prunella said so. ${'It was a very long evening at the cape. '.repeat(500)}`;
    const preview = await mod.runs(general, 'sources add', attach('long.txt', long));
    // A passage of that length is parted at sentence ends.
    expect(preview.text).toMatch(/\b\d\d passages/u);
    const answer = await ana.runs(general, 'ask', { question: 'What did Prunella say?' });
    expect(answer.text).toContain('Prunella');
  });

  it('holds 100 articles and no more, and lists them all or says how many are left out', async () => {
    const { mod, general } = places;
    const store = createAddedArticleStore(storage);
    for (let i = 0; i < 100; i++) {
      const text = `---\ntitle: ${'A lamp with a long name '.repeat(4)}${i}\n---\n\nLamp ${i}.\n`;
      const { id: guildId } = places.guild;
      await store.save({ guildId, name: `lamp-${i}`, ending: 'md', text, addedAt: 0 });
    }
    await restart();
    const full = await mod.runs(general, 'sources add', attach('more.md', 'More.'));
    expect(full.text).toContain('has 100 articles');
    const list = await mod.runs(general, 'sources list');
    expect(list.text).toMatch(/… and \d+ more; `\/sources remove` proposes them/);
    const replaced = await mod.runs(general, 'sources add', attach('lamp-7.md', 'Lamp seven.'));
    expect(replaced.text).toContain('has taken the place of');
  });

  it('reloads the shared articles, for everyone, and keeps them where nothing is left', async () => {
    const { mod, general, jefa, plaza } = places;
    const unchanged = await mod.runs(general, 'sources reload');
    expect(unchanged.text).toContain('0 new, 0 changed, 0 gone');
    expect(unchanged.text).toContain('1 problem');
    await writeFile(
      join(folder, 'buoy.md'),
      '# The buoy\n\nThe buoy was painted by Ottilie Rask.\n',
    );
    await mod.runs(general, 'sources add', attach('lamp.md', LAMP));
    expect((await mod.runs(general, 'sources reload')).text).toContain('1 new, 0 changed, 2 gone');
    const shared = await jefa.runs(plaza, 'ask', { question: 'Who painted the buoy?' });
    expect(shared.text).toContain('Ottilie');
    expect((await mod.runs(general, 'ask', { question: WHO })).text).toContain('Greta');
    await writeFile(
      join(folder, 'buoy.md'),
      '# The buoy\n\nIt was painted by Ottilie Rask twice.\n',
    );
    expect((await mod.runs(general, 'sources reload')).text).toContain('0 new, 1 changed, 0 gone');
  });
});

describe('a moderator’s slip', () => {
  const question = 'Who commanded the ferry?';

  it('removes nothing on a guess, names what goes, and is undone within 7 days', async () => {
    const { mod, ana, general, guild } = places;
    await mod.runs(general, 'sources add', attach('tide.md', '# Notes on tidal pools\n\nPools.'));
    for (const article of ['nope', 'notes', 'Notes on tidal pools', 'tide', '']) {
      const refused = await mod.runs(general, 'sources remove', { article });
      expect(refused.text).toContain('Pick one from the list');
      expect(refused.text).not.toContain('Remove it');
    }
    await mod.runs(general, 'sources add', attach('lamp.md', LAMP));
    const [lamp] = await mod.autocompletes(general, 'sources remove', 'article', 'lamp');
    const named = await mod.runs(general, 'sources remove', { article: `${lamp?.value}` });
    await mod.clicks(named, 'Remove it');
    expect((await mod.runs(general, 'sources list')).text).toContain('(1 of 100)');
    await restart();
    now += 6 * 86_400_000;
    const [gone] = await mod.autocompletes(general, 'sources restore', 'article', '');
    expect(gone?.name).toBe('The lamp of Cape Ness');
    const back = await mod.runs(general, 'sources restore', { article: `${gone?.value}` });
    expect(back.text).toContain('is back');
    expect((await ana.runs(general, 'ask', { question: WHO })).text).toContain('Greta');
    const removed = await mod.clicks(
      await mod.runs(general, 'sources remove', { article: `${guild.id}:the-lamp-of-cape-ness` }),
      'Remove it',
    );
    now += 8 * 86_400_000;
    expect((await mod.clicks(removed, 'Bring it back')).text).toContain('no longer there');
    expect(await mod.autocompletes(general, 'sources restore', 'article', '')).toEqual([]);
    for await (const { name } of createAddedArticleStore(storage).removed(null)) {
      expect(name).toBe('nothing is kept for longer');
    }
  });

  it('keeps what another article has taken the place of', async () => {
    const { mod, ana, general, guild } = places;
    await mod.runs(general, 'sources add', attach('lamp.md', LAMP));
    const other = LAMP.replaceAll('Greta Solheim', 'Odd Berge');
    await mod.runs(general, 'sources add', attach('lamp.md', other));
    expect((await ana.runs(general, 'ask', { question: WHO })).text).toContain('Odd Berge');
    await mod.runs(general, 'sources restore', { article: `${guild.id}:the-lamp-of-cape-ness` });
    expect((await ana.runs(general, 'ask', { question: WHO })).text).toContain('Greta');
    await mod.runs(general, 'sources restore', { article: `${guild.id}:the-lamp-of-cape-ness` });
    expect((await ana.runs(general, 'ask', { question: WHO })).text).toContain('Odd Berge');
    expect((await mod.runs(general, 'sources list')).text).toContain('(1 of 100)');
  });

  it('publishes nothing on a guess, nor by taking out the last channel', async () => {
    const { mod, ana, general, guild } = places;
    const archive = guild.createChannel({ name: 'archive' });
    const hide = { article: 'ferry', channel: archive.id };
    await mod.runs(general, 'setup visibility', hide);
    for (const article of ['open', 'last ferry', 'The last ferry of Porto Velho']) {
      const refused = await mod.runs(general, 'setup visibility', { article });
      expect(refused.text).toContain('Pick one from the list');
      expect(refused.text).not.toContain('Show it to everyone');
    }
    const toggled = await mod.runs(general, 'setup visibility', hide);
    expect(toggled.text).toContain(`shown only to those in <#${archive.id}>`);
    expect((await ana.runs(general, 'ask', { question })).text).not.toContain('Lindqvist');
    const open = await mod.clicks(toggled, 'Show it to everyone');
    expect((await ana.runs(general, 'ask', { question })).text).toContain('Lindqvist');
    await restart();
    expect((await mod.clicks(open, 'Show it only to them again')).text).toContain('shown only to');
    expect((await ana.runs(general, 'ask', { question })).text).not.toContain('Lindqvist');
  });

  it('is made by nobody who may not manage the server', async () => {
    const { mod, ana, general, guild } = places;
    await mod.runs(general, 'sources add', attach('lamp.md', LAMP));
    offerToEveryone();
    const named = await mod.runs(general, 'sources remove', {
      article: `${guild.id}:the-lamp-of-cape-ness`,
    });
    guild.admit(mod);
    expect((await mod.clicks(named, 'Remove it')).text).toContain('Only those who may manage');
    expect((await ana.runs(general, 'ask', { question: WHO })).text).toContain('Greta');
  });
});

describe('/help', () => {
  it('names the moderators’ commands to them alone', async () => {
    const { mod, ana, general, jefa, plaza } = places;
    const named = ['`/sources`', '`/setup`', '`/insights`'];
    const help = (await mod.runs(general, 'help', {})).text;
    for (const name of named) expect(help).toContain(name);
    expect((await jefa.runs(plaza, 'help', {})).text).toContain('`/fuentes`');
    for (const place of [general, ana.directMessages]) {
      const others = (await ana.runs(place, 'help', {})).text;
      for (const name of named) expect(others).not.toContain(name);
    }
  });
});

describe('a slow page', () => {
  it('holds up no other server', async () => {
    const { mod, general, jefa, plaza } = places;
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
    const added = await jefa.runs(plaza, 'sources add', attach('lamp.md', LAMP));
    expect(added.text).toContain('Ya se puede preguntar');
    release();
    expect((await slow)?.text).toContain('nothing is saved');
  });
});

describe('what only moderators may do', () => {
  const commands = [
    'sources add',
    'sources preview',
    'sources list',
    'sources remove',
    'sources restore',
    'sources reload',
    'setup status',
    'setup mentions',
    'setup visibility',
    'setup style',
    'setup language',
    'insights unanswered',
    'insights top',
    'insights export',
    'insights clear',
    'insights pin',
    'insights pins',
    'insights unpin',
  ];
  const needed: Readonly<Record<string, Record<string, string | number>>> = {
    'sources remove': { article: 'x' },
    'sources restore': { article: 'x' },
    'setup visibility': { article: 'ferry' },
    'setup style': { style: 'plain' },
    'setup language': { language: 'es' },
    'insights pin': { question: 'x', article: 'ferry', number: 1 },
    'insights unpin': { question: 'x' },
  };

  it('is not offered to others, nor in direct messages', () => {
    const { ana, mod, general } = places;
    const names = ['sources', 'setup', 'insights'];
    const offered = (person: typeof ana, place: { id: string }) =>
      person.commands(place).filter(({ name }) => names.includes(name));
    expect(offered(mod, general)).toHaveLength(3);
    expect(offered(ana, general)).toEqual([]);
    expect(offered(mod, mod.directMessages)).toEqual([]);
  });

  it('is refused at run time as well', async () => {
    const { ana, general } = places;
    offerToEveryone();
    for (const command of commands) {
      const shown = await ana.runs(general, command, needed[command] ?? {});
      expect(shown.text).toContain('Only those who may manage this server');
      expect(shown.visibility).toBe('ephemeral');
    }
    const file = await ana.runs(general, 'sources add', attach('a.md', 'Text.'));
    expect(file.text).toContain('Only those who may manage this server');
    expect(await ana.autocompletes(general, 'setup visibility', 'article', '')).toEqual([]);
  });
});

describe('/setup', () => {
  it('tells everything that is set, and keeps it through a restart', async () => {
    const { mod, general, guild } = places;
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
    await restart();
    const status = await mod.runs(general, 'setup status');
    expect(status.text).toContain(`only in <#${general.id}>`);
    expect(status.text).toContain('plain text');
    expect(status.text).toContain(`In <#${general.id}> I speak English.`);
    expect(status.text).toContain('“The last ferry of Porto Velho” is shown only to');
    expect(status.text).toContain(`those in <#${general.id}>, those with <@&${role}>`);
    expect(status.pings).toEqual({ users: [], roles: [], everyone: false });
  });

  it('answers mentions only where it is told to, threads included, and commands everywhere', async () => {
    const { mod, ana, general, guild } = places;
    const quiet = guild.createChannel({ name: 'quiet' });
    const thread = general.createThread({ name: 'details' });
    await mod.runs(general, 'setup mentions', { channel: general.id });
    const question = `${discord.bot.mention} Who commanded the ferry?`;
    ana.types(quiet, question);
    expect((await ana.asks(thread, question)).text).toContain('Lindqvist');
    expect((await ana.asks(general, question)).text).toContain('Lindqvist');
    const asked = await ana.runs(quiet, 'ask', { question: 'Who commanded the ferry?' });
    expect(asked.text).toContain('Lindqvist');
    const own = ana.sees(quiet).filter(({ authorId }) => authorId === discord.bot.id);
    expect(own).toHaveLength(1);
    const everywhere = await mod.runs(general, 'setup mentions');
    expect(everywhere.text).toContain('in every channel');
    expect((await ana.asks(quiet, question)).text).toContain('Lindqvist');
    await mod.runs(general, 'setup mentions', { channel: general.id });
    const toggled = await mod.runs(general, 'setup mentions', { channel: general.id });
    expect(toggled.text).toContain('in every channel');
  });

  it('shows an article only in a channel, there and nowhere else', async () => {
    const { mod, ana, general, guild, jefa, plaza } = places;
    const archive = guild.createChannel({ name: 'archive' });
    const thread = archive.createThread({ name: 'boats' });
    const question = 'Who commanded the ferry?';
    const before = await ana.runs(general, 'ask', { question });
    await mod.runs(general, 'setup visibility', { article: 'ferry', channel: archive.id });
    for (const place of [archive, thread]) {
      expect((await ana.runs(place, 'ask', { question })).text).toContain('Lindqvist');
      expect((await ana.asks(place, `${discord.bot.mention} ${question}`)).text).toContain(
        'Lindqvist',
      );
    }
    expect((await ana.runs(general, 'ask', { question })).text).not.toContain('Lindqvist');
    const mention = await ana.asks(general, `${discord.bot.mention} ${question}`);
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
    const { mod, ana, general, guild } = places;
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
    const mention = await editor.asks(general, `${discord.bot.mention} ${question}`);
    expect(mention.text).not.toContain('Lindqvist');
    const [proposed] = await mod.autocompletes(general, 'setup visibility', 'article', 'ferry');
    expect(proposed?.value).toBe('ferry');
  });

  it('speaks a language to a server, to a channel, or to each their own', async () => {
    const { mod, ana, general, guild } = places;
    const sala = guild.createChannel({ name: 'sala' });
    await mod.runs(general, 'setup language', { language: 'es', channel: sala.id });
    expect((await ana.runs(sala, 'help', {})).text).toContain('Respondo preguntas');
    expect((await ana.runs(general, 'help', {})).text).toContain('I answer questions');
    await mod.runs(general, 'setup language', { language: 'es' });
    expect((await ana.runs(general, 'help', {})).text).toContain('Respondo preguntas');
    const mention = await ana.asks(general, `${discord.bot.mention} Who commanded the ferry?`);
    expect(mention.text).toContain('¶ 2 de 4');
    await mod.runs(general, 'setup language', { language: 'auto' });
    await mod.runs(general, 'setup language', { language: 'auto', channel: sala.id });
    expect((await ana.runs(sala, 'help', {})).text).toContain('I answer questions');
  });

  it('speaks Spanish to those who do', async () => {
    const { jefa, plaza } = places;
    const style = await jefa.runs(plaza, 'setup style', { style: 'plain' });
    expect(style.text).toBe('Las respuestas se muestran como texto sencillo.');
    const status = await jefa.runs(plaza, 'setup status');
    expect(status.text).toContain('Así estoy configurado');
    const unknown = await jefa.runs(plaza, 'setup visibility', { article: 'zzzzzz' });
    expect(unknown.text).toContain('No hay ningún artículo');
  });

  it('shows answers plain where they are wanted so', async () => {
    const { mod, ana, general } = places;
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
    const { mod, general, guild } = places;
    for (let i = 0; i < 25; i++) {
      const channel = guild.createChannel({ name: `c${i}` });
      await mod.runs(general, 'setup mentions', { channel: channel.id });
    }
    const refused = await mod.runs(general, 'setup mentions', { channel: general.id });
    expect(refused.text).toContain('No more than 25');
  });
});

describe('/insights', () => {
  it('counts what is asked in public, without who asked, and keeps it through a restart', async () => {
    const { mod, ana, general, jefa, plaza } = places;
    const question = 'Who commanded the ferry?';
    await ana.runs(general, 'ask', { question });
    await ana.asks(general, `${discord.bot.mention} who commanded the FERRY`);
    await ana.runs(general, 'ask', { question: `zzzz ${mod.mention}` });
    await ana.runs(general, 'ask', { question: 'A secret of mine', private: true });
    await ana.runs(ana.directMessages, 'ask', { question: 'A direct question' });
    await jefa.runs(plaza, 'ask', { question: 'Elsewhere?' });
    await restart();
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
    const { mod, ana, general } = places;
    const question = 'Who commanded the ferry?';
    const shown = await ana.runs(general, 'ask', { question });
    expect((await mod.runs(general, 'insights unanswered')).text).toContain('found its answer');
    for (const who of [ana, mod, mod]) await who.clicks(shown, '👎 Not helpful');
    await restart();
    const listed = await mod.runs(general, 'insights unanswered');
    expect(listed.text).toContain(`1. ${question}\n-# once · 👎 2 · 1 March 2024`);
    now += 86_400_000;
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
    const { mod, ana, general } = places;
    await ana.runs(general, 'ask', { question: '=HYPERLINK("http://evil.example";"ñ, zzz")' });
    const exported = await mod.runs(general, 'insights export');
    expect(exported.text).toContain('1 question.');
    expect(exported.text).toContain('questions.csv');
    const sent = discord.requests.flatMap(({ files }) => files ?? []);
    expect(sent.map(({ filename }) => filename)).toEqual(['questions.csv']);
    const [heading, row] = (sent[0]?.text ?? '').replace('\uFEFF', '').split('\r\n');
    expect(heading).toBe('"question","asked","found","unsure","none","not helpful","last asked"');
    expect(row).toMatch(
      /^"'=HYPERLINK\(""http:\/\/evil\.example"";""ñ, zzz""\)",1,\d,\d,\d,0,"2024-03-01"$/,
    );
  });

  it('says how many it leaves out of a message', async () => {
    const { mod, ana, general } = places;
    for (let i = 0; i < 40; i++) {
      await ana.runs(general, 'ask', { question: `zz${i} ${'*longish* '.repeat(20)}` });
    }
    const unanswered = await mod.runs(general, 'insights unanswered');
    expect(unanswered.text).toMatch(/… and \d+ more; `\/insights export` gives them all\./);
  });

  it('forgets after the days set, and keeps nothing where it is switched off', async () => {
    const { mod, ana, general } = places;
    await ana.runs(general, 'ask', { question: 'zzzz' });
    now += 91 * 86_400_000;
    expect((await mod.runs(general, 'insights top')).text).toContain('No question has been kept');
    await restart({ insightsDays: 0 });
    await ana.runs(general, 'ask', { question: 'yyyy' });
    expect((await mod.runs(general, 'insights top')).text).toContain('switched insights off');
    expect((await mod.runs(general, 'setup status')).text).toContain('switched insights off');
    await restart();
    expect((await mod.runs(general, 'insights top')).text).toContain('No question has been kept');
  });

  it('counts a suggestion that is pressed', async () => {
    const { mod, ana, general } = places;
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
    const { mod, ana, general, jefa, plaza } = places;
    const passage = FERRY.passages[1]?.text.slice(0, 20) ?? '?';
    const before = await ana.runs(general, 'ask', { question });
    expect(before.text).not.toContain(passage);
    const proposed = await mod.autocompletes(general, 'insights pin', 'question', 'zebras');
    expect(proposed.map(({ value }) => value)).toEqual([question]);
    const made = await mod.runs(general, 'insights pin', pinned);
    expect([made.visibility, made.text.includes(passage)]).toEqual(['ephemeral', true]);
    await restart();
    for (const shown of [
      await ana.runs(general, 'ask', { question: 'how do ZEBRAS cross the water' }),
      await ana.asks(general, `${discord.bot.mention} ${question}`),
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
    const { mod, general } = places;
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
    const { guild, mod, ana, general } = places;
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
