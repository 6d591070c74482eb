/** A storage and the shelf in, all that the bot keeps and changes out. */

import { createFetchPage, type FetchOptions } from '../articles/fetch/fetch-page.ts';
import { createImportArticle } from '../articles/fetch/import-article.ts';
import type { Shelf } from '../library/library.ts';
import { createSources } from '../library/server-articles.ts';
import { createAddedArticleStore } from '../storage/added-articles.ts';
import { createFeedbackStore } from '../storage/feedback.ts';
import { createHashPerson } from '../storage/hash-person.ts';
import { createInsightStore } from '../storage/insights.ts';
import { createLanguageStore } from '../storage/people.ts';
import { createSettingsStore } from '../storage/server-settings.ts';
import type { Storage } from '../storage/storage.ts';
import type { Tools } from './visit/tools.ts';

export interface ToolsOptions {
  readonly storage: Storage;
  readonly shelf: Shelf;
  readonly knowledgeDir: string;
  readonly insightsDays: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly random: () => number;
  /** How web pages are fetched, where tests need it otherwise. */
  readonly fetch?: FetchOptions;
}

/** What was kept before is found there at once, but for added articles: `restoreArticles` does that. */
export function createTools(options: ToolsOptions): Tools {
  const { storage, insightsDays, clock, random } = options;
  const hashPerson = createHashPerson(storage);
  return {
    feedback: createFeedbackStore(storage, hashPerson),
    people: createLanguageStore(storage, hashPerson),
    settings: createSettingsStore(storage),
    insights: createInsightStore(storage, { keepDays: insightsDays, clock }),
    sources: createSources({
      ...options,
      store: createAddedArticleStore(storage),
      importArticle: createImportArticle(createFetchPage(options.fetch)),
    }),
    random,
  };
}
