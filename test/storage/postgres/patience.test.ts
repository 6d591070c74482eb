/** A database that fails in one way or another in, what is said of it and what is still done out. */
import { expect, it, onTestFinished, vi } from 'vitest';
import { createPatience } from '../../../src/storage/postgres/patience.ts';

const coded = (code: string) => Object.assign(new Error(code), { code });
const never = () => new Promise<never>(() => {});

function open(probe: () => Promise<unknown>) {
  const said: string[] = [];
  const patience = createPatience({
    probe,
    onAway: (reason) => said.push(`away: ${reason}`),
    onBack: () => said.push('back'),
  });
  onTestFinished(patience.end);
  return { patience, said };
}

it('says that it is away and back, once each, and waits for it no more meanwhile', async () => {
  let isThere = false;
  const ask = async () => {
    if (!isThere) throw coded('ECONNREFUSED');
    return 1;
  };
  const { patience, said } = open(ask);
  const refused = { code: 'storage', cause: 'ECONNREFUSED' };
  await expect(patience.read(ask)).rejects.toMatchObject(refused);
  await vi.waitFor(() => expect(patience.isReady()).toBe(false), { timeout: 10_000 });
  const work = vi.fn(ask);
  await expect(patience.change(work)).rejects.toMatchObject(refused);
  expect(work).not.toHaveBeenCalled();
  isThere = true;
  await vi.waitFor(() => expect(patience.isReady()).toBe(true), { timeout: 10_000 });
  expect(await patience.read(ask)).toBe(1);
  expect(said).toEqual(['away: ECONNREFUSED', 'back']);
});

it.each([
  ['was refused', async () => Promise.reject(coded('ECONNREFUSED')), 'storage'],
  ['is under way', never, 'storage-unsure'],
  ['broke off', async () => Promise.reject(coded('CONNECTION_CLOSED')), 'storage-unsure'],
])('tells of a change that %s whether it may have been made', async (_, work, code) => {
  const { patience } = open(never);
  await expect(patience.change(work)).rejects.toMatchObject({ code });
});

it('does not do afterwards what was said not to be done', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { patience } = open(never);
  const work = vi.fn(async () => Promise.reject(coded('ECONNREFUSED')));
  const writing = expect(patience.write(work)).rejects.toMatchObject({ code: 'storage' });
  await vi.advanceTimersByTimeAsync(2_500);
  await writing;
  const tried = work.mock.calls.length;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(work).toHaveBeenCalledTimes(tried);
});

it('hands on what the database says of a statement itself', async () => {
  const { patience, said } = open(async () => 1);
  const broken = async () => Promise.reject(coded('42P01'));
  await expect(patience.read(broken)).rejects.toMatchObject({ code: '42P01' });
  expect([patience.isReady(), said]).toEqual([true, []]);
});
