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
    relativeScore: 2.13,
    scoreShare: 2.82,
    coverage: 2.46,
    bestSentence: 1.12,
    exactPairs: 3.6,
    answerTime: 1.71,
    answerNumber: 1.66,
    answerName: 0.34,
    anyAnswerType: 0.88,
    neighbours: 2.1,
    heading: 3.17,
    length: -3.93,
    kin: 2.68,
    related: 5.02,
    softSentence: 3.73,
    articleShare: 3.03,
    window: 2.18,
  },
  sentence: {
    coverage: 3.2,
    shareOfPassage: 2.76,
    nearPairs: 0.09,
    answerType: 2.06,
    kin: 3.4,
    length: 1.59,
    fragment: -1.63,
    before: 0.65,
    after: 0.53,
    opens: -0.21,
    novelty: -1.36,
  },
  confidence: {
    bias: -1.65,
    librarySize: -2.21,
    logScore: 1.26,
    scoreShare: 2.11,
    coverage: -1.23,
    bestSentence: 1.17,
    exactPairs: 3.09,
    window: 0.5,
    heading: 3.85,
    neighbours: 2.07,
    kin: -0.22,
    anyAnswerType: 0.39,
    logWords: 0.16,
    unknown: -0.16,
    corrected: 0.61,
    rarest: -0.15,
    wordShare: -2.91,
    wordsMet: -0.56,
    related: 1.49,
    softSentence: 1.72,
    onlySoft: 4.73,
    missedPlain: -0.62,
    metSpecific: 2.09,
    missedSpecific: -0.27,
    metCommon: 1.27,
    missedNames: -2.58,
  },
};
