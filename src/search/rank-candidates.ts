/** A read question and the index in, candidates out, best first: first stage, then reranking. */
import type { Index, Shelf } from './index-articles.ts';
import { matchPassage, type PassageMatch } from './match-passage.ts';
import {
  type Candidate,
  type PassageFeature,
  passageFeatureNames,
  passageFeatures,
} from './passage-features.ts';
import { type Alternative, type RankedPassage, rankPassages } from './rank-passages.ts';
import { inverseFrequency, type QuestionWord, type ReadQuestion } from './read-question.ts';
import { termMask } from './segment.ts';
import type { Weights } from './weights.ts';

/** A candidate with where it stands and how it was weighed. */
export interface RankedCandidate extends Candidate {
  readonly shelf: Shelf;
  /** The passage's number in the shelf's segment. */
  readonly passage: number;
  readonly rank: number;
}

/** Candidates that the first stage hands on; 20 to 200 give the same answers. */
const candidateCount = 50;

export function rankCandidates(
  question: ReadQuestion,
  index: Index,
  weights: Weights,
  includes: (articleId: string) => boolean,
): RankedCandidate[] {
  const found = findCandidates(question, index, includes);
  const candidates = describeCandidates(question, index, found);
  return candidates
    .map((candidate) => ({ ...candidate, rank: rankOf(candidate, weights.passage) }))
    .sort((a, b) => b.rank - a.rank);
}

interface Found extends RankedPassage {
  readonly shelf: Shelf;
}

/**
 * Where the question's own words are found in few passages, as in a library of one article, the
 * places are filled with passages that hold kin or other words for the same thing.
 */
function findCandidates(
  question: ReadQuestion,
  index: Index,
  includes: (articleId: string) => boolean,
): Found[] {
  const words = question.words.map((word) => word.alternatives);
  const found = searchShelves(words, index, includes);
  if (found.length >= candidateCount) return found;
  const known = new Set(found.map(({ shelf, passage }) => shelf.segment.passages[passage]));
  const loose = searchShelves(question.words.map(looseAlternatives(index)), index, includes)
    .filter(({ shelf, passage }) => !known.has(shelf.segment.passages[passage]))
    .map((candidate) => ({ ...candidate, score: 0 }));
  return [...found, ...loose].slice(0, candidateCount);
}

function looseAlternatives({ vocabulary }: Index): (word: QuestionWord) => Alternative[] {
  return ({ related, family }) =>
    [...related, ...(family === undefined ? [] : vocabulary.termsOfFamily(family))].map((term) => ({
      term,
      weight: 1,
      idf: 1,
    }));
}

function searchShelves(
  words: readonly (readonly Alternative[])[],
  index: Index,
  includes: (articleId: string) => boolean,
): Found[] {
  const found = index.shelves.flatMap((shelf) => {
    const { articleOf } = shelf.segment;
    const allowed = shelf.articles.map(({ id }, article) => !shelf.gone[article] && includes(id));
    const allows = (passage: number): boolean => allowed[articleOf[passage] as number] === true;
    const options = { limit: candidateCount, allows };
    return rankPassages(words, shelf.postings, index.scratch, options).map((ranked) => ({
      ...ranked,
      shelf,
    }));
  });
  return found.sort((a, b) => b.score - a.score).slice(0, candidateCount);
}

function describeCandidates(
  question: ReadQuestion,
  index: Index,
  found: readonly Found[],
): Omit<RankedCandidate, 'rank'>[] {
  const { table } = index;
  table.load(question);
  const matches = found.map(({ shelf, passage }) =>
    matchPassage(question, table, shelf.segment, passage),
  );
  const localIdf = rarityAmong(matches, question.words.length);
  const shares = articleShares(found);
  const candidates = found.map(({ shelf, passage, score }, i) => ({
    question,
    shelf,
    passage,
    match: matches[i] as PassageMatch,
    score,
    bestScore: found[0]?.score || 1,
    articleShare: shares[i] as number,
    nearby: coverNearby(question, index, shelf, passage),
    heading: coverHeading(question, index, shelf, passage),
    localIdf,
  }));
  table.clear();
  return candidates;
}

export function rankOf(
  candidate: Candidate,
  weights: Readonly<Record<PassageFeature, number>>,
): number {
  let sum = 0;
  for (const name of passageFeatureNames) sum += weights[name] * passageFeatures[name](candidate);
  return sum;
}

function rarityAmong(matches: readonly PassageMatch[], words: number): Float32Array {
  const holding = new Float32Array(words);
  for (const { covered } of matches) {
    for (let i = 0; i < words; i++) if (covered[i]) holding[i] = (holding[i] as number) + 1;
  }
  return holding.map((count) => (count === 0 ? 0 : inverseFrequency(matches.length, count)));
}

/** For each candidate the share of all first-stage scores that its article has. */
function articleShares(found: readonly Found[]): number[] {
  const sums = new Map<string, number>();
  let total = 0;
  const idOf = ({ shelf, passage }: Found): string =>
    shelf.segment.passages[passage]?.articleId ?? '';
  for (const candidate of found) {
    sums.set(idOf(candidate), (sums.get(idOf(candidate)) ?? 0) + candidate.score);
    total += candidate.score;
  }
  return found.map((candidate) => (sums.get(idOf(candidate)) ?? 0) / (total || 1));
}

function coverNearby(
  question: ReadQuestion,
  { table }: Index,
  { segment }: Shelf,
  passage: number,
): Float32Array {
  const covered = new Float32Array(question.words.length);
  for (const near of [passage - 1, passage + 1]) {
    if (segment.articleOf[near] !== segment.articleOf[passage]) continue;
    const end = segment.tokenStarts[near + 1] as number;
    for (let i = segment.tokenStarts[near] as number; i < end; i++) {
      cover(covered, (segment.tokens[i] as number) & termMask, table);
    }
  }
  return covered;
}

function coverHeading(
  question: ReadQuestion,
  { table }: Index,
  { segment }: Shelf,
  passage: number,
): Float32Array {
  const covered = new Float32Array(question.words.length);
  for (const term of segment.headingTerms[passage] ?? []) cover(covered, term, table);
  return covered;
}

function cover(covered: Float32Array, term: number, table: Index['table']): void {
  const word = table.wordOf(term) - 1;
  if (word >= 0) covered[word] = Math.max(covered[word] as number, table.weightOf(term));
}
