/** Configuration and articles in, a bot with all that it keeps, ready to go on Discord, out. */
import { performance } from 'node:perf_hooks';
import type { Logger } from 'pino';
import type { Config, DiscordConfig } from './config.ts';
import { createBot } from './discord/bot.ts';
import { createStores } from './library/create-stores.ts';
import type { LiveLibrary } from './library/library.ts';
import { restoreArticles } from './library/server-articles.ts';
import type { Metrics } from './operator/metrics.ts';
import type { View } from './operator/view.ts';
import { createAddedArticleStore } from './storage/added-articles.ts';
import { serveBackups } from './storage/live-backup.ts';
import { openStorage } from './storage/open-storage.ts';

export interface BotParts {
  readonly config: Config;
  readonly discord: DiscordConfig;
  readonly library: LiveLibrary;
  readonly logger: Logger;
  readonly metrics: Metrics | null;
  readonly view: View;
  /** Hears why, when the connection is lost for good. */
  readonly onLost: (error: unknown) => void;
}

export async function openBot(parts: BotParts) {
  const { config, discord, library, logger, metrics, view, onLost } = parts;
  const { knowledgeDir, dataDir, insightsDays } = config;
  const now = () => performance.now();
  const warn = (sentence: string) => logger.warn(sentence);
  const storage = await openStorage(dataDir, warn);
  await restoreArticles(library, createAddedArticleStore(storage), warn);
  const stores = createStores({
    storage,
    library,
    knowledgeDir,
    insightsDays,
    warn,
    clock: Date.now,
  });
  await stores.insights.forgetOld();
  await stores.serverArticles.forgetRemoved();
  const endBackups = await serveBackups(dataDir, storage, (error) =>
    logger.error({ err: error }, 'a backup could not be made'),
  );
  const { random } = Math;
  const bot = createBot({
    config: discord,
    library: library.of,
    stores,
    random,
    logger,
    now,
    ...(metrics && { onAnswered: metrics.answered, onLost: metrics.lost }),
  });
  view.status = bot.status;
  void bot.lost.then(onLost);
  return {
    start: bot.start,
    stop: (deadlineMs: number) => {
      endBackups();
      return bot.stop(deadlineMs).finally(() => storage.close());
    },
  };
}
