/** A ranked candidate in, the probability that it answers out: by its features, bent by what speaks against it. */
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import {
  type ConfidenceWeights,
  confidenceFeatureNames,
  confidenceFeatures,
} from './confidence-features.ts';
import { listDoubts } from './list-doubts.ts';

/** "What is the population of Lima?": a passage that only names Lima is never more than a guess. */
const names = { bends: 0.4, most: 0.5 } as const;
/** One that lacks much of what is asked, or its kind, may be right, but is never found. */
const doubts = { bends: 0.5, most: 0.59 } as const;

/** Words in quotation marks must stand in the passage: without them it is no answer. */
const mostWithoutQuote = 0.1;

/** A phrase of stop words, and nothing else, stands there word by word: nothing else was asked for. */
const quotedAlone = 0.9;

/** Logistic regression. */
export function confidenceOf(candidate: RankedCandidate, weights: ConfidenceWeights): number {
  let sum = 0;
  for (const name of confidenceFeatureNames) {
    sum += weights[name] * confidenceFeatures[name](candidate);
  }
  const probability = 1 / (1 + Math.exp(-sum));
  const [gravest] = listDoubts(candidate, probability);
  if (gravest === 'withoutQuote') return Math.min(mostWithoutQuote, probability);
  if (candidate.question.words.length === 0) return quotedAlone;
  if (gravest === 'onlyNames') return bend(probability, names);
  return gravest === undefined ? probability : bend(probability, doubts);
}

/** Above `bends` it rises slowly, to `most` at 1, so that the better of two stays the better. */
function bend(probability: number, { bends, most }: typeof names | typeof doubts): number {
  if (probability <= bends) return probability;
  return bends + ((probability - bends) / (1 - bends)) * (most - bends);
}
