/** A read question and the index in, candidates out, best first: first stage, then reranking. */
import type { Article, Passage } from '../../model.ts';
import type { Index, IndexPart } from '../index/index-articles.ts';
import { termMask } from '../index/segment.ts';
import { holdsPhrases } from '../question/quoted-phrases.ts';
import type { QuestionWord, ReadQuestion } from '../question/read-question.ts';
import type { Weights } from '../weights.ts';
import { findExactForms } from './exact-forms.ts';
import { matchPassage } from './match-passage.ts';
import {
  type Candidate,
  type PassageFeature,
  passageFeatureNames,
  passageFeatures,
} from './passage-features.ts';
import { type Alternative, type RankedPassage, rankPassages } from './rank-passages.ts';
import { type TermTable, wordOf } from './term-table.ts';

/** A candidate with where it stands and how it was weighed. */
export interface RankedCandidate extends Candidate {
  readonly part: IndexPart;
  /** The passage's number in the part's segment. */
  readonly passage: number;
  readonly rank: number;
}

/** Candidates that the first stage hands on: 12 to 50 give the same answers, and each costs time. */
const candidateCount = 16;
/** Passages looked through for a quoted phrase, best first. */
const maxQuoting = 2_000;

export interface CandidateOptions {
  /** Articles that may be searched, by id. */
  readonly includes: (articleId: string) => boolean;
  /** At least so many candidates where there are as many. */
  readonly limit: number;
}

export function rankCandidates(
  question: ReadQuestion,
  index: Index,
  weights: Weights,
  { includes, limit }: CandidateOptions = { includes: () => true, limit: 0 },
): RankedCandidate[] {
  const found = findCandidates(question, index, includes, Math.max(candidateCount, limit));
  const candidates = index.withTermTable(question, (table) =>
    describeCandidates(question, table, found),
  );
  for (const candidate of candidates) candidate.rank = rankOf(candidate, weights.passage);
  return candidates.sort((a, b) => b.rank - a.rank);
}

interface Found extends RankedPassage {
  readonly part: IndexPart;
}

/**
 * Where the question's own words are found in few passages, as in a library of one article, the
 * places are filled with passages that hold kin or other words for the same thing.
 */
function findCandidates(
  question: ReadQuestion,
  index: Index,
  includes: (articleId: string) => boolean,
  count: number,
): Found[] {
  const words = question.words.map((word) => word.alternatives);
  if (question.phrases.length > 0) {
    const quoting = searchParts(words, index, includes, maxQuoting).filter(({ part, passage }) =>
      holdsPhrases(part.segment, passage, question.phrases),
    );
    // Where nothing quotes the phrase, the rest of the question still orders what is closest.
    if (quoting.length > 0) return quoting.slice(0, count);
  }
  const found = searchParts(words, index, includes, count);
  if (found.length >= count) return found;
  const known = new Set(found.map(passageOf));
  const looseWords = question.words.map(looseAlternatives);
  const loose = searchParts(looseWords, index, includes, count)
    .filter((candidate) => !known.has(passageOf(candidate)))
    .map((candidate) => ({ ...candidate, score: 0 }));
  return [...found, ...loose].slice(0, count);
}

function looseAlternatives({ related, kin }: QuestionWord): Alternative[] {
  return [...related, ...kin].map((term) => ({ term, weight: 1, idf: 1 }));
}

const passageOf = ({ part, passage }: Found): Passage => part.segment.passages[passage] as Passage;

function searchParts(
  words: readonly (readonly Alternative[])[],
  index: Index,
  includes: (articleId: string) => boolean,
  limit: number,
): Found[] {
  const found = index.parts.flatMap((part) => {
    const { articles, gone, segment } = part;
    const allows = (passage: number): boolean => {
      const article = segment.articleOf[passage] as number;
      return !gone[article] && includes((articles[article] as Article).id);
    };
    return rankPassages(words, part.postings, index.scratch, { limit, allows }).map(
      ({ passage, score }) => ({ passage, score, part }),
    );
  });
  return found.sort((a, b) => b.score - a.score).slice(0, limit);
}

function describeCandidates(
  question: ReadQuestion,
  table: TermTable,
  found: readonly Found[],
): (RankedCandidate & { rank: number })[] {
  const shares = articleShares(found);
  return found.map(({ part, passage, score }, i) => {
    const match = matchPassage(table, part.segment, passage);
    return {
      question,
      part,
      passage,
      match,
      score,
      bestScore: found[0]?.score || 1,
      articleShare: shares[i] as number,
      exact: findExactForms(question, match, part.segment, passage),
      nearby: coverNearby(table, part, passage),
      heading: coverHeading(table, part, passage),
      rank: 0,
    };
  });
}

export function rankOf(
  candidate: Candidate,
  weights: Readonly<Record<PassageFeature, number>>,
): number {
  let sum = 0;
  for (const name of passageFeatureNames) sum += weights[name] * passageFeatures[name](candidate);
  return sum;
}

/** For each candidate the share of all first-stage scores that its article has. */
function articleShares(found: readonly Found[]): number[] {
  const ids = found.map((candidate) => passageOf(candidate).articleId);
  const sums = new Map<string, number>();
  let total = 0;
  for (const [i, { score }] of found.entries()) {
    const id = ids[i] as string;
    sums.set(id, (sums.get(id) ?? 0) + score);
    total += score;
  }
  return ids.map((id) => (sums.get(id) ?? 0) / (total || 1));
}

function coverNearby(table: TermTable, { segment }: IndexPart, passage: number): readonly number[] {
  const { articleOf, tokens, tokenStarts } = segment;
  let covered: number[] | undefined;
  for (const near of [passage - 1, passage + 1]) {
    if (articleOf[near] !== articleOf[passage]) continue;
    const end = tokenStarts[near + 1] as number;
    for (let i = tokenStarts[near] as number; i < end; i++) {
      covered = cover(covered, (tokens[i] as number) & termMask, table);
    }
  }
  return covered ?? table.none;
}

function coverHeading(
  table: TermTable,
  { segment }: IndexPart,
  passage: number,
): readonly number[] {
  let covered: number[] | undefined;
  for (const term of segment.headingTerms[passage] ?? []) covered = cover(covered, term, table);
  return covered ?? table.none;
}

/** Notes a term in `covered`, made with the first that the question holds: most texts have none. */
function cover(
  covered: number[] | undefined,
  term: number,
  { roles, weights, none }: TermTable,
): number[] | undefined {
  const word = wordOf(roles[term] as number);
  if (word < 0) return covered;
  const numbers = covered ?? none.slice();
  numbers[word] = Math.max(numbers[word] as number, weights[term] as number);
  return numbers;
}
