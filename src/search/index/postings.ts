/** A segment in, its inverted index out: for each term the passages that hold it, with BM25F impacts. */
import { type Segment, termMask } from './segment.ts';
import type { Steps } from './steps.ts';

/**
 * BM25F (Robertson, Zaragoza and Taylor 2004): the fields' term frequencies, each normalised by its
 * field's length, are added before saturation. Values measured on questions about encyclopaedia
 * paragraphs; 20 % either way changes R@1 by less than half a point.
 */
export const bm25 = {
  k1: 0.9,
  b: 0.6,
  headingWeight: 0.6,
  headingB: 0.3,
  // The lengths of a usual passage and heading, in content words. The library's own means would make
  // every passage's impacts depend on every other article, and an addition a rebuild.
  usualLength: 60,
  usualHeading: 3,
} as const;

/** One term's entry: `passages[from..to)` in rising order, each with its impact. */
export interface PostingList {
  readonly from: number;
  readonly to: number;
  /** The largest impact in the list. */
  readonly maxImpact: number;
}

export interface Postings {
  /** Every term of the segment, in rising order. */
  readonly terms: Iterable<number>;
  /** Undefined where no passage of the segment holds the term. */
  list(term: number): PostingList | undefined;
  readonly passages: Uint32Array;
  /** Saturated term frequency in 255ths of its limit, 1 to 255: idf is applied when searching. */
  readonly impacts: Uint8Array;
}

export interface OpenPostings extends Postings {
  /** All of it, to be opened again. */
  readonly arrays: PostingArrays;
}

export interface PostingArrays {
  readonly terms: Uint32Array;
  /** By the place of a term in `terms`, where its list starts; the last entry is where the last list ends. */
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  readonly impacts: Uint8Array;
}

export function* openPostings(arrays: PostingArrays): Steps<OpenPostings> {
  const { terms, starts, passages, impacts } = arrays;
  const list = createLookUp(terms, starts, yield* findMaxImpacts(starts, impacts));
  return { terms, list, passages, impacts, arrays };
}

/** `termCount`: one more than the largest term number. */
export type BuildPostings = (segment: Segment, termCount: number) => Steps<OpenPostings>;

/** Keeps one table of terms for all segments, which a small one could not make at its own cost. */
export function createPostingsBuilder(): BuildPostings {
  let kept: Slots = new Uint32Array(0);
  return function* (segment, termCount) {
    const slots = kept.length < termCount ? new Uint32Array(2 * termCount) : kept;
    // Whoever begins before this is done makes a table of their own.
    kept = new Uint32Array(0);
    const terms = yield* numberTerms(segment, slots);
    const starts = yield* countPostings(segment, terms, slots);
    const lists = yield* fillLists(segment, starts, slots);
    for (const term of terms) slots[term] = 0;
    kept = slots;
    yield;
    return yield* openPostings({ terms, starts, ...lists });
  };
}

/** Fewer would cost more in turns than in work. */
const tokensOfStep = 4096;

/** By term, its number in the segment plus 1; all 0 between two segments. */
type Slots = Uint32Array;

/** The segment's terms in rising order, which is how `slots` numbers them. */
function* numberTerms({ tokens, headingTerms }: Segment, slots: Slots): Steps<Uint32Array> {
  const found: number[] = [];
  const find = (term: number): void => {
    if (slots[term] === 0) slots[term] = found.push(term);
  };
  for (let i = 0; i < tokens.length; i++) {
    find((tokens[i] as number) & termMask);
    if (i % tokensOfStep === 0) yield;
  }
  for (const heading of new Set(headingTerms)) heading.forEach(find);
  const terms = Uint32Array.from(found).sort();
  for (let slot = 0; slot < terms.length; slot++) slots[terms[slot] as number] = slot + 1;
  return terms;
}

/** By slot, where the list of its passages starts; the last entry is where the last list ends. */
function* countPostings(segment: Segment, terms: Uint32Array, slots: Slots): Steps<Uint32Array> {
  const starts = new Uint32Array(terms.length + 1);
  /** By slot, the passage counted last plus 1. */
  const counted = new Uint32Array(terms.length);
  const count = (term: number, passage: number): void => {
    const slot = (slots[term] as number) - 1;
    if (counted[slot] === passage + 1) return;
    counted[slot] = passage + 1;
    starts[slot + 1] = (starts[slot + 1] as number) + 1;
  };
  for (let passage = 0; passage < segment.passages.length; passage++) {
    const end = segment.tokenStarts[passage + 1] as number;
    for (let i = segment.tokenStarts[passage] as number; i < end; i++) {
      count((segment.tokens[i] as number) & termMask, passage);
    }
    for (const term of segment.headingTerms[passage] as Uint32Array) count(term, passage);
    yield;
  }
  for (let slot = 1; slot < starts.length; slot++) {
    starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number);
  }
  return starts;
}

