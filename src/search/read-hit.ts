/** A ranked candidate in, the hit out: its score, the matched words' places, the best sentence. */
import type { Hit, Span } from '../model.ts';
import { confidenceFeatureNames, confidenceFeatures } from './confidence-features.ts';
import type { Candidate } from './passage-features.ts';
import type { RankedCandidate } from './rank-candidates.ts';
import { readPassage } from './read-passage.ts';
import { sentenceFeatureNames, sentenceFeatures } from './sentence-features.ts';
import type { Weights } from './weights.ts';

export function readHit(candidate: RankedCandidate, weights: Weights): Hit {
  const { shelf, passage: number } = candidate;
  const passage = shelf.segment.passages[number];
  if (!passage) throw new RangeError(`no passage ${number} in the segment`);
  return {
    passage,
    score: confidenceOf(candidate, weights),
    matches: matchedSpans(candidate),
    sentence: sentenceSpan(candidate, chooseSentence(candidate, weights)),
  };
}

/** Logistic regression: the probability that the passage answers the question. */
export function confidenceOf(candidate: Candidate, weights: Weights): number {
  let sum = 0;
  for (const name of confidenceFeatureNames) {
    sum += weights.confidence[name] * confidenceFeatures[name](candidate);
  }
  return 1 / (1 + Math.exp(-sum));
}

/** The number of the sentence that answers best. */
export function chooseSentence({ question, match }: Candidate, weights: Weights): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let number = 0; number < match.sentences.length; number++) {
    let sum = 0;
    for (const name of sentenceFeatureNames) {
      sum += weights.sentence[name] * sentenceFeatures[name]({ question, match, number });
    }
    if (sum > most) {
      most = sum;
      best = number;
    }
  }
  return best;
}

function sentenceSpan({ shelf, passage }: RankedCandidate, number: number): Span {
  const { sentenceStarts, sentenceSpans } = shelf.segment;
  const at = 2 * ((sentenceStarts[passage] as number) + number);
  return { start: sentenceSpans[at] ?? 0, end: sentenceSpans[at + 1] ?? 0 };
}

/** The places are not stored: the passage is read once more, and only for the few that are shown. */
function matchedSpans({ match, shelf, passage: number }: RankedCandidate): Span[] {
  const passage = shelf.segment.passages[number];
  if (!passage) return [];
  const tokens = readPassage(passage).flatMap((sentence) => sentence.tokens);
  const spans: Span[] = [];
  for (const { token: at } of match.occurrences) {
    const token = tokens[at]?.token;
    // The parts of an ISO date share one place.
    if (token && (spans.at(-1)?.end ?? 0) <= token.start) {
      spans.push({ start: token.start, end: token.end });
    }
  }
  return spans;
}
