/** What moderators add in, articles of their server in the library out; and the knowledge folder read again. */
import pLimit from 'p-limit';
import type { ImportSource } from '../articles/fetch/find-source.ts';
import type { ImportDetails } from '../articles/fetch/import-article.ts';
import { type ImportResult, succeed } from '../articles/fetch/import-failure.ts';
import type { ParseArticle } from '../articles/read/parse-file.ts';
import { parseHere } from '../articles/read/read-knowledge.ts';
import { formatProblem } from '../articles/read/say-problems.ts';
import type { Article } from '../model.ts';
import type { AddedArticleStore } from '../storage/added-articles.ts';
import type { PageRead } from '../storage/page-reads.ts';
import type { KnowledgeFolder, Reloaded } from './knowledge-folder.ts';
import type { LiveLibrary } from './live/live-library.ts';
import {
  checkRoom,
  createPropose,
  fileOf,
  listOwn,
  type Preview,
  type Proposal,
  type ProposeParts,
  readAddedArticle,
} from './propose-article.ts';
import { adoptArticles, type TakenIn } from './servers/adopt-articles.ts';
import type { BundledArticle } from './servers/bundle.ts';
import { notePage } from './servers/note-page.ts';
import { type Refresh, refreshArticle } from './servers/refresh-article.ts';
import {
  forgetRemoved,
  type RemovedEntry,
  type RemovedParts,
  rememberRemoved,
  restoreRemoved,
} from './servers/removed-articles.ts';
import { type TakeInParts, takeInArticles } from './take-in-articles.ts';
import { ownerOf, serverArticleId } from './visibility.ts';

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
  /** All that the server has added or removed, for good. */
  forget(guildId: string): Promise<void>;
  /** What is kept under these keys was written by another process. */
  changed(keys: readonly string[]): Promise<void>;
  /** Brought back; what stands in its place by now is set aside. */
  restore(guildId: string, articleId: string): Promise<ImportResult<Article> | undefined>;
  /** What has become of the pages that the server's articles were read from, by article id. */
  pages(guildId: string): Promise<ReadonlyMap<string, PageRead>>;
  /** Reads the knowledge folder again, where all servers have their articles from. */
  reload(): Promise<Reloaded>;
  /** Errors in its files as they are now: lines `file:line: message`. */
  problems(): readonly string[];
}

export interface ServerArticlesParts
  extends ProposeParts,
    RemovedParts,
    Pick<TakeInParts, 'keeps'> {
  readonly knowledge: Pick<KnowledgeFolder, 'reload' | 'problems'>;
}

export interface RestoreOptions {
  readonly warn: (sentence: string) => void;
  readonly parse?: ParseArticle;
  /** Servers whose articles this process keeps; all where it is left out. */
  readonly keeps?: (guildId: string) => boolean;
}

/** Puts the articles that were added before on the library. */
export async function restoreArticles(
  library: LiveLibrary,
  store: AddedArticleStore,
  { warn, parse = parseHere, keeps = () => true }: RestoreOptions,
): Promise<void> {
  const articles = new Map<string, Article>();
  for await (const { guildId, name, ending, text } of store.all()) {
    if (!keeps(guildId)) continue;
    const draft = { name, ending, text };
    // Of other servers' articles it is told nothing.
    const find = (id: string) =>
      ownerOf(id) === guildId ? articles.get(id) : library.current().article(id);
    const { article } = readAddedArticle(guildId, draft, find, await parse(fileOf(draft)));
    if (article) articles.set(article.id, article);
    else warn(`The article ${name} of server ${guildId} cannot be read any more.`);
  }
  await library.change({ added: [...articles.values()] });
}

type Adopt = (
  guildId: string,
  articles: readonly BundledArticle[],
  exact: boolean,
) => Promise<TakenIn>;

