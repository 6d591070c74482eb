/** A database that refuses, breaks off or hangs in, one calm sentence in time for whoever needs it, and a bot that ends when it is told to, out. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import { openDatabase, type TestDatabase } from '../storage/postgres/open-database.ts';
import { type Line, openLine } from '../storage/postgres/open-line.ts';
import { findPort } from './find-port.ts';
import { startBot, token } from './footnote-process.ts';
import { articles, timeout } from './newsroom.ts';

let database: TestDatabase;
let line: Line;
let discord: Playground;
let home: string;

beforeEach(async () => {
  database = await openDatabase();
  line = await openLine(database.url);
  discord = await startPlayground({ token });
  home = await mkdtemp(join(tmpdir(), 'footnote-'));
  return async () => {
    await discord.close();
    await line.close();
    await database.close();
    await rm(home, { recursive: true });
  };
});

async function openRoom(url: string) {
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const general = guild.createChannel({ name: 'general' });
  const mod = guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
  const port = await findPort();
  const bot = await startBot(discord, articles, {
    DATA_DIR: home,
    DATABASE_URL: url,
    HTTP_PORT: String(port),
  });
  const read = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  return { general, mod, bot, read };
}

const away = 'cannot be reached just now, so nothing was saved';
const question = 'Who repaired the town clock of Quillby?';
const lamp = Buffer.from('# The lamp\n\nThe lamp of Cape Ness was replaced by Greta Solheim.\n');

it.each([
  ['breaks off', (way: Line) => way.cut()],
  ['hangs', (way: Line) => way.hang()],
])('a database that %s is said to be away, and to be back', { timeout }, async (_, fail) => {
  const { general, mod, bot, read } = await openRoom(line.url);
  await mod.runs(general, 'setup status');
  expect(await read('/readyz')).toContain('"database":true');
  fail(line);
  for (const command of ['insights top', 'setup style', 'setup export', 'sources add']) {
    const options = {
      'setup style': { style: 'plain' },
      'sources add': { file: discord.upload({ name: 'lamp.md', bytes: lamp }) },
    }[command];
    const { text } = await mod.runs(general, command, options ?? {});
    expect([command, text]).toEqual([command, expect.stringContaining(away)]);
  }
  expect((await mod.runs(general, 'ask', { question })).text).toContain('Thornquist');
  await expect.poll(() => read('/readyz'), { timeout: 20_000 }).toContain('"database":false');
  const metrics = await read('/metrics');
  expect(metrics).toContain('footnote_database_ready 0');
  expect(metrics).not.toContain('footnote_questions_lost_total{');
  line.mend();
  await expect.poll(() => read('/readyz'), { timeout: 20_000 }).toContain('"database":true');
  const change = async () => (await mod.runs(general, 'setup style', { style: 'plain' })).text;
  await expect.poll(change, { timeout: 20_000 }).not.toContain(away);
  await bot.stop();
  // One line for each time, in turn; a machine that is very busy may take it to be away once more.
  const said = [...bot.output().matchAll(/The database is (away|back)/gu)].map(
    ([, state]) => state,
  );
  expect(said.join(' ')).toMatch(/^away back(?: away back)*(?: away)?$/u);
  expect(bot.output()).not.toContain('"level":50');
});

describe('SIGTERM while the database is away', { timeout }, () => {
  it.each([
    ['one host that hangs', async () => line.hang(), () => line.url],
    [
      'several hosts that refuse',
      () => line.close(),
      () => {
        const { host } = new URL(line.url);
        return line.url.replace(host, `${host},127.0.0.1:1`);
      },
    ],
  ])('ends the bot: %s', async (_, fail, url) => {
    const { general, mod, bot } = await openRoom(url());
    expect((await mod.runs(general, 'ask', { question })).text).toContain('Thornquist');
    await fail();
    expect((await mod.runs(general, 'insights top')).text).toContain(away);
    // Kills it, and rejects, where it does not end by itself.
    await bot.stop();
    expect(bot.output()).not.toContain('unhandled rejection');
  });
});
