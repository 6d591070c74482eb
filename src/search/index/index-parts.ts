/** Articles that join and leave in, the parts of an index out: few, and without much that has left. */
import type { Article } from '../../model.ts';
import { mergeSegments } from './merge-segments.ts';
import type { OpenPostings } from './postings.ts';
import type { Segment } from './segment.ts';
import type { Steps } from './steps.ts';

/** Part of the index: a segment, its postings, and which of its articles have left. */
export interface IndexPart {
  readonly articles: readonly Article[];
  readonly segment: Segment;
  readonly postings: OpenPostings;
  /** By the article's number in the segment: 1 where it was removed. */
  readonly gone: Uint8Array;
}

export interface IndexParts {
  readonly list: readonly IndexPart[];
  /** A part of the articles that were read into the segment; it is in no list yet. */
  prepare(articles: readonly Article[], segment: Segment): Steps<IndexPart>;
  /** Adds it after all others. */
  append(part: IndexPart): void;
  find(articleId: string): Article | undefined;
  /** An unknown id changes nothing. */
  takeOut(articleId: string): void;
  /** Small parts, and what is left of large ones, are put together, so that a search never meets many. */
  tidy(): Steps<void>;
}

type BuildPostings = (segment: Segment) => Steps<OpenPostings>;

export function createIndexParts(
  buildPostings: BuildPostings,
  known: readonly IndexPart[] = [],
): IndexParts {
  const list: IndexPart[] = [];
  const places = new Map<string, { part: IndexPart; number: number }>();
  const notePlaces = (part: IndexPart): void => {
    for (const [number, { id }] of part.articles.entries()) {
      if (!part.gone[number]) places.set(id, { part, number });
    }
  };
  const append = (part: IndexPart): void => {
    notePlaces(part);
    list.push(part);
  };
  for (const part of known) append(part);

  function* prepare(articles: readonly Article[], segment: Segment): Steps<IndexPart> {
    const postings = yield* buildPostings(segment);
    return { articles, segment, postings, gone: new Uint8Array(articles.length) };
  }
  /** Makes one part of what is left of neighbours, in their place: equal hits keep their order. */
  function* putTogether(merged: readonly IndexPart[]): Steps<void> {
    const kept = merged.flatMap(({ articles, gone }) => articles.filter((_, i) => !gone[i]));
    const made = kept.length > 0 ? [yield* prepare(kept, yield* mergeSegments(merged))] : [];
    list.splice(list.indexOf(merged[0] as IndexPart), merged.length, ...made);
    made.forEach(notePlaces);
  }
  return {
    list,
    prepare,
    append,
    find: (articleId) => {
      const place = places.get(articleId);
      return place?.part.articles[place.number];
    },
    takeOut(articleId) {
      const place = places.get(articleId);
      if (!place) return;
      places.delete(articleId);
      place.part.gone[place.number] = 1;
    },
    *tidy() {
      for (const part of list.filter(mostAreGone)) yield* putTogether([part]);
      for (let last = list.slice(-2); areSmall(last); last = list.slice(-2)) {
        yield* putTogether(last);
      }
    },
  };
}

/** Of two parts, whether the first is not much larger than the second. */
function areSmall([larger, smaller]: readonly IndexPart[]): boolean {
  if (!larger || !smaller) return false;
  return larger.segment.passages.length <= 2 * smaller.segment.passages.length;
}

/** What is left is copied then, so that removed articles do not stay in memory. */
function mostAreGone({ gone, articles }: IndexPart): boolean {
  return gone.reduce((sum, left) => sum + left, 0) * 2 > articles.length;
}
