/** Articles in, answers out: the one value that the doors (terminal, Discord) ask. */
import { answerQuestion } from './answer/answer-question.ts';
import { citePassage } from './answer/cite-passage.ts';
import type { Answer, Article, Citation, Passage } from './model.ts';
import { createEngine } from './search/engine.ts';
import { parseQuestion } from './search/parse-question.ts';

export interface AskOptions {
  /** Search only this article. */
  readonly articleId?: string;
  /** Search only the articles that it holds for, by id. */
  readonly includes?: (articleId: string) => boolean;
  /** Hits to return at most, 1 to 20; default 3. */
  readonly limit?: number;
  /** Return the ranked hits even when the outcome is `none`, as evaluations need. */
  readonly all?: boolean;
}

export interface Library {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  /** When the articles were indexed as they are now. */
  readonly builtAt: Date;
  article(id: string): Article | undefined;
  /** The passage and its citation, or undefined where the article has no such ¶. */
  passage(articleId: string, number: number): { passage: Passage; citation: Citation } | undefined;
  /** Never throws on any text; nothing to search for gives `none`. */
  ask(text: string, options?: AskOptions): Answer;
}

const defaultLimit = 3;
/** An answer and its translation may both be found: enough are asked for to leave one of them out. */
const translationsOfHit = 3;

export function createLibrary(articles: readonly Article[], builtAt: Date): Library {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const engine = createEngine(articles);
  return {
    builtAt,
    articles: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    article: (id) => byId.get(id),
    passage(articleId, number) {
      const article = byId.get(articleId);
      const passage = article?.passages[number - 1];
      return article && passage && { passage, citation: citePassage(article, passage) };
    },
    ask(text, { articleId, includes = () => true, limit = defaultLimit, all = false } = {}) {
      const question = parseQuestion(text);
      const hits = engine.search(question, {
        limit: limit * translationsOfHit,
        includes: (id) => (articleId === undefined || id === articleId) && includes(id),
      });
      return answerQuestion(question, hits, { limit, all, articles: byId });
    },
  };
}
