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
  /** Every term of the segment. */
  readonly terms: Iterable<number>;
  /** Undefined where no passage of the segment holds the term. */
  list(term: number): PostingList | undefined;
  readonly passages: Uint32Array;
  /** Saturated term frequency in 255ths of its limit, 1 to 255: idf is applied when searching. */
  readonly impacts: Uint8Array;
}

export function buildPostings(segment: Segment): Postings {
  const slots = numberTerms(segment);
  const starts = countPostings(segment, slots);
  const total = starts[slots.size] as number;
  const passages = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  const maxImpacts = new Uint8Array(slots.size);
  const next = starts.slice();
  const saturate = createSaturation(segment);
  forEachPosting(segment, slots, (slot, passage, inBody, inHeading) => {
    const impact = saturate(passage, inBody, inHeading);
    const at = next[slot] as number;
    next[slot] = at + 1;
    passages[at] = passage;
    impacts[at] = impact;
    if (impact > (maxImpacts[slot] as number)) maxImpacts[slot] = impact;
  });
  return {
    terms: { [Symbol.iterator]: () => slots.keys() },
    passages,
    impacts,
    list(term) {
      const slot = slots.get(term);
      if (slot === undefined) return undefined;
      return {
        from: starts[slot] as number,
        to: starts[slot + 1] as number,
        maxImpact: maxImpacts[slot] as number,
      };
    },
  };
}

/** The segment's terms in order of first use, numbered from 0. */
function numberTerms(segment: Segment): Map<number, number> {
  const slots = new Map<number, number>();
  const add = (term: number): void => {
    if (!slots.has(term)) slots.set(term, slots.size);
  };
  for (const token of segment.tokens) add(token & termMask);
  for (const terms of new Set(segment.headingTerms)) for (const term of terms) add(term);
  return slots;
}

function countPostings(segment: Segment, slots: ReadonlyMap<number, number>): Uint32Array {
  const starts = new Uint32Array(slots.size + 1);
  forEachPosting(segment, slots, (slot) => {
    starts[slot + 1] = (starts[slot + 1] as number) + 1;
  });
  for (let slot = 0; slot < slots.size; slot++) {
    starts[slot + 1] = (starts[slot + 1] as number) + (starts[slot] as number);
  }
  return starts;
}

type VisitPosting = (slot: number, passage: number, inBody: number, inHeading: number) => void;

/** Visits each pair of passage and term once, passages in rising order. */
function forEachPosting(
  segment: Segment,
  slots: ReadonlyMap<number, number>,
  visit: VisitPosting,
): void {
  const inBody = new Uint16Array(slots.size);
  const inHeading = new Uint8Array(slots.size);
  const touched: number[] = [];
  for (let passage = 0; passage < segment.passages.length; passage++) {
    touched.length = 0;
    const end = segment.tokenStarts[passage + 1] as number;
    for (let i = segment.tokenStarts[passage] as number; i < end; i++) {
      const slot = slots.get((segment.tokens[i] as number) & termMask) as number;
      if (inBody[slot] === 0) touched.push(slot);
      inBody[slot] = Math.min(65_535, (inBody[slot] as number) + 1);
    }
    for (const term of segment.headingTerms[passage] as Uint32Array) {
      const slot = slots.get(term) as number;
      if (inBody[slot] === 0) touched.push(slot);
      inHeading[slot] = 1;
    }
    for (const slot of touched) {
      visit(slot, passage, inBody[slot] as number, inHeading[slot] as number);
      inBody[slot] = 0;
      inHeading[slot] = 0;
    }
  }
}

/** The impact of a term that stands so often in a passage's body and heading, as 1 to 255. */
function createSaturation(
  segment: Segment,
): (passage: number, inBody: number, inHeading: number) => number {
  const { k1, b, usualLength, headingWeight, headingB, usualHeading } = bm25;
  return (passage, inBody, inHeading) => {
    const start = segment.tokenStarts[passage] as number;
    const length = (segment.tokenStarts[passage + 1] as number) - start;
    const heading = (segment.headingTerms[passage] as Uint32Array).length;
    const frequency =
      inBody / (1 - b + (b * length) / usualLength) +
      (headingWeight * inHeading) / (1 - headingB + (headingB * heading) / usualHeading);
    return Math.max(1, Math.round((255 * frequency) / (k1 + frequency)));
  };
}
