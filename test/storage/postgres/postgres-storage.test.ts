/** Storage in PostgreSQL: the contract, and what two processes that share it hear of each other. */
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openPostgres } from '../../../src/storage/postgres/open-postgres.ts';
import { createSettingsStore } from '../../../src/storage/server-settings.ts';
import type { KeptStorage } from '../../../src/storage/storage.ts';
import { describeStorage } from '../contract.ts';
import { openDatabase, type TestDatabase } from './open-database.ts';
import { openLine } from './open-line.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const open = (warnings: string[] = [], url = database.url) =>
  openPostgres(url, {
    warn: (sentence) => warnings.push(sentence),
    connections: database.connections,
    lookEveryMs: 100,
  });

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  while (!holds() && performance.now() < end) await wait(10);
}

async function empty(): Promise<void> {
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  await sql`DROP TABLE IF EXISTS footnote_entries, footnote_migrations`;
  await sql`DROP SEQUENCE IF EXISTS footnote_seq`;
  await sql`DROP FUNCTION IF EXISTS footnote_write`;
  await sql.end();
}

describeStorage({
  name: 'in PostgreSQL',
  open: async (warnings) => {
    await empty();
    return open(warnings);
  },
});

describe('two that share a database', () => {
  let one: KeptStorage;
  let two: KeptStorage;
  const heard: string[] = [];

  beforeEach(async () => {
    await empty();
    heard.length = 0;
    [one, two] = await Promise.all([open(), open()]);
    return async () => {
      await one.close();
      await two.close();
    };
  });

  it('see at once what the other has written', async () => {
    await one.set('a/1', 'ñ');
    expect(await two.get('a/1', z.string())).toBe('ñ');
  });

  it('hear of the other’s writes and deletions, not of their own', async () => {
    await two.follow(async (keys) => void heard.push(...keys));
    await two.set('mine/1', 1);
    await one.setMany([
      { key: 'a/1', value: 1 },
      { key: 'a/2', value: 2 },
    ]);
    await one.delete('a/1');
    await until(() => heard.includes('a/1') && heard.includes('a/2'));
    expect(new Set(heard)).toEqual(new Set(['a/1', 'a/2']));
  });

  it('take in again what they failed to', async () => {
    let failures = 0;
    await two.follow(async (keys) => {
      if (failures++ === 0) throw new Error('not now');
      heard.push(...keys);
    });
    await one.set('a/1', 1);
    await until(() => failures > 0);
    await one.set('a/2', 2);
    await until(() => heard.length > 1);
    expect(heard).toEqual(['a/1', 'a/2']);
  });

  it('change one value in turn', async () => {
    const add = (storage: KeptStorage) =>
      storage.change(['n/1'], z.number(), ([kept = 0]) => [kept + 1]);
    await Promise.all([one, two, one, two, one, two].map(add));
    expect(await one.get('n/1', z.number())).toBe(6);
  });
});

describe('a database that is away', () => {
  it('costs nothing that was said to be written, and is caught up with when it is back', async () => {
    await empty();
    const line = await openLine(database.url);
    const [far, near] = await Promise.all([open([], line.url), open()]);
    const heard: string[] = [];
    await far.follow(async (keys) => void heard.push(...keys));
    await far.set('a/1', 'kept');
    line.cut();
    await near.set('a/2', 'meanwhile');
    const late = far.set('a/3', 'late');
    line.mend();
    await late;
    expect(await near.get('a/1', z.string())).toBe('kept');
    expect(await near.get('a/3', z.string())).toBe('late');
    await until(() => heard.includes('a/2'));
    expect(heard).toEqual(['a/2']);
    await Promise.all([far.close(), near.close(), line.close()]);
  });

  it('leaves the settings that were read last', async () => {
    await empty();
    const line = await openLine(database.url);
    const storage = await open([], line.url);
    const settings = createSettingsStore(storage);
    const guild = '200000000000000001';
    await settings.change(guild, (before) => ({ ...before, style: 'plain' }));
    expect((await settings.read(guild)).style).toBe('plain');
    line.cut();
    settings.changed([`settings/${guild}`]);
    expect((await settings.read(guild)).style).toBe('plain');
    await expect(settings.change(guild, (before) => before)).rejects.toThrow();
    line.mend();
    // It is known to be away, until the next look.
    await vi.waitFor(() => settings.change(guild, (before) => ({ ...before, language: 'es' })), {
      timeout: 20_000,
    });
    expect(await settings.read(guild)).toMatchObject({ style: 'plain', language: 'es' });
    await Promise.all([storage.close(), line.close()]);
  });
});

describe('openPostgres', () => {
  const refused = (url: string) =>
    openPostgres(url, { warn: () => {}, startLimitMs: 0 }).catch((error: Error) => error);

  it('says that nothing answers, and not the password', async () => {
    const error = await refused('postgres://me:s3cret@127.0.0.1:1/x');
    expect(error).toMatchObject({ code: 'configuration' });
    expect(error).toHaveProperty('message', expect.stringContaining('cannot be reached'));
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('s3cret');
  });

  it('leaves alone what a newer Footnote has made', async () => {
    await empty();
    const sql = postgres(database.url, { max: 1, onnotice: () => {} });
    await sql`CREATE TABLE footnote_migrations (version integer PRIMARY KEY)`;
    await sql`INSERT INTO footnote_migrations VALUES (99)`;
    await sql.end();
    const error = await refused(database.url);
    expect(error).toHaveProperty('message', expect.stringContaining('newer Footnote'));
  });
});
