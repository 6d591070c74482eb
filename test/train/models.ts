/** Examples in, the weights of the three models out. */
import { confidenceFeatureNames } from '../../src/search/hits/confidence-features.ts';
import { sentenceFeatureNames } from '../../src/search/hits/sentence-features.ts';
import { passageFeatureNames } from '../../src/search/ranking/passage-features.ts';
import { type Weights, weights } from '../../src/search/weights.ts';
import type { Gathered } from './gather-examples.ts';
import { dot, learnLogistic, learnRanking } from './learn.ts';

/** The question sets are few beside the data, and nearest to how the bot is used. */
const setRepeats = 3;
/** Small talk is short and rare in the data, and must never be answered. */
const talkWeight = 5;
/**
 * Questions whose answer was taken out of the article mostly look answerable to any lexical measure:
 * counted fully, they would make the bot doubt right answers as well.
 */
const nearWeight = 0.1;

const repeats = ({ source }: Gathered): number => (source === 'question set' ? setRepeats : 1);

/** No example of the data or the sets teaches these: they stay what somebody set them to. */
const setByHand = {
  passage: ['asked'],
  confidence: ['asked', 'definition', 'otherWords', 'wholeAnswer'],
} as const satisfies Partial<Record<keyof Weights, readonly string[]>>;

/** By feature name. */
export type Model = Readonly<Record<string, number>>;

export interface Models {
  readonly passage: Model;
  readonly sentence: Model;
  readonly confidence: Model;
}

export function learnPassages(gathered: readonly Gathered[], without?: string): Model {
  const examples = gathered.flatMap((one) => new Array(repeats(one)).fill(one.ranking));
  const kept = keep(weights.passage, setByHand.passage, without);
  const used = passageFeatureNames.map((name) => name !== without && !(name in kept));
  const learned = learnRanking(examples, { epochs: 25, stepSize: 0.05, penalty: 1e-4, used });
  return { ...toModel(passageFeatureNames, learned), ...kept };
}

export function learnSentences(gathered: readonly Gathered[], without?: string): Model {
  const examples = gathered.flatMap(({ sentences }) => sentences ?? []);
  const used = sentenceFeatureNames.map((name) => name !== without);
  const learned = learnRanking(examples, { epochs: 25, stepSize: 0.05, penalty: 1e-4, used });
  return toModel(sentenceFeatureNames, learned);
}

/** Learns whether the candidate that `passage` ranks first answers. */
export function learnConfidence(
  gathered: readonly Gathered[],
  passage: Model,
  without?: string,
): Model {
  const examples = gathered.flatMap((one) => {
    const features = one.confidence[bestCandidate(one, passage)];
    if (!features) return [];
    const isRight = one.ranking.right[bestCandidate(one, passage)] === true;
    // An encyclopaedia says many things twice: another passage than the right one is no clear miss.
    if (one.answerable && !isRight && one.source === 'data') return [];
    return [{ features, label: isRight ? 1 : 0, weight: exampleWeight(one) } as const];
  });
  const kept = keep(weights.confidence, setByHand.confidence, without);
  const used = confidenceFeatureNames.map((name) => name !== without && !(name in kept));
  const learned = learnLogistic(examples, { epochs: 40, stepSize: 0.03, penalty: 1e-4, used });
  return { ...toModel(confidenceFeatureNames, learned), ...kept };
}

function exampleWeight({ source }: Gathered): number {
  if (source === 'small talk') return talkWeight;
  if (source === 'question set') return setRepeats;
  return source === 'near' ? nearWeight : 1;
}

/** The place of the candidate ranked first; -1 where there is none. */
export function bestCandidate({ ranking }: Gathered, passage: Model): number {
  const scores = scoreCandidates(ranking.features, passage);
  return scores.indexOf(Math.max(...scores));
}

export function scoreCandidates(features: readonly Float64Array[], passage: Model): number[] {
  const weights = Float64Array.from(passageFeatureNames, (name) => passage[name] ?? 0);
  return features.map((vector) => dot(vector, weights));
}

function toModel(names: readonly string[], weights: Float64Array): Model {
  return Object.fromEntries(names.map((name, i) => [name, weights[i] as number]));
}

const keep = <Name extends string>(
  model: Readonly<Record<Name, number>>,
  names: readonly Name[],
  without?: string,
): Model =>
  Object.fromEntries(names.map((name) => [name, name === without ? 0 : model[name]] as const));
