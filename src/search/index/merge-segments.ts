/** Segments in, one segment of those of their articles that are still there out; no text is read. */
import type { Segment } from './segment.ts';
import {
  createSegmentLists,
  endPassage,
  type ListedPassage,
  type SegmentLists,
  toSegment,
} from './segment-lists.ts';
import type { Steps } from './steps.ts';

/** A segment, and by the number of each of its articles 1 where it has left. */
export interface SegmentPart {
  readonly segment: Segment;
  readonly gone: Uint8Array;
}

/** Articles keep their order and are numbered anew; the vocabulary's numbers stay as they are. */
export function* mergeSegments(parts: readonly SegmentPart[]): Steps<Segment> {
  const lists = createSegmentLists();
  let articles = 0;
  for (const { segment, gone } of parts) {
    const numbers = Array.from(gone, (left) => (left ? -1 : articles++));
    for (const [number, passage] of segment.passages.entries()) {
      const article = numbers[segment.articleOf[number] as number] as number;
      if (article < 0) continue;
      const headingTerms = segment.headingTerms[number] as Uint32Array;
      copyPassage(segment, number, { passage, article, headingTerms }, lists);
      yield;
    }
  }
  return yield* toSegment(lists);
}

function copyPassage(
  segment: Segment,
  number: number,
  listed: ListedPassage,
  lists: SegmentLists,
): void {
  const end = segment.sentenceStarts[number + 1] as number;
  for (let i = segment.sentenceStarts[number] as number; i < end; i++) {
    lists.sentenceTokens.push(lists.tokens.length);
    lists.sentenceSpans.push(segment.sentenceSpans[2 * i] as number);
    lists.sentenceSpans.push(segment.sentenceSpans[2 * i + 1] as number);
    lists.sentenceTraits.push(segment.sentenceTraits[i] as number);
    const to = segment.sentenceTokens[i + 1] as number;
    for (let token = segment.sentenceTokens[i] as number; token < to; token++) {
      lists.tokens.push(segment.tokens[token] as number);
      lists.places.push(segment.places[token] as number);
      lists.positions.push(segment.positions[token] as number);
    }
  }
  endPassage(lists, listed);
}
