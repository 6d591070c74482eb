/** What moderators add in, articles of their server in the library out; and the knowledge folder read again. */
import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import type {
  Draft,
  ImportArticle,
  ImportDetails,
  ImportSource,
} from '../articles/fetch/import-article.ts';
import { fail, type ImportResult, succeed } from '../articles/fetch/import-failure.ts';
import { parseArticle } from '../articles/read/parse-article.ts';
import { formatProblem, readKnowledge } from '../articles/read/read-knowledge.ts';
import type { Article } from '../model.ts';
import type { AddedArticleStore } from '../storage/added-articles.ts';
import type { LiveLibrary } from './library.ts';
import { ownerOf, serverArticleId } from './visibility.ts';

/** What an article would be; nothing is kept of it yet. */
export interface Preview {
  readonly article: Article;
  /** Sentences about what deserves a look. */
  readonly warnings: readonly string[];
  /** The article of the server whose place it takes. */
  readonly replaces: Article | null;
}

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
  /** The article that is gone; undefined where the server has none of that id. */
  remove(guildId: string, articleId: string): Promise<Article | undefined>;
  /** Reads the knowledge folder again; where nothing usable is left there, what was served stays. */
  reload(): Promise<Reloaded>;
}

export interface ServerArticlesParts {
  readonly library: LiveLibrary;
  readonly store: AddedArticleStore;
  readonly importArticle: ImportArticle;
  readonly knowledgeDir: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Enough for a newsroom's month; each is kept in memory. */
export const maxArticles = 100;
/** Of one server's articles together, in characters: a row of novels. */
const maxServerChars = 10_000_000;
/** Of one article, in characters: it is read and indexed while nobody else is answered, for about a second. */
const maxArticleChars = 1_000_000;

interface Read {
  readonly draft: Draft;
  readonly preview: Preview;
}

/** Puts the articles that were added before on the library. */
export async function restoreArticles(
  library: LiveLibrary,
  store: AddedArticleStore,
  warn: (sentence: string) => void,
): Promise<void> {
  for await (const { guildId, name, ending, text } of store.all()) {
    const { article } = readArticle(guildId, { name, ending, text, url: null }, library);
    if (article) library.add(article);
    else warn(`The article ${name} of server ${guildId} cannot be read any more.`);
  }
}

export function createServerArticles(parts: ServerArticlesParts): ServerArticles {
  const { library, store, importArticle, clock } = parts;
  const inTurn = pLimit(1);
  const importInTurn = pLimit(1);
  /** Servers for which something is being imported. */
  const busy = new Set<string>();
  let reloading: Promise<Reloaded> | undefined;

  const list = (guildId: string) =>
    library.current().articles.filter(({ id }) => ownerOf(id) === guildId);

  async function read(
    guildId: string,
    source: ImportSource,
    details: ImportDetails,
  ): Promise<ImportResult<Read>> {
    // One at a time, one of each server: an import may keep a processor busy for its 10 s.
    if (busy.has(guildId)) return fail('busy');
    busy.add(guildId);
    const imported = await importInTurn(() => importArticle(source, details)).finally(() =>
      busy.delete(guildId),
    );
    if (!imported.ok) return imported;
    const draft = chooseName(guildId, imported.value, list(guildId));
    if (draft.text.length > maxArticleChars) {
      return fail('large', `${maxArticleChars / 1_000_000}`);
    }
    const { article, problems } = readArticle(guildId, draft, library);
    if (!article) return fail('article', problems[0]?.message ?? '');
    const replaces = library.current().article(article.id) ?? null;
    const warnings = problems.map(({ message }) => message);
    return succeed({ draft, preview: { article, warnings, replaces } });
  }

  /** What the server has room for, apart from what is replaced. */
  function checkRoom(guildId: string, { article, replaces }: Preview): ImportResult<null> {
    const others = list(guildId).filter(({ id }) => id !== replaces?.id);
    if (others.length >= maxArticles) return fail('full', String(maxArticles));
    const chars = [...others, article].reduce((sum, each) => sum + countChars(each), 0);
    return chars > maxServerChars ? fail('full', String(others.length)) : succeed(null);
  }

  async function add(
    guildId: string,
    source: ImportSource,
    details: ImportDetails,
  ): Promise<ImportResult<Preview>> {
    const outcome = await read(guildId, source, details);
    if (!outcome.ok) return outcome;
    const { draft, preview } = outcome.value;
    const room = checkRoom(guildId, preview);
    if (!room.ok) return room;
    const { name, ending, text } = draft;
    await store.save({ guildId, name, ending, text, addedAt: clock() });
    library.add(preview.article);
    return succeed(preview);
  }

  return {
    list,
    articles: (guildId) =>
      library.current().articles.filter(({ id }) => [null, guildId].includes(ownerOf(id))),
    preview: async (guildId, source, details) => {
      const outcome = await read(guildId, source, details);
      if (!outcome.ok) return outcome;
      const room = checkRoom(guildId, outcome.value.preview);
      return room.ok ? succeed(outcome.value.preview) : room;
    },
    add: (guildId, source, details) => inTurn(() => add(guildId, source, details)),
    remove: (guildId, articleId) =>
      inTurn(async () => {
        const article = list(guildId).find(({ id }) => id === articleId);
        if (!article) return undefined;
        await store.delete(guildId, article.id.slice(guildId.length + 1));
        library.remove(article.id);
        return article;
      }),
    reload: () => {
      reloading ??= reloadFolder(parts).finally(() => {
        reloading = undefined;
      });
      return reloading;
    },
  };
}

function countChars({ passages }: Article): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}

/** A name that another address has taken gets a number. */
function chooseName(guildId: string, draft: Draft, own: readonly Article[]): Draft {
  const nameOf = ({ id }: Article) => id.slice(guildId.length + 1);
  const sameAddress = own.find(({ url }) => url !== null && url === draft.url);
  if (sameAddress) return { ...draft, name: nameOf(sameAddress) };
  const taken = new Set(
    own.filter(({ url }) => url !== null && draft.url !== null).map((article) => nameOf(article)),
  );
  let name = draft.name;
  for (let number = 2; taken.has(name); number++) name = `${draft.name}-${number}`;
  return { ...draft, name };
}

/** As the knowledge folder would read it, under an id that belongs to the server. */
function readArticle(guildId: string, { name, ending, text }: Draft, library: LiveLibrary) {
  const { article, problems } = parseArticle({ path: `${name}.${ending}`, text });
  if (article === null) return { article, problems };
  const id = serverArticleId(guildId, name);
  const passages = article.passages.map((passage) => ({ ...passage, articleId: id }));
  const original = [serverArticleId(guildId, article.translationOf ?? ''), article.translationOf]
    .map((candidate) => library.current().article(candidate ?? ''))
    .find((found) => found?.passages.length === passages.length);
  return {
    article: { ...article, id, passages, translationOf: original?.id ?? null },
    problems,
  };
}

async function reloadFolder({ library, knowledgeDir }: ServerArticlesParts): Promise<Reloaded> {
  const { articles, problems } = await readKnowledge(knowledgeDir);
  const counts = { added: 0, changed: 0, removed: 0 };
  const before = library.current().articles.filter(({ id }) => ownerOf(id) === null);
  const lines = problems.map(formatProblem);
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
