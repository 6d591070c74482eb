/** Articles in, answers out: what the terminal asks, and a visit on Discord the part of it that it may see. */
import { citePassage } from '../answer/cite-passage.ts';
import { indexListed, type ListedPassages } from '../answer/listed-questions.ts';
import type { Answer, Article, Citation, Glossary, LanguageCode, Passage } from '../model.ts';
import { createEngine } from '../search/engine.ts';
import { runAtOnce } from '../search/index/steps.ts';
import type { CreateEngine, EngineReader } from '../search/search-engine.ts';
import {
  type AskedParts,
  type AskOptions,
  askLibrary,
  type ExplainedAnswer,
  explainLibrary,
} from './ask/ask-library.ts';
import { listLanguages } from './ask/list-languages.ts';
import { type Amendments, amendArticles, createTerms } from './servers/amend-articles.ts';

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
  /**
   * Never throws on any text; nothing to search for gives `none`. To be waited for: passages may be kept
   * elsewhere, and what was hidden a moment ago be on its way out of the counts. Where articles come or go
   * meanwhile, it is answered as they are then, and never from what is hidden here.
   */
  ask(text: string, options?: AskOptions): Answer | Promise<Answer>;
  /** The same answer with why it is what it is, and why the best passages were found, whatever the outcome. */
  explain(text: string, options?: AskOptions): ExplainedAnswer | Promise<ExplainedAnswer>;
  /** As if these had never been there: what is hidden changes no score, correction or suggestion. */
  without(articleIds: ReadonlySet<string>): Library;
  /** With what a server's moderators say of articles and words: it changes the library of nobody else. */
  amend(amendments: Amendments): Library;
}

/** One whose passages are all in memory: nothing is waited for. */
export interface MemoryLibrary extends Library {
  ask(text: string, options?: AskOptions): Answer;
  explain(text: string, options?: AskOptions): ExplainedAnswer;
  without(articleIds: ReadonlySet<string>): MemoryLibrary;
  amend(amendments: Amendments): MemoryLibrary;
}

/** `create`: another engine to search with. */
export function createLibrary(
  articles: readonly Article[],
  builtAt: Date,
  create: CreateEngine = createEngine,
): MemoryLibrary {
  const engine = create(articles);
  return readLibrary(() => engine, articles, builtAt);
}

export const withTerms = (engine: EngineReader, glossary: Glossary): EngineReader =>
  glossary.length === 0 ? engine : engine.withTerms(glossary);

export interface ReadLibrary extends MemoryLibrary {
  readonly parts: () => AskedParts;
}

/** `engine`: not called before something is asked. */
export function readLibrary(
  engine: () => EngineReader,
  articles: readonly Article[],
  builtAt: Date,
): ReadLibrary {
  const byId = new Map(articles.map((article) => [article.id, article]));
  let listed: ListedPassages | undefined;
  let languages: readonly LanguageCode[] | undefined;
  const parts: AskedParts = {
    get engine() {
      return engine();
    },
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
    parts: () => parts,
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
      const narrowed = runAtOnce(engine().without(hidden));
      return readLibrary(() => narrowed, shown, builtAt);
    },
    amend: ({ amendments, words }) => {
      const amended = withTerms(engine(), createTerms(words, articles));
      return readLibrary(() => amended, amendArticles(articles, amendments), builtAt);
    },
  };
}
