/** The trained numbers, and a few set by hand (`test/train/models.ts`): `npm run train -- DATA… --write` writes this file anew. */
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
    relativeScore: 0.75,
    scoreShare: 2.64,
    coverage: 1.78,
    exactForms: 3.94,
    bestSentence: 0.05,
    exactPairs: 3.34,
    answerTime: 1.04,
    answerNumber: 1.21,
    answerAmount: 0.29,
    answerName: 0.26,
    anyAnswerType: 0.94,
    neighbours: 2.21,
    heading: 3.72,
    asked: 6,
    length: -4.88,
    kin: 2.11,
    related: 8.07,
    softSentence: 4.29,
    opens: 0.7,
    articleShare: 3.02,
    window: 1.57,
  },
  sentence: {
    coverage: 3.38,
    shareOfPassage: 2.75,
    nearPairs: -0.01,
    answerType: 2.48,
    kin: 3.79,
    length: 1.26,
    fragment: -1.8,
    before: 0.66,
    after: 0.6,
    opens: -0.16,
    novelty: -1.26,
  },
  confidence: {
    bias: -2.5,
    librarySize: -0.66,
    logScore: 1.52,
    scoreShare: 2.09,
    coverage: -1.73,
    bestSentence: -0.08,
    exactPairs: 0.66,
    window: 0.54,
    heading: 1.56,
    neighbours: -1.37,
    kin: -0.33,
    anyAnswerType: 0.32,
    lead: 3.17,
    unmet: -0.96,
    logWords: -0.17,
    unknown: -0.75,
    corrected: 0,
    rarest: -0.08,
    wordShare: -2.58,
    wordsMet: -1.17,
    related: 0.27,
    softSentence: 0.79,
    onlySoft: 3.97,

    missedPlain: 0.21,
    metSpecific: 1.75,
    missedSpecific: 0.03,
    metCommon: 1.19,
    missedNames: -2.98,
    otherWords: 3,
    asked: 2,
    definition: 3,
    wholeAnswer: 3,
  },
};
