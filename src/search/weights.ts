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
    relativeScore: 2.3,
    scoreShare: 2.74,
    coverage: 2.63,
    bestSentence: 1.1,
    exactPairs: 3.41,
    answerTime: 1.68,
    answerNumber: 1.65,
    answerName: 0.3,
    anyAnswerType: 0.9,
    neighbours: 2.15,
    heading: 3.45,
    length: -3.77,
    kin: 2.92,
    related: 5.23,
    softSentence: 3.83,
    articleShare: 2.98,
    window: 2.19,
  },
  sentence: {
    coverage: 3.25,
    shareOfPassage: 2.72,
    nearPairs: 0.12,
    answerType: 2.04,
    kin: 3.6,
    length: 1.4,
    fragment: -1.64,
    before: 0.63,
    after: 0.51,
    opens: -0.2,
    novelty: -1.33,
  },
  confidence: {
    bias: -2.12,
    librarySize: -1.76,
    logScore: 2.14,
    scoreShare: 1.92,
    coverage: -1.23,
    bestSentence: 0.99,
    exactPairs: 2.78,
    window: 0.67,
    heading: 3.14,
    neighbours: 1.98,
    kin: 0.37,
    anyAnswerType: 0.46,
    logWords: -0.21,
    unknown: -0.41,
    corrected: 0.46,
    rarest: -0.05,
    wordShare: -3.12,
    wordsMet: -0.97,
    related: 1.3,
    softSentence: 1.45,
    onlySoft: 5.52,
    missedPlain: -0.6,
    metSpecific: 1.73,
    missedSpecific: -0.21,
    metCommon: 1.11,
    missedNames: -2.91,
  },
};
