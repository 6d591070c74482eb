/** Articles in, an index out that articles can join and leave at the cost of their own size. */
import { concepts } from '../language/concepts.ts';
import { createThesaurus } from '../language/thesaurus.ts';
import type { Article, GlossaryTerm } from '../model.ts';
import { createTermTables, type WithTermTable } from './match-passage.ts';
import { buildPostings, type Postings } from './postings.ts';
import type { Scratch } from './rank-passages.ts';
import { createRelatedStems, type FindRelatedStems } from './related-stems.ts';
import { forgetWords, readSegment, type Segment } from './segment.ts';
import { createSimilarForms, type SimilarForms } from './similar-forms.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Part of the index: a segment, its postings, and which of its articles have left. */
export interface Shelf {
  readonly articles: readonly Article[];
  readonly segment: Segment;
  readonly postings: Postings;
  /** By the article's number in the segment: 1 where it was removed. */
  readonly gone: Uint8Array;
}

export interface Index {
  readonly vocabulary: Vocabulary;
  readonly similar: SimilarForms;
  readonly findRelated: FindRelatedStems;
  readonly withTermTable: WithTermTable;
  readonly scratch: Scratch;
  readonly shelves: readonly Shelf[];
  /** Passages of articles that are there. */
  readonly passageCount: number;
  add(article: Article): void;
  remove(articleId: string): void;
}

export function createIndex(
  articles: Iterable<Article>,
  glossary: readonly (readonly GlossaryTerm[])[] = [],
): Index {
  const vocabulary = createVocabulary();
  const similar = createSimilarForms(vocabulary);
  const places = new Map<string, { shelf: Shelf; number: number }>();
  let shelves: Shelf[] = [];
  let passageCount = 0;
  let scratch: Scratch = { scores: new Float32Array(0), wordScores: new Float32Array(0) };

  const addShelf = (added: readonly Article[]): void => {
    const segment = readSegment(added, vocabulary);
    const postings = buildPostings(segment, vocabulary.terms.length);
    const shelf = { articles: added, segment, postings, gone: new Uint8Array(added.length) };
    for (const [number, article] of added.entries()) places.set(article.id, { shelf, number });
    countPassages(postings, vocabulary);
    passageCount += segment.passages.length;
    shelves.push(shelf);
    if (scratch.scores.length < segment.passages.length) {
      const size = segment.passages.length;
      scratch = { scores: new Float32Array(size), wordScores: new Float32Array(size) };
    }
  };

  const remove = (articleId: string): void => {
    const place = places.get(articleId);
    if (!place) return;
    const article = place.shelf.articles[place.number] as Article;
    place.shelf.gone[place.number] = 1;
    places.delete(articleId);
    forgetWords(article, vocabulary);
    passageCount -= article.passages.length;
    shelves = shelves.filter((shelf) => shelf.gone.includes(0));
  };

  /** Small shelves are put together as they come, so that a search never meets many of them. */
  const mergeSmallShelves = (): void => {
    while (shelves.length > 1) {
      const [larger, smaller] = shelves.slice(-2) as [Shelf, Shelf];
      if (larger.segment.passages.length > 2 * smaller.segment.passages.length) return;
      const kept = [larger, smaller].flatMap((shelf) =>
        shelf.articles.filter((_, number) => !shelf.gone[number]),
      );
      for (const article of kept) {
        forgetWords(article, vocabulary);
        passageCount -= article.passages.length;
      }
      shelves = shelves.slice(0, -2);
      addShelf(kept);
    }
  };

  const initial = [...new Map([...articles].map((article) => [article.id, article])).values()];
  if (initial.length > 0) addShelf(initial);

  return {
    vocabulary,
    similar,
    findRelated: createRelatedStems(createThesaurus(concepts), glossary),
    withTermTable: createTermTables(vocabulary),
    get scratch() {
      return scratch;
    },
    get shelves() {
      return shelves;
    },
    get passageCount() {
      return passageCount;
    },
    add(article) {
      remove(article.id);
      addShelf([article]);
      mergeSmallShelves();
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
