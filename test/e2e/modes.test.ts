/** The bot over the gateway and over HTTP, with its files and with a database, as one process and as two: the same answers in all of them. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type TestDatabase, testServer } from '../storage/postgres/open-database.ts';
import { balance } from './balance.ts';
import { findPort } from './find-port.ts';
import { type FootnoteProcess, startBot } from './footnote-process.ts';
import { articles, type Newsroom, openNewsroom, timeout } from './newsroom.ts';

const question = 'Who repaired the town clock of Quillby?';
const lamp = Buffer.from('# The lamp\n\nThe lamp of Cape Ness was replaced by Greta Solheim.\n');

const modes = [
  { transport: 'gateway', keeps: 'files', processes: 1 },
  { transport: 'gateway', keeps: 'database', processes: 1 },
  { transport: 'gateway', keeps: 'database', processes: 2 },
  { transport: 'gateway', keeps: 'database and passages', processes: testServer ? 2 : 1 },
  { transport: 'http', keeps: 'files', processes: 1 },
  { transport: 'http', keeps: 'database', processes: 1 },
  // PGlite's notices reach one of its connections alone: what one process does, the other hears late.
  ...(testServer ? [{ transport: 'http', keeps: 'database', processes: 2 }] : []),
];

describe.each(modes)('$transport, $keeps, $processes', ({ transport, keeps, processes }) => {
  let room: Newsroom;
  let database: TestDatabase | undefined;
  let second: FootnoteProcess | undefined;
  let balancer: Server | undefined;

  async function start(mentions: 'on' | 'off'): Promise<void> {
    const ports = await Promise.all(Array.from({ length: processes }, findPort));
    const settings = ports.map((port, id) => ({
      ...(database && { DATABASE_URL: database.url }),
      ...(keeps === 'database and passages' && { SEARCH: 'postgres' }),
      ...(processes > 1 && { SHARD_COUNT: String(processes), SHARD_IDS: String(id) }),
      ...(transport === 'http' && {
        INTERACTIONS: 'http',
        INTERACTIONS_PORT: String(port),
        MENTIONS: mentions,
      }),
    }));
    await room.start(settings[0]);
    if (settings[1]) {
      const DATA_DIR = `${room.dataDir}-2`;
      second = await startBot(room.discord, articles, { ...settings[1], DATA_DIR });
    }
    if (transport !== 'http') return;
    balancer = await balance(ports);
    const { port } = balancer.address() as AddressInfo;
    await room.discord.useEndpoint(`http://127.0.0.1:${port}/`);
  }

  /** Another process hears within a second of what one has done; they take turns to be asked. */
  async function showsEverywhere(
    act: () => Promise<{ readonly text: string }>,
    text: string,
  ): Promise<void> {
    const seen = async () => {
      const texts: string[] = [];
      for (let i = 0; i < processes; i++) texts.push((await act()).text);
      return texts.every((each) => each.includes(text));
    };
    await expect.poll(seen, { timeout: 5_000 }).toBe(true);
  }

  beforeEach(async () => {
    database = keeps === 'files' ? undefined : await openDatabase();
    room = await openNewsroom(articles);
  });
  afterEach(async () => {
    await second?.stop();
    second = undefined;
    balancer?.close();
    await room.close();
    await database?.close();
  });

  async function useCommands(): Promise<void> {
    const { ana, luis, general, guild, discord } = room;
    const answer = await ana.runs(general, 'ask', { question });
    expect(answer).toMatchObject({ visibility: 'public' });
    expect(answer.text).toContain('Thornquist');
    expect((await luis.clicks(answer, '¶ 3 ▶')).text).toContain('18,200 crowns');
    expect(await ana.clicks(answer, '👍 Helpful')).toMatchObject({ visibility: 'ephemeral' });
    const proposed = await ana.autocompletes(general, 'ask', 'article', 'clokmaker');
    expect(proposed).toEqual([{ name: 'The clockmaker of Quillby', value: 'quillby' }]);
    const hidden = await luis.runs(general, 'ask', { question, private: true });
    expect(hidden).toMatchObject({ visibility: 'ephemeral', to: 'Luis' });
    const direct = await ana.runs(ana.directMessages, 'ask', { question });
    expect(direct.text).toContain('Thornquist');

    const mod = guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
    const file = discord.upload({ name: 'lamp.md', bytes: lamp });
    await mod.runs(general, 'sources add', { file });
    const asked = { question: 'Who replaced the lamp of Cape Ness?' };
    await showsEverywhere(() => luis.runs(general, 'ask', asked), 'Greta Solheim');
    await mod.runs(general, 'setup style', { style: 'plain' });
    await showsEverywhere(() => mod.runs(general, 'setup status'), 'plain text');
    expect((await mod.runs(general, 'insights top')).text).toContain('Cape Ness');
    const [own] = await mod.autocompletes(general, 'sources remove', 'article', 'lamp');
    const article = String(own?.value);
    const removal = await mod.runs(general, 'sources remove', { article });
    expect((await mod.clicks(removal, 'Remove it')).text).toContain('The lamp');
    await mod.runs(general, 'sources restore', { article });
    await showsEverywhere(() => luis.runs(general, 'ask', asked), 'Greta Solheim');
  }

  async function mention(): Promise<void> {
    const { ana, general, discord } = room;
    expect((await ana.asks(general, `${discord.bot.mention} ${question}`)).text).toContain(
      'Thornquist',
    );
    expect((await ana.asks(ana.directMessages, question)).text).toContain('Thornquist');
    expect((await ana.runs(general, 'ask', { question })).text).toContain('Thornquist');
  }

  // Over HTTP a bot without mentions has no gateway at all, so that two kinds of start differ.
  if (transport === 'http') {
    it('answers commands, menus, buttons and forms without a gateway', { timeout }, async () => {
      await start('off');
      await useCommands();
    });
    it('answers mentions and direct messages', { timeout }, async () => {
      await start('on');
      await mention();
    });
    return;
  }

  it('answers commands, menus, buttons, forms, mentions and direct messages', {
    timeout,
  }, async () => {
    await start('on');
    await useCommands();
    await mention();
  });
});
