/** SIGTERM while questions are being answered in, the answers and then a clean end out. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';
import { startFootnote } from '../terminal/run-footnote.ts';
import { findPort } from './find-port.ts';
import { token } from './footnote-process.ts';
import { articles, openNewsroom, timeout } from './newsroom.ts';

const callback = 'POST /interactions/:interaction/:token/callback';
const posting = 'POST /channels/:channel/messages';
const question = 'Who repaired the town clock of Quillby?';

describe.concurrent('SIGTERM', { timeout }, () => {
  it('lets the answers in flight arrive, then ends with 0', async ({ onTestFinished }) => {
    const room = await openNewsroom(articles);
    onTestFinished(room.close);
    const bot = await room.start();
    const { discord, general } = room;
    for (const route of [callback, posting]) {
      discord.fail(route, { status: 429, retryAfterMs: 1000 });
    }
    const slash = room.ana.runs(general, 'ask', { question });
    const typed = room.luis.asks(general, `${discord.bot.mention} ${question}`);
    await discord.until(
      () => discord.requests.filter(({ status }) => status === 429).length === 2 || undefined,
      'both answers to be put off',
    );

    const from = performance.now();
    bot.signal('SIGTERM');
    const order: string[] = [];
    const ended = bot.exited.then(() => order.push('end'));
    for (const shown of await Promise.all([slash, typed])) {
      expect(shown.text).toContain('Thornquist');
    }
    order.push('answers');
    await ended;
    expect(order).toEqual(['answers', 'end']);
    expect(await bot.exited).toBe(0);
    expect(performance.now() - from).toBeLessThan(20_000);
    expect(discord.gateway.connected()).toBe(0);
  });

  it('loses no count of what was asked until then', async ({ onTestFinished }) => {
    const room = await openNewsroom(articles);
    onTestFinished(room.close);
    const mod = room.guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
    const bot = await room.start();
    const ask = () => room.ana.runs(room.general, 'ask', { question });
    await Promise.all(Array.from({ length: 60 }, ask));
    bot.signal('SIGTERM');
    expect(await bot.exited).toBe(0);
    await room.start();
    const top = await mod.runs(room.general, 'insights top');
    expect(top.text).toContain(`1. ${question}\n-# 60 times`);
  });

  it('waits no longer for an answer that does not get through', async ({ onTestFinished }) => {
    const room = await openNewsroom(articles);
    onTestFinished(room.close);
    const bot = await room.start();
    const { discord } = room;
    discord.fail(posting, { status: 429, retryAfterMs: 20_000 });
    // Nothing answers it any more: it is given up when the stand-in closes.
    room.ana.asks(room.general, `${discord.bot.mention} ${question}`).catch(() => {});
    await discord.until(
      () => discord.requests.some(({ status }) => status === 429) || undefined,
      'the answer to be put off',
    );
    bot.signal('SIGTERM');
    expect(await bot.exited).toBe(0);
    expect(bot.output()).toContain('stopped with 1 answers unfinished');
  });
});

describe('SIGTERM before there is a connection', { timeout }, () => {
  it.for([
    ['is refused the gateway', (discord: Playground) => discord.gateway.answerDials(503)],
    ['gets no READY', (discord: Playground) => discord.gateway.swallow('identify', 9)],
    ['gets no answer at all', (discord: Playground) => discord.outage({ delayMs: 60_000 })],
  ] as const)('ends with 0 a bot that %s', async ([, trouble], { onTestFinished }) => {
    const discord = await startPlayground({ token });
    const home = await mkdtemp(join(tmpdir(), 'footnote-'));
    onTestFinished(async () => {
      await discord.close();
      await rm(home, { recursive: true });
    });
    trouble(discord);
    const child = startFootnote('main', {
      env: {
        DISCORD_TOKEN: token,
        DISCORD_API: discord.apiUrl,
        KNOWLEDGE_DIR: articles,
        DATA_DIR: join(home, 'data'),
      },
    });
    const output: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
    const exited = once(child, 'exit');
    await discord.until(
      () => discord.gateway.dials() > 0 || discord.requests.length > 0 || undefined,
      'the bot to try',
      { limitMs: 40_000 },
    );
    const from = performance.now();
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    // A third of what it would wait for; a busy machine may be slow to end a process.
    expect(performance.now() - from).toBeLessThan(20_000);
    expect(output.join('')).toBe('');
    const closed = () => (discord.gateway.sockets() === 0 ? true : undefined);
    await discord.until(closed, 'its connection to close');
  });

  it('ends with 0 a bot that is still reading its articles', async ({ onTestFinished }) => {
    const discord = await startPlayground({ token });
    const home = await mkdtemp(join(tmpdir(), 'footnote-'));
    onTestFinished(async () => {
      await discord.close();
      await rm(home, { recursive: true });
    });
    const port = await findPort();
    const child = startFootnote('main', {
      env: {
        DISCORD_TOKEN: token,
        DISCORD_API: discord.apiUrl,
        KNOWLEDGE_DIR: articles,
        DATA_DIR: join(home, 'data'),
        HTTP_PORT: String(port),
      },
    });
    const exited = once(child, 'exit');
    // It listens before it reads.
    const alive = () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(alive, { interval: 5, timeout: 40_000 }).toBe(true);
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
  });
});
