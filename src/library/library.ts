/** Articles in, answers out: what the terminal asks, and a visit on Discord the part of it that it may see. */
import { citePassage } from '../answer/cite-passage.ts';
import { indexListed, type ListedPassages } from '../answer/listed-questions.ts';
import type { Answer, Article, Citation, Glossary, LanguageCode, Passage } from '../model.ts';
import { createEngine } from '../search/engine.ts';
import type { CreateEngine, EngineReader, SearchEngine } from '../search/search-engine.ts';
import {
  type AskedParts,
  type AskOptions,
  askLibrary,
  type ExplainedAnswer,
  explainLibrary,
} from './ask-library.ts';
import { listLanguages } from './list-languages.ts';
import { ownerOf } from './visibility.ts';

/** A passage with all that is needed to show it. */
export interface CitedPassage {
  readonly article: Article;
  readonly passage: Passage;
  readonly citation: Citation;
}

/** The articles as they are at one moment. */
export interface Library {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  /** When the articles were indexed as they are now. */
  readonly builtAt: Date;
  article(id: string): Article | undefined;
  /** Undefined where the article has no such ¶. */
  passage(articleId: string, number: number): CitedPassage | undefined;
  /** Never throws on any text; nothing to search for gives `none`. */
  ask(text: string, options?: AskOptions): Answer;
  /** The same answer with why it is what it is, and why the best passages were found, whatever the outcome. */
  explain(text: string, options?: AskOptions): ExplainedAnswer;
  /** As if these had never been there: what is hidden changes no score, correction or suggestion. */
  without(articleIds: ReadonlySet<string>): Library;
}

/** A library whose articles come and go: those that all share, and those that servers add. */
export interface LiveLibrary {
  /** What all share, as it is now: another value after each change. */
  current(): Library;
  /** The same with what the server has added; it tells nothing of other servers. */
  of(guildId: string | null): Library;
  /** Takes the place of an article of the same id. */
  add(article: Article): void;
  /** The same of many, each owner's indexed together. */
  addAll(articles: readonly Article[]): void;
  /** An unknown id changes nothing. */
  remove(articleId: string): void;
}

/** `create`: another engine to search with. */
export function createLibrary(
  articles: readonly Article[],
  builtAt: Date,
  create: CreateEngine = createEngine,
): Library {
  return readLibrary(create(articles), articles, builtAt);
}

/** The same, of articles that come and go. */
export function createLiveLibrary(
  articles: readonly Article[],
  now: () => Date,
  glossary: Glossary = [],
  create: CreateEngine = createEngine,
): LiveLibrary {
  const isShared = ({ id }: Article) => ownerOf(id) === null;
  const shared = createShelf(create(articles.filter(isShared), glossary), now);
  for (const article of articles.filter(isShared)) shared.own.set(article.id, article);
  const servers = new Map<string, Shelf>();
  const shelfOf = (articleId: string): Shelf => {
    const owner = ownerOf(articleId);
    if (owner === null) return shared;
    const shelf = servers.get(owner) ?? createShelf(shared.engine.extend([]), now, shared);
    servers.set(owner, shelf);
    return shelf;
  };
  const add = (article: Article) => shelfOf(article.id).add(article);
  const addAll = (many: readonly Article[]) => {
    for (const [owner, own] of groupByOwner(many)) {
      if (owner === null || servers.has(owner)) for (const article of own) add(article);
      else servers.set(owner, createShelf(shared.engine.extend(own), now, shared, own));
    }
  };
  addAll(articles.filter((one) => !isShared(one)));
  return {
    current: () => shared.read(),
    of: (guildId) => (servers.get(guildId ?? '') ?? shared).read(),
    add,
    addAll,
    remove: (articleId) => {
      const shelf = shelfOf(articleId);
      shelf.remove(articleId);
      const owner = ownerOf(articleId);
      if (owner !== null && shelf.own.size === 0) servers.delete(owner);
    },
  };
}

/** The articles of one owner above those that all share. */
interface Shelf {
  readonly engine: SearchEngine;
  readonly own: Map<string, Article>;
  add(article: Article): void;
  remove(articleId: string): void;
  /** Made when it is asked for: many articles may come before. */
  read(): Library;
}

/** A later article of the same id takes the place of the one before. */
function groupByOwner(articles: readonly Article[]): Map<string | null, readonly Article[]> {
  const groups = new Map<string | null, Article[]>();
  for (const article of new Map(articles.map((one) => [one.id, one])).values()) {
    const owner = ownerOf(article.id);
    const group = groups.get(owner);
    if (group) group.push(article);
    else groups.set(owner, [article]);
  }
  return groups;
}

/** `held`: what the engine has already. */
function createShelf(
  engine: SearchEngine,
  now: () => Date,
  below?: Shelf,
  held: readonly Article[] = [],
): Shelf {
  const own = new Map(held.map((article) => [article.id, article]));
  let changedAt = now();
  let made: { library: Library; above: Library | undefined } | undefined;
  const change = (): void => {
    changedAt = now();
    made = undefined;
  };
  return {
    engine,
    own,
    add(article) {
      engine.add(article);
      own.set(article.id, article);
      change();
    },
    remove(articleId) {
      if (!own.delete(articleId)) return;
      engine.remove(articleId);
      change();
    },
    read() {
      const above = below?.read();
      if (!made || made.above !== above) {
        const builtAt = above && above.builtAt > changedAt ? above.builtAt : changedAt;
        const articles = [...(above?.articles ?? []), ...own.values()];
        made = { library: readLibrary(engine, articles, builtAt), above };
      }
      return made.library;
    },
  };
}

function readLibrary(engine: EngineReader, articles: readonly Article[], builtAt: Date): Library {
  const byId = new Map(articles.map((article) => [article.id, article]));
  let listed: ListedPassages | undefined;
  let languages: readonly LanguageCode[] | undefined;
  const parts: AskedParts = {
    engine,
    byId,
    languages: () => {
      languages ??= listLanguages(articles);
      return languages;
    },
    listed: () => {
      listed ??= indexListed(articles);
      return listed;
    },
    // A passage and its translation may both be found: enough hits are asked for to leave one out.
    translations: articles.some(({ translationOf }) => translationOf !== null) ? 2 : 1,
  };
  return {
    builtAt,
    articles: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    article: (id) => byId.get(id),
    passage(articleId, number) {
      const article = byId.get(articleId);
      const passage = article?.passages[number - 1];
      return article && passage && { article, passage, citation: citePassage(article, passage) };
    },
    ask: (text, options = {}) => askLibrary(text, options, parts),
    explain: (text, options = {}) => explainLibrary(text, options, parts),
    without(articleIds) {
      const hidden = articles.filter(({ id }) => articleIds.has(id));
      const shown = articles.filter(({ id }) => !articleIds.has(id));
      return readLibrary(engine.without(hidden), shown, builtAt);
    },
  };
}
