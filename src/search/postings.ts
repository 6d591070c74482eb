/** A segment in, its inverted index out: for each term the passages that hold it, with BM25F impacts. */
import { type Segment, termMask } from './segment.ts';

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

/** `termCount`: one more than the largest term number. */
export function buildPostings(segment: Segment, termCount: number): Postings {
  const counts = countPassages(segment, termCount);
  const terms = Uint32Array.from(counts.keys()).filter((term) => (counts[term] as number) > 0);
  const starts = new Uint32Array(terms.length + 1);
  for (const [slot, term] of terms.entries()) {
    starts[slot + 1] = (starts[slot] as number) + (counts[term] as number);
  }
  const { passages, impacts } = fillLists(segment, terms, starts, termCount);
  const maxImpacts = terms.map((_, slot) => maxOf(impacts, starts[slot], starts[slot + 1]));
  return {
    terms,
    passages,
    impacts,
    list(term) {
      const slot = findTerm(terms, term);
      if (slot === undefined) return undefined;
      return {
        from: starts[slot] as number,
        to: starts[slot + 1] as number,
        maxImpact: maxImpacts[slot] as number,
      };
    },
  };
}

/** By term, the passages that hold it. */
function countPassages(segment: Segment, termCount: number): Uint32Array {
  const counts = new Uint32Array(termCount);
  /** By term, the passage counted last plus 1. */
  const counted = new Uint32Array(termCount);
  for (let passage = 0; passage < segment.passages.length; passage++) {
    const count = (term: number): void => {
      if (counted[term] === passage + 1) return;
      counted[term] = passage + 1;
      counts[term] = (counts[term] as number) + 1;
    };
    const end = segment.tokenStarts[passage + 1] as number;
    for (let i = segment.tokenStarts[passage] as number; i < end; i++) {
      count((segment.tokens[i] as number) & termMask);
    }
    for (const term of segment.headingTerms[passage] as Uint32Array) count(term);
  }
  return counts;
}

/** Passage by passage, so that every list is in rising order. */
function fillLists(
  segment: Segment,
  terms: Uint32Array,
  starts: Uint32Array,
  termCount: number,
): Pick<Postings, 'passages' | 'impacts'> {
  const total = starts[terms.length] as number;
  const passages = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  /** By term, where its next posting goes. */
  const next = new Uint32Array(termCount);
  for (const [slot, term] of terms.entries()) next[term] = starts[slot] as number;
  const inBody = new Uint16Array(termCount);
  const inHeading = new Uint8Array(termCount);
  for (let passage = 0; passage < segment.passages.length; passage++) {
    const held = countTerms(segment, passage, inBody, inHeading);
    const saturate = createSaturation(segment, passage);
    for (const term of held) {
      const at = next[term] as number;
      next[term] = at + 1;
      passages[at] = passage;
      impacts[at] = saturate(inBody[term] as number, inHeading[term] as number);
      inBody[term] = 0;
      inHeading[term] = 0;
    }
  }
  return { passages, impacts };
}

/** Counts a passage's terms into `inBody` and `inHeading`, and returns each of them once. */
function countTerms(
  { tokens, tokenStarts, headingTerms }: Segment,
  passage: number,
  inBody: Uint16Array,
  inHeading: Uint8Array,
): number[] {
  const held: number[] = [];
  const end = tokenStarts[passage + 1] as number;
  for (let i = tokenStarts[passage] as number; i < end; i++) {
    const term = (tokens[i] as number) & termMask;
    const count = inBody[term] as number;
    if (count === 0) held.push(term);
    if (count < 65_535) inBody[term] = count + 1;
  }
  for (const term of headingTerms[passage] as Uint32Array) {
    if (inBody[term] === 0) held.push(term);
    inHeading[term] = 1;
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

function maxOf(numbers: Uint8Array, from = 0, to = 0): number {
  let max = 0;
  for (let i = from; i < to; i++) if ((numbers[i] as number) > max) max = numbers[i] as number;
  return max;
}

/** Binary search: a table by term would take as much room as the terms themselves several times. */
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
