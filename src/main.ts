/** The composition root, `npm start`: the environment in, a bot on Discord, or a prompt and a page in the browser, out. */
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { pino } from 'pino';
import { listFiles } from './articles/read/list-files.ts';
import { parseHere } from './articles/read/read-knowledge.ts';
import type { Config, DiscordConfig } from './config/config.ts';
import { loadConfig } from './config/load-config.ts';
import { exitCodes, FootnoteError } from './error.ts';
import { placeCache } from './library/cache/index-cache.ts';
import { extractHere } from './library/extract-part.ts';
import { loadLibrary } from './library/load-library.ts';
import type { BotParts } from './open-bot.ts';
import type { Metrics } from './operator/metrics.ts';
import { createView, type View } from './operator/view.ts';
import { createProgress } from './terminal/progress.ts';
import { createPrompt } from './terminal/prompt.ts';
import { parseStartOptions, startHelp } from './terminal/start-options.ts';

/** What a door may take to finish the answers it has begun; the process is gone within 5 s. */
const stopDeadlineMs = 4000;
/** Whatever it waits for: a database that hangs, a disk. */
const stopLimitMs = 4_900;

/**
 * A write for each line takes a twentieth of an answer's time, and waits where nobody reads. What is not
 * written yet is at the end; beyond so much that is not read, lines are dropped.
 */
const busyLog = {
  dest: 1,
  sync: false,
  minLength: 4_096,
  periodicFlush: 100,
  maxLength: 16_777_216,
} as const;

/**
 * So much garbage may lie beside what is in use before all of it is cleared away. V8 by itself waits for
 * two to three times as much as is in use: a third of all memory of the process, for 3 % of its time.
 */
const garbagePercent = 50;

await main().catch(endWith);

async function main(): Promise<void> {
  const { open, help } = parseStartOptions(process.argv.slice(2));
  if (help) return void process.stdout.write(startHelp);
  const config = loadConfig();
  const logger = pino({ level: config.logLevel }, pino.destination(config.discord ? busyLog : 2));
  process.on('unhandledRejection', (error) => logger.error(error, 'unhandled rejection'));

  let stop = async () => {};
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), stopLimitMs).unref();
      void stop().finally(() => process.exit(0));
    });
  }
  const view = createView();
  const metrics = await openOperator(config, view);
  const parts = { config, logger, metrics, view, onLost: endWith };
  const door = config.discord
    ? await openDiscord(parts, config.discord)
    : await openTerminal(parts, open);
  stop = () => door.stop(stopDeadlineMs);
  await door.start();
}

type Parts = Pick<BotParts, 'config' | 'logger' | 'metrics' | 'view' | 'onLost'>;

/** What was left out of the articles, in a line. */
function tell(lost: string | null): void {
  if (lost !== null) process.stderr.write(`${lost}\n`);
}

/** The bot goes on Discord at once, and reads the articles meanwhile, in a thread of its own. */
async function openDiscord(parts: Parts, discord: DiscordConfig) {
  // It counts from the next time on: early, or the first heap of garbage is as high as before.
  setFlagsFromString(`--heap-growing-percent=${garbagePercent}`);
  const { openBot } = await import('./open-bot.ts');
  const { followArticles } = await import('./follow-articles.ts');
  const { library, knowledge, parse, extract, read, stop } = followArticles(parts);
  // With nothing to read there is nothing to connect for.
  const { paths } = await listFiles(parts.config.knowledgeDir);
  if (paths.length === 0) await knowledge.open();
  const readArticles = async () => tell(await read());
  const bot = await openBot({
    ...parts,
    discord,
    library,
    knowledge,
    parse,
    extract,
    readArticles,
  });
  return { start: bot.start, stop: (limitMs: number) => bot.stop(limitMs).finally(stop) };
}

async function openTerminal(parts: Parts, open: boolean) {
  const { knowledgeDir, dataDir } = parts.config;
  const { stdin: input, stdout: output, stderr: notices } = process;
  const { library, knowledge, lost } = await loadLibrary(knowledgeDir, () => new Date(), {
    cache: placeCache(dataDir, knowledgeDir),
    onProgress: createProgress(notices, () => performance.now()),
  });
  parts.view.library = library.current;
  tell(lost);
  const prompt = createPrompt({ library: library.current, input, output, notices });
  if (!input.isTTY || !output.isTTY) return prompt;
  const { openPage } = await import('./open-page.ts');
  const readArticles = async () => {};
  const read = { library, knowledge, parse: parseHere, extract: extractHere, readArticles };
  const page = await openPage({ ...parts, ...read, open, notices, tell: prompt.tell });
  return { start: () => prompt.start().finally(page.stop), stop: page.stop };
}

/** Loaded only where it is asked for: a tenth of a second that a prompt does without. */
async function openOperator({ http, databaseUrl }: Config, view: View): Promise<Metrics | null> {
  if (!http) return null;
  // Until it is opened.
  if (databaseUrl !== null) view.database = () => false;
  const { observe } = view;
  const { createMetrics } = await import('./operator/metrics.ts');
  const { serveOperator } = await import('./operator/serve-operator.ts');
  const metrics = createMetrics(observe, Date.now);
  await serveOperator({ ...http, observe, metrics });
  return metrics;
}

/** What a person can mend is said in a sentence; anything else is a bug and ends with its trace. */
function endWith(error: unknown): void {
  if (!(error instanceof FootnoteError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(exitCodes[error.code] ?? 1);
}
