/** Articles in, answers out: what the terminal asks, and a visit on Discord the part of it that it may see. */
import { citePassage } from '../answer/cite-passage.ts';
import { indexListed, type ListedPassages } from '../answer/listed-questions.ts';
import type { Answer, Article, Citation, Glossary, Passage } from '../model.ts';
import { createEngine } from '../search/engine.ts';
import { parseQuestion } from '../search/question/parse-question.ts';
import { takeOutLinks } from '../search/question/take-out-links.ts';
import type { CreateEngine, Explanation, SearchEngine } from '../search/search-engine.ts';
import { type AskedParts, type AskOptions, askLibrary, defaultLimit } from './ask-library.ts';
import { listLanguages } from './list-languages.ts';

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
  /** Why the best passages were found, whatever the outcome. */
  explain(text: string, options?: AskOptions): Explanation[];
}

/** A library whose articles come and go. */
export interface LiveLibrary {
  /** The library as it is now: another value after each change. */
  current(): Library;
  /** Takes the place of an article of the same id. */
  add(article: Article): void;
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
  const byId = new Map(articles.map((article) => [article.id, article]));
  const engine = create(articles, glossary);
  const read = () => readLibrary(engine, [...byId.values()], now());
  let library = read();
  return {
    current: () => library,
    add: (article) => {
      engine.add(article);
      byId.set(article.id, article);
      library = read();
    },
    remove: (articleId) => {
      if (!byId.delete(articleId)) return;
      engine.remove(articleId);
      library = read();
    },
  };
}

/** The part of a library that `includes` holds for: nothing of the rest can be reached through it. */
export function narrowLibrary(library: Library, includes: (articleId: string) => boolean): Library {
  return {
    builtAt: library.builtAt,
    articles: library.articles.filter(({ id }) => includes(id)),
    article: (id) => (includes(id) ? library.article(id) : undefined),
    passage: (id, number) => (includes(id) ? library.passage(id, number) : undefined),
    ask: (text, options = {}) =>
      library.ask(text, {
        ...options,
        includes: (id) => includes(id) && (options.includes?.(id) ?? true),
      }),
    explain: (text, options = {}) =>
      library.explain(text, {
        ...options,
        includes: (id) => includes(id) && (options.includes?.(id) ?? true),
      }),
  };
}

function readLibrary(engine: SearchEngine, articles: readonly Article[], builtAt: Date): Library {
  const byId = new Map(articles.map((article) => [article.id, article]));
  let listed: ListedPassages | undefined;
  const parts: AskedParts = {
    engine,
    byId,
    languages: listLanguages(articles),
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
    explain: (text, { articleId, includes = () => true, limit = defaultLimit } = {}) =>
      engine.explain(parseQuestion(takeOutLinks(text).text, parts.languages), {
        limit,
        includes: (id) => (articleId === undefined || id === articleId) && includes(id),
      }),
  };
}
