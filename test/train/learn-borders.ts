/** Gaps between spoken words with whether a sentence ends there in, the table of what tells it out. */
import { listEvidence, type SpokenWord } from '../../src/language/rate-borders.ts';
import { createRandom, shuffle } from '../bench/random.ts';

export interface Heard {
  readonly words: readonly SpokenWord[];
  /** The gaps of the text in order, each as the number of the word behind it. */
  readonly gaps: readonly number[];
  /** By gap, whether a sentence ends there. */
  readonly ends: readonly boolean[];
}

/** As many as stand between the least and the most that a passage of speech may have. */
const windowGaps = 120;

/** What is rarer, or said in fewer folders, tells of its speakers and not of the language. */
const [minTimes, minFolders] = [20, 3];

const [epochs, stepSize, penalty] = [5, 0.1, 1e-6];

/** By folder its texts in, the `size` pieces of evidence that tell most out, each with its weight. */
export function learnBorders(
  folders: readonly (readonly Heard[])[],
  size: number,
): ReadonlyMap<string, number> {
  const texts = folders.flat();
  const times = countEvidence(folders);
  const all = descend(texts, [...times.keys()]);
  const worth = ([name, weight]: readonly [string, number]) =>
    Math.abs(weight) * Math.sqrt(times.get(name) ?? 0);
  const kept = [...all].toSorted((a, b) => worth(b) - worth(a)).slice(0, size);
  return descend(
    texts,
    kept.map(([name]) => name),
  );
}

/** How often each piece is there, of those that are there often enough. */
function countEvidence(folders: readonly (readonly Heard[])[]): ReadonlyMap<string, number> {
  const found = new Map<string, { times: number; folders: number; last: number }>();
  for (const [i, texts] of folders.entries()) {
    for (const { words, gaps } of texts) {
      for (const name of gaps.flatMap((gap) => listEvidence(words, gap))) {
        const {
          times,
          folders: count,
          last,
        } = found.get(name) ?? { times: 0, folders: 0, last: -1 };
        found.set(name, { times: times + 1, folders: last === i ? count : count + 1, last: i });
      }
    }
  }
  const common = [...found].filter(([, e]) => e.times >= minTimes && e.folders >= minFolders);
  return new Map(common.map(([name, { times }]) => [name, times]));
}

interface Window {
  /** By gap, the numbers of what stands around it. */
  readonly gaps: readonly (readonly number[])[];
  readonly ends: readonly boolean[];
}

/** Of a window one gap is chosen: the share of the right ones in the exponentials is made as large as it gets, by Adagrad. */
function descend(texts: readonly Heard[], names: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map(names.map((name, i) => [name, i]));
  const windows = texts.flatMap((text) => listWindows(text, numbers));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-2);
  const random = createRandom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const window of shuffle(windows, random)) {
      const errors = findErrors(window, weights);
      for (const [i, gap] of window.gaps.entries()) {
        const error = errors[i] as number;
        if (Math.abs(error) < 1e-5) continue;
        for (const n of gap) {
          const slope = error + penalty * (weights[n] as number);
          squares[n] = (squares[n] as number) + slope * slope;
          weights[n] =
            (weights[n] as number) - (stepSize * slope) / Math.sqrt(squares[n] as number);
        }
      }
    }
  }
  return new Map(names.map((name, i) => [name, weights[i] as number]));
}

function findErrors({ gaps, ends }: Window, weights: Float64Array): readonly number[] {
  const scores = gaps.map((gap) => gap.reduce((sum, n) => sum + (weights[n] as number), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  const right = powers.reduce((a, b, i) => (ends[i] ? a + b : a), 0);
  return powers.map((power, i) => power / sum - (ends[i] ? power / right : 0));
}

/** Those in which a sentence ends, but not everywhere. */
function listWindows(
  { words, gaps, ends }: Heard,
  numbers: ReadonlyMap<string, number>,
): readonly Window[] {
  const windows: Window[] = [];
  for (let from = 0; from < gaps.length; from += windowGaps) {
    const right = ends.slice(from, from + windowGaps);
    if (!right.includes(true) || !right.includes(false)) continue;
    const numbered = gaps
      .slice(from, from + windowGaps)
      .map((gap) => listEvidence(words, gap).flatMap((name) => numbers.get(name) ?? []));
    windows.push({ gaps: numbered, ends: right });
  }
  return windows;
}
