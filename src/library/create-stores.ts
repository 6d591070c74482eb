/** A storage and the library in, all that the bot keeps and changes out. */
import { createFetchPage, type FetchOptions } from '../articles/fetch/fetch-page.ts';
import { createImportArticle } from '../articles/fetch/import-article.ts';
import type { ArticleReader } from '../articles/worker/create-article-reader.ts';
import { createAddedArticleStore } from '../storage/added-articles.ts';
import { createFeedbackStore, type FeedbackStore } from '../storage/feedback.ts';
import { createHashPerson } from '../storage/hash-person.ts';
import { createIdentifyTimes, type IdentifyTimes } from '../storage/identifies.ts';
import { createInsightStore, type InsightStore } from '../storage/insights.ts';
import { createLanguageStore, type LanguageStore } from '../storage/people.ts';
import { createSettingsStore, type SettingsStore } from '../storage/server-settings.ts';
import type { Storage } from '../storage/storage.ts';
import type { LiveLibrary } from './library.ts';
import { createReadAdded } from './read-added.ts';
import { createServerArticles, type ServerArticles } from './server-articles.ts';

export interface Stores {
  readonly feedback: FeedbackStore;
  readonly identifies: IdentifyTimes;
  readonly people: LanguageStore;
  readonly settings: SettingsStore;
  readonly insights: InsightStore;
  readonly serverArticles: ServerArticles;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export interface StoresOptions {
  readonly storage: Storage;
  readonly library: LiveLibrary;
  readonly knowledgeDir: string;
  /** Reads what moderators add. */
  readonly reader: ArticleReader;
  readonly insightsDays: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Hears of what could not be written. */
  readonly warn?: (sentence: string) => void;
  /** How web pages are fetched, where tests need it otherwise. */
  readonly fetch?: FetchOptions;
}

/** What was kept before is found there at once, but for added articles: `restoreArticles` does that. */
export function createStores(options: StoresOptions): Stores {
  const { storage, insightsDays, clock } = options;
  const hashPerson = createHashPerson(storage);
  return {
    clock,
    identifies: createIdentifyTimes(storage),
    feedback: createFeedbackStore(storage, hashPerson),
    people: createLanguageStore(storage, hashPerson),
    settings: createSettingsStore(storage),
    insights: createInsightStore(storage, {
      keepDays: insightsDays,
      clock,
      onError: () => options.warn?.('Counts of questions could not be written yet.'),
    }),
    serverArticles: createServerArticles({
      ...options,
      store: createAddedArticleStore(storage),
      importArticle: createImportArticle(createFetchPage(options.fetch)),
      readAdded: createReadAdded(options.reader),
    }),
  };
}
