/** Passages and scores in, the hits that a search would give out. */
import type { Article, Hit } from '../../src/model.ts';

export function hitOf(article: Article, number: number, score: number): Hit {
  const passage = article.passages[number - 1];
  if (!passage) throw new Error(`no ¶ ${number} in ${article.id}`);
  return { passage, score, matches: [], sentence: { start: 0, end: passage.text.length } };
}

export const byId = (...articles: readonly Article[]): ReadonlyMap<string, Article> =>
  new Map(articles.map((article) => [article.id, article]));
