/** The composition root, `npm start`: the environment in, a bot on Discord or a prompt in the terminal out. */
import { performance } from 'node:perf_hooks';
import { type Logger, pino } from 'pino';
import { createArticleReader } from './articles/worker/create-article-reader.ts';
import type { Config } from './config.ts';
import { createBot } from './discord/bot.ts';
import { exitCodes, FootnoteError } from './error.ts';
import { createStores } from './library/create-stores.ts';
import type { LiveLibrary } from './library/library.ts';
import { loadLibrary } from './library/load-library.ts';
import { createReadAdded } from './library/read-added.ts';
import { restoreArticles } from './library/server-articles.ts';
import { warmLibrary } from './library/warm-library.ts';
import { loadConfig } from './load-config.ts';
import type { Metrics } from './operator/metrics.ts';
import { createView, type View } from './operator/view.ts';
import { createAddedArticleStore } from './storage/added-articles.ts';
import { serveBackups } from './storage/live-backup.ts';
import { openStorage } from './storage/open-storage.ts';
import { createPrompt } from './terminal/prompt.ts';

/** What a door may take to finish the answers it has begun; the process is gone within 5 s. */
const stopDeadlineMs = 4000;

/** What moderators add is read in less, or refused. */
const addedLimitMs = 5_000;

await main().catch(endWith);

async function main(): Promise<void> {
  const config = loadConfig();
  const logger = pino({ level: config.logLevel }, pino.destination(config.discord ? 1 : 2));
  process.on('unhandledRejection', (error) => logger.error(error, 'unhandled rejection'));

  let stop = async () => {};
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stop().finally(() => process.exit(0)));
  }
  const view = createView();
  const metrics = await openOperator(config, view);
  const { library, problems } = await loadLibrary(config.knowledgeDir, () => new Date());
  view.library = library.current;
  for (const line of problems) process.stderr.write(`${line}\n`);

  const door = await openDoor(config, library, logger, { metrics, view });
  stop = () => door.stop(stopDeadlineMs);
  warmLibrary(library.current());
  await door.start();
}

/** Loaded only where it is asked for: a tenth of a second that a prompt does without. */
async function openOperator({ http }: Config, { observe }: View): Promise<Metrics | null> {
  if (!http) return null;
  const { createMetrics } = await import('./operator/metrics.ts');
  const { serveOperator } = await import('./operator/serve-operator.ts');
  const metrics = createMetrics(observe, Date.now);
  await serveOperator({ ...http, observe, metrics });
  return metrics;
}

async function openDoor(
  config: Config,
  library: LiveLibrary,
  logger: Logger,
  { metrics, view }: { readonly metrics: Metrics | null; readonly view: View },
) {
  const { discord, knowledgeDir, dataDir, insightsDays } = config;
  if (!discord) {
    const { stdin: input, stdout: output, stderr: notices } = process;
    return createPrompt({ library: library.current, input, output, notices });
  }
  const now = () => performance.now();
  const warn = (sentence: string) => logger.warn(sentence);
  const storage = await openStorage(dataDir, warn);
  const reader = createArticleReader(addedLimitMs);
  await restoreArticles(library, createAddedArticleStore(storage), createReadAdded(reader), warn);
  const stores = createStores({
    storage,
    library,
    knowledgeDir,
    reader,
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
  void bot.lost.then(endWith);
  return {
    start: bot.start,
    stop: (deadlineMs: number) => {
      endBackups();
      return bot.stop(deadlineMs).finally(() => storage.close());
    },
  };
}

/** What a person can mend is said in a sentence; anything else is a bug and ends with its trace. */
function endWith(error: unknown): void {
  if (!(error instanceof FootnoteError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(exitCodes[error.code] ?? 1);
}
