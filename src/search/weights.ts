/** The trained numbers: `npm run train` prints this file anew. */
import type { ConfidenceFeature } from './confidence-features.ts';
import type { PassageFeature } from './passage-features.ts';
import type { SentenceFeature } from './sentence-features.ts';

export interface Weights {
  readonly passage: Readonly<Record<PassageFeature, number>>;
  readonly sentence: Readonly<Record<SentenceFeature, number>>;
  readonly confidence: Readonly<Record<ConfidenceFeature, number>>;
}

export const weights: Weights = {
  passage: {
    relativeScore: 2.76,
    scoreShare: 3.81,
    coverage: 2.47,
    bestSentence: 1.02,
    exactPairs: 4.05,
    answerType: 0.95,
    anyAnswerType: 0.88,
    neighbours: 2.52,
    heading: 1.52,
    headingOnly: 4.58,
    length: -3.84,
    kin: 2.32,
    related: 5.67,
    softSentence: 3.42,
    articleShare: 3.67,
    localCoverage: -0.04,
    window: 1.41,
  },
  sentence: {
    coverage: 3.01,
    shareOfPassage: 2.85,
    nearPairs: 0.22,
    answerType: 2.12,
    kin: 3.55,
    length: 0.48,
    fragment: -2.11,
    before: 0.72,
    after: 0.53,
    opens: -0.23,
    novelty: -0.83,
  },
  confidence: {
    bias: -1.84,
    logScore: 0.23,
    scoreShare: 1.96,
    coverage: -0.26,
    bestSentence: 0.85,
    exactPairs: 2.51,
    window: 0.92,
    heading: 6.29,
    neighbours: 2.76,
    kin: 0.44,
    answerType: 0.39,
    logWords: -1.34,
    unknown: 0.58,
    corrected: -0.85,
    rarest: -0.3,
    wordShare: -2.33,
    wordsMet: -0.25,
    related: 3.09,
    softSentence: 1.82,
    metSpecific: 2.48,
    missedSpecific: -0.37,
    metCommon: 1.62,
    missedNames: -0.71,
  },
};
