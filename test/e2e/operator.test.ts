/** The bot as a process with HTTP_PORT in, what its operator can see out: ready or not, numbers, and a line for each question. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPort } from './find-port.ts';
import type { FootnoteProcess } from './footnote-process.ts';
import { articles, type Newsroom, openNewsroom } from './newsroom.ts';

const question = 'Who repaired the town clock of Quillby?';
const callback = 'POST /interactions/:interaction/:token/callback';

let room: Newsroom;
let bot: FootnoteProcess;
let address: string;

beforeAll(async () => {
  room = await openNewsroom(articles);
  const port = await findPort();
  address = `http://127.0.0.1:${port}`;
  bot = await room.start({ HTTP_PORT: String(port) });
});

afterAll(() => room.close());

const status = (path: string) => fetch(`${address}${path}`).then((response) => response.status);
const metrics = () => fetch(`${address}/metrics`).then((response) => response.text());

function questionLines(): Record<string, unknown>[] {
  return bot
    .output()
    .split('\n')
    .filter((line) => line.includes('"a question was '))
    .map((line) => JSON.parse(line));
}

describe('the operator', () => {
  it('is told of each question by its outcome and door, without its words', async () => {
    const { ana, general, discord } = room;
    await ana.runs(general, 'ask', { question });
    await ana.runs(general, 'ask', { question, private: true });
    await ana.asks(general, `${discord.bot.mention} ${question}`);
    await ana.asks(ana.directMessages, 'zzzz qqqq');
    await ana.asks(general, discord.bot.mention);
    await expect.poll(questionLines).toHaveLength(4);
    const lines = questionLines();
    const found = { level: 30, outcome: 'found', article: 'quillby', passage: expect.any(Number) };
    expect(lines).toMatchObject([
      { ...found, door: 'command' },
      { ...found, door: 'command' },
      { ...found, door: 'mention' },
      { level: 30, door: 'direct', outcome: 'none', article: null, passage: null },
    ]);
    for (const line of lines) {
      expect(line['ms']).toBeGreaterThan(0);
      expect(JSON.stringify(line)).not.toMatch(/clock|zzzz/u);
    }
    const text = await metrics();
    expect(text).toContain('footnote_questions_total{outcome="found",door="command"} 2');
    expect(text).toContain('footnote_questions_total{outcome="none",door="direct"} 1');
    expect(text).toMatch(/footnote_index_passages [1-9]/u);
    expect(text).toMatch(/footnote_identifies_left 9\d\d\n/u);
  });

  it('sees the bot not ready while Discord is gone, and ready again', async () => {
    expect(await status('/readyz')).toBe(200);
    room.discord.gateway.answerDials(503);
    room.discord.gateway.drop();
    await expect.poll(() => status('/readyz')).toBe(503);
    expect(await status('/healthz')).toBe(200);
    room.discord.gateway.answerDials(null);
    await expect.poll(() => status('/readyz'), { timeout: 20_000 }).toBe(200);
    expect(await metrics()).toMatch(/footnote_reconnects_total [1-9]/u);
  });

  it('is told of a question that was lost, and of what was tried again', async () => {
    const { ana, general, discord } = room;
    const before = questionLines().length;
    discord.fail(callback, { status: 503 }, 100);
    ana.runs(general, 'ask', { question }).catch(() => {});
    await expect.poll(() => questionLines().length, { timeout: 15_000 }).toBe(before + 1);
    expect(questionLines().at(-1)).toMatchObject({
      level: 40,
      door: 'command',
      failure: 'unreachable',
      msg: 'a question was lost',
    });
    const text = await metrics();
    expect(text).toContain('footnote_questions_lost_total{door="command"} 1');
    expect(text).toMatch(/footnote_retries_total [1-9]/u);
  });
});
