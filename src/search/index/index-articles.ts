/** Articles in, an index out that articles can join and leave at the cost of their own size. */
import type { Article } from '../../model.ts';
import { forgetArticle } from './forget-article.ts';
import { mergeSegments } from './merge-segments.ts';
import { createPostingsBuilder, type Postings } from './postings.ts';
import { readSegment } from './read-segment.ts';
import type { Segment } from './segment.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Part of the index: a segment, its postings, and which of its articles have left. */
export interface IndexPart {
  readonly articles: readonly Article[];
  readonly segment: Segment;
  readonly postings: Postings;
  /** By the article's number in the segment: 1 where it was removed. */
  readonly gone: Uint8Array;
}

export interface Index {
  readonly vocabulary: Vocabulary;
  readonly parts: readonly IndexPart[];
  /** Passages of articles that are there. */
  readonly passageCount: number;
  add(article: Article): void;
  remove(articleId: string): void;
}

export function createIndex(articles: Iterable<Article>): Index {
  const vocabulary = createVocabulary();
  const buildPostings = createPostingsBuilder();
  const places = new Map<string, { part: IndexPart; number: number }>();
  let parts: IndexPart[] = [];
  let passageCount = 0;

  const addPart = (added: readonly Article[], segment: Segment): IndexPart => {
    const postings = buildPostings(segment, vocabulary.terms.length);
    const part = { articles: added, segment, postings, gone: new Uint8Array(added.length) };
    for (const [number, article] of added.entries()) places.set(article.id, { part, number });
    parts.push(part);
    return part;
  };

  const readPart = (added: readonly Article[]): void => {
    const { segment, postings } = addPart(added, readSegment(added, vocabulary));
    countPassages(postings, vocabulary);
    passageCount += segment.passages.length;
  };

  const remove = (articleId: string): void => {
    const place = places.get(articleId);
    if (!place) return;
    const article = place.part.articles[place.number] as Article;
    place.part.gone[place.number] = 1;
    places.delete(articleId);
    forgetArticle(article, vocabulary);
    passageCount -= article.passages.length;
    if (mostAreGone(place.part)) putTogether([place.part]);
  };

  /** Makes one part of what is left of neighbours, in their place: equal hits keep their order. */
  const putTogether = (merged: readonly IndexPart[]): void => {
    const kept = merged.flatMap((part) => part.articles.filter((_, number) => !part.gone[number]));
    const at = parts.indexOf(merged[0] as IndexPart);
    const after = parts.slice(at + merged.length);
    parts = parts.slice(0, at);
    if (kept.length > 0) addPart(kept, mergeSegments(merged));
    parts.push(...after);
  };

  /** Small parts are put together as they come, so that a search never meets many of them. */
  const mergeSmallParts = (): void => {
    while (parts.length > 1) {
      const [larger, smaller] = parts.slice(-2) as [IndexPart, IndexPart];
      if (larger.segment.passages.length > 2 * smaller.segment.passages.length) return;
      putTogether([larger, smaller]);
    }
  };

  const initial = [...new Map([...articles].map((article) => [article.id, article])).values()];
  if (initial.length > 0) readPart(initial);

  return {
    vocabulary,
    get parts() {
      return parts;
    },
    get passageCount() {
      return passageCount;
    },
    add(article) {
      remove(article.id);
      readPart([article]);
      mergeSmallParts();
    },
    remove,
  };
}

/** What is left is copied then, so that removed articles do not stay in memory. */
function mostAreGone({ gone, articles }: IndexPart): boolean {
  return gone.reduce((sum, left) => sum + left, 0) * 2 > articles.length;
}

function countPassages({ terms, list }: Postings, vocabulary: Vocabulary): void {
  for (const term of terms) {
    const entry = list(term);
    if (entry) vocabulary.passageCounts.add(term, entry.to - entry.from);
  }
}
