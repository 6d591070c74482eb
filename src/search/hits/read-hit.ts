/** A ranked candidate in, the hit out: its score, the matched words' places, the best sentence. */
import type { Hit, Reading, Span } from '../../model.ts';
import { placeOf } from '../index/segment.ts';
import type { Candidate } from '../ranking/passage-features.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import { confidenceOf } from './confidence.ts';
import type { ConfidenceWeights } from './confidence-features.ts';
import { listAbsent } from './list-absent.ts';
import {
  type SentenceWeights,
  sentenceFeatureNames,
  sentenceFeatures,
} from './sentence-features.ts';

export interface HitWeights {
  readonly sentence: SentenceWeights;
  readonly confidence: ConfidenceWeights;
}

export function readHit(candidate: RankedCandidate, weights: HitWeights): Hit {
  const { segment, passage: number } = candidate;
  const passage = segment.passages[number];
  if (!passage) throw new RangeError(`no passage ${number} in the segment`);
  return {
    passage,
    score: confidenceOf(candidate, weights.confidence),
    matches: matchedSpans(candidate),
    sentence: sentenceSpan(
      candidate,
      candidate.definition ?? chooseSentence(candidate, weights.sentence),
    ),
    ...readCorrections(candidate),
    ...readUnmet(candidate),
  };
}

function readUnmet(candidate: RankedCandidate): Pick<Hit, 'unmet'> {
  const unmet = listAbsent(candidate);
  return unmet.length > 0 ? { unmet } : {};
}

/** Each corrected word that the passage holds, with the first of its words that it was taken for. */
function readCorrections({
  question,
  match,
  segment,
  passage,
}: RankedCandidate): Pick<Hit, 'readAs'> {
  const { places, tokenStarts, passages } = segment;
  const first = tokenStarts[passage] as number;
  const readAs = question.words.flatMap(({ kind, typed }, word): Reading[] => {
    if (kind !== 'corrected') return [];
    const met = match.occurrences.find((occurrence) => occurrence.word === word);
    if (!met) return [];
    const { start, end } = placeOf(places[first + met.token] as number);
    return [{ typed, read: passages[passage]?.text.slice(start, end) ?? '' }];
  });
  return readAs.length > 0 ? { readAs } : {};
}

/** The number of the sentence that answers best. */
function chooseSentence({ question, match, fits }: Candidate, weights: SentenceWeights): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let number = 0; number < match.sentences.length; number++) {
    const candidate = { question, match, fits, number };
    let sum = 0;
    for (const name of sentenceFeatureNames) {
      sum += weights[name] * sentenceFeatures[name](candidate);
    }
    if (sum > most) {
      most = sum;
      best = number;
    }
  }
  return best;
}

function sentenceSpan({ segment, passage }: RankedCandidate, number: number): Span {
  const { sentenceStarts, sentenceSpans } = segment;
  const at = 2 * ((sentenceStarts[passage] as number) + number);
  return { start: sentenceSpans[at] ?? 0, end: sentenceSpans[at + 1] ?? 0 };
}

function matchedSpans({ match, segment, passage }: RankedCandidate): Span[] {
  const { places, tokenStarts } = segment;
  const first = tokenStarts[passage] as number;
  const spans: Span[] = [];
  for (const { token } of match.occurrences) {
    const span = placeOf(places[first + token] as number);
    // The parts of an ISO date share one place.
    if ((spans.at(-1)?.end ?? 0) <= span.start) spans.push(span);
  }
  return spans;
}
