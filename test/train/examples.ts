/** Ranked candidates in, the vectors that the three models learn from out. */
import type { Passage } from '../../src/model.ts';
import {
  confidenceFeatureNames,
  confidenceFeatures,
} from '../../src/search/hits/confidence-features.ts';
import { sentenceFeatureNames, sentenceFeatures } from '../../src/search/hits/sentence-features.ts';
import {
  type Candidate,
  passageFeatureNames,
  passageFeatures,
} from '../../src/search/ranking/passage-features.ts';
import type { RankedCandidate } from '../../src/search/ranking/rank-candidates.ts';
import { holdsAnswer } from '../bench/choose-sentence.ts';
import type { RankingExample } from './learn.ts';

export const passageVector = (candidate: Candidate): Float64Array =>
  Float64Array.from(passageFeatureNames, (name) => passageFeatures[name](candidate));

export const confidenceVector = (candidate: Candidate): Float64Array =>
  Float64Array.from(confidenceFeatureNames, (name) => confidenceFeatures[name](candidate));

/** The right passage's sentences; undefined where it was not found or no sentence holds an answer. */
export function sentenceExample(
  candidates: readonly RankedCandidate[],
  right: Passage | undefined,
  answers: readonly string[],
): RankingExample | undefined {
  const candidate = candidates.find((c) => c.segment.passages[c.passage] === right);
  if (!candidate || !right) return undefined;
  const { segment, passage, match, fits, question } = candidate;
  const { sentenceStarts, sentenceSpans } = segment;
  const first = sentenceStarts[passage] as number;
  return {
    features: match.sentences.map((_, number) =>
      Float64Array.from(sentenceFeatureNames, (name) =>
        sentenceFeatures[name]({ question, match, fits, number }),
      ),
    ),
    right: match.sentences.map((_, number) => {
      const at = 2 * (first + number);
      return holdsAnswer(right.text.slice(sentenceSpans[at], sentenceSpans[at + 1]), answers);
    }),
  };
}
