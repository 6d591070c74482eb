/** Question words and one segment's postings in, the first passages by BM25F out: the first stage. */
import type { Postings } from '../index/postings.ts';
import type { Alternative } from '../question/word-alternatives.ts';
import { kthScore } from './kth-score.ts';

export interface RankedPassage {
  readonly passage: number;
  /** Sum over the question's words of idf times saturated term frequency. */
  readonly score: number;
}

export interface RankOptions {
  readonly limit: number;
  /** Passages that may not be returned: of removed articles, or outside the article asked about. */
  readonly allows: (passage: number) => boolean;
}

/** Lists shorter than this are added up without a look at the bounds: it would cost more than it saves. */
const minListToPrune = 2_000;

/** Scores of passages by number, all zero between two searches; shared to spare their making. */
export interface Scratch {
  readonly scores: Float32Array;
  readonly wordScores: Float32Array;
}

/** Hands out a scratch for at least so many passages, the same one for as long as it is large enough. */
export function createScratch(): (passages: number) => Scratch {
  const ofSize = (size: number): Scratch => ({
    scores: new Float32Array(size),
    wordScores: new Float32Array(size),
  });
  let scratch = ofSize(0);
  return (passages) => {
    if (scratch.scores.length < passages) scratch = ofSize(passages);
    return scratch;
  };
}

/**
 * Adds up scores word by word, rare words first. Once the words that are left cannot lift a passage
 * not seen yet among the first `limit` (MaxScore, Turtle and Flood 1995), only those seen go on.
 */
export function rankPassages(
  words: readonly (readonly Alternative[])[],
  postings: Postings,
  scratch: Scratch,
  { limit, allows }: RankOptions,
): RankedPassage[] {
  const plans = words.map((alternatives) => planWord(alternatives, postings));
  // Not by length: sums would then be rounded by what else stands in the part, seen or not.
  plans.sort((a, b) => b.worth - a.worth);
  let bound = plans.reduce((sum, plan) => sum + plan.bound, 0);
  const all: number[] = [];
  // Those of all that may still come among the first.
  let seen: readonly number[] = all;
  let closed = false;
  try {
    for (const plan of plans) {
      if (plan.size === 0) continue;
      if (!closed && plan.size > minListToPrune && seen.length > limit) {
        const threshold = kthScore(seen, scratch.scores, limit, allows);
        closed = bound < threshold;
      }
      if (closed) {
        const threshold = kthScore(seen, scratch.scores, limit, allows);
        seen = seen.filter((passage) => (scratch.scores[passage] as number) + bound >= threshold);
        addToSeen(plan, postings, scratch.scores, seen);
      } else {
        addToAll(plan, postings, scratch, all);
      }
      bound -= plan.bound;
    }
    return firstOf(seen, scratch.scores, limit, allows);
  } finally {
    // By number: going through so long a list with an iterator leaves much to clear away.
    for (let i = 0; i < all.length; i++) scratch.scores[all[i] as number] = 0;
  }
}

interface WordPlan {
  readonly lists: readonly { from: number; to: number; gain: number }[];
  /** What the word is worth wherever it stands: more, the rarer. */
  readonly worth: number;
  /** Postings over all its lists. */
  readonly size: number;
  /** The most that the word can add to one passage. */
  readonly bound: number;
}

function planWord(alternatives: readonly Alternative[], postings: Postings): WordPlan {
  const lists: { from: number; to: number; gain: number }[] = [];
  let size = 0;
  let bound = 0;
  let worth = 0;
  for (const { term, weight, idf } of alternatives) {
    worth = Math.max(worth, weight * idf);
    const list = postings.list(term);
    if (!list) continue;
    const gain = (weight * idf) / 255;
    lists.push({ from: list.from, to: list.to, gain });
    size += list.to - list.from;
    bound = Math.max(bound, gain * list.maxImpact);
  }
  return { lists, worth, size, bound };
}

function addToAll(
  plan: WordPlan,
  { passages, impacts }: Postings,
  { scores, wordScores }: Scratch,
  all: number[],
): void {
  const only = plan.lists.length === 1 ? plan.lists[0] : undefined;
  if (only) {
    for (let i = only.from; i < only.to; i++) {
      const passage = passages[i] as number;
      if (scores[passage] === 0) all.push(passage);
      scores[passage] = (scores[passage] as number) + only.gain * (impacts[i] as number);
    }
    return;
  }
  // A word counts once: the best of its alternatives in each passage.
  const touched: number[] = [];
  for (const { from, to, gain } of plan.lists) {
    for (let i = from; i < to; i++) {
      const passage = passages[i] as number;
      const score = gain * (impacts[i] as number);
      if (wordScores[passage] === 0) touched.push(passage);
      if (score > (wordScores[passage] as number)) wordScores[passage] = score;
    }
  }
  for (const passage of touched) {
    if (scores[passage] === 0) all.push(passage);
    scores[passage] = (scores[passage] as number) + (wordScores[passage] as number);
    wordScores[passage] = 0;
  }
}

function addToSeen(
  plan: WordPlan,
  { passages, impacts }: Postings,
  scores: Float32Array,
  seen: readonly number[],
): void {
  for (const passage of seen) {
    let best = 0;
    for (const { from, to, gain } of plan.lists) {
      const at = findPassage(passages, from, to, passage);
      if (at >= 0) best = Math.max(best, gain * (impacts[at] as number));
    }
    // Rounded as `wordScores` are.
    const added = plan.lists.length === 1 ? best : Math.fround(best);
    scores[passage] = (scores[passage] as number) + added;
  }
}

/** Binary search; -1 where the list does not hold the passage. */
function findPassage(passages: Uint32Array, from: number, to: number, passage: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = passages[middle] as number;
    if (value === passage) return middle;
    if (value < passage) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function firstOf(
  seen: readonly number[],
  scores: Float32Array,
  limit: number,
  allows: (passage: number) => boolean,
): RankedPassage[] {
  const threshold = kthScore(seen, scores, limit, allows);
  const first: RankedPassage[] = [];
  for (const passage of seen) {
    const score = scores[passage] as number;
    if (score >= threshold && score > 0 && allows(passage)) first.push({ passage, score });
  }
  // Equal scores keep reading order.
  first.sort((a, b) => b.score - a.score || a.passage - b.passage);
  return first.slice(0, limit);
}
