/** The trained numbers: `npm run train -- DATA… --write` writes this file anew. */
import type { ConfidenceWeights } from './hits/confidence-features.ts';
import type { SentenceWeights } from './hits/sentence-features.ts';
import type { PassageWeights } from './ranking/passage-features.ts';

export interface Weights {
  readonly passage: PassageWeights;
  readonly sentence: SentenceWeights;
  readonly confidence: ConfidenceWeights;
}

export const weights: Weights = {
  passage: {
    relativeScore: 1.93,
    scoreShare: 2.05,
    coverage: 1.16,
    exactForms: 3.84,
    bestSentence: 0.79,
    exactPairs: 3.18,
    answerTime: 1.38,
    answerNumber: 1.37,
    answerAmount: 1.18,
    answerName: 0.28,
    anyAnswerType: 1.11,
    neighbours: 2.4,
    heading: 3.98,
    length: -4.73,
    kin: 2.91,
    related: 5.33,
    softSentence: 4.02,
    articleShare: 2.75,
    window: 1.99,
  },
  sentence: {
    coverage: 3.31,
    shareOfPassage: 2.78,
    nearPairs: 0.09,
    answerType: 2.35,
    kin: 3.74,
    length: 1.25,
    fragment: -1.77,
    before: 0.69,
    after: 0.55,
    opens: -0.17,
    novelty: -1.25,
  },
  confidence: {
    bias: -1.7,
    librarySize: -2.56,
    logScore: 2.35,
    scoreShare: 2.26,
    coverage: -1.39,
    bestSentence: 0.71,
    exactPairs: 2.5,
    window: 1.17,
    heading: 3.51,
    neighbours: 2.82,
    kin: 0.51,
    anyAnswerType: 0.61,
    logWords: -0.09,
    unknown: -0.37,
    corrected: 0.17,
    rarest: -0.11,
    wordShare: -3.21,
    wordsMet: -1.23,
    related: 0.92,
    softSentence: 1.57,
    onlySoft: 4.39,
    missedPlain: -0.65,
    metSpecific: 1.68,
    missedSpecific: -0.19,
    metCommon: 0.99,
    missedNames: -4.97,
  },
};
