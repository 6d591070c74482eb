/** A ranked candidate in, the hit out: its score, the matched words' places, the best sentence. */
import type { Hit, Reading, Span } from '../../model.ts';
import { placeOf } from '../index/segment.ts';
import { holdsPhrases } from '../question/quoted-phrases.ts';
import { isToldSurely } from '../ranking/answer-type.ts';
import type { Candidate } from '../ranking/passage-features.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import type { Doubt } from '../search-engine.ts';
import {
  type ConfidenceWeights,
  confidenceFeatureNames,
  confidenceFeatures,
  listUnmet,
  sharesOnlyNames,
} from './confidence-features.ts';
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
    sentence: sentenceSpan(candidate, chooseSentence(candidate, weights.sentence)),
    ...readCorrections(candidate),
    ...readUnmet(candidate),
  };
}

/** The words as typed. */
function readUnmet(candidate: RankedCandidate): Pick<Hit, 'unmet'> {
  const unmet = listUnmet(candidate).map(({ typed }) => typed);
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

/** "What is the population of Lima?": a passage that only names Lima is never more than a guess. */
const names = { bends: 0.4, most: 0.5 } as const;
/** One that lacks much of what is asked, or its kind, may be right, but is never found. */
const doubts = { bends: 0.5, most: 0.59 } as const;

/** Of answers that hang on one word a third are wrong below this, a tenth above. */
const enoughForOne = 0.7;

/** Of first passages that the reranker believes in less than this, half are wrong. */
const enoughLead = 0.6;

/** Nothing else was asked, and no other passage comes near: of such answers one in ten is wrong. */
const clearLead = 0.8;

/** Of the question's total idf. */
const mostUnmet = 0.3;

/** A number alone is no amount of money, and no age. */
const surelyThere = 0.5;

/** Words in quotation marks must stand in the passage: without them it is no answer. */
const mostWithoutQuote = 0.1;

/** A phrase of stop words, and nothing else, stands there word by word: nothing else was asked for. */
const quotedAlone = 0.9;

/** Logistic regression: the probability that the passage answers the question. */
function confidenceOf(candidate: RankedCandidate, weights: ConfidenceWeights): number {
  let sum = 0;
  for (const name of confidenceFeatureNames) {
    sum += weights[name] * confidenceFeatures[name](candidate);
  }
  const probability = 1 / (1 + Math.exp(-sum));
  const [gravest] = listDoubts(candidate, probability);
  if (gravest === 'withoutQuote') return Math.min(mostWithoutQuote, probability);
  if (candidate.question.words.length === 0) return quotedAlone;
  if (gravest === 'onlyNames') return bend(probability, names);
  return gravest === undefined ? probability : bend(probability, doubts);
}

/** The gravest first. `probability`: as the features alone have it. */
export function listDoubts(candidate: RankedCandidate, probability: number): Doubt[] {
  const asksWords = candidate.question.words.length > 0;
  const holds: Readonly<Record<Doubt, boolean>> = {
    withoutQuote: !quotes(candidate),
    onlyNames: asksWords && sharesOnlyNames(candidate),
    missesKind: asksWords && missesKind(candidate),
    muchUnmet: asksWords && leavesMuchUnmet(candidate),
    hangsOnOne: asksWords && probability < enoughForOne && hangsOnOne(candidate),
    rivalled: asksWords && isRivalled(candidate),
  };
  return (Object.keys(holds) as Doubt[]).filter((doubt) => holds[doubt]);
}

function hangsOnOne(candidate: RankedCandidate): boolean {
  const isClear = candidate.question.words.length === 1 && candidate.lead >= clearLead;
  return countMet(candidate) === 1 && !isClear && !offersKind(candidate);
}

/** One that was put first for what the question asks, and not by its rank, has no lead to show. */
const isRivalled = ({ question, lead }: RankedCandidate): boolean =>
  lead < enoughLead && !question.introduces && !question.wantsLatest;

/** Of a kind that can be told. */
const offersKind = ({ question, fits }: RankedCandidate): boolean =>
  isToldSurely(question.answerType) && fits.some((fit) => fit >= surelyThere);

const countMet = ({ match }: RankedCandidate): number =>
  match.covered.filter((weight) => weight > 0).length;

/** Above `bends` it rises slowly, to `most` at 1, so that the better of two stays the better. */
function bend(probability: number, { bends, most }: typeof names | typeof doubts): number {
  if (probability <= bends) return probability;
  return bends + ((probability - bends) / (1 - bends)) * (most - bends);
}

/**
 * What nothing near the passage has may be the very point of the question, as "reject" is in "why
 * did they reject the wall?". On our question sets this halved what was found and wrong, and what
 * was found though there is no answer, for one in six of what was found and right.
 */
function leavesMuchUnmet(candidate: RankedCandidate): boolean {
  const unmet = listUnmet(candidate);
  const idf = unmet.reduce((sum, word) => sum + word.idf, 0);
  return idf / candidate.question.totalIdf >= mostUnmet || unmet.some(({ numeric }) => numeric);
}

/**
 * Asked for a time or an amount, where nothing of that kind stands. Who and where are told too
 * badly, and many a reason is given without a word for it: of first passages that seem to give none
 * seven in eight are right.
 */
function missesKind({ question, fits }: RankedCandidate): boolean {
  const { answerType } = question;
  if (!isToldSurely(answerType) || answerType === 'reason') return false;
  return fits.every((fit) => fit < surelyThere);
}

const quotes = ({ question, segment, passage }: RankedCandidate): boolean =>
  question.phrases.length === 0 || holdsPhrases(segment, passage, question.phrases);

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
