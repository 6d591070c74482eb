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
    relativeScore: 2.43,
    scoreShare: 2.72,
    coverage: 2.63,
    bestSentence: 1.01,
    exactPairs: 3.59,
    answerTime: 1.58,
    answerNumber: 1.67,
    answerName: 0.41,
    anyAnswerType: 1.04,
    neighbours: 2.38,
    heading: 3.12,
    length: -4.17,
    kin: 2.4,
    related: 5.34,
    softSentence: 3.64,
    articleShare: 3.86,
    window: 2.05,
  },
  sentence: {
    coverage: 3.31,
    shareOfPassage: 2.69,
    nearPairs: 0.08,
    answerType: 2.09,
    kin: 3.43,
    length: 1.41,
    fragment: -1.66,
    before: 0.64,
    after: 0.53,
    opens: -0.18,
    novelty: -1.27,
  },
  confidence: {
    bias: -1.71,
    librarySize: -2.26,
    logScore: 1.15,
    scoreShare: 2.3,
    coverage: -0.98,
    bestSentence: 1.03,
    exactPairs: 3.12,
    window: 0.73,
    heading: 4.07,
    neighbours: 2.16,
    kin: -0.62,
    anyAnswerType: 0.42,
    logWords: 0.17,
    unknown: -0.01,
    corrected: 0.57,
    rarest: -0.1,
    wordShare: -2.86,
    wordsMet: -0.43,
    related: 1.46,
    softSentence: 1.26,
    onlySoft: 4.37,
    missedPlain: -0.57,
    metSpecific: 2.09,
    missedSpecific: -0.33,
    metCommon: 1.21,
    missedNames: -2.81,
  },
};
