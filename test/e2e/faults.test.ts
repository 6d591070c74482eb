/** Questions asked while the connection breaks in, each answered once out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles, type Newsroom, openNewsroom } from './newsroom.ts';

const callback = 'POST /interactions/:interaction/:token/callback';
const question = 'Who repaired the town clock of Quillby?';

let room: Newsroom;
let mention: string;

beforeAll(async () => {
  room = await openNewsroom(articles);
  mention = room.discord.bot.mention;
  await room.start();
});

afterAll(() => room.close());

/** How often the bot has sent that to the gateway. */
function count(operation: 'identify' | 'resume'): number {
  return room.discord.gateway.received.filter((one) => one === operation).length;
}

function countAnswers(): number {
  return room.ana.sees(room.general).filter(({ authorId }) => authorId === room.discord.bot.id)
    .length;
}

/** Asks in both ways, and says how many messages the bot has answered with when both are there. */
async function askBothWays(fault: () => void): Promise<number> {
  const before = countAnswers();
  const asked = [
    room.ana.runs(room.general, 'ask', { question }),
    room.luis.asks(room.general, `${mention} ${question}`),
  ];
  fault();
  for (const shown of await Promise.all(asked)) expect(shown.text).toContain('Thornquist');
  // One more, so that an answer given twice would be there by now.
  await room.ana.asks(room.general, mention);
  return countAnswers() - before - 1;
}

describe('a question', () => {
  it.each([
    ['breaks', () => room.discord.gateway.drop()],
    ['is closed with 4000', () => room.discord.gateway.drop(4000)],
    ['is to be opened again', () => room.discord.gateway.askToReconnect()],
    ['is invalid for a moment', () => room.discord.gateway.invalidate(true)],
  ])('asked while the connection %s is answered once, after RESUME', async (_, fault) => {
    const before = { identify: count('identify'), resume: count('resume') };
    expect(await askBothWays(fault)).toBe(2);
    await room.discord.until(() => count('resume') > before.resume || undefined, 'RESUME');
    expect(count('identify')).toBe(before.identify);
  });

  it('asked while there is no connection is answered once, after RESUME', async () => {
    const before = count('resume');
    room.discord.gateway.drop();
    expect(await askBothWays(() => {})).toBe(2);
    expect(count('resume')).toBe(before + 1);
  });

  it('asked just before the connection breaks is answered once', async () => {
    const { discord, ana, general } = room;
    const before = countAnswers();
    const resumes = count('resume');
    discord.fail(callback, { status: 429, retryAfterMs: 300 });
    const asked = ana.runs(general, 'ask', { question });
    await discord.until(
      () => discord.requests.some(({ status }) => status === 429) || undefined,
      'the answer to be put off',
    );
    discord.gateway.drop();
    expect((await asked).text).toContain('Thornquist');
    await ana.asks(general, mention);
    expect(countAnswers() - before).toBe(2);
    expect(count('resume')).toBe(resumes + 1);
  });

  it('asked after the session was lost is answered, after IDENTIFY', async () => {
    const before = count('identify');
    room.discord.gateway.invalidate(false);
    await room.discord.until(() => count('identify') > before || undefined, 'IDENTIFY');
    await room.discord.online();
    expect(await askBothWays(() => {})).toBe(2);
  });

  it('delivered twice is answered once', async () => {
    const shown = await room.ana.runs(room.general, 'ask', { question });
    expect(await askBothWays(() => room.discord.redeliver(shown))).toBe(2);
  });
});
