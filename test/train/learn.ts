/** Labelled feature vectors in, the weights of a linear model out. Seeded: the same data gives the same weights. */
import { createRandom, shuffle } from '../bench/random.ts';

/** One question's candidates; `right` tells which of them are right. */
export interface RankingExample {
  readonly features: readonly Float64Array[];
  readonly right: readonly boolean[];
}

export interface LabelledExample {
  readonly features: Float64Array;
  readonly label: 0 | 1;
  /** How much the example counts. */
  readonly weight: number;
}

export interface LearnOptions {
  readonly epochs: number;
  readonly stepSize: number;
  /** L2 penalty on every weight. */
  readonly penalty: number;
  /** By feature: false keeps its weight at 0. */
  readonly used: readonly boolean[];
}

const batchSize = 64;

/** Listwise softmax: the right candidates' share of the exponentials is made as large as it gets. */
export function learnRanking(
  examples: readonly RankingExample[],
  options: LearnOptions,
): Float64Array {
  const useful = examples.filter(({ right }) => right.includes(true) && right.includes(false));
  return descend(useful, options, (example, weights, gradient) => {
    const scores = example.features.map((features) => dot(features, weights));
    const shares = softmax(scores);
    const rightShare = shares.reduce((sum, p, i) => (example.right[i] ? sum + p : sum), 0);
    for (const [i, features] of example.features.entries()) {
      const share = shares[i] as number;
      const error = share - (example.right[i] ? share / rightShare : 0);
      if (Math.abs(error) > 1e-6) addScaled(gradient, features, error);
    }
  });
}

/** Logistic regression. */
export function learnLogistic(
  examples: readonly LabelledExample[],
  options: LearnOptions,
): Float64Array {
  return descend(examples, options, ({ features, label, weight }, weights, gradient) => {
    const error = 1 / (1 + Math.exp(-dot(features, weights))) - label;
    addScaled(gradient, features, weight * error);
  });
}

/** Adam (Kingma and Ba 2015) over shuffled batches. */
function descend<E extends RankingExample | LabelledExample>(
  examples: readonly E[],
  { epochs, stepSize, penalty, used }: LearnOptions,
  addGradient: (example: E, weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(used.length);
  const mean = new Float64Array(used.length);
  const variance = new Float64Array(used.length);
  const random = createRandom(1);
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffle(examples, random);
    // The steps shrink to a tenth, so that the last batches do not decide.
    const size = stepSize * (1 - (0.9 * epoch) / epochs);
    for (let from = 0; from < order.length; from += batchSize) {
      const batch = order.slice(from, from + batchSize);
      const gradient = new Float64Array(used.length);
      for (const example of batch) addGradient(example, weights, gradient);
      steps++;
      for (const [f, isUsed] of used.entries()) {
        if (!isUsed) continue;
        const g = (gradient[f] as number) / batch.length + penalty * (weights[f] as number);
        mean[f] = 0.9 * (mean[f] as number) + 0.1 * g;
        variance[f] = 0.999 * (variance[f] as number) + 0.001 * g * g;
        const step = (mean[f] as number) / (1 - 0.9 ** steps);
        const scale = Math.sqrt((variance[f] as number) / (1 - 0.999 ** steps)) + 1e-8;
        weights[f] = (weights[f] as number) - (size * step) / scale;
      }
    }
  }
  return weights;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) {
    target[i] = (target[i] as number) + factor * (source[i] as number);
  }
}
