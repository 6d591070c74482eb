/** Articles and what a moderator typed or picked in, the article that it names out. */
import { fingerprint } from '../../library/fingerprint.ts';
import type { Article } from '../../model.ts';

/** What changes a server acts on no guess: only an id, or what the list has sent for it, names an article. */
export function findExactly(articles: readonly Article[], typed: string): Article | undefined {
  return articles.find(({ id }) => id === typed || fingerprint(id) === typed);
}
