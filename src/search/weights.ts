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
    relativeScore: 1.95,
    scoreShare: 1.96,
    coverage: 1.13,
    exactForms: 3.85,
    bestSentence: 0.82,
    exactPairs: 3.2,
    answerTime: 1.5,
    answerNumber: 1.54,
    answerName: 0.33,
    anyAnswerType: 1,
    neighbours: 2.48,
    heading: 4.06,
    length: -4.63,
    kin: 2.9,
    related: 5.23,
    softSentence: 3.94,
    articleShare: 2.69,
    window: 1.94,
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
    bias: -1.66,
    librarySize: -2.65,
    logScore: 2.31,
    scoreShare: 2.16,
    coverage: -1.46,
    bestSentence: 1.11,
    exactPairs: 2.53,
    window: 1.1,
    heading: 2.89,
    neighbours: 2.35,
    kin: 0.58,
    anyAnswerType: 0.37,
    logWords: 0.04,
    unknown: -0.68,
    corrected: 0.18,
    rarest: -0.09,
    wordShare: -3.52,
    wordsMet: -1.27,
    related: 0.75,
    softSentence: 1.66,
    onlySoft: 4.94,
    missedPlain: -0.72,
    metSpecific: 1.72,
    missedSpecific: -0.27,
    metCommon: 1.05,
    missedNames: -3.21,
  },
};
