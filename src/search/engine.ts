/** Articles in, a search engine out; a question in, its hits out, best first. */
import type { Article, Glossary, Hit, Question } from '../model.ts';
import { explainHit } from './hits/explain-hit.ts';
import { readHit } from './hits/read-hit.ts';
import { createIndex, type Index } from './index/index-articles.ts';
import { createQuestionReader } from './question/read-question.ts';
import { createCandidateFinder } from './ranking/find-candidates.ts';
import { createReranker, type RankedCandidate } from './ranking/rank-candidates.ts';
import type { SearchEngine, SearchOptions } from './search-engine.ts';
import { weights } from './weights.ts';

export function createEngine(articles: Iterable<Article>, glossary: Glossary = []): SearchEngine {
  const index = createIndex(articles);
  const searchIndex = createIndexSearch(index, glossary);
  const rank = (question: Question, options: SearchOptions): RankedCandidate[] =>
    searchIndex(question, options).slice(0, options.limit);
  const readHits = (candidates: readonly RankedCandidate[]): Hit[] =>
    fallingScores(candidates.map((candidate) => readHit(candidate, weights)));
  return {
    add: index.add,
    remove: index.remove,
    search: (question, options) => readHits(rank(question, options)),
    explain(question, options) {
      const candidates = rank(question, options);
      const hits = readHits(candidates);
      return candidates.map((candidate, i) => explainHit(candidate, hits[i] as Hit, weights));
    },
  };
}

/** Every candidate for a question, best first: `limit` of them at least, where there are as many. */
export type IndexSearch = (question: Question, options: SearchOptions) => RankedCandidate[];

/** The stages from question to ranking over one index; what they remember lives as long as this. */
export function createIndexSearch(index: Index, glossary: Glossary = []): IndexSearch {
  const read = createQuestionReader(index, glossary);
  const find = createCandidateFinder(index);
  const rank = createReranker(index.vocabulary, weights.passage);
  return (typed, { limit, includes = () => true }) => {
    const question = read(typed);
    return rank(question, find(question, { limit, includes }));
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
