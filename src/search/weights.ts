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
    relativeScore: 2.9,
    scoreShare: 3.44,
    coverage: 2.3,
    bestSentence: -0.26,
    exactPairs: 4.41,
    answerType: 0.9,
    anyAnswerType: 0.94,
    neighbours: 1.86,
    heading: 3.53,
    length: -3.69,
    kin: 2.45,
    related: 5.14,
    softSentence: 4.33,
    articleShare: 3.68,
    window: 2.17,
  },
  sentence: {
    coverage: 3.65,
    shareOfPassage: 2.39,
    nearPairs: 0.26,
    answerType: 1.99,
    kin: 3.62,
    length: 1.63,
    fragment: -1.56,
    before: 0.86,
    after: 0.53,
    opens: -0.1,
    novelty: -1.21,
  },
  confidence: {
    bias: -1.53,
    logScore: 1.15,
    scoreShare: 4.34,
    coverage: -2,
    bestSentence: 1.06,
    exactPairs: 2.27,
    window: 1.15,
    heading: 2.67,
    neighbours: 2.1,
    kin: -0.12,
    answerType: 0.34,
    logWords: -0.32,
    unknown: -0.12,
    corrected: 0.17,
    rarest: -0.31,
    wordShare: -3.68,
    wordsMet: -0.74,
    related: 0.98,
    softSentence: 2.06,
    onlySoft: 2.46,
    missedPlain: -0.67,
    metSpecific: 2.41,
    missedSpecific: -0.2,
    metCommon: 1.53,
    missedNames: -3.27,
  },
};
