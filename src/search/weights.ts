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
    scoreShare: 2,
    coverage: 1.15,
    exactForms: 3.86,
    bestSentence: 0.79,
    exactPairs: 3.21,
    answerTime: 1.47,
    answerNumber: 1.5,
    answerName: 0.33,
    anyAnswerType: 1.02,
    neighbours: 2.39,
    heading: 4.01,
    length: -4.65,
    kin: 2.91,
    related: 5.2,
    softSentence: 3.97,
    articleShare: 2.76,
    window: 1.94,
  },
  sentence: {
    coverage: 3.25,
    shareOfPassage: 2.81,
    nearPairs: 0.12,
    answerType: 2.07,
    kin: 3.79,
    length: 1.16,
    fragment: -1.79,
    before: 0.68,
    after: 0.54,
    opens: -0.17,
    novelty: -1.2,
  },
  confidence: {
    bias: -1.63,
    librarySize: -2.57,
    logScore: 2.39,
    scoreShare: 2.22,
    coverage: -1.4,
    bestSentence: 0.78,
    exactPairs: 2.49,
    window: 1.24,
    heading: 3.26,
    neighbours: 2.78,
    kin: 0.53,
    anyAnswerType: 0.43,
    logWords: 0,
    unknown: -0.41,
    corrected: 0.23,
    rarest: -0.12,
    wordShare: -3.27,
    wordsMet: -1.3,
    related: 0.8,
    softSentence: 1.56,
    onlySoft: 4.29,
    missedPlain: -0.7,
    metSpecific: 1.66,
    missedSpecific: -0.15,
    metCommon: 0.99,
    missedNames: -5.07,
  },
};
