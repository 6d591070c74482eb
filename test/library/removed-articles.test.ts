/** A server's removed articles, asked for at every letter that a moderator types; how often they are read. */
import { expect, it } from 'vitest';
import { parseFile } from '../../src/articles/read/parse-file.ts';
import { createStores } from '../../src/library/create-stores.ts';
import { createKnowledgeFolder } from '../../src/library/knowledge-folder.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import { openMemory } from '../storage/open-memory.ts';

const guildId = '100000000000000009';
const dayMs = 86_400_000;

function open() {
  let read = 0;
  let now = 0;
  const library = createLiveLibrary([], () => new Date(0));
  const { serverArticles } = createStores({
    storage: openMemory(),
    library,
    knowledge: createKnowledgeFolder({ folder: 'no-such-folder', library, cache: null }),
    insightsDays: 90,
    clock: () => now,
    parse: async (file) => {
      read++;
      return parseFile(file);
    },
  });
  return {
    serverArticles,
    read: () => read,
    wait: (ms: number) => {
      now += ms;
    },
    add: (name: string) => {
      const bytes = Buffer.from(`# The ${name}\n\nThe ${name} was painted.\n`);
      return serverArticles.add(guildId, { kind: 'file', name: `${name}.md`, bytes }, {});
    },
    listed: async () => (await serverArticles.removed(guildId)).map(({ article }) => article.title),
  };
}

it('are read once however often they are listed, and again where others go or come back', async () => {
  const { serverArticles, add, read, listed, wait } = open();
  for (const name of ['lamp', 'buoy']) await add(name);
  const [buoy = '', lamp = ''] = serverArticles.list(guildId).map(({ id }) => id);
  await serverArticles.remove(guildId, lamp);
  expect(await listed()).toEqual(['The lamp']);
  const before = read();
  for (let letter = 0; letter < 5; letter++) expect(await listed()).toEqual(['The lamp']);
  expect(read()).toBe(before);
  wait(dayMs);
  await serverArticles.remove(guildId, buoy);
  expect(await listed()).toEqual(['The buoy', 'The lamp']);
  await serverArticles.restore(guildId, lamp);
  expect(await listed()).toEqual(['The buoy']);
  wait(7 * dayMs + 1);
  expect(await listed()).toEqual([]);
});
