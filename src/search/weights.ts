/** The trained numbers: `npm run train -- DATA… --write` writes this file anew. */
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
    relativeScore: 2.31,
    scoreShare: 2.8,
    coverage: 2.67,
    bestSentence: 1.15,
    exactPairs: 3.48,
    answerTime: 1.7,
    answerNumber: 1.73,
    answerName: 0.33,
    anyAnswerType: 0.88,
    neighbours: 2.17,
    heading: 3.49,
    length: -3.89,
    kin: 2.67,
    related: 5.23,
    softSentence: 3.67,
    articleShare: 2.94,
    window: 2.23,
  },
  sentence: {
    coverage: 3.26,
    shareOfPassage: 2.72,
    nearPairs: 0.12,
    answerType: 2.04,
    kin: 3.53,
    length: 1.43,
    fragment: -1.63,
    before: 0.63,
    after: 0.51,
    opens: -0.2,
    novelty: -1.34,
  },
  confidence: {
    bias: -2.26,
    librarySize: -1.4,
    logScore: 2.18,
    scoreShare: 1.92,
    coverage: -1.21,
    bestSentence: 0.99,
    exactPairs: 2.65,
    window: 0.75,
    heading: 3.09,
    neighbours: 1.77,
    kin: 0.04,
    anyAnswerType: 0.43,
    logWords: -0.33,
    unknown: -0.39,
    corrected: 0.53,
    rarest: -0.04,
    wordShare: -3.12,
    wordsMet: -1,
    related: 1.49,
    softSentence: 1.47,
    onlySoft: 5.53,
    missedPlain: -0.54,
    metSpecific: 1.66,
    missedSpecific: -0.22,
    metCommon: 1.07,
    missedNames: -2.73,
  },
};
