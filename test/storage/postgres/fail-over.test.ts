/** A primary that is lost while a bot writes; what was said to be kept on the standby out. */
import { expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod';
import { openPostgres } from '../../../src/storage/postgres/open-postgres.ts';
import { testServer } from './open-database.ts';
import { openPair } from './open-pair.ts';

// Where a server is at hand, so are its programs.
it.runIf(testServer)('loses nothing that was said to be kept', async () => {
  const pair = await openPair();
  const storage = await openPostgres(pair.url, { warn: () => {} });
  onTestFinished(async () => {
    await storage.close();
    await pair.close();
  });
  const said: number[] = [];
  let lost: Promise<void> | undefined;
  for (let i = 0; said.length < 200; i++) {
    if (said.length === 100) lost ??= pair.failOver();
    // What failed was not said to be kept.
    await storage.set(`n/${i}`, i).then(
      () => said.push(i),
      () => {},
    );
  }
  await lost;
  const kept: number[] = [];
  for await (const { value } of storage.list('n/', z.number())) kept.push(value);
  expect(kept).toEqual(expect.arrayContaining(said));
});

it.runIf(testServer)(
  'has others hear at once of what is written after it',
  async () => {
    const pair = await openPair();
    // None looks by itself as long as this test takes.
    const open = () => openPostgres(pair.url, { warn: () => {}, lookEveryMs: 3_600_000 });
    const [one, two] = [await open(), await open()];
    onTestFinished(async () => {
      await Promise.all([one.close(), two.close()]);
      await pair.close();
    });
    const heard: string[] = [];
    await two.follow(async (keys) => void heard.push(...keys));
    await pair.failOver();
    for (const key of ['a/1', 'a/2', 'a/3']) {
      await vi.waitFor(() => one.set(key, 1), { timeout: 30_000 });
      await vi.waitFor(() => expect(heard).toContain(key), { timeout: 30_000 });
    }
  },
  120_000,
);

it.runIf(testServer)(
  'finds the primary wherever it stands in the address',
  async () => {
    const pair = await openPair();
    const [first = '', second = ''] = /(127[^,]+),([^/]+)/u.exec(pair.url)?.slice(1) ?? [];
    const url = pair.url.replace(`${first},${second}`, `${second},${first}`);
    const storage = await openPostgres(url, { warn: () => {} });
    onTestFinished(async () => {
      await storage.close();
      await pair.close();
    });
    for (let i = 0; i < 20; i++) await storage.set(`n/${i}`, i);
    expect(await storage.get('n/19', z.number())).toBe(19);
  },
  120_000,
);
