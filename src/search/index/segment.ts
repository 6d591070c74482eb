/** What the index holds of some articles: flat arrays that never change, and how to read their numbers. */
import type { Passage, Span } from '../../model.ts';

/** A term's traits (see `read-passage.ts`), all below 8, share its number in the token array. */
export const traitShift = 28;
export const termMask = 2 ** traitShift - 1;

/** Passages are numbered from 0 within their segment. */
export interface Segment {
  readonly passages: readonly Passage[];
  /** The number of each passage's article within the segment. */
  readonly articleOf: Uint32Array;
  /** `tokens[tokenStarts[p]]` to `tokens[tokenStarts[p + 1] - 1]` are passage p's terms and traits. */
  readonly tokens: Uint32Array;
  readonly tokenStarts: Uint32Array;
  /** The place of each token in its passage's text (see `placeOf`). */
  readonly places: Uint32Array;
  /** The position of each token in its passage, stop words counted, 3 more between sentences. */
  readonly positions: Uint16Array;
  /** `sentenceStarts[p]` is the number of passage p's first sentence. */
  readonly sentenceStarts: Uint32Array;
  /** By sentence number: its first token, its place in the text, its traits. */
  readonly sentenceTokens: Uint32Array;
  readonly sentenceSpans: Uint32Array;
  readonly sentenceTraits: Uint8Array;
  /** The terms of each passage's title and section heading; equal ones share an array. */
  readonly headingTerms: readonly Uint32Array[];
}

/** Start and length share a number: 24 bits for texts up to 16 million characters, 8 for the word. */
const maxLength = 255;

export const packPlace = ({ start, end }: Span): number =>
  start * (maxLength + 1) + Math.min(maxLength, end - start);

/** The span of a token in its passage's text. */
export function placeOf(packed: number): Span {
  const start = packed >>> 8;
  return { start, end: start + (packed & maxLength) };
}
