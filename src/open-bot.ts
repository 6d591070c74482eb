/** Configuration and articles in, a bot with all that it keeps, ready to go on Discord, out. */
import { performance } from 'node:perf_hooks';
import type { Logger } from 'pino';
import type { ParseArticle } from './articles/read/parse-file.ts';
import type { Config, DiscordConfig } from './config/config.ts';
import { createBot } from './discord/bot.ts';
import { levelOf } from './discord/connection/failure.ts';
import { servesGuild } from './discord/connection/shards.ts';
import { readBuildId } from './library/cache/build-id.ts';
import { placeCache } from './library/cache/index-cache.ts';
import { rememberParsed } from './library/cache/remember-parsed.ts';
import { createPause } from './library/create-pause.ts';
import { createStores } from './library/create-stores.ts';
import type { ExtractPart } from './library/extract-part.ts';
import type { KnowledgeFolder } from './library/knowledge-folder.ts';
import type { LiveLibrary } from './library/live/live-library.ts';
import { createElsewhere } from './library/passages/elsewhere.ts';
import { restoreArticles } from './library/server-articles.ts';
import { warmLibrary } from './library/warm-library.ts';
import type { Metrics } from './operator/metrics.ts';
import type { View } from './operator/view.ts';
import { type AddedArticleStore, createAddedArticleStore } from './storage/added-articles.ts';
import { moveOldVotes } from './storage/feedback.ts';
import { serveBackups } from './storage/live-backup.ts';
import { openWhole } from './storage/open-kept.ts';
import { followProcesses } from './storage/other-processes.ts';
import type { PassageTables } from './storage/postgres/passages/passage-tables.ts';
import type { Storage } from './storage/storage.ts';

export interface BotParts {
  readonly config: Config;
  readonly discord: DiscordConfig;
  readonly library: LiveLibrary;
  /** Where the articles that all share are read from. */
  readonly knowledge: KnowledgeFolder;
  /** How articles are read while questions are answered. */
  readonly parse: ParseArticle;
  /** Puts them on the library, while the bot connects. */
  readonly readArticles: () => Promise<unknown>;
  /** How long articles are gone through while questions are answered. */
  readonly extract: ExtractPart;
  readonly logger: Logger;
  readonly metrics: Metrics | null;
  readonly view: View;
  /** Hears why, when the connection is lost for good. */
  readonly onLost: (error: unknown) => void;
}

/** Beside what is kept of knowledge folders, whose paths are whole. */
const addedPlace = 'added-articles';
const dayMs = 86_400_000;
/** How often is looked for pages that are due: one in turn after the other, for hours after a long stop. */
const rereadEveryMs = 600_000;
const tidyPassagesEveryMs = 600_000;

