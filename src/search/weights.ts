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
    relativeScore: 0.98,
    scoreShare: 2.73,
    coverage: 1.31,
    exactForms: 3.97,
    bestSentence: 0.36,
    exactPairs: 3.39,
    answerTime: 1.26,
    answerNumber: 1.49,
    answerAmount: 1.01,
    answerName: 0.22,
    anyAnswerType: 1.2,
    neighbours: 2.12,
    heading: 4.17,
    length: -4.77,
    kin: 2.74,
    related: 5.52,
    softSentence: 4.31,
    articleShare: 2.94,
    window: 1.85,
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
  },
};
