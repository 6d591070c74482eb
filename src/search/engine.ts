/** Articles in, a search engine out; a question in, its hits out, best first. */
import type { Article, Glossary, Hit, Question } from '../model.ts';
import { explainHit } from './hits/explain-hit.ts';
import { readHit } from './hits/read-hit.ts';
import {
  buildIndex,
  createIndex,
  type Index,
  type KnownBrought,
  narrowIndex,
  type ReadIndex,
  unpackIndex,
} from './index/index-articles.ts';
import type { PackedIndex } from './index/pack-index.ts';
import { runAtOnce, type Steps } from './index/steps.ts';
import {
  addTerms,
  createQuestionReader,
  createSpellingAids,
  type SpellingAids,
} from './question/read-question.ts';
import { createCandidateFinder } from './ranking/find-candidates.ts';
import {
  createReranker,
  type RankCandidates,
  type RankedCandidate,
} from './ranking/rank-candidates.ts';
import { createScratch } from './ranking/rank-passages.ts';
import type { CreateEngine, EngineReader, SearchEngine, SearchOptions } from './search-engine.ts';
import { weights } from './weights.ts';

export const createEngine: CreateEngine = (articles, glossary, packed) =>
  runAtOnce(openEngine(articles, glossary, packed));

/** The same in steps, while questions are put to another. */
export function* openEngine(
  articles: Iterable<Article>,
  glossary: Glossary = [],
  packed?: unknown,
): Steps<SearchEngine> {
  const all = [...articles];
  const index = (yield* unpack(packed, all)) ?? (yield* buildIndex(all));
  const tools = createTools(index, glossary);
  yield* tools.aids.filter.readAhead();
  return toEngine(index, tools);
}

/** Undefined where it does not fit: then the articles are read. */
function* unpack(packed: unknown, articles: readonly Article[]): Steps<Index | undefined> {
  if (packed === undefined) return undefined;
  try {
    return yield* unpackIndex(packed as PackedIndex, articles);
  } catch {
    return undefined;
  }
}

/** What the engines of one library share: it tells none of them what another holds. */
export interface Tools {
  readonly aids: SpellingAids;
  readonly scratch: ReturnType<typeof createScratch>;
  readonly rank: RankCandidates;
  readonly brought: KnownBrought;
}

const createTools = (index: ReadIndex, glossary: Glossary): Tools => ({
  aids: addTerms(createSpellingAids(index), glossary),
  scratch: createScratch(),
  rank: createReranker(index.vocabulary, weights.passage),
  brought: new WeakMap(),
});

function toEngine(index: Index, tools: Tools): SearchEngine {
  const { filter } = tools.aids;
  return {
    add: index.add,
    remove: index.remove,
    *change(...change) {
      const steps = index.change(...change);
      // Words of a whole article at once would hold up the first question that is misspelt.
      while (!steps.next().done) yield filter.readNew();
    },
    pack: index.pack,
    extend: (articles) => toEngine(createIndex(articles, index), tools),
    ...openReader(index, tools),
  };
}

export function openReader(index: ReadIndex, tools: Tools): EngineReader {
  const searchIndex = searchWith(index, tools);
  const rank = (question: Question, options: SearchOptions): RankedCandidate[] =>
    searchIndex.find(question, options).slice(0, options.limit);
  const readHits = (candidates: readonly RankedCandidate[]): Hit[] =>
    fallingScores(candidates.map((candidate) => readHit(candidate, weights)));
  return {
    search: (question, options) => readHits(rank(question, options)),
    explain(question, options) {
      const candidates = rank(question, options);
      const hits = readHits(candidates);
      return candidates.map((candidate, i) => explainHit(candidate, hits[i] as Hit, weights));
    },
    read: searchIndex.read,
    without: (articles) => hideArticles(index, articles, tools),
    withTerms: (glossary) => openReader(index, { ...tools, aids: addTerms(tools.aids, glossary) }),
  };
}

function* hideArticles(
  index: ReadIndex,
  articles: readonly Article[],
  tools: Tools,
): Steps<EngineReader> {
  const narrowed = yield* narrowIndex(index, articles, tools.brought);
  return openNarrowed(index, narrowed, articles, tools);
}

function openNarrowed(
  index: ReadIndex,
  narrowed: ReadIndex,
  articles: readonly Article[],
  tools: Tools,
): EngineReader {
  const hidden = new Set(articles.map(({ id }) => id));
  const { search, explain, read } = openReader(narrowed, tools);
  const shown = ({ includes = () => true, ...options }: SearchOptions): SearchOptions => ({
    ...options,
    includes: (id) => !hidden.has(id) && includes(id),
  });
  return {
    search: (question, options) => search(question, shown(options)),
    explain: (question, options) => explain(question, shown(options)),
    read,
    without: (more) => hideArticles(index, [...articles, ...more], tools),
    withTerms: (glossary) => {
      const aids = addTerms(tools.aids, glossary);
      return openNarrowed(index, narrowed, articles, { ...tools, aids });
    },
  };
}

/** Every candidate for a question, best first: `limit` of them at least, where there are as many. */
export type IndexSearch = (question: Question, options: SearchOptions) => RankedCandidate[];

/** The stages from question to ranking over one index; what they remember lives as long as this. */
export function createIndexSearch(index: Index, glossary: Glossary = []): IndexSearch {
  return searchWith(index, createTools(index, glossary)).find;
}

function searchWith(
  index: ReadIndex,
  { aids, scratch, rank }: Tools,
): { readonly find: IndexSearch; readonly read: EngineReader['read'] } {
  const read = createQuestionReader(index, aids);
  const find = createCandidateFinder(index, scratch);
  return {
    find(typed, { limit, includes = () => true }) {
      const question = read(typed);
      return rank(question, find(question, { limit, includes }));
    },
    read(typed) {
      const { answerType, respelt, words } = read(typed);
      const readings = words.map(({ typed, kind, meantForm }) => ({
        typed,
        kind,
        takenFor: meantForm,
      }));
      return { asksFor: answerType, respelt, words: readings };
    },
  };
}

/** A hit ranked behind another is no likelier to answer, whatever its own features say. */
function fallingScores(hits: readonly Hit[]): Hit[] {
  let least = 1;
  return hits.map((hit) => {
    least = Math.min(least, hit.score);
    return hit.score > least ? { ...hit, score: least } : hit;
  });
}
