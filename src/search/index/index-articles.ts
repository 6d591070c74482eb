/** Articles in, an index out that articles can join and leave at the cost of their own size. */
import type { Article } from '../../model.ts';
import { forgetArticle } from './forget-article.ts';
import { createIndexParts, type IndexPart } from './index-parts.ts';
import { createPostingsBuilder, type Postings } from './postings.ts';
import { readSegment } from './read-segment.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

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
    parts: parts.list,
    get passageCount() {
      return passageCount;
    },
    add(article) {
      remove(article.id);
      readPart([article]);
      parts.mergeSmall();
    },
    remove,
  };
}

function countPassages({ terms, list }: Postings, vocabulary: Vocabulary): void {
  for (const term of terms) {
    const entry = list(term);
    if (entry) vocabulary.passageCounts.add(term, entry.to - entry.from);
  }
}
