/** Two processes of the bot under load, and the loss of one of them or of the database's primary, in; what that costs out. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import { openDatabase, testServer } from '../storage/postgres/open-database.ts';
import { openPair } from '../storage/postgres/open-pair.ts';
import { type FootnoteProcess, startBot, token } from './footnote-process.ts';
import { articles, timeout } from './newsroom.ts';
import { openServerOf, type ShardedServer } from './sharded-server.ts';

const question = 'Who repaired the town clock of Quillby?';
const shards = 2;
const atOnce = 3;

let discord: Playground;
let home: string;
const running = new Set<FootnoteProcess>();
const closing: (() => Promise<void>)[] = [];

beforeEach(async () => {
  discord = await startPlayground({ token, limitMs: 15_000 });
  home = await mkdtemp(join(tmpdir(), 'footnote-'));
  return async () => {
    await Promise.all([...running].map((bot) => bot.stop()));
    running.clear();
    await discord.close();
    for (const close of closing.splice(0)) await close();
    await rm(home, { recursive: true });
  };
});

async function start(shard: number, url: string): Promise<FootnoteProcess> {
  const bot = await startBot(discord, articles, {
    DATA_DIR: join(home, `data-${shard}`),
    DATABASE_URL: url,
    SHARD_COUNT: String(shards),
    SHARD_IDS: String(shard),
  });
  running.add(bot);
  return bot;
}

async function kill(bot: FootnoteProcess): Promise<void> {
  running.delete(bot);
  bot.signal('SIGKILL');
  await bot.exited;
}

/** Asks again and again, a few at once, until it is ended. */
function keepAsking({ ana, general }: ShardedServer) {
  let ended = false;
  let answered = 0;
  const lost: unknown[] = [];
  const ask = async () => {
    const shown = await ana.runs(general, 'ask', { question });
    expect(shown.text).toContain('Thornquist');
    answered++;
    discord.ring();
  };
  const workers = Array.from({ length: atOnce }, async () => {
    while (!ended) await ask().catch((error: unknown) => lost.push(error));
  });
  return {
    lost,
    reach: (count: number) =>
      discord.until(() => (answered >= count ? true : undefined), `${count} answers`),
    more: (count: number) => {
      const goal = answered + count;
      return discord.until(() => (answered >= goal ? true : undefined), `${count} more answers`);
    },
    end: () => {
      ended = true;
      return Promise.all(workers);
    },
  };
}

function addLamp({ mod, general }: ShardedServer, number: number) {
  const text = `# Lamp ${number}\n\nLamp number ${number} was replaced by Greta Solheim.\n`;
  const file = discord.upload({ name: `lamp-${number}.md`, bytes: Buffer.from(text) });
  return mod.runs(general, 'sources add', { file });
}

async function listLamps({ mod, general }: ShardedServer): Promise<readonly string[]> {
  const proposed = await mod.autocompletes(general, 'ask', 'article', 'Lamp');
  return proposed.map(({ name }) => name);
}

it('a process that is killed costs nobody but who was asking it anything', {
  timeout,
}, async () => {
  const database = await openDatabase();
  closing.push(database.close);
  const [zero, one] = [openServerOf(0, shards, discord), openServerOf(1, shards, discord)];
  const [first] = await Promise.all([start(0, database.url), start(1, database.url)]);
  const doomed = keepAsking(zero);
  const spared = keepAsking(one);
  await addLamp(zero, 1);
  await Promise.all([doomed.reach(20), spared.reach(20)]);
  const left = doomed.end();
  await kill(first);
  await spared.more(20);
  await start(0, database.url);
  await spared.more(20);
  await Promise.all([left, spared.end()]);
  expect(spared.lost).toEqual([]);
  expect(doomed.lost.length).toBeLessThanOrEqual(atOnce);
  const again = keepAsking(zero);
  await again.reach(10);
  await again.end();
  expect(again.lost).toEqual([]);
  expect(await listLamps(zero)).toEqual(['Lamp 1']);
});

// Where a server is at hand, so are its programs.
it.runIf(testServer)(
  'a primary that is lost costs no question, and nothing that was said to be kept',
  { timeout },
  async () => {
    const pair = await openPair();
    closing.push(pair.close);
    const servers = [0, 1].map((shard) => openServerOf(shard, shards, discord));
    const [first] = await Promise.all([start(0, pair.url), start(1, pair.url)]);
    const asking = servers.map(keepAsking);
    const [zero] = servers as [ShardedServer];
    const said: string[] = [];
    let lost: Promise<void> | undefined;
    for (let number = 1; said.length < 10; number++) {
      if (said.length === 4) lost ??= pair.failOver();
      const { text } = await addLamp(zero, number);
      if (text.includes('can be asked')) said.push(`Lamp ${number}`);
    }
    await lost;
    await Promise.all(asking.map(({ more }) => more(10)));
    await Promise.all(asking.map(({ end }) => end()));
    expect(asking.flatMap((each) => each.lost)).toEqual([]);
    await kill(first as FootnoteProcess);
    await start(0, pair.url);
    expect(await listLamps(zero)).toEqual(expect.arrayContaining(said));
  },
);
