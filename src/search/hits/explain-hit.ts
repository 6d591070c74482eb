/** A ranked candidate in, why it was found out: which word met which text, and each part of its scores. */
import type { Hit } from '../../model.ts';
import { placeOf } from '../index/segment.ts';
import {
  type PassageWeights,
  passageFeatureNames,
  passageFeatures,
} from '../ranking/passage-features.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import {
  type ConfidenceWeights,
  confidenceFeatureNames,
  confidenceFeatures,
} from './confidence-features.ts';

/** A content word of the question and what it met in the passage. */
export interface WordMeeting {
  /** As it was searched: folded, numbers as digits. */
  readonly word: string;
  /** Null where the passage has nothing for it. */
  readonly via: 'word' | 'correction' | 'kin' | 'related' | null;
  /** The passage's own words; empty for kin and related words, which only count. */
  readonly met: readonly string[];
  /** The word's idf: what it weighs in this question. */
  readonly idf: number;
}

/** A feature's value times its weight is what it adds to the score. */
export interface ScorePart {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

export interface Explanation {
  readonly hit: Hit;
  readonly words: readonly WordMeeting[];
  /** Added up they order the passages. */
  readonly ranking: readonly ScorePart[];
  /** Added up they are the log odds of the hit's score. */
  readonly confidence: readonly ScorePart[];
}

export interface ExplainedWeights {
  readonly passage: PassageWeights;
  readonly confidence: ConfidenceWeights;
}

export function explainHit(
  candidate: RankedCandidate,
  hit: Hit,
  weights: ExplainedWeights,
): Explanation {
  return {
    hit,
    words: candidate.question.words.map((_, word) => meetWord(candidate, word)),
    ranking: passageFeatureNames.map((name) => ({
      name,
      value: passageFeatures[name](candidate),
      weight: weights.passage[name],
    })),
    confidence: confidenceFeatureNames.map((name) => ({
      name,
      value: confidenceFeatures[name](candidate),
      weight: weights.confidence[name],
    })),
  };
}

function meetWord(
  { question, match, segment, passage }: RankedCandidate,
  index: number,
): WordMeeting {
  const { form, idf, kind } = question.words[index] as (typeof question.words)[number];
  const { places, tokenStarts, passages } = segment;
  const first = tokenStarts[passage] as number;
  const met = match.occurrences
    .filter(({ word }) => word === index)
    .map(({ token }) => placeOf(places[first + token] as number))
    .map(({ start, end }) => passages[passage]?.text.slice(start, end) ?? '');
  const direct = kind === 'corrected' ? 'correction' : 'word';
  const indirect = match.kin[index] ? 'kin' : match.related[index] ? 'related' : null;
  return { word: form, idf, met: [...new Set(met)], via: met.length > 0 ? direct : indirect };
}
