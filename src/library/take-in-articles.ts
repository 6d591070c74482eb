/** Articles that another process has written or removed in, the same on the library out. */
import type { ParseArticle } from '../articles/read/parse-file.ts';
import type { Article } from '../model.ts';
import type { AddedArticleStore } from '../storage/added-articles.ts';
import type { LiveLibrary } from './live/live-library.ts';
import { fileOf, readAddedArticle } from './propose-article.ts';
import { serverArticleId } from './visibility.ts';

export interface TakeInParts {
  readonly library: LiveLibrary;
  readonly store: AddedArticleStore;
  readonly parse: ParseArticle;
  /** Servers whose articles this process keeps; all where it is left out. */
  readonly keeps?: (guildId: string) => boolean;
}

/** `keys`: of whatever was written; those of articles are read again. */
export async function takeInArticles(
  { library, store, parse, keeps = () => true }: TakeInParts,
  keys: readonly string[],
): Promise<void> {
  const added: Article[] = [];
  const removed: string[] = [];
  for (const { guildId, name } of store.changed(keys)) {
    if (!keeps(guildId)) continue;
    const kept = await store.read(guildId, name);
    const article =
      kept &&
      readAddedArticle(guildId, kept, library.of(guildId).article, await parse(fileOf(kept)))
        .article;
    if (article) added.push(article);
    else removed.push(serverArticleId(guildId, name));
  }
  if (added.length + removed.length > 0) await library.change({ added, removed });
}
