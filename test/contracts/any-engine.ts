/** What the contract asks of any engine, whether it answers at once or after a while. */
import type { Article, Glossary, Hit, Question } from '../../src/model.ts';
import type { Explanation, SearchOptions } from '../../src/search/search-engine.ts';

export interface AnyEngine {
  search(question: Question, options: SearchOptions): Hit[] | Promise<Hit[]>;
  explain(question: Question, options: SearchOptions): Explanation[] | Promise<Explanation[]>;
  add(article: Article): void | Promise<void>;
  remove(articleId: string): void | Promise<void>;
}

export type CreateAnyEngine = (
  articles: Iterable<Article>,
  glossary?: Glossary,
) => AnyEngine | Promise<AnyEngine>;
