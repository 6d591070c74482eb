/** `npm start` as a process of its own: what readers do survives its end, even a sudden one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkRequests, startPlayground } from '../../src/playground/playground.ts';
import { copyDigests } from '../copy-digests.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const digests = copyDigests();

let discord: Awaited<ReturnType<typeof startPlayground>>;
let places: ReturnType<typeof createPlaces>;
let dataDir: string;
let footnote: ChildProcess;

function createPlaces() {
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const general = guild.createChannel({ name: 'general' });
  const ana = guild.createMember({ name: 'Ana' });
  const luis = guild.createMember({ name: 'Luis', locale: 'es-ES' });
  return { general, ana, luis };
}

async function start(): Promise<void> {
  footnote = spawn(process.execPath, ['build/run.js', 'main'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      DISCORD_TOKEN: 'test-token',
      DISCORD_API: discord.apiUrl,
      DISCORD_GUILD_ID: '',
      KNOWLEDGE_DIR: digests,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'info',
    },
  });
  // Logged once it is connected and the articles are read.
  for await (const line of createInterface({ input: footnote.stdout as Readable })) {
    if (line.includes('add the bot to a server')) break;
  }
  footnote.stdout?.resume();
}

async function kill(): Promise<void> {
  const ended = once(footnote, 'exit');
  footnote.kill('SIGKILL');
  await ended;
  await discord.until(
    () => discord.gateway.connected() === 0 || undefined,
    'the connection to end',
  );
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'footnote-'));
  discord = await startPlayground({ token: 'test-token', limitMs: 20_000 });
  places = createPlaces();
  await start();
});

afterAll(async () => {
  await kill();
  await discord.close();
  await rm(dataDir, { recursive: true });
});

it('reads together, is killed, and goes on where it was', async () => {
  const { ana, luis, general } = places;
  const shown = await ana.runs(general, 'ask', {
    question: 'How many members of Congress voted against?',
  });
  expect((await ana.clicks(shown, '👍 Helpful')).text).toContain('So far: helpful 1');
  expect((await luis.runs(general, 'language', { language: 'en' })).text).toContain('English');
  const dates = await ana.runs(general, 'article timeline', { article: 'peru-us-troops' });
  expect(dates.text).toContain('**1 June 2023 – 31 December 2023**');

  await kill();
  await start();

  expect((await luis.clicks(shown, '👎 Not helpful')).text).toContain(
    'So far: helpful 1, not helpful 1',
  );
  const translated = await ana.clicks(shown, 'Read in Spanish');
  expect(translated.kind).toBe('update');
  expect(translated.text).toContain('Congreso');
  const context = await luis.clicks(translated, 'More context');
  expect(context.visibility).toBe('ephemeral');
  expect(context.text).toContain('¶ 1–2 of 10');
  const shared = await luis.clicks(context, 'Share');
  expect(shared.visibility).toBe('public');
  expect(shared.text).toContain(`Shared by ${luis.mention}`);
  const said = luis.types(
    general,
    'I read that Azurín spoke of training. And what of Evo Morales?',
  );
  const found = await ana.opensMenu(said, 'Find in articles');
  expect(found.visibility).toBe('ephemeral');
  expect(found.text).toMatch(/^> /mu);
  expect((await ana.runs(general, 'quote', {})).text).toMatch(/¶ \d+ of 10/u);
  expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
  expect(checkRequests(discord.requests)).toEqual([]);
});
