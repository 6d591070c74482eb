/** The composition root, `npm start`: the environment in, a bot on Discord or a prompt in the terminal out. */
import { performance } from 'node:perf_hooks';
import { config as loadEnv } from 'dotenv';
import { type Logger, pino } from 'pino';
import { type Config, parseConfig } from './config.ts';
import { createBot } from './discord/bot.ts';
import { createMemoryFeedback, createMemoryLanguages } from './discord/keep-in-memory.ts';
import { FootnoteError } from './error.ts';
import type { Library } from './library.ts';
import { loadLibrary } from './load-library.ts';
import { createPrompt } from './terminal/prompt.ts';

/** What a door may take to finish the answers it has begun; the process is gone within 5 s. */
const stopDeadlineMs = 4000;

await main().catch(endWith);

async function main(): Promise<void> {
  loadEnv({ quiet: true });
  const { config, warnings } = parseConfig(process.env);
  const logger = pino({ level: config.logLevel }, pino.destination(config.discord ? 1 : 2));
  process.on('unhandledRejection', (error) => logger.error(error, 'unhandled rejection'));

  const { library, problems } = await loadLibrary(config.knowledgeDir, () => new Date());
  for (const line of [...warnings, ...problems]) process.stderr.write(`${line}\n`);

  const door = createDoor(config, library, logger);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => door.stop(stopDeadlineMs).finally(() => process.exit(0)));
  }
  await door.start();
}

function createDoor({ discord }: Config, library: Library, logger: Logger) {
  if (!discord) {
    const { stdin: input, stdout: output, stderr: notices } = process;
    return createPrompt({ library: () => library, input, output, notices });
  }
  const now = () => performance.now();
  const tools = {
    feedback: createMemoryFeedback(),
    people: createMemoryLanguages(),
    random: Math.random,
  };
  const bot = createBot({ config: discord, library: () => library, tools, logger, now });
  void bot.lost.then(endWith);
  return bot;
}

/** What a person can mend is said in a sentence; anything else is a bug and ends with its trace. */
function endWith(error: unknown): void {
  if (!(error instanceof FootnoteError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