/** `refresh`: an article whose page was read again; `adopt`: those of a file that moderators had made. */
export function createServerArticles(
  parts: ServerArticlesParts,
): ServerArticles & { readonly refresh: Refresh; readonly adopt: Adopt } {
  const { library, store, clock, knowledge, pageReads } = parts;
  const inTurn = pLimit(1);
  const propose = createPropose(parts);
  const removedLists = rememberRemoved(parts);
  const changeIn = <Result>(
    guildId: string | null,
    change: () => Promise<Result>,
  ): Promise<Result> => inTurn(() => change().finally(() => removedLists.renew(guildId)));

  const list = (guildId: string) => listOwn(library, guildId);

  async function add(
    guildId: string,
    { draft, preview: proposed }: Proposal,
    source: ImportSource,
    details: ImportDetails,
  ): Promise<ImportResult<Preview>> {
    // What stood there may have gone while the article was read.
    const replaces = library.of(guildId).article(proposed.article.id) ?? null;
    const preview = { ...proposed, replaces };
    const room = checkRoom(list(guildId), preview);
    if (!room.ok) return room;
    const { name, ending, text } = draft;
    if (replaces) await store.setAside(guildId, name, clock());
    const title = details.title ?? null;
    const page = source.kind === 'address' ? { address: source.address, title } : undefined;
    const added = { guildId, name, ending, text, addedAt: clock(), ...(page && { page }) };
    await store.save(added);
    await notePage(added, draft, parts);
    await library.change({ added: [preview.article] });
    return succeed(preview);
  }

  return {
    list,
    adopt: (guildId, articles, exact) =>
      changeIn(guildId, () => adopt(guildId, articles, exact, parts)),
    refresh: (article, draft) => changeIn(null, () => refreshArticle(article, draft, parts)),
    pages: async (guildId) => {
      const found = new Map<string, PageRead>();
      for await (const { name, page } of pageReads.list(guildId)) {
        found.set(serverArticleId(guildId, name), page);
      }
      return found;
    },
    articles: (guildId) => library.of(guildId).articles,
    preview: async (guildId, source, details) => {
      const proposed = await propose(guildId, source, details);
      return proposed.ok ? succeed(proposed.value.preview) : proposed;
    },
    add: async (guildId, source, details) => {
      // Outside of the turn: a page may take as long as it likes, and holds up nobody.
      const proposed = await propose(guildId, source, details);
      if (!proposed.ok) return proposed;
      return changeIn(guildId, () => add(guildId, proposed.value, source, details));
    },
    remove: (guildId, articleId) =>
      changeIn(guildId, async () => {
        const article = list(guildId).find(({ id }) => id === articleId);
        if (!article) return undefined;
        const name = article.id.slice(guildId.length + 1);
        await store.setAside(guildId, name, clock());
        await store.delete(guildId, name);
        await library.change({ removed: [article.id] });
        return article;
      }),
    removed: removedLists.list,
    forgetRemoved: () => inTurn(() => forgetRemoved(null, parts)),
    forget: (guildId) => changeIn(guildId, () => forget(parts, guildId)),
    changed: (keys) => changeIn(null, () => takeInArticles(parts, keys)),
    restore: (guildId, articleId) =>
      changeIn(guildId, () => restoreRemoved(guildId, articleId, parts)),
    reload: knowledge.reload,
    problems: () =>
      knowledge
        .problems()
        .filter(({ severity }) => severity === 'error')
        .map(formatProblem),
  };
}

async function adopt(
  guildId: string,
  articles: readonly BundledArticle[],
  exact: boolean,
  parts: ServerArticlesParts,
): Promise<TakenIn> {
  const taken = await adoptArticles(guildId, articles, exact, parts);
  for (const each of articles) {
    if (!taken.refused.includes(each.name)) await notePage({ ...each, guildId }, {}, parts);
  }
  return taken;
}

async function forget(
  { store, pageReads, library }: ServerArticlesParts,
  guildId: string,
): Promise<void> {
  const own = listOwn(library, guildId);
  for (const { id } of own) await store.delete(guildId, id.slice(guildId.length + 1));
  for await (const { name } of store.removed(guildId)) await store.forgetRemoved(guildId, name);
  for await (const { name } of pageReads.list(guildId)) await pageReads.delete(guildId, name);
  await library.change({ removed: own.map(({ id }) => id) });
}
