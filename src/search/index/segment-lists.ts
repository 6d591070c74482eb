/** A segment's numbers in, passage by passage, its flat arrays out. */
import type { Passage } from '../../model.ts';
import { createGrowingArray, type GrowingArray } from './growing-array.ts';
import type { Segment } from './segment.ts';

/** What a segment is made of (see `Segment`) while it grows. */
export interface SegmentLists {
  readonly passages: Passage[];
  readonly headingTerms: Uint32Array[];
  readonly articleOf: GrowingArray;
  readonly tokens: GrowingArray;
  readonly tokenStarts: GrowingArray;
  readonly places: GrowingArray;
  readonly positions: GrowingArray;
  readonly sentenceStarts: GrowingArray;
  readonly sentenceTokens: GrowingArray;
  readonly sentenceSpans: GrowingArray;
  readonly sentenceTraits: GrowingArray;
}

export function createSegmentLists(): SegmentLists {
  const lists = {
    passages: [],
    headingTerms: [],
    articleOf: createGrowingArray(),
    tokens: createGrowingArray(),
    tokenStarts: createGrowingArray(),
    places: createGrowingArray(),
    positions: createGrowingArray(),
    sentenceStarts: createGrowingArray(),
    sentenceTokens: createGrowingArray(),
    sentenceSpans: createGrowingArray(),
    sentenceTraits: createGrowingArray(),
  };
  lists.tokenStarts.push(0);
  lists.sentenceStarts.push(0);
  return lists;
}

/** A passage whose tokens and sentences are in the lists. */
export interface ListedPassage {
  readonly passage: Passage;
  /** Its article's number in the segment. */
  readonly article: number;
  readonly headingTerms: Uint32Array;
}

/** What was pushed since the passage before belongs to this one. */
export function endPassage(
  lists: SegmentLists,
  { passage, article, headingTerms }: ListedPassage,
): void {
  lists.passages.push(passage);
  lists.articleOf.push(article);
  lists.headingTerms.push(headingTerms);
  lists.tokenStarts.push(lists.tokens.length);
  lists.sentenceStarts.push(lists.sentenceTraits.length);
}

export function toSegment(lists: SegmentLists): Segment {
  lists.sentenceTokens.push(lists.tokens.length);
  return {
    passages: lists.passages,
    headingTerms: lists.headingTerms,
    articleOf: lists.articleOf.toArray(),
    tokens: lists.tokens.toArray(),
    tokenStarts: lists.tokenStarts.toArray(),
    places: lists.places.toArray(),
    positions: new Uint16Array(lists.positions.toArray()),
    sentenceStarts: lists.sentenceStarts.toArray(),
    sentenceTokens: lists.sentenceTokens.toArray(),
    sentenceSpans: lists.sentenceSpans.toArray(),
    sentenceTraits: new Uint8Array(lists.sentenceTraits.toArray()),
  };
}
