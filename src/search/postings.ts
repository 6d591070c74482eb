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

/** `termCount`: one more than the largest term number. */
export function buildPostings(segment: Segment, termCount: number): Postings {
  const numbering = numberTerms(segment, termCount);
  const { terms } = numbering;
  const starts = countPostings(segment, numbering);
  const total = starts[terms.length] as number;
  const passages = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  const maxImpacts = new Uint8Array(terms.length);
  const next = starts.slice();
  const saturate = createSaturation(segment);
  forEachPosting(segment, numbering, (slot, passage, inBody, inHeading) => {
    const impact = saturate(passage, inBody, inHeading);
    const at = next[slot] as number;
    next[slot] = at + 1;
    passages[at] = passage;
    impacts[at] = impact;
    if (impact > (maxImpacts[slot] as number)) maxImpacts[slot] = impact;
  });
  const slots = new Map(terms.map((term, slot) => [term, slot]));
  return {
    terms,
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

/** The segment's terms numbered from 0 in order of first use. */
interface Numbering {
  readonly terms: readonly number[];
  /** By term: its number here plus 1; 0 for terms of other segments. */
  readonly slots: Uint32Array;
}

function numberTerms(segment: Segment, termCount: number): Numbering {
  const slots = new Uint32Array(termCount);
  const terms: number[] = [];
  const add = (term: number): void => {
    if (slots[term] === 0) slots[term] = terms.push(term);
  };
  for (const token of segment.tokens) add(token & termMask);
  for (const heading of new Set(segment.headingTerms)) heading.forEach(add);
  return { terms, slots };
}

function countPostings(segment: Segment, numbering: Numbering): Uint32Array {
  const starts = new Uint32Array(numbering.terms.length + 1);
  forEachPosting(segment, numbering, (slot) => {
    starts[slot + 1] = (starts[slot + 1] as number) + 1;
  });
  for (let slot = 1; slot < starts.length; slot++) {
    starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number);
  }
  return starts;
}

type VisitPosting = (slot: number, passage: number, inBody: number, inHeading: number) => void;

/** Visits each pair of passage and term once, passages in rising order. */
function forEachPosting(
  { passages, tokens, tokenStarts, headingTerms }: Segment,
  { terms, slots }: Numbering,
  visit: VisitPosting,
): void {
  const inBody = new Uint16Array(terms.length);
  const inHeading = new Uint8Array(terms.length);
  const touched: number[] = [];
  for (let passage = 0; passage < passages.length; passage++) {
    touched.length = 0;
    const end = tokenStarts[passage + 1] as number;
    for (let i = tokenStarts[passage] as number; i < end; i++) {
      const slot = (slots[(tokens[i] as number) & termMask] as number) - 1;
      const count = inBody[slot] as number;
      if (count === 0) touched.push(slot);
      if (count < 65_535) inBody[slot] = count + 1;
    }
    for (const term of headingTerms[passage] as Uint32Array) {
      const slot = (slots[term] as number) - 1;
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
