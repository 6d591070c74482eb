/** Articles in, an index out that articles can join and leave at the cost of their own size. */
import type { Article } from '../../model.ts';
import { forgetArticle } from './forget-article.ts';
import { createIndexParts, type IndexPart } from './index-parts.ts';
import { createPostingsBuilder, type Postings } from './postings.ts';
import { readSegment } from './read-segment.ts';
import { createVocabulary, extendVocabulary, type Vocabulary } from './vocabulary.ts';

/** An index to ask. */
export interface ReadIndex {
  readonly vocabulary: Vocabulary;
  readonly parts: readonly IndexPart[];
  /** Passages of articles that are there. */
  readonly passageCount: number;
}

export interface Index extends ReadIndex {
  add(article: Article): void;
  remove(articleId: string): void;
}

/** `parent`: its articles are there too, and nothing of these is there. */
export function createIndex(articles: Iterable<Article>, parent?: ReadIndex): Index {
  const vocabulary = parent ? extendVocabulary(parent.vocabulary) : createVocabulary();
  const buildPostings = createPostingsBuilder();
  const parts = createIndexParts((segment) => buildPostings(segment, vocabulary.terms.length));
  let passageCount = 0;

  const readPart = (added: readonly Article[]): void => {
    const { segment, postings } = parts.append(added, readSegment(added, vocabulary));
    countPassages(postings, vocabulary);
    passageCount += segment.passages.length;
  };

  const remove = (articleId: string): void => {
    const article = parts.takeOut(articleId);
    if (!article) return;
    forgetArticle(article, vocabulary);
    passageCount -= article.passages.length;
  };

  const initial = [...new Map([...articles].map((article) => [article.id, article])).values()];
  if (initial.length > 0) readPart(initial);

  return {
    vocabulary,
    get parts() {
      return parent ? [...parent.parts, ...parts.list] : parts.list;
    },
    get passageCount() {
      return (parent?.passageCount ?? 0) + passageCount;
    },
    add(article) {
      remove(article.id);
      readPart([article]);
      parts.mergeSmall();
    },
    remove,
  };
}

/**
 * The index as if it had never held these articles, which are in it. Their passages are still in its
 * parts: whoever searches it leaves them out.
 */
export function narrowIndex(index: ReadIndex, hidden: readonly Article[]): ReadIndex {
  const vocabulary = extendVocabulary(index.vocabulary);
  for (const article of hidden) forgetArticle(article, vocabulary);
  const passages = hidden.reduce((sum, article) => sum + article.passages.length, 0);
  return {
    vocabulary,
    get parts() {
      return index.parts;
    },
    get passageCount() {
      return index.passageCount - passages;
    },
  };
}

function countPassages({ terms, list }: Postings, vocabulary: Vocabulary): void {
  for (const term of terms) {
    const entry = list(term);
    if (entry) vocabulary.passageCounts.add(term, entry.to - entry.from);
  }
}
