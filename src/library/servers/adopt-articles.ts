/** Articles of a packed server in, the same among the server's own out; what they replace is set aside. */
import type { Article } from '../../model.ts';
import { checkRoom, fileOf, fitsAlone, listOwn, readAddedArticle } from '../propose-article.ts';
import { serverArticleId } from '../visibility.ts';
import type { BundledArticle } from './bundle.ts';
import type { RefreshParts } from './refresh-article.ts';

export interface TakenIn {
  readonly articles: number;
  /** Names of those that cannot be read, or for which there is no room. */
  readonly refused: readonly string[];
}

/** `exact`: the server's other articles are set aside. */
export async function adoptArticles(
  guildId: string,
  taken: readonly BundledArticle[],
  exact: boolean,
  parts: RefreshParts,
): Promise<TakenIn> {
  const { store, library, parse, clock } = parts;
  const names = new Set(taken.map(({ name }) => name));
  if (exact) {
    const leaving = listOwn(library, guildId).filter(({ id }) => !names.has(nameOf(guildId, id)));
    for (const { id } of leaving) {
      await store.setAside(guildId, nameOf(guildId, id), clock());
      await store.delete(guildId, nameOf(guildId, id));
    }
    await library.change({ removed: leaving.map(({ id }) => id) });
  }
  const refused: string[] = [];
  const find = library.of(guildId).article;
  for (const each of taken) {
    const { article } = readAddedArticle(guildId, each, find, await parse(fileOf(each)));
    if (!article || !fitsAlone(each, article) || !hasRoom(guildId, article, parts)) {
      refused.push(each.name);
      continue;
    }
    const before = library.of(guildId).article(article.id);
    if (before) await store.setAside(guildId, each.name, clock());
    await store.save({ ...each, guildId });
    await library.change({ added: [article] });
  }
  return { articles: taken.length - refused.length, refused };
}

const nameOf = (guildId: string, id: string): string =>
  id.slice(serverArticleId(guildId, '').length);

function hasRoom(guildId: string, article: Article, { library }: RefreshParts): boolean {
  const replaces = library.of(guildId).article(article.id) ?? null;
  return checkRoom(listOwn(library, guildId), { article, replaces, warnings: [], doubt: null }).ok;
}
