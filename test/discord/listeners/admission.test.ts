/** Questions by one and by many in, which of them there is room for out. */
import { describe, expect, it } from 'vitest';
import { type Admitted, createAdmission } from '../../../src/discord/listeners/admission.ts';

function createClock() {
  let ms = 0;
  const pass = (passedMs: number): void => {
    ms += passedMs;
  };
  return { now: () => ms, pass };
}

function ask(times: number, admit: () => Admitted): Record<Admitted, number> {
  const counts = { answer: 0, tell: 0, silent: 0 };
  for (let i = 0; i < times; i++) counts[admit()]++;
  return counts;
}

describe('admission', () => {
  it('has room for a third of a minute’s questions at once, says so once, and fills up evenly', () => {
    const clock = createClock();
    const { admit } = createAdmission({ perMinute: 60, now: clock.now });
    const ana = () => admit('ana', null);
    expect(ask(300, ana)).toEqual({ answer: 20, tell: 1, silent: 279 });
    clock.pass(5_000);
    expect(ask(300, ana)).toEqual({ answer: 5, tell: 1, silent: 294 });
    clock.pass(3_600_000);
    expect(ask(300, ana)).toEqual({ answer: 20, tell: 1, silent: 279 });
  });

  it('takes nothing of one person’s from another, in the same channel', () => {
    const { admit } = createAdmission({ perMinute: 60, now: () => 0 });
    ask(300, () => admit('ana', 'general'));
    expect(ask(20, () => admit('luis', 'general'))).toEqual({ answer: 20, tell: 0, silent: 0 });
  });

  it('has room for three people in haste in a channel, and for more elsewhere', () => {
    const { admit } = createAdmission({ perMinute: 60, now: () => 0 });
    let person = 0;
    const anybody = () => admit(`person ${person++}`, 'general');
    expect(ask(100, anybody)).toEqual({ answer: 60, tell: 1, silent: 39 });
    expect(admit('luis', 'second')).toBe('answer');
    expect(admit('luis', null)).toBe('answer');
  });

  it('sets no limit for 0, and lets one through for the least', () => {
    const open = createAdmission({ perMinute: 0, now: () => 0 });
    expect(ask(1_000, () => open.admit('ana', 'general')).answer).toBe(1_000);
    const least = createAdmission({ perMinute: 1, now: () => 0 });
    expect(ask(10, () => least.admit('ana', null)).answer).toBe(1);
  });
});
