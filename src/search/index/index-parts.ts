/** Articles that join and leave in, the parts of an index out: few, and without much that has left. */
import type { Article } from '../../model.ts';
import { mergeSegments } from './merge-segments.ts';
import type { Postings } from './postings.ts';
import type { Segment } from './segment.ts';

/** Part of the index: a segment, its postings, and which of its articles have left. */
export interface IndexPart {
  readonly articles: readonly Article[];
  readonly segment: Segment;
  readonly postings: Postings;
  /** By the article's number in the segment: 1 where it was removed. */
  readonly gone: Uint8Array;
}

export interface IndexParts {
  readonly list: readonly IndexPart[];
  /** Adds the articles that were read into the segment, after all others. */
  append(articles: readonly Article[], segment: Segment): IndexPart;
  /** Takes an article out and returns it; undefined for an unknown id. */
  takeOut(articleId: string): Article | undefined;
  /** Small parts are put together as they come, so that a search never meets many of them. */
  mergeSmall(): void;
}

type BuildPostings = (segment: Segment) => Postings;

export function createIndexParts(buildPostings: BuildPostings): IndexParts {
  const list: IndexPart[] = [];
  const places = new Map<string, { part: IndexPart; number: number }>();
  const createPart = (articles: readonly Article[], segment: Segment): IndexPart => {
    const gone = new Uint8Array(articles.length);
    const part = { articles, segment, postings: buildPostings(segment), gone };
    for (const [number, article] of articles.entries()) places.set(article.id, { part, number });
    return part;
  };
  /** Makes one part of what is left of neighbours, in their place: equal hits keep their order. */
  const putTogether = (merged: readonly IndexPart[]): void => {
    const kept = merged.flatMap(({ articles, gone }) => articles.filter((_, i) => !gone[i]));
    const made = kept.length > 0 ? [createPart(kept, mergeSegments(merged))] : [];
    list.splice(list.indexOf(merged[0] as IndexPart), merged.length, ...made);
  };
  return {
    list,
    append(articles, segment) {
      const part = createPart(articles, segment);
      list.push(part);
      return part;
    },
    takeOut(articleId) {
      const place = places.get(articleId);
      if (!place) return undefined;
      const { part, number } = place;
      places.delete(articleId);
      part.gone[number] = 1;
      if (mostAreGone(part)) putTogether([part]);
      return part.articles[number];
    },
    mergeSmall() {
      for (let last = list.slice(-2); areSmall(last); last = list.slice(-2)) putTogether(last);
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