/** Passage by passage, so that every list is in rising order. */
function* fillLists(
  segment: Segment,
  starts: Uint32Array,
  slots: Slots,
): Steps<Pick<Postings, 'passages' | 'impacts'>> {
  const total = starts.at(-1) as number;
  const passages = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  /** By slot, where its next posting goes. */
  const next = starts.slice();
  const inBody = new Uint16Array(starts.length);
  const inHeading = new Uint8Array(starts.length);
  for (let passage = 0; passage < segment.passages.length; passage++) {
    const held = countTerms(segment, passage, slots, inBody, inHeading);
    const saturate = createSaturation(segment, passage);
    for (const slot of held) {
      const at = next[slot] as number;
      next[slot] = at + 1;
      passages[at] = passage;
      impacts[at] = saturate(inBody[slot] as number, inHeading[slot] as number);
      inBody[slot] = 0;
      inHeading[slot] = 0;
    }
    yield;
  }
  return { passages, impacts };
}

/** Counts a passage's terms into `inBody` and `inHeading`, and returns the slot of each once. */
function countTerms(
  { tokens, tokenStarts, headingTerms }: Segment,
  passage: number,
  slots: Slots,
  inBody: Uint16Array,
  inHeading: Uint8Array,
): number[] {
  const held: number[] = [];
  const end = tokenStarts[passage + 1] as number;
  for (let i = tokenStarts[passage] as number; i < end; i++) {
    const slot = (slots[(tokens[i] as number) & termMask] as number) - 1;
    const count = inBody[slot] as number;
    if (count === 0) held.push(slot);
    if (count < 65_535) inBody[slot] = count + 1;
  }
  for (const term of headingTerms[passage] as Uint32Array) {
    const slot = (slots[term] as number) - 1;
    if (inBody[slot] === 0) held.push(slot);
    inHeading[slot] = 1;
  }
  return held;
}

/** The impact of a term that stands so often in the passage's body and heading, as 1 to 255. */
function createSaturation(
  { tokenStarts, headingTerms }: Segment,
  passage: number,
): (inBody: number, inHeading: number) => number {
  const { k1, b, usualLength, headingWeight, headingB, usualHeading } = bm25;
  const length = (tokenStarts[passage + 1] as number) - (tokenStarts[passage] as number);
  const heading = (headingTerms[passage] as Uint32Array).length;
  const bodyNorm = 1 - b + (b * length) / usualLength;
  const headingNorm = 1 - headingB + (headingB * heading) / usualHeading;
  return (inBody, inHeading) => {
    const frequency = inBody / bodyNorm + (headingWeight * inHeading) / headingNorm;
    return Math.max(1, Math.round((255 * frequency) / (k1 + frequency)));
  };
}

/** By slot. */
function* findMaxImpacts(starts: Uint32Array, impacts: Uint8Array): Steps<Uint8Array> {
  const maxImpacts = new Uint8Array(starts.length - 1);
  for (let slot = 0, i = 0; slot < maxImpacts.length; slot++) {
    let max = 0;
    for (; i < (starts[slot + 1] as number); i++) {
      max = Math.max(max, impacts[i] as number);
      if (i % tokensOfStep === 0) yield;
    }
    maxImpacts[slot] = max;
  }
  return maxImpacts;
}

function createLookUp(
  terms: Uint32Array,
  starts: Uint32Array,
  maxImpacts: Uint8Array,
): Postings['list'] {
  return (term) => {
    const slot = findTerm(terms, term);
    if (slot === undefined) return undefined;
    return {
      from: starts[slot] as number,
      to: starts[slot + 1] as number,
      maxImpact: maxImpacts[slot] as number,
    };
  };
}

/** Binary search: a table would take several times the room of the terms themselves. */
function findTerm(terms: Uint32Array, term: number): number | undefined {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = terms[middle] as number;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
