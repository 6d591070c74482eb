/** Two processes on one database: what moderators do in one, on the library of the other. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createStores } from '../../src/library/create-stores.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import { openPostgres } from '../../src/storage/postgres/open-postgres.ts';
import { lighthouse } from '../search/sample-articles.ts';
import { openDatabase } from '../storage/postgres/open-database.ts';

const HERE = '200000000000000001';
const THERE = '200000000000000002';

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await wait(10);
}

async function openTwo(keeps: (guildId: string) => boolean) {
  const { url, connections, close } = await openDatabase();
  const open = async () => {
    const storage = await openPostgres(url, { warn: () => {}, connections, lookEveryMs: 100 });
    const library = createLiveLibrary([lighthouse], () => new Date(0));
    const knowledge = { reload: () => Promise.reject(new Error('no')), problems: () => [] };
    const parts = { storage, library, knowledge, insightsDays: 90, clock: Date.now, keeps };
    const stores = createStores(parts);
    await storage.follow(stores.changed);
    return { storage, library, stores };
  };
  const [one, two] = [await open(), await open()];
  onTestFinished(async () => {
    await one.storage.close();
    await two.storage.close();
    await close();
  });
  return [one, two] as const;
}

const fileOf = (text: string) =>
  ({ kind: 'file', name: 'lamp.md', bytes: Buffer.from(text) }) as const;

it('has within a moment the articles that the other adds, and loses those it removes', async () => {
  const [one, two] = await openTwo(() => true);
  const { serverArticles } = one.stores;
  const lamp = '# The lamp\n\nThe lamp of Cape Ness was replaced by Greta Solheim.\n';
  const added = await serverArticles.add(HERE, fileOf(lamp), {});
  expect(added.ok).toBe(true);
  const shown = () => two.library.of(HERE).articles.map(({ title }) => title);
  await until(() => shown().includes('The lamp'));
  const { hits } = await two.library.of(HERE).ask('Who replaced the lamp?');
  expect(hits[0]?.passage.text).toContain('Greta Solheim');
  expect(two.library.of(THERE).articles).toHaveLength(1);
  const changed = lamp.replace('Greta', 'Berta');
  await serverArticles.add(HERE, fileOf(changed), {});
  await until(() => two.library.added()[0]?.passages[0]?.text.includes('Berta') === true);
  const [article] = serverArticles.list(HERE);
  await serverArticles.remove(HERE, article?.id ?? '');
  await until(() => two.library.added().length === 0);
  await two.stores.serverArticles.restore(HERE, article?.id ?? '');
  await until(() => one.library.added().length === 1);
});

it('keeps nothing of servers that it does not answer in', async () => {
  const [one, two] = await openTwo((guildId) => guildId === HERE);
  const text = '# The lamp\n\nThe lamp of Cape Ness was replaced by Greta Solheim.\n';
  await one.stores.serverArticles.add(THERE, fileOf(text), {});
  await one.stores.serverArticles.add(HERE, fileOf(text), {});
  await until(() => two.library.added().length > 0);
  expect(two.library.added().map(({ id }) => id)).toEqual([expect.stringContaining(HERE)]);
});

it('has the settings that the other changes', async () => {
  const [one, two] = await openTwo(() => true);
  const { settings } = two.stores;
  expect((await settings.read(HERE)).style).toBe('card');
  await one.stores.settings.change(HERE, (before) => ({ ...before, style: 'plain' }));
  await until(async () => (await settings.read(HERE)).style === 'plain');
});
