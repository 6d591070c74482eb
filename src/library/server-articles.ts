/** What moderators add in, articles of their server in the library out; and the knowledge folder read again. */
import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import type { ImportDetails, ImportSource } from '../articles/fetch/import-article.ts';
import { type ImportResult, succeed } from '../articles/fetch/import-failure.ts';
import { formatProblem, readKnowledge } from '../articles/read/read-knowledge.ts';
import type { Article } from '../model.ts';
import type { AddedArticleStore } from '../storage/added-articles.ts';
import type { LiveLibrary } from './library.ts';
import {
  checkRoom,
  createPropose,
  listOwn,
  maxArticles,
  type Preview,
  type ProposeParts,
} from './propose-article.ts';
import type { ReadAdded } from './read-added.ts';
import { ownerOf } from './visibility.ts';

export interface Reloaded {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Lines `file:line: message`. */
  readonly problems: readonly string[];
}

export interface ServerArticles {
  preview(
    guildId: string,
    source: ImportSource,
    details: ImportDetails,
  ): Promise<ImportResult<Preview>>;
  /** An article of the same address, or the same title and no other address, is replaced. */
  add(
    guildId: string,
    source: ImportSource,
    details: ImportDetails,
  ): Promise<ImportResult<Preview>>;
  /** The server's own, in the order of their ids. */
  list(guildId: string): readonly Article[];
  /** The server's own and the shared ones, hidden or not. */
  articles(guildId: string): readonly Article[];
  /** The article that is gone, and can be brought back; undefined where the server has none of that id. */
  remove(guildId: string, articleId: string): Promise<Article | undefined>;
  /** What was removed or replaced in the last `undoDays` days, the latest first. */
  removed(guildId: string): Promise<readonly RemovedEntry[]>;
  /** Forgets, of every server, what can no longer be brought back. */
  forgetRemoved(): Promise<void>;
  /** Brought back; what stands in its place by now is set aside. */
  restore(guildId: string, articleId: string): Promise<ImportResult<Article> | undefined>;
  /** Reads the knowledge folder again; where nothing usable is left there, what was served stays. */
  reload(): Promise<Reloaded>;
}

/** What can be brought back. */
export interface RemovedEntry {
  readonly article: Article;
  /** Milliseconds since 1970. */
  readonly removedAt: number;
}

/** How long a moderator's slip can be undone. */
export const undoDays = 7;
const dayMs = 86_400_000;

export interface ServerArticlesParts extends ProposeParts {
  readonly store: AddedArticleStore;
  readonly knowledgeDir: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Puts the articles that were added before on the library. */
export async function restoreArticles(
  library: LiveLibrary,
  store: AddedArticleStore,
  readAdded: ReadAdded,
  warn: (sentence: string) => void,
): Promise<void> {
  const articles = new Map<string, Article>();
  for await (const { guildId, name, ending, text } of store.all()) {
    const draft = { name, ending, text };
    // Of other servers' articles it is told nothing.
    const find = (id: string) =>
      ownerOf(id) === guildId ? articles.get(id) : library.current().article(id);
    const outcome = await readAdded(guildId, draft, find);
    const article = outcome.kind === 'read' ? outcome.article : null;
    if (article) articles.set(article.id, article);
    else warn(`The article ${name} of server ${guildId} cannot be read any more.`);
  }
  library.addAll([...articles.values()]);
}

export function createServerArticles(parts: ServerArticlesParts): ServerArticles {
  const { library, store, clock } = parts;
  const inTurn = pLimit(1);
  const propose = createPropose(parts);
  let reloading: Promise<Reloaded> | undefined;

  const list = (guildId: string) => listOwn(library, guildId);

  async function add(
    guildId: string,
    source: ImportSource,
    details: ImportDetails,
  ): Promise<ImportResult<Preview>> {
    const proposed = await propose(guildId, source, details);
    if (!proposed.ok) return proposed;
    const { draft, preview } = proposed.value;
    const { name, ending, text } = draft;
    if (preview.replaces) await store.setAside(guildId, name, clock());
    await store.save({ guildId, name, ending, text, addedAt: clock() });
    library.add(preview.article);
    return succeed(preview);
  }

  return {
    list,
    articles: (guildId) => library.of(guildId).articles,
    preview: async (guildId, source, details) => {
      const proposed = await propose(guildId, source, details);
      return proposed.ok ? succeed(proposed.value.preview) : proposed;
    },
    add: (guildId, source, details) => inTurn(() => add(guildId, source, details)),
    remove: (guildId, articleId) =>
      inTurn(async () => {
        const article = list(guildId).find(({ id }) => id === articleId);
        if (!article) return undefined;
        const name = article.id.slice(guildId.length + 1);
        await store.setAside(guildId, name, clock());
        await store.delete(guildId, name);
        library.remove(article.id);
        return article;
      }),
    removed: (guildId) => listRemoved(parts, guildId),
    forgetRemoved: () => inTurn(() => forgetRemoved(parts, null)),
    restore: (guildId, articleId) => inTurn(() => restore(parts, guildId, articleId)),
    reload: () => {
      reloading ??= reloadFolder(parts).finally(() => {
        reloading = undefined;
      });
      return reloading;
    },
  };
}

async function forgetRemoved(
  { store, clock }: ServerArticlesParts,
  owner: string | null,
): Promise<void> {
  for await (const { guildId, name, removedAt } of store.removed(owner)) {
    if (removedAt < clock() - undoDays * dayMs) await store.forgetRemoved(guildId, name);
  }
}

async function listRemoved(
  parts: ServerArticlesParts,
  guildId: string,
): Promise<readonly RemovedEntry[]> {
  const { store, library, readAdded } = parts;
  await forgetRemoved(parts, guildId);
  const entries: RemovedEntry[] = [];
  for await (const { name, ending, text, removedAt } of store.removed(guildId)) {
    const file = { name, ending, text };
    const outcome = await readAdded(guildId, file, library.of(guildId).article);
    if (outcome.kind === 'read' && outcome.article)
      entries.push({ article: outcome.article, removedAt });
  }
  return entries.sort((a, b) => b.removedAt - a.removedAt).slice(0, maxArticles);
}

async function restore(
  parts: ServerArticlesParts,
  guildId: string,
  articleId: string,
): Promise<ImportResult<Article> | undefined> {
  const { store, library, clock } = parts;
  const entry = (await listRemoved(parts, guildId)).find(({ article }) => article.id === articleId);
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
  for await (const { name: kept, ending, text, addedAt } of store.removed(guildId)) {
    if (kept !== name) continue;
    if (replaces) await store.setAside(guildId, name, clock());
    else await store.forgetRemoved(guildId, name);
    await store.save({ guildId, name, ending, text, addedAt });
    break;
  }
  library.add(article);
  return succeed(article);
}

async function reloadFolder({ library, knowledgeDir }: ServerArticlesParts): Promise<Reloaded> {
  const { articles, problems } = await readKnowledge(knowledgeDir);
  const counts = { added: 0, changed: 0, removed: 0 };
  const before = library.current().articles;
  const lines = problems.filter(({ isMinor }) => !isMinor).map(formatProblem);
  if (articles.length === 0) return { ...counts, problems: lines };
  for (const article of articles) {
    const known = before.find(({ id }) => id === article.id);
    if (known && isDeepStrictEqual(known, article)) continue;
    library.add(article);
    counts[known ? 'changed' : 'added']++;
  }
  const ids = new Set(articles.map(({ id }) => id));
  for (const { id } of before.filter((known) => !ids.has(known.id))) {
    library.remove(id);
    counts.removed++;
  }
  return { ...counts, problems: lines };
}
