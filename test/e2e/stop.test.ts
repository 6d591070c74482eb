/** SIGTERM while questions are being answered in, the answers and then a clean end out. */
import { describe, expect, it } from 'vitest';
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
    expect(performance.now() - from).toBeLessThan(5000);
    expect(discord.gateway.connected()).toBe(0);
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
