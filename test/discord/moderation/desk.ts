/** Articles in, a small server with its moderators and Footnote in it, on real sockets, out. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect } from 'vitest';
import { type Bot, createBot } from '../../../src/discord/bot.ts';
import { createStores, type Stores } from '../../../src/library/create-stores.ts';
import { createKnowledgeFolder } from '../../../src/library/knowledge-folder.ts';
import { createLiveLibrary, type LiveLibrary } from '../../../src/library/live/live-library.ts';
import { restoreArticles } from '../../../src/library/server-articles.ts';
import type { Article } from '../../../src/model.ts';
import { checkRequests, startPlayground } from '../../../src/playground/playground.ts';
import { createAddedArticleStore } from '../../../src/storage/added-articles.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { openMemory } from '../../storage/open-memory.ts';
import { BUILT_AT, FERRY, TRAM } from '../sample.ts';

const token = 'test-token';

type Playground = Awaited<ReturnType<typeof startPlayground>>;

export interface Desk extends ReturnType<typeof createPlaces> {
  readonly discord: Playground;
  readonly storage: Storage;
  /** Of the articles that all servers share. */
  readonly folder: string;
  stores(): Stores;
  library(): LiveLibrary;
  /** What the bot would do each minute, done, once it is over. */
  minute(): Promise<void>;
  /** Milliseconds since 1970, by the bot's clock; moved on by so many. */
  now(): number;
  wait(ms: number): void;
  /** `insightsDays`: from then on; 90 before. */
  restart(options?: { readonly insightsDays: number }): Promise<void>;
  /** As when a server's administrators let everyone use a command. */
  offerToEveryone(): void;
  attach(name: string, text: string | Buffer): { file: string };
  /** Fails where the bot broke a rule of Discord's, or was refused otherwise than `refusals` say. */
  close(refusals?: number): Promise<void>;
}

function createPlaces(discord: Playground) {
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const other = discord.createGuild({ name: 'Elsewhere', locale: 'es-ES' });
  return {
    guild,
    general: guild.createChannel({ name: 'general' }),
    quiet: guild.createChannel({ name: 'quiet' }),
    mod: guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] }),
    ana: guild.createMember({ name: 'Ana' }),
    other,
    plaza: other.createChannel({ name: 'plaza' }),
    jefa: other.createMember({ name: 'Jefa', locale: 'es-ES', permissions: ['ManageGuild'] }),
  };
}

export async function openDesk(articles: readonly Article[] = [FERRY, TRAM]): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  const storage = openMemory();
  const discord = await startPlayground({ token, limitMs: 15_000 });
  const places = createPlaces(discord);
  let now = Date.UTC(2024, 2, 1, 12);
  let bot: Bot;
  let stores: Stores;
  let library: LiveLibrary;
  let minute = () => {};
  let insightsDays = 90;

  async function start(): Promise<void> {
    library = createLiveLibrary(articles, () => BUILT_AT);
    await restoreArticles(library, createAddedArticleStore(storage), { warn: () => {} });
    stores = createStores({
      storage,
      library,
      knowledge: createKnowledgeFolder({ folder, library, cache: null }),
      insightsDays,
      clock: () => now,
      fetch: { isAllowed: (address) => address === '127.0.0.1' },
    });
    bot = createBot({
      config: { token, apiUrl: discord.apiUrl },
      library: library.of,
      stores,
      random: () => 0.5,
      logger: pino({ level: 'silent' }),
      now: () => performance.now(),
      everyMinute: (work) => {
        minute = work;
        return () => {};
      },
    });
    await bot.start();
  }
  await start();

  return {
    ...places,
    discord,
    storage,
    folder,
    stores: () => stores,
    library: () => library,
    now: () => now,
    wait: (ms) => {
      now += ms;
    },
    minute: async () => {
      // Events come in order: what happened before this answer has been heard.
      await places.mod.runs(places.general, 'setup status', {});
      minute();
      // What was begun is over when the bot has stopped.
      await bot.stop(15_000);
      await start();
    },
    restart: async (options = { insightsDays: 90 }) => {
      insightsDays = options.insightsDays;
      await bot.stop(5_000);
      await start();
    },
    offerToEveryone: () => {
      for (const [id, command] of discord.store.commands) {
        discord.store.commands.set(id, { ...command, default_member_permissions: null });
      }
    },
    attach: (name, text) => ({ file: discord.upload({ name, bytes: Buffer.from(text) }) }),
    close: async (refusals = 0) => {
      await bot.stop(5_000);
      const refused = discord.requests.filter(({ status }) => status >= 400);
      await discord.close();
      await rm(folder, { recursive: true });
      expect(checkRequests(discord.requests)).toEqual([]);
      expect(refused.map(({ method, path, response }) => [method, path, response])).toHaveLength(
        refusals,
      );
    },
  };
}
