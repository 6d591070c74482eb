/** A server's articles that were removed or replaced in, those that can be brought back, and one brought back, out. */
import { LRUCache } from 'lru-cache';
import { type ImportResult, succeed } from '../../articles/fetch/import-failure.ts';
import type { ParseArticle } from '../../articles/read/parse-file.ts';
import type { Article } from '../../model.ts';
import type { AddedArticleStore } from '../../storage/added-articles.ts';
import type { LiveLibrary } from '../live/live-library.ts';
import { checkRoom, fileOf, listOwn, maxArticles, readAddedArticle } from '../propose-article.ts';
import { type NotePageParts, notePage } from './note-page.ts';

/** What can be brought back. */
export interface RemovedEntry {
  readonly article: Article;
  /** Milliseconds since 1970. */
  readonly removedAt: number;
}

export interface RemovedParts extends NotePageParts {
  readonly store: AddedArticleStore;
  readonly library: LiveLibrary;
  readonly parse: ParseArticle;
}

/** How long a moderator's slip can be undone. */
export const undoDays = 7;
const dayMs = 86_400_000;

/** What can no longer be brought back; of every server where `owner` is null. */
export async function forgetRemoved(
  owner: string | null,
  { store, clock }: Pick<RemovedParts, 'store' | 'clock'>,
): Promise<void> {
  for await (const { guildId, name, removedAt } of store.removed(owner)) {
    if (removedAt < clock() - undoDays * dayMs) await store.forgetRemoved(guildId, name);
  }
}

/** The latest first. */
export async function listRemoved(
  guildId: string,
  parts: RemovedParts,
): Promise<readonly RemovedEntry[]> {
  const { store, library } = parts;
  await forgetRemoved(guildId, parts);
  const entries: RemovedEntry[] = [];
  for await (const { name, ending, text, removedAt } of store.removed(guildId)) {
    const draft = { name, ending, text };
    const find = library.of(guildId).article;
    const parsed = await parts.parse(fileOf(draft));
    const { article } = readAddedArticle(guildId, draft, find, parsed);
    if (article) entries.push({ article, removedAt });
  }
  return entries.sort((a, b) => b.removedAt - a.removedAt).slice(0, maxArticles);
}

/** Whoever types a name asks for the list at each letter, and each article in it may have 1 MB. */
export interface RemovedLists {
  list(guildId: string): Promise<readonly RemovedEntry[]>;
  /** Another article was removed there, or brought back; null for who knows where. */
  renew(guildId: string | null): void;
}

/** Of servers whose moderators look at them now: they hold whole articles. */
const keptLists = 5;
const keptMs = 60_000;

export function rememberRemoved(parts: RemovedParts): RemovedLists {
  const lists = new LRUCache<string, Promise<readonly RemovedEntry[]>>({
    max: keptLists,
    ttl: keptMs,
  });
  return {
    list: async (guildId) => {
      const list = lists.get(guildId) ?? listRemoved(guildId, parts);
      lists.set(guildId, list, { noUpdateTTL: true });
      list.catch(() => lists.delete(guildId));
      const since = parts.clock() - undoDays * dayMs;
      return (await list).filter(({ removedAt }) => removedAt >= since);
    },
    renew: (guildId) => {
      if (guildId === null) lists.clear();
      else lists.delete(guildId);
    },
  };
}

/** Undefined where there is none of that id to bring back. */
export async function restoreRemoved(
  guildId: string,
  articleId: string,
  parts: RemovedParts,
): Promise<ImportResult<Article> | undefined> {
  const { store, library, clock } = parts;
  const entry = (await listRemoved(guildId, parts)).find(({ article }) => article.id === articleId);
  if (!entry) return undefined;
  const { article } = entry;
  const replaces = library.of(guildId).article(article.id) ?? null;
  const room = checkRoom(listOwn(library, guildId), {
    article,
    replaces,
    warnings: [],
    doubt: null,
  });
  if (!room.ok) return room;
  const name = article.id.slice(guildId.length + 1);
  for await (const { removedAt: _, ...kept } of store.removed(guildId)) {
    if (kept.name !== name) continue;
    if (replaces) await store.setAside(guildId, name, clock());
    else await store.forgetRemoved(guildId, name);
    await store.save(kept);
    const known = await parts.pageReads.get(guildId, name);
    // Of the page that is known already it is remembered how it read last.
    if (!kept.page || known?.address !== kept.page.address) await notePage(kept, {}, parts);
    break;
  }
  await library.change({ added: [article] });
  return succeed(article);
}