export async function openBot(parts: BotParts) {
  const { config, discord, library, knowledge, logger, metrics, view, onLost } = parts;
  const { dataDir, insightsDays, rereadHours } = config;
  const now = () => performance.now();
  const warn = (sentence: string) => logger.warn(sentence);
  const storage = await openWhole(config, warn);
  if (storage.isReady) view.database = storage.isReady;
  const stores = createStores({
    storage,
    library,
    knowledge,
    parse: parts.parse,
    insightsDays,
    rereadHours,
    random: Math.random,
    warn,
    serves: readServes(discord),
    keeps: readKeeps(discord),
    clock: Date.now,
  });
  await moveOldVotes(storage);
  await stores.insights.forgetOld();
  await stores.serverArticles.forgetRemoved();
  const tidying = setInterval(() => {
    const work = [
      stores.serverArticles.forgetRemoved(),
      stores.moves.forgetOld(),
      stores.departed.forgetGone(),
    ];
    void Promise.all(work).catch((error: unknown) =>
      logger[levelOf(error)]({ err: error }, 'what is to be forgotten could not be'),
    );
  }, dayMs).unref();
  const rereading = setInterval(() => {
    void stores.pages
      .rereadDue()
      .catch((error: unknown) =>
        logger[levelOf(error)]({ err: error }, 'pages could not be read again'),
      );
  }, rereadEveryMs).unref();
  const tidyingPassages = setInterval(() => {
    void library
      .tidyElsewhere()
      .catch((error: unknown) => logger.warn({ err: error }, 'the passages could not be tidied'));
  }, tidyPassagesEveryMs).unref();
  const endBackups = await serveBackups(dataDir, storage, (error) =>
    logger.error({ err: error }, 'a backup could not be made'),
  );
  let articlesRead = Promise.resolve();
  // From before the articles are read: none that another process adds meanwhile is missed.
  await storage.follow(async (keys) => {
    await articlesRead;
    await stores.changed(keys);
  });
  const passages = await openPassages(config);
  articlesRead = readAll(parts, createAddedArticleStore(storage), passages);
  const { random } = Math;
  const bot = createBot({
    config: discord,
    library: library.of,
    stores,
    random,
    logger,
    now,
    articlesRead,
    extract: parts.extract,
    ...(metrics && { onAnswered: metrics.answered, onLost: metrics.lost }),
  });
  view.status = bot.status;
  const others = await followOthers(parts, storage);
  if (others) view.clash = others.clash;
  void bot.lost.then(onLost);
  return {
    /** What moderators have set, and which language people have chosen. */
    stores: { settings: stores.settings, people: stores.people },
    start: async () => {
      await Promise.all([bot.start(), articlesRead]);
    },
    stop: (deadlineMs: number) => {
      clearInterval(tidying);
      clearInterval(rereading);
      clearInterval(tidyingPassages);
      endBackups();
      return bot.stop(deadlineMs).finally(async () => {
        await others?.leave();
        await passages?.close();
        await storage.close();
      });
    },
  };
}

/** Null where no other process can be there, or each may take what comes. */
async function followOthers({ config, discord, logger }: BotParts, storage: Storage) {
  if (config.databaseUrl === null || discord.endpoint) return null;
  return followProcesses({
    storage,
    shards: discord.shards,
    warn: (sentence) => logger.warn(sentence),
    onError: (error) =>
      logger[levelOf(error)]({ err: error }, 'other processes could not be looked for'),
  });
}

const readServes =
  ({ shards }: DiscordConfig) =>
  (guildId: string): boolean =>
    shards === undefined || servesGuild(shards, guildId);

/** What comes over HTTP comes to any process; over the gateway, to that of its shard. */
const readKeeps = (discord: DiscordConfig) => (discord.endpoint ? () => true : readServes(discord));

/** Null where passages are searched in memory. */
async function openPassages({ search, databaseUrl }: Config): Promise<PassageTables | null> {
  if (search === 'memory' || databaseUrl === null) return null;
  // Loaded only where it is asked for.
  const { openPassages } = await import('./storage/postgres/passages/open-passages.ts');
  return openPassages(databaseUrl);
}

/** Those that all share, then those of each server. */
async function readAll(
  { config, discord, library, knowledge, parse, readArticles, view, logger }: BotParts,
  store: AddedArticleStore,
  passages: PassageTables | null,
): Promise<void> {
  await readArticles();
  if (passages) {
    const warn = (sentence: string) => logger.warn(sentence);
    const version = readBuildId() ?? 'source';
    const place = { tables: passages, version, pause: createPause(), warn };
    await library.searchElsewhere(createElsewhere(place));
  }
  const added = await rememberParsed(placeCache(config.dataDir, addedPlace), parse);
  await restoreArticles(library, store, {
    warn: (sentence) => logger.warn(sentence),
    parse: added.parse,
    keeps: readKeeps(discord),
  });
  await added.save();
  // The first question is answered as fast as those after it.
  await warmLibrary(library.current());
  view.library = library.current;
  view.problems = knowledge.problems;
  const { articles } = library.current();
  logger.info(`the articles are read: ${articles.length}`);
}
