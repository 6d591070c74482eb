/** What keeps the bot going: memory of events, silence, the watchdog, work in flight, failures. */
import { DiscordAPIError, HTTPError, Status } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { explainClose, explainLogin } from '../../../src/discord/connection/explain-end.ts';
import { describeFailure, judgeFailure } from '../../../src/discord/connection/failure.ts';
import { createWatchdog } from '../../../src/discord/connection/watchdog.ts';
import { createInFlight } from '../../../src/discord/listeners/in-flight.ts';
import { createMemory } from '../../../src/discord/listeners/remember-ids.ts';
import { createSilence } from '../../../src/discord/listeners/silence.ts';
import { FootnoteError } from '../../../src/error.ts';

it('the memory knows an id again until newer ones have pushed it out', () => {
  const isNew = createMemory(2);
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map(isNew)).toEqual([true, true, false, true, false, true]);
});

describe('silence', () => {
  const place = (channelId: string, guildId: string | null = null) => ({ channelId, guildId });

  it('holds for a while, is new only once, and grows until something gets through', () => {
    let time = 0;
    const silence = createSilence(() => time);
    const lengths: number[] = [];
    for (let round = 0; round < 8; round++) {
      expect(silence.begin(place('a'))).toBe(true);
      expect(silence.begin(place('a'))).toBe(false);
      const from = time;
      while (silence.holds(place('a'))) time += 60_000;
      lengths.push((time - from) / 60_000);
    }
    expect(lengths).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    silence.end(place('a'));
    silence.begin(place('a'));
    time += 60_000;
    expect(silence.holds(place('a'))).toBe(false);
  });

  it('is kept in a whole server once three of its channels refuse, and in no other', () => {
    const silence = createSilence(() => 0);
    for (const channel of ['a', 'b']) silence.begin(place(channel, 'home'));
    expect(silence.holds(place('d', 'home'))).toBe(false);
    silence.begin(place('c', 'home'));
    expect(silence.holds(place('d', 'home'))).toBe(true);
    expect(silence.holds(place('e', 'abroad'))).toBe(false);
  });
});

it.each([
  ['ready all the time', [Status.Ready, Status.Ready, Status.Ready], false],
  ['resuming for good', [Status.Resuming, Status.Resuming, Status.Resuming], true],
  [
    'identifying again and again',
    [Status.Identifying, Status.Connecting, Status.Identifying],
    true,
  ],
  ['back in time', [Status.Resuming, Status.Ready, Status.Resuming], false],
])('the watchdog on a shard that is %s: %o', (_, statuses, stuck) => {
  let time = 0;
  const isStuck = createWatchdog(() => time, { readyLimitMs: 1000, resumeLimitMs: 1000 });
  const seen = statuses.map((status) => {
    const result = isStuck([
      [0, Status.Ready, false],
      [1, status, false],
    ]);
    time += 500;
    return result;
  });
  expect(seen).toEqual([false, false, stuck]);
});

it('the watchdog does not count how long a shard waits for its turn to identify', () => {
  let time = 0;
  const isStuck = createWatchdog(() => time, { readyLimitMs: 1000, resumeLimitMs: 1000 });
  const looks = [false, true, true, true, false, false, false].map((awaitsTurn) => {
    time += 500;
    return isStuck([[0, Status.Connecting, awaitsTurn]]);
  });
  expect(looks).toEqual([false, false, false, false, false, true, true]);
});

describe('work in flight', () => {
  it('is waited for, and nothing new begins', async () => {
    const inFlight = createInFlight();
    const { promise, finish } = createGate();
    const done: string[] = [];
    inFlight.run(() => promise.then(() => void done.push('first')));
    const closed = inFlight.close(10_000);
    inFlight.run(async () => void done.push('late'));
    finish();
    expect(await closed).toBe(0);
    expect(done).toEqual(['first']);
  });

  it('is left behind at the deadline', async () => {
    const inFlight = createInFlight();
    const { promise, finish } = createGate();
    inFlight.run(() => promise);
    expect(await inFlight.close(1)).toBe(1);
    finish();
  });
});

function createGate() {
  let finish = () => {};
  const promise = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { promise, finish };
}

function refuse(code: number, status: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', '/x', {});
}

describe('failures', () => {
  it.each([
    [refuse(10062, 404), 'gone'],
    [refuse(10008, 404), 'gone'],
    [refuse(10015, 404), 'gone'],
    [refuse(50027, 401), 'gone'],
    [refuse(40060, 400), 'answered'],
    [refuse(50001, 403), 'refused'],
    [refuse(50013, 403), 'refused'],
    [refuse(50278, 403), 'refused'],
    [refuse(50083, 400), 'refused'],
    [refuse(160005, 400), 'refused'],
    [refuse(50024, 400), 'refused'],
    [refuse(20016, 400), 'refused'],
    [refuse(999999, 404), 'refused'],
    [refuse(240000, 400), 'unfit'],
    [refuse(0, 401), 'unauthorised'],
    [refuse(50035, 400), 'unfit'],
    [new HTTPError(503, 'Service Unavailable', 'POST', '/x', {}), 'unreachable'],
    [Object.assign(new Error('closed'), { code: 'UND_ERR_SOCKET' }), 'unreachable'],
    [
      new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) }),
      'unreachable',
    ],
    [new Error('a bug'), 'other'],
    ['not even an error', 'other'],
    [undefined, 'other'],
  ])('%s is %s', (error, failure) => {
    expect(judgeFailure(error)).toBe(failure);
  });

  it.each([4004, 4010, 4011, 4012, 4013, 4014])('close %i says what to change', (code) => {
    expect(explainClose(code)).toBeInstanceOf(FootnoteError);
  });

  it.each([1000, 1006, 4000, 4008, 4009])('close %i is worth another try', (code) => {
    expect(explainClose(code)).toBeUndefined();
  });

  it('a refused token is explained, anything else tried again', () => {
    expect(explainLogin(refuse(0, 401))?.message).toContain('DISCORD_TOKEN');
    expect(explainLogin(new Error('not ready'))).toBeUndefined();
  });
});

it('the log of a failure holds neither tokens nor what people wrote', () => {
  const request = { body: { content: 'private words' } };
  const error = new DiscordAPIError(
    { code: 50035, message: 'Invalid Form Body' },
    50035,
    400,
    'POST',
    'http://127.0.0.1/api/v10/interactions/1/secret-token/callback',
    request,
  );
  const logged = JSON.stringify(describeFailure(error));
  expect(logged).toContain('Invalid Form Body');
  expect(logged).not.toMatch(/secret-token|private words/u);
});
