/** A ranked candidate in, why it was found out: which word met which text, and each part of its scores. */
import type { Hit } from '../../model.ts';
import { placeOf, termMask } from '../index/segment.ts';
import { languageBit } from '../question/find-meaning.ts';
import type { QuestionWord } from '../question/read-question.ts';
import {
  type PassageWeights,
  passageFeatureNames,
  passageFeatures,
} from '../ranking/passage-features.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import type { Explanation, Meeting, Reason, ReasonPart, WordMatch } from '../search-engine.ts';
import {
  type ConfidenceWeights,
  confidenceFeatureNames,
  confidenceFeatures,
  listUnmet,
} from './confidence-features.ts';
import { listDoubts } from './list-doubts.ts';

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
  const words = candidate.question.words.map((_, word) => matchWord(candidate, word));
  const odds = sum('confidence', confidence);
  return {
    passage,
    score,
    reasons: [...words.map(toReason(candidate)), sum('order', order), odds],
    words,
    doubts: listDoubts(candidate, 1 / (1 + Math.exp(-odds.value))),
  };
}

const sum = (name: string, parts: readonly ReasonPart[]): Reason => ({
  name,
  value: parts.reduce((total, { value }) => total + value, 0),
  why: parts,
});

/** A content word, as it was searched, with what it weighs and how the passage meets it. */
function toReason({ question }: RankedCandidate) {
  return ({ how, met }: WordMatch, index: number): Reason => {
    const { form, idf } = question.words[index] as QuestionWord;
    return { name: form, value: idf, unit: 'idf', why: [meetings[how], ...list(met)].join(' ') };
  };
}

const list = (met: readonly string[]): string[] => (met.length > 0 ? [met.join(', ')] : []);

const meetings: Readonly<Record<Meeting, string>> = {
  word: 'word',
  correction: 'correction',
  kin: 'kin',
  related: 'related',
  nearby: 'not met',
  heading: 'not met',
  none: 'not met',
};

function matchWord(candidate: RankedCandidate, index: number): WordMatch {
  const word = candidate.question.words[index] as QuestionWord;
  const how = howMet(candidate, word, index);
  return {
    typed: word.typed,
    how,
    met: wordsMet(candidate, index, how),
    isMissed: listUnmet(candidate).includes(word),
  };
}

function howMet(
  { match, nearby, heading }: RankedCandidate,
  { kind }: QuestionWord,
  index: number,
): Meeting {
  if (match.covered[index]) return kind === 'corrected' ? 'correction' : 'word';
  if (match.kin[index]) return 'kin';
  if (match.related[index]) return 'related';
  if (heading[index]) return 'heading';
  return nearby[index] ? 'nearby' : 'none';
}

/** The passage's own words, each once, in their order. */
function wordsMet(candidate: RankedCandidate, index: number, how: Meeting): string[] {
  const { segment, passage, match, question } = candidate;
  const { places, tokenStarts, passages } = segment;
  const { kin, related } = question.words[index] as QuestionWord;
  const text = passages[passage]?.text ?? '';
  const first = tokenStarts[passage] as number;
  const spoken = languageBit(passages[passage]?.language ?? 'und');
  const tokensOf: Readonly<Record<Meeting, () => number[]>> = {
    word: () => match.occurrences.filter(({ word }) => word === index).map(({ token }) => token),
    correction: () => tokensOf.word(),
    kin: () => findTokens(candidate, new Set(kin)),
    related: () => {
      const there = related.filter(({ languages }) => languages & spoken);
      return findTokens(candidate, new Set(there.map(({ term }) => term)));
    },
    nearby: () => [],
    heading: () => [],
    none: () => [],
  };
  const met = tokensOf[how]().map((token) => placeOf(places[first + token] as number));
  return [...new Set(met.map(({ start, end }) => text.slice(start, end)))];
}

/** The passage's own tokens, counted from its first, that are one of these terms. */
function findTokens({ segment, passage }: RankedCandidate, terms: ReadonlySet<number>): number[] {
  const { tokens, tokenStarts } = segment;
  const held = tokens.subarray(tokenStarts[passage], tokenStarts[passage + 1]);
  return [...held.keys()].filter((at) => terms.has((held[at] as number) & termMask));
}
