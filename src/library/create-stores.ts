/** A storage and the library in, all that the bot keeps and changes out. */
import { getHeapStatistics } from 'node:v8';
import { createFetchPage, type FetchOptions } from '../articles/fetch/fetch-page.ts';
import { createImportArticle } from '../articles/fetch/import-article.ts';
import type { ParseArticle } from '../articles/read/parse-file.ts';
import { parseHere } from '../articles/read/read-knowledge.ts';
import { FootnoteError } from '../error.ts';
import { createAddedArticleStore } from '../storage/added-articles.ts';
import { createLanguageStore, type LanguageStore } from '../storage/chosen-languages.ts';
import { createDepartureStore } from '../storage/departures.ts';
import { createFeedbackStore, type FeedbackStore } from '../storage/feedback.ts';
import { createHashPerson } from '../storage/hash-person.ts';
import { createIdentifyTimes, type IdentifyTimes } from '../storage/identify-times.ts';
import { createInsightStore, type InsightStore } from '../storage/insights.ts';
import { createPageReadStore } from '../storage/page-reads.ts';
import { createServerMoveStore } from '../storage/server-moves.ts';
import { createSettingsStore, type SettingsStore } from '../storage/server-settings.ts';
import type { Storage } from '../storage/storage.ts';
import { createDepartedServers, type DepartedServers } from './departed-servers.ts';
import type { KnowledgeFolder } from './knowledge-folder.ts';
import type { LiveLibrary } from './live/live-library.ts';
import { createServerArticles, type ServerArticles } from './server-articles.ts';
import { createServerMoves, type ServerMoves } from './servers/move-server.ts';
import { createRereadPages, nextReading, type RereadPages } from './servers/reread-pages.ts';
import { ownerOf, serverArticleId } from './visibility.ts';

export interface Stores {
  readonly feedback: FeedbackStore;
  readonly identifies: IdentifyTimes;
  readonly people: LanguageStore;
  readonly settings: SettingsStore;
  readonly insights: InsightStore;
  readonly serverArticles: ServerArticles;
  /** Pages that servers have added are read again. */
  readonly pages: RereadPages;
  /** A server's articles and settings as a file, and back. */
  readonly moves: ServerMoves;
  /** What servers have added goes some time after the bot was removed from them. */
  readonly departed: DepartedServers;
  /** What is kept under these keys was written by another process. */
  readonly changed: (keys: readonly string[]) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export interface StoresOptions {
  readonly storage: Storage;
  readonly library: LiveLibrary;
  readonly knowledge: Pick<KnowledgeFolder, 'reload' | 'problems'>;
  readonly insightsDays: number;
  /** From one reading of a page that a server added to the next; 0 for never; a day where it is left out. */
  readonly rereadHours?: number;
  /** From 0 up to but not including 1; always the middle where it is left out. */
  readonly random?: () => number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Hears of what could not be written. */
  readonly warn?: (sentence: string) => void;
  /** How added articles are read, where not in this thread. */
  readonly parse?: ParseArticle;
  /** Servers that this process hears of: it reads their pages again, and notices that they are left; all where it is left out. */
  readonly serves?: (guildId: string) => boolean;
  /** Servers whose questions may come to this process; all where it is left out. */
  readonly keeps?: (guildId: string) => boolean;
  /** How much of its memory the process has taken, where tests need it otherwise. */
  readonly memoryShare?: () => number;
  /** How web pages are fetched, where tests need it otherwise. */
  readonly fetch?: FetchOptions;
}

/** What was kept before is found there at once, but for added articles: `restoreArticles` does that. */
export function createStores(options: StoresOptions): Stores {
  const { storage, insightsDays, clock, rereadHours = 24, random = () => 0.5 } = options;
  const { serves = () => true } = options;
  const hashPerson = createHashPerson(storage);
  const settings = createSettingsStore(storage);
  const people = createLanguageStore(storage, hashPerson);
  const insights = createInsightStore(storage, {
    keepDays: insightsDays,
    clock,
    onError: (error) => {
      // That what is kept cannot be reached, the storage says once for all.
      if (error instanceof FootnoteError) return;
      options.warn?.('Counts of questions could not be written yet.');
    },
  });
  const feedback = createFeedbackStore(storage, hashPerson, clock);
  const pageReads = createPageReadStore(storage);
  const importArticle = createImportArticle(createFetchPage(options.fetch));
  const serverArticles = createServerArticles({
    parse: parseHere,
    memoryShare: () => process.memoryUsage().heapUsed / getHeapStatistics().heap_size_limit,
    ...options,
    store: createAddedArticleStore(storage),
    pageReads,
    nextReading: (nowMs) => nextReading(nowMs, rereadHours, random),
    importArticle,
  });
  const moves = createServerMoves({
    moves: createServerMoveStore(storage),
    store: createAddedArticleStore(storage),
    settings,
    adoptArticles: serverArticles.adopt,
    clock,
  });
  return {
    clock,
    identifies: createIdentifyTimes(storage),
    feedback,
    people,
    settings,
    insights,
    serverArticles,
    moves,
    pages: createRereadPages({
      pages: pageReads,
      importArticle,
      refresh: serverArticles.refresh,
      isThere: (guildId, name) => {
        const id = serverArticleId(guildId, name);
        return options.library.of(guildId).article(id) !== undefined;
      },
      hours: rereadHours,
      clock,
      random,
      serves,
    }),
    changed: async (keys) => {
      settings.changed(keys);
      people.changed(keys);
      await serverArticles.changed(keys);
    },
    departed: createDepartedServers({
      departures: createDepartureStore(storage),
      owners: async () => {
        const added = options.library.added().map(({ id }) => ownerOf(id) ?? '');
        return new Set([...added, ...(await settings.owners())].filter(serves));
      },
      forget: async (guildId) => {
        await serverArticles.forget(guildId);
        await settings.forget(guildId);
        await moves.forget(guildId);
        await insights.clear(guildId);
        await feedback.forget(guildId);
      },
      clock,
    }),
  };
}
