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
    relativeScore: 2.23,
    scoreShare: 2.98,
    coverage: 2.68,
    bestSentence: 1.12,
    exactPairs: 3.43,
    answerTime: 1.64,
    answerNumber: 1.7,
    answerName: 0.38,
    anyAnswerType: 0.93,
    neighbours: 2.27,
    heading: 3.33,
    length: -3.9,
    kin: 3,
    related: 5.4,
    softSentence: 3.82,
    articleShare: 2.92,
    window: 2.29,
  },
  sentence: {
    coverage: 3.25,
    shareOfPassage: 2.72,
    nearPairs: 0.11,
    answerType: 2.04,
    kin: 3.63,
    length: 1.41,
    fragment: -1.63,
    before: 0.64,
    after: 0.5,
    opens: -0.2,
    novelty: -1.33,
  },
  confidence: {
    bias: -1.74,
    librarySize: -2.17,
    logScore: 2.05,
    scoreShare: 1.93,
    coverage: -1.23,
    bestSentence: 0.91,
    exactPairs: 2.64,
    window: 0.54,
    heading: 3.1,
    neighbours: 2.04,
    kin: 0.55,
    anyAnswerType: 0.41,
    logWords: 0.08,
    unknown: -0.72,
    corrected: 2.09,
    rarest: -0.07,
    wordShare: -3.1,
    wordsMet: -1.04,
    related: 0.97,
    softSentence: 1.43,
    onlySoft: 5.18,
    missedPlain: -0.67,
    metSpecific: 1.72,
    missedSpecific: -0.23,
    metCommon: 1.09,
    missedNames: -2.76,
  },
};
