/** The trained numbers: `npm run train -- DATA… --write` writes this file anew. */
import type { ConfidenceFeature } from './hits/confidence-features.ts';
import type { SentenceFeature } from './hits/sentence-features.ts';
import type { PassageFeature } from './ranking/passage-features.ts';

export interface Weights {
  readonly passage: Readonly<Record<PassageFeature, number>>;
  readonly sentence: Readonly<Record<SentenceFeature, number>>;
  readonly confidence: Readonly<Record<ConfidenceFeature, number>>;
}

export const weights: Weights = {
  passage: {
    relativeScore: 2.35,
    scoreShare: 2.84,
    coverage: 2.71,
    bestSentence: 0.93,
    exactPairs: 3.53,
    answerTime: 1.51,
    answerNumber: 1.6,
    answerName: 0.43,
    anyAnswerType: 0.96,
    neighbours: 2.43,
    heading: 3.14,
    length: -3.93,
    kin: 2.79,
    related: 5.22,
    softSentence: 3.9,
    articleShare: 2.79,
    window: 2.28,
  },
  sentence: {
    coverage: 3.24,
    shareOfPassage: 2.83,
    nearPairs: 0.11,
    answerType: 2.07,
    kin: 3.74,
    length: 1.22,
    fragment: -1.8,
    before: 0.67,
    after: 0.52,
    opens: -0.19,
    novelty: -1.22,
  },
  confidence: {
    bias: -1.63,
    librarySize: -2.74,
    logScore: 2.31,
    scoreShare: 2.08,
    coverage: -1.35,
    bestSentence: 0.98,
    exactPairs: 2.83,
    window: 0.72,
    heading: 2.93,
    neighbours: 2.1,
    kin: 0.77,
    anyAnswerType: 0.34,
    logWords: -0.05,
    unknown: -0.66,
    corrected: 0.21,
    rarest: -0.09,
    wordShare: -3.19,
    wordsMet: -1.25,
    related: 0.86,
    softSentence: 1.89,
    onlySoft: 4.7,
    missedPlain: -0.69,
    metSpecific: 1.71,
    missedSpecific: -0.24,
    metCommon: 1.05,
    missedNames: -2.89,
  },
};
