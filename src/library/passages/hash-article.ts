/** An article in, a short name for just what it says out, so that its versions are told apart. */
import { createHash } from 'node:crypto';
import type { Article } from '../../model.ts';

/** Articles are never changed: each is hashed once. */
const hashes = new WeakMap<Article, string>();

/** `version`: of the program, since another one may read its words otherwise. */
export function hashArticle(article: Article, version: string): string {
  const known = hashes.get(article);
  if (known !== undefined) return known;
  const { title, language, passages } = article;
  const text = JSON.stringify([version, title, language, passages]);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  hashes.set(article, hash);
  return hash;
}
