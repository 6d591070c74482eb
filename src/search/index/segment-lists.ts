/** A segment's numbers in, passage by passage, its flat arrays out. */
import type { Passage } from '../../model.ts';
import { createGrowingArray, type GrowingArray } from './growing-array.ts';
import type { Segment } from './segment.ts';
import type { Steps } from './steps.ts';

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

/** Each list of a large part takes a moment to copy. */
export function* toSegment(lists: SegmentLists): Steps<Segment> {
  lists.sentenceTokens.push(lists.tokens.length);
  const copied = {} as Record<CopiedList, Uint32Array>;
  for (const name of copiedLists) {
    copied[name] = lists[name].toArray();
    yield;
  }
  const positions = new Uint16Array(lists.positions.toArray());
  yield;
  const sentenceTraits = new Uint8Array(lists.sentenceTraits.toArray());
  const { passages, headingTerms } = lists;
  return { ...copied, passages, headingTerms, positions, sentenceTraits };
}

const copiedLists = [
  'articleOf',
  'tokens',
  'tokenStarts',
  'places',
  'sentenceStarts',
  'sentenceTokens',
  'sentenceSpans',
] as const;
type CopiedList = (typeof copiedLists)[number];
