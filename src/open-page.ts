/** Articles in, the bot at work in a browser page out, beside the prompt that it was opened from. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import type { LogLevel } from './config/settings.ts';
import { languageOfLocale } from './discord/texts/choose-texts.ts';
import { chooseLanguage } from './discord/visit/choose-language.ts';
import { answerQueries, type InspectorParts } from './inspector/answer-queries.ts';
import { followKnowledge } from './library/follow-knowledge.ts';
import { createVisibleLibraries } from './library/visible-library.ts';
import type { BotParts, openBot } from './open-bot.ts';
import { type Changing, type PageOptions, servePage } from './playground/page/serve-page.ts';
import { defaultSettings } from './storage/server-settings.ts';

/** For answers that are on their way. */
const stopLimitMs = 2_000;

export interface PageParts extends Omit<BotParts, 'discord'> {
  /** Whether to open it in the browser as well. */
  readonly open: boolean;
  readonly notices: Writable;
  /** Hears what is wrong with a file that was changed meanwhile. */
  readonly tell: (line: string) => void;
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
  const knowledge = followKnowledge(folder, parts.knowledge, { onProblem: parts.tell });
  const see = createSee(parts.library, () => opened);
  let opened: Awaited<ReturnType<typeof openBot>> | null = null;
  const page = await servePage({
    port: config.pagePort,
    queries: { ...answerQueries({ see, folder, problems: knowledge.problems }) },
    articles: countChanges([parts.library.onChange, knowledge.listen]),
    ...options,
  });
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
    opened = bot;
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

/** Of what the files say, and of what moderators add and remove. */
function countChanges(sources: readonly Changing['listen'][]): Changing {
  let changes = 0;
  const listeners = new Set<() => void>();
  const bump = (): void => {
    changes++;
    for (const listener of listeners) listener();
  };
  for (const listen of sources) listen(bump);
  return {
    changes: () => changes,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** As the bot sees with them: what is hidden, pinned and chosen there counts, once it is there. */
function createSee(
  library: BotParts['library'],
  bot: () => Awaited<ReturnType<typeof openBot>> | null,
): InspectorParts['see'] {
  const libraries = createVisibleLibraries(library.of);
  return async ({ personId, roleIds, serverId: guildId, channelId, locale, byMessage }) => {
    const stores = bot()?.stores;
    const settings = (await stores?.settings.read(guildId)) ?? defaultSettings;
    const own = (await stores?.people.language(personId)) ?? null;
    const place = { guildId, channelIds: [channelId], roleIds: byMessage ? [] : roleIds };
    const language = chooseLanguage(own, place, settings, languageOfLocale(locale));
    return {
      library: libraries(place, settings),
      // A message is answered in the language of its question.
      options: { pins: settings.pins, ...(!byMessage && { language }) },
    };
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
