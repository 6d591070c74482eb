/** Identifications over days and restarts in, how fast the next may follow out. */
import { describe, expect, it } from 'vitest';
import { defaultTiming } from '../../../src/discord/connection/connection.ts';
import { pauseBeforeDial } from '../../../src/discord/connection/gateway.ts';
import { createIdentifyBudget } from '../../../src/discord/connection/identify-budget.ts';
import { createIdentifyTimes } from '../../../src/storage/identify-times.ts';
import { openMemory } from '../../storage/open-memory.ts';

const dayMs = 24 * 3_600_000;

function createDays() {
  const times = createIdentifyTimes(openMemory());
  let now = 1_800_000_000_000;
  return {
    pass: (ms: number) => {
      now += ms;
    },
    now: () => now,
    /** A new one each time, as after a restart. */
    restart: () => createIdentifyBudget(times, () => now),
  };
}

describe('identifying', () => {
  it('costs no pause for a quarter of the day’s', async () => {
    const days = createDays();
    for (let i = 0; i < 250; i++) {
      const budget = days.restart();
      expect(await budget.pauseMs(1_000, 1)).toBe(0);
      await budget.spend();
    }
    expect(await days.restart().pauseMs(1_000, 1)).toBe(dayMs / 500);
    days.pass(dayMs);
    expect(await days.restart().pauseMs(1_000, 1)).toBe(0);
  });

  it('never comes near the day’s limit, in whichever day, though the bot crashes every 10 s', async () => {
    const days = createDays();
    const spent: number[] = [];
    const end = days.now() + 3 * dayMs;
    while (days.now() < end) {
      const budget = days.restart();
      days.pass(await budget.pauseMs(1_000, 1));
      await budget.spend();
      spent.push(days.now());
      days.pass(10_000);
    }
    const most = spent.map((from) => spent.filter((t) => t >= from && t < from + dayMs).length);
    expect(Math.max(...most)).toBeLessThan(800);
  });

  it('costs a bot of many shards no pause for three starts, and no bot its last tenth', async () => {
    const days = createDays();
    const [total, shards] = [5_000, 1_000];
    const begun = days.now();
    let spent = 0;
    for (; spent < 3 * shards - 1; spent++) await days.restart().spend();
    expect(await days.restart().pauseMs(total, shards)).toBe(0);
    while (days.now() < begun + dayMs) {
      days.pass(await days.restart().pauseMs(total, shards));
      await days.restart().spend();
      spent++;
    }
    expect(spent).toBeLessThan(total * 0.95);
  });
});

it('a swallowed RESUME is noticed within 15 s', () => {
  const { resumeLimitMs, watchMs } = defaultTiming;
  expect(resumeLimitMs + watchMs).toBeLessThanOrEqual(15_000);
});

it('a shard that cannot connect dials at ever longer intervals', () => {
  const pauses = Array.from({ length: 14 }, (_, dial) => pauseBeforeDial(dial + 1));
  const quick = Array.from({ length: 8 }, () => 0);
  expect(pauses).toEqual([...quick, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
});

describe('turns of several processes', () => {
  it('come 5.5 s apart in a bucket, and at once in another', async () => {
    const days = createDays();
    const [one, two] = [days.restart(), days.restart()];
    expect(await one.turnMs(0)).toBe(0);
    expect(await two.turnMs(0)).toBe(5_500);
    expect(await two.turnMs(1)).toBe(0);
    expect(await one.turnMs(0)).toBe(11_000);
    days.pass(60_000);
    expect(await two.turnMs(0)).toBe(0);
  });

  it('are not waited for where a clock was wrong', async () => {
    const days = createDays();
    days.pass(dayMs);
    await days.restart().turnMs(0);
    days.pass(-dayMs);
    expect(await days.restart().turnMs(0)).toBe(0);
  });
});
