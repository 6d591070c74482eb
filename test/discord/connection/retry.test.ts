/** Failures and a clock in, what is tried again and until when out. */
import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createBreaker } from '../../../src/discord/connection/breaker.ts';
import { answerLimitsMs, createRetry } from '../../../src/discord/connection/retry.ts';
import { defaultRequestLimits } from '../../../src/discord/connection/transport.ts';

const away = () => new HTTPError(503, 'Service Unavailable', 'POST', '/x', {});
const refuse = (code: number, status: number) =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', '/x', {});

/** Discord is away for `outageMs` of a clock that only pauses move on, and attempts that take `failsAfterMs`. */
function tryUntil(
  outageMs: number,
  limitMs: number,
  failure: () => Error,
  chance: number,
  failsAfterMs = 0,
) {
  let time = 0;
  const attempts: number[] = [];
  const retry = createRetry({
    now: () => time,
    wait: async (ms) => {
      time += ms;
    },
    random: () => chance,
    recoverToken: async () => {},
  });
  const outcome = retry(async () => {
    attempts.push(time);
    if (time < outageMs) {
      time += failsAfterMs;
      throw failure();
    }
    return 'sent';
  }, limitMs);
  return { attempts, outcome };
}

describe.each([0, 0.5, 0.999])('with chance %f', (chance) => {
  it.each(['callback', 'message'] as const)('an outage of 2 s loses no %s', async (kind) => {
    const { attempts, outcome } = tryUntil(2_000, answerLimitsMs[kind], away, chance);
    expect(await outcome).toBe('sent');
    expect(attempts.length).toBeLessThan(20);
  });

  it.each([0, 250, 500, 750, 1_000])(
    'an outage of 2 s in which nothing is answered loses no command that came %i ms after its begin',
    async (sinceMs) => {
      const { callbackMs } = defaultRequestLimits;
      const late = () => new DOMException('no answer', 'TimeoutError');
      const leftMs = 2_000 - sinceMs;
      const { attempts, outcome } = tryUntil(
        leftMs,
        answerLimitsMs.callback,
        late,
        chance,
        callbackMs,
      );
      expect(await outcome).toBe('sent');
      // There is time for its answer.
      expect(answerLimitsMs.callback - (attempts.at(-1) ?? 0)).toBeGreaterThanOrEqual(500);
    },
  );

  it('nothing is tried after the deadline, nor at once again', async () => {
    const { attempts, outcome } = tryUntil(60_000, 3_000, away, chance);
    await expect(outcome).rejects.toThrow('Service Unavailable');
    expect(Math.max(...attempts)).toBeLessThan(3_000);
    const pauses = attempts.slice(1).map((at, index) => at - (attempts[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(50);
  });
});

it('what waits for an answer waits no longer than 5 s, and what has to be there in 3 s less', () => {
  const { requestMs, callbackMs, queueMs } = defaultRequestLimits;
  expect(requestMs).toBeLessThanOrEqual(5_000);
  expect(callbackMs).toBeLessThan(answerLimitsMs.callback / 2);
  expect(queueMs).toBeLessThan(1_000);
  expect(answerLimitsMs).toEqual({ callback: 3_000, token: 890_000, message: 30_000 });
});

it.each([
  [50013, 403],
  [10062, 404],
  [50035, 400],
  [40060, 400],
])('a refusal with code %i is not tried again', async (code, status) => {
  const { attempts, outcome } = tryUntil(1, 3_000, () => refuse(code, status), 0.5);
  await expect(outcome).rejects.toMatchObject({ code });
  expect(attempts).toHaveLength(1);
});

it('a response that had got through after all is no failure', async () => {
  const failures = [away(), refuse(40060, 400)];
  const { outcome } = tryUntil(3_000, 3_000, () => failures.shift() ?? away(), 0.5);
  expect(await outcome).toBeUndefined();
});

it('the breaker opens at so many invalid requests in 10 minutes, is told of once, and closes again', () => {
  let time = 0;
  const opened: number[] = [];
  const breaker = createBreaker(
    () => time,
    3,
    (count) => opened.push(count),
  );
  for (const status of [200, 404, 500, 401, 403]) breaker.note(status, false);
  breaker.note(429, true);
  expect(breaker.holds()).toBe(false);
  breaker.note(429, false);
  expect([breaker.holds(), breaker.holds()]).toEqual([true, true]);
  expect(opened).toEqual([3]);
  time = 600_000;
  expect(breaker.holds()).toBe(false);
});
