/** A read question and the passages found for it in, the same reordered by a linear model out. */
import { type Segment, termMask } from '../index/segment.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { ReadQuestion } from '../question/read-question.ts';
import {
  addAnswers,
  leastAsked,
  questionAbove,
  sameAsHeading,
  withHeading,
  withQuestion,
} from './answer-to-question.ts';
import { fitSentences, meetKindWords } from './answer-type.ts';
import { echoes } from './echoes.ts';
import { findExactForms } from './exact-forms.ts';
import { candidateCount, type FoundPassage } from './find-candidates.ts';
import { findDefinition } from './find-definition.ts';
import { matchPassage } from './match-passage.ts';
import {
  type Candidate,
  type PassageWeights,
  passageFeatureNames,
  passageFeatures,
} from './passage-features.ts';
import { putDefinitionFirst } from './put-definition-first.ts';
import { putIntroductionFirst } from './put-introduction-first.ts';
import { putLatestFirst } from './put-latest-first.ts';
import { createTermTables, type TermTable, wordOf } from './term-table.ts';

/** A candidate with where it stands and how it was weighed. */
export interface RankedCandidate extends Candidate {
  readonly segment: Segment;
  /** The passage's number in the segment. */
  readonly passage: number;
  readonly rank: number;
}

/** Best first. */
export type RankCandidates = (
  question: ReadQuestion,
  found: readonly FoundPassage[],
) => RankedCandidate[];

/** `vocabulary`: the one whose numbers the question and the segments of what was found hold. */
export function createReranker(vocabulary: Vocabulary, weights: PassageWeights): RankCandidates {
  const withTermTable = createTermTables(vocabulary);
  return (question, found) => {
    const candidates = withTermTable(question, (table) =>
      describeCandidates(question, table, addAnswers(keepLikely(question, table, found))),
    );
    for (const candidate of candidates) candidate.rank = rankOf(candidate, weights);
    rankAnswersAbove(candidates);
    rankPicturesBelow(candidates);
    rankEchoesBelow(candidates);
    candidates.sort((a, b) => b.rank - a.rank);
    const ordered = putLatestFirst(putIntroductionFirst(putDefinitionFirst(candidates)));
    const [first, second] = ordered;
    if (first && second) first.rank = Math.max(first.rank, second.rank);
    shareBelief(ordered);
    return ordered;
  };
}

/** Where a thing is asked for many more are found: of these only those that say what it is. */
function keepLikely(
  question: ReadQuestion,
  table: TermTable,
  found: readonly FoundPassage[],
): readonly FoundPassage[] {
  if (question.thing.length === 0) return found;
  return found.filter(({ segment, passage }, i) => {
    if (i < candidateCount) return true;
    const match = matchPassage(table, segment, passage);
    return findDefinition({ question, match, segment, passage }) !== undefined;
  });
}

function describeCandidates(
  question: ReadQuestion,
  table: TermTable,
  found: readonly FoundPassage[],
): Growing[] {
  const shares = articleShares(found);
  return found.map(({ segment, passage, score }, i) => {
    const above = questionAbove(segment, passage);
    const own = matchPassage(table, segment, passage);
    const heading = coverHeading(table, segment, passage);
    const asked = sameAsHeading(segment, passage, question, heading);
    const met =
      above !== undefined
        ? withQuestion(own, matchPassage(table, segment, above))
        : asked >= leastAsked
          ? withHeading(own, heading)
          : own;
    const fits = fitSentences(question.answerType, met, segment, passage);
    const definition = findDefinition({ question, match: own, segment, passage });
    return {
      question,
      segment,
      passage,
      match: meetKindWords(question, met, fits),
      fits,
      score,
      bestScore: found[0]?.score || 1,
      articleShare: shares[i] as number,
      exact: asked >= leastAsked ? heading : findExactForms(question, met, segment, passage),
      nearby: coverNearby(table, segment, passage),
      heading,
      asked,
      ...(definition === undefined ? {} : { definition }),
      rank: 0,
      lead: 0,
    };
  });
}

type Growing = RankedCandidate & { rank: number; lead: number };

/** Whoever asks as an FAQ does wants the answer before the question. */
function rankAnswersAbove(candidates: readonly Growing[]): void {
  for (const answer of candidates) {
    const above = questionAbove(answer.segment, answer.passage);
    const asking = candidates.find(
      ({ segment, passage }) => segment === answer.segment && passage === above,
    );
    if (asking) asking.rank = Math.min(asking.rank, answer.rank - farBelow);
  }
}

/** Where both say about as much, words of the text come before the description of a picture that is not shown. */
function rankPicturesBelow(candidates: readonly Growing[]): void {
  for (const candidate of candidates) {
    if (candidate.segment.passages[candidate.passage]?.isPicture) candidate.rank -= pictureBelow;
  }
}

const pictureBelow = 5;

function rankEchoesBelow(candidates: readonly Growing[]): void {
  for (const candidate of candidates) if (echoes(candidate)) candidate.rank -= echoBelow;
}

const echoBelow = 5;

/** So far that the question is no rival of its answer. */
const farBelow = 6;

/** The softmax of the ranks, as the reranker was learnt by it. */
function shareBelief(candidates: readonly Growing[]): void {
  const top = candidates[0]?.rank ?? 0;
  let total = 0;
  for (const { rank } of candidates) total += Math.exp(rank - top);
  for (const candidate of candidates) candidate.lead = Math.exp(candidate.rank - top) / total;
}

function rankOf(candidate: Candidate, weights: PassageWeights): number {
  let sum = 0;
  for (const name of passageFeatureNames) sum += weights[name] * passageFeatures[name](candidate);
  return sum;
}

/** For each candidate the share of all first-stage scores that its article has. */
function articleShares(found: readonly FoundPassage[]): number[] {
  const ids = found.map(({ segment, passage }) => segment.passages[passage]?.articleId ?? '');
  const sums = new Map<string, number>();
  let total = 0;
  for (const [i, { score }] of found.entries()) {
    const id = ids[i] as string;
    sums.set(id, (sums.get(id) ?? 0) + score);
    total += score;
  }
  return ids.map((id) => (sums.get(id) ?? 0) / (total || 1));
}

function coverNearby(table: TermTable, segment: Segment, passage: number): readonly number[] {
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

function coverHeading(table: TermTable, segment: Segment, passage: number): readonly number[] {
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
