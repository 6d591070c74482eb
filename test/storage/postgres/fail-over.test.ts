/** A primary that is lost while a bot writes; what was said to be kept on the standby out. */
import { expect, it, onTestFinished } from 'vitest';
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
