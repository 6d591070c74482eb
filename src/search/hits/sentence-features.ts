/** The sentences of a matched passage in, the numbers by which the best one is chosen out. */
import type { ReadQuestion } from '../question/read-question.ts';
import type { PassageMatch, SentenceMatch } from '../ranking/match-passage.ts';

export interface SentenceCandidate {
  readonly question: ReadQuestion;
  readonly match: PassageMatch;
  readonly fits: readonly number[];
  /** The sentence's number in its passage. */
  readonly number: number;
}

export const sentenceFeatures = {
  coverage: ({ question, match, number }) =>
    coverageOf(question, match.sentences[number]) / question.totalIdf,
  /** Of the words that the passage has at all. */
  shareOfPassage: ({ question, match, number }) =>
    coverageOf(question, match.sentences[number]) / passageCoverage(question, match),
  nearPairs: ({ question, match, number }) => pairsIn(question, match, number) / question.totalIdf,
  answerType: ({ fits, number }) => fits[number] ?? 0,
  kin: ({ question, match, number }) => kinOf(question, match.sentences[number]),
  length: ({ match, number }) => Math.log(1 + (match.sentences[number]?.length ?? 0)) / 4,
  /** Fragments and headings inside a passage answer nothing. */
  fragment: ({ match, number }) => ((match.sentences[number]?.length ?? 0) < 3 ? 1 : 0),
  /** "He was born there in 1912": the subject stands in the sentence before. */
  before: ({ question, match, number }) =>
    coverageOf(question, match.sentences[number - 1]) / passageCoverage(question, match),
  after: ({ question, match, number }) =>
    coverageOf(question, match.sentences[number + 1]) / passageCoverage(question, match),
  opens: ({ number }) => (number === 0 ? 1 : 0),
  /** A sentence that says nothing new cannot answer. */
  novelty: ({ match, number }) => noveltyOf(match.sentences[number]),
} satisfies Readonly<Record<string, (candidate: SentenceCandidate) => number>>;

export type SentenceFeature = keyof typeof sentenceFeatures;
export type SentenceWeights = Readonly<Record<SentenceFeature, number>>;
export const sentenceFeatureNames = Object.keys(sentenceFeatures) as SentenceFeature[];

function coverageOf({ idfs }: ReadQuestion, sentence: SentenceMatch | undefined): number {
  let sum = 0;
  if (sentence) {
    for (let i = 0; i < idfs.length; i++) {
      sum += (sentence.covered[i] as number) * (idfs[i] as number);
    }
  }
  return sum;
}

function passageCoverage({ idfs }: ReadQuestion, match: PassageMatch): number {
  let sum = 0;
  for (let i = 0; i < idfs.length; i++) sum += (match.covered[i] as number) * (idfs[i] as number);
  return sum || 1;
}

function kinOf({ idfs, totalIdf }: ReadQuestion, sentence: SentenceMatch | undefined): number {
  let sum = 0;
  for (let i = 0; i < idfs.length; i++) {
    if (sentence && sentence.covered[i] === 0 && sentence.kin[i]) sum += idfs[i] as number;
  }
  return sum / totalIdf;
}

function pairsIn({ words }: ReadQuestion, { occurrences }: PassageMatch, number: number): number {
  let sum = 0;
  for (let i = 1; i < occurrences.length; i++) {
    const first = occurrences[i - 1];
    const second = occurrences[i];
    if (!first || !second || second.sentence !== number || first.sentence !== number) continue;
    if (second.word - first.word === 1 && second.token - first.token <= 2) {
      sum += Math.min(words[first.word]?.idf ?? 0, words[second.word]?.idf ?? 0);
    }
  }
  return sum;
}

function noveltyOf(sentence: SentenceMatch | undefined): number {
  if (!sentence) return 0;
  const asked = sentence.covered.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);
  return Math.min(1, Math.max(0, sentence.length - asked) / 20);
}
