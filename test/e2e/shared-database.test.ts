/** Two processes of the bot on one database: each has what the other was given, and nothing is lost with either. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import { openDatabase, type TestDatabase, testServer } from '../storage/postgres/open-database.ts';
import { runFootnote } from '../terminal/run-footnote.ts';
import { findPort } from './find-port.ts';
import { type FootnoteProcess, startBot, token } from './footnote-process.ts';
import { articles, timeout } from './newsroom.ts';
import { openServerOf } from './sharded-server.ts';

let database: TestDatabase;
let discord: Playground;
let home: string;
const bots: FootnoteProcess[] = [];

beforeEach(async () => {
  database = await openDatabase();
  discord = await startPlayground({ token, limitMs: 15_000 });
  home = await mkdtemp(join(tmpdir(), 'footnote-'));
  return async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.stop()));
    await discord.close();
    await database.close();
    await rm(home, { recursive: true });
  };
});

async function start(
  shard: number,
  more: Readonly<Record<string, string>> = {},
): Promise<FootnoteProcess> {
  const bot = await startBot(discord, articles, {
    ...more,
    DATA_DIR: join(home, `data-${shard}`),
    DATABASE_URL: database.url,
    SHARD_COUNT: '2',
    SHARD_IDS: String(shard),
  });
  bots.push(bot);
  return bot;
}

const openServer = (shard: number) => openServerOf(shard, 2, discord);

const lamp = Buffer.from('# The lamp\n\nThe lamp of Cape Ness was replaced by Greta Solheim.\n');
const question = 'Who replaced the lamp of Cape Ness?';

it('answers each in its own servers, once, with what all share', { timeout }, async () => {
  const [zero, one] = [openServer(0), openServer(1)];
  await Promise.all([start(0), start(1)]);
  for (const { general, mod } of [zero, one]) {
    const file = discord.upload({ name: 'lamp.md', bytes: lamp });
    await mod.runs(general, 'sources add', { file });
    const answer = await mod.runs(general, 'ask', { question });
    expect(answer.text).toContain('Greta Solheim');
  }
});

it('keeps through a kill what was said to be done', { timeout }, async () => {
  const { general, mod } = openServer(0);
  const first = await start(0);
  const file = discord.upload({ name: 'lamp.md', bytes: lamp });
  await mod.runs(general, 'sources add', { file });
  await mod.runs(general, 'setup style', { style: 'plain' });
  bots.splice(0);
  first.signal('SIGKILL');
  await first.exited;
  await start(0);
  expect((await mod.runs(general, 'ask', { question })).text).toContain('Greta Solheim');
  expect((await mod.runs(general, 'setup status')).text).toContain('plain text');
});

it('is moved to the database and back, again and again', { timeout }, async () => {
  const { general, mod } = openServer(0);
  const folder = join(home, 'kept');
  const bot = await startBot(discord, articles, { DATA_DIR: folder });
  bots.push(bot);
  const file = discord.upload({ name: 'lamp.md', bytes: lamp });
  await mod.runs(general, 'sources add', { file });
  await mod.runs(general, 'setup style', { style: 'plain' });
  await bot.stop();
  const env = { DATA_DIR: folder, DATABASE_URL: database.url };
  for (const direction of ['to-database', 'to-database', 'to-folder', 'to-folder']) {
    const { code, stdout } = await runFootnote('migrate', { args: [direction], env });
    expect(stdout).toMatch(/\d+ values, compared one by one; 0 that were only there are gone/u);
    expect(code).toBe(0);
  }
  const refuse = async (direction: string, dataDir: string, sentence: string) => {
    const wrong = { ...env, DATA_DIR: dataDir };
    const { code, stderr } = await runFootnote('migrate', { args: [direction], env: wrong });
    expect(stderr).toContain(sentence);
    expect(code).toBe(direction === 'to-nowhere' ? 2 : 1);
  };
  await refuse('to-nowhere', folder, 'Usage');
  await refuse('to-database', join(home, 'wrong'), 'Nothing is kept in the data folder');
  await start(0);
  if (testServer) await refuse('to-database', folder, 'is in use by a bot');
  expect((await mod.runs(general, 'ask', { question })).text).toContain('Greta Solheim');
});

it('says that two processes serve the same shard, until one has ended', { timeout }, async () => {
  const port = await findPort();
  const first = await start(0, { HTTP_PORT: String(port) });
  const state = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).json();
  expect(await state()).not.toHaveProperty('clash');
  const again = await start(0);
  const clash = expect.stringContaining('serves shard 0 too');
  await expect.poll(state, { timeout: 60_000 }).toMatchObject({ ready: true, clash });
  await expect.poll(first.output).toContain('serves shard 0 too');
  await again.stop();
  await expect.poll(state, { timeout: 60_000 }).not.toHaveProperty('clash');
});
