/** A ranked candidate in, why it was found out: which word met which text, and each part of its scores. */
import type { Hit } from '../../model.ts';
import { placeOf } from '../index/segment.ts';
import {
  type PassageWeights,
  passageFeatureNames,
  passageFeatures,
} from '../ranking/passage-features.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import type { Explanation, Reason, ReasonPart } from '../search-engine.ts';
import {
  type ConfidenceWeights,
  confidenceFeatureNames,
  confidenceFeatures,
} from './confidence-features.ts';

export interface ExplainedWeights {
  readonly passage: PassageWeights;
  readonly confidence: ConfidenceWeights;
}

/** The parts of `order` rank the passages; those of `confidence` are the log odds of the hit's score. */
export function explainHit(
  candidate: RankedCandidate,
  { passage, score }: Hit,
  weights: ExplainedWeights,
): Explanation {
  const order = passageFeatureNames.map((name) => ({
    name,
    value: passageFeatures[name](candidate) * weights.passage[name],
  }));
  const confidence = confidenceFeatureNames.map((name) => ({
    name,
    value: confidenceFeatures[name](candidate) * weights.confidence[name],
  }));
  const words = candidate.question.words.map((_, word) => explainWord(candidate, word));
  return {
    passage,
    score,
    reasons: [...words, sum('order', order), sum('confidence', confidence)],
  };
}

const sum = (name: string, parts: readonly ReasonPart[]): Reason => ({
  name,
  value: parts.reduce((total, { value }) => total + value, 0),
  why: parts,
});

/** A content word, as it was searched, with what it weighs and how the passage meets it. */
function explainWord(candidate: RankedCandidate, index: number): Reason {
  const { form, idf } = candidate.question.words[
    index
  ] as (typeof candidate.question.words)[number];
  const met = wordsMet(candidate, index);
  const via = howMet(candidate, index, met.length > 0);
  return {
    name: form,
    value: idf,
    unit: 'idf',
    why: met.length > 0 ? `${via} ${met.join(', ')}` : via,
  };
}

/** The passage's own words; none for kin and related words, which only count. */
function wordsMet({ match, segment, passage }: RankedCandidate, index: number): string[] {
  const { places, tokenStarts, passages } = segment;
  const first = tokenStarts[passage] as number;
  const met = match.occurrences
    .filter(({ word }) => word === index)
    .map(({ token }) => placeOf(places[first + token] as number))
    .map(({ start, end }) => passages[passage]?.text.slice(start, end) ?? '');
  return [...new Set(met)];
}

function howMet({ question, match }: RankedCandidate, index: number, isMet: boolean): string {
  if (isMet) return question.words[index]?.kind === 'corrected' ? 'correction' : 'word';
  if (match.kin[index]) return 'kin';
  return match.related[index] ? 'related' : 'not met';
}
