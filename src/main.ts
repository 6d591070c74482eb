/** The composition root, `npm start`: the environment in, a bot on Discord, or a prompt and a page in the browser, out. */
import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { exitCodes, FootnoteError } from './error.ts';
import type { LiveLibrary } from './library/library.ts';
import { loadLibrary } from './library/load-library.ts';
import { warmLibrary } from './library/warm-library.ts';
import { loadConfig } from './load-config.ts';
import type { Metrics } from './operator/metrics.ts';
import { createView, type View } from './operator/view.ts';
import { createPrompt } from './terminal/prompt.ts';
import { parseStartOptions, startHelp } from './terminal/start-options.ts';

/** What a door may take to finish the answers it has begun; the process is gone within 5 s. */
const stopDeadlineMs = 4000;

await main().catch(endWith);

async function main(): Promise<void> {
  const { open, help } = parseStartOptions(process.argv.slice(2));
  if (help) return void process.stdout.write(startHelp);
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

  const door = await openDoor(config, library, logger, { metrics, view, open });
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
  {
    metrics,
    view,
    open,
  }: { readonly metrics: Metrics | null; readonly view: View; readonly open: boolean },
) {
  const { discord } = config;
  const parts = { config, library, logger, metrics, view, onLost: endWith };
  if (!discord) {
    const { stdin: input, stdout: output, stderr: notices } = process;
    const prompt = createPrompt({ library: library.current, input, output, notices });
    if (!input.isTTY || !output.isTTY) return prompt;
    const { openPage } = await import('./open-page.ts');
    const page = await openPage({ ...parts, open, notices });
    return { start: () => prompt.start().finally(page.stop), stop: page.stop };
  }
  const { openBot } = await import('./open-bot.ts');
  return openBot({ ...parts, discord });
}

/** What a person can mend is said in a sentence; anything else is a bug and ends with its trace. */
function endWith(error: unknown): void {
  if (!(error instanceof FootnoteError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(exitCodes[error.code] ?? 1);
}
