/** Articles in, the bot at work in a browser page out, beside the prompt that it was opened from. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { LogLevel } from './config.ts';
import { answerQueries } from './inspector/answer-queries.ts';
import { followKnowledge } from './library/follow-knowledge.ts';
import type { BotParts } from './open-bot.ts';
import { type PageOptions, servePage } from './playground/page/serve-page.ts';

/** For answers that are on their way. */
const stopLimitMs = 2_000;

export interface PageParts extends Omit<BotParts, 'discord'> {
  /** Whether to open it in the browser as well. */
  readonly open: boolean;
  readonly notices: Writable;
  /** Where tests need it otherwise. */
  readonly page?: Partial<PageOptions>;
}

/**
 * The page is there when it resolves, and its address told; the bot comes on it a moment later. What is tried there is
 * kept in a folder of its own for as long as it runs, so that nothing of it reaches the bot of `DATA_DIR`.
 */
export async function openPage({ open, notices, page: options, ...parts }: PageParts) {
  const { config } = parts;
  const dataDir = await mkdtemp(join(tmpdir(), 'footnote-page-'));
  const { knowledgeDir: folder } = config;
  const knowledge = followKnowledge(folder, parts.knowledge);
  const queries = { ...answerQueries({ library: parts.library, folder, knowledge }) };
  const page = await servePage({ port: config.pagePort, queries, ...options });
  notices.write(`See it as on Discord, in your browser: ${page.address}\n`);
  if (open) await openBrowser(page.address, notices);
  const starting = startBot();
  starting.catch(parts.onLost);

  async function startBot() {
    const { openBot } = await import('./open-bot.ts');
    const { token, apiUrl } = page;
    const bot = await openBot({
      ...parts,
      config: { ...config, dataDir },
      logger: parts.logger.child({}, { level: quietLevel(config.logLevel) }),
      discord: { token, apiUrl },
    });
    await bot.start();
    return bot;
  }

  return {
    address: page.address,
    /** Resolves when the bot is on the page; rejects where it cannot get there. */
    online: starting,
    async stop() {
      await knowledge.stop();
      const bot = await starting.catch(() => null);
      await bot?.stop(stopLimitMs);
      await page.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Beside a prompt only what fails is of interest, unless more was asked for. */
function quietLevel(level: LogLevel): LogLevel {
  return level === 'info' ? 'error' : level;
}

/** A machine without a browser is no reason to fail: the address stands above. */
async function openBrowser(address: string, notices: Writable): Promise<void> {
  const { default: openAddress } = await import('open');
  await openAddress(address).catch(() => {
    notices.write('No browser could be opened; open the address yourself.\n');
  });
}
