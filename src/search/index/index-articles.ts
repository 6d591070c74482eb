/** Articles in, an index out that articles can join and leave at the cost of their own size. */
import type { Article } from '../../model.ts';
import { countsOfStep } from './counts.ts';
import { type Brought, countOut, listBrought } from './forget-article.ts';
import { createIndexParts, type IndexPart } from './index-parts.ts';
import { createVocabulary, extendVocabulary, unpackVocabulary } from './open-vocabulary.ts';
import { type PackedIndex, packPart, unpackPart } from './pack-index.ts';
import { type BuildPostings, createPostingsBuilder, type Postings } from './postings.ts';
import { readSegment } from './read-segment.ts';
import { runAtOnce, type Steps } from './steps.ts';
import type { Counting, Vocabulary } from './vocabulary.ts';

/** An index to ask. */
export interface ReadIndex {
  readonly vocabulary: Vocabulary;
  readonly parts: readonly IndexPart[];
  /** Passages of articles that are there. */
  readonly passageCount: number;
}

export interface Index extends ReadIndex {
  /** Shared with what extends it: its table has a place for every term of all. */
  readonly buildPostings: BuildPostings;
  add(article: Article): void;
  remove(articleId: string): void;
  /** Neither is seen before all of both is: an article of an id that is there takes its place. */
  change(
    added: readonly Article[],
    removedIds: readonly string[],
    onSeen?: () => void,
  ): Steps<void>;
  /** All of its own, to be opened again. */
  pack(): PackedIndex;
}

/** `parent`: its articles are there too, and nothing of these is there. */
export const createIndex = (articles: Iterable<Article>, parent?: Index): Index =>
  runAtOnce(buildIndex(articles, parent));

export function* buildIndex(articles: Iterable<Article>, parent?: Index): Steps<Index> {
  const vocabulary = parent ? extendVocabulary(parent.vocabulary) : createVocabulary();
  const index = openIndex(vocabulary, [], parent);
  const initial = [...new Map([...articles].map((article) => [article.id, article])).values()];
  yield* index.change(initial, []);
  return index;
}

/** Throws where the articles are not those of which it was packed. */
export function* unpackIndex(
  { vocabulary, parts }: PackedIndex,
  articles: readonly Article[],
): Steps<Index> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const known: IndexPart[] = [];
  for (const part of parts) known.push(yield* unpackPart(part, byId));
  const count = known.reduce((sum, { gone }) => sum + gone.filter((left) => !left).length, 0);
  if (count !== byId.size) throw new Error('There are other articles than were packed.');
  return openIndex(yield* unpackVocabulary(vocabulary), known);
}

function openIndex(vocabulary: Vocabulary, known: readonly IndexPart[], parent?: Index): Index {
  const buildPostings = parent?.buildPostings ?? createPostingsBuilder();
  const parts = createIndexParts(
    (segment) => buildPostings(segment, vocabulary.terms.length),
    known,
  );
  let passageCount = known.reduce((sum, part) => sum + countLeft(part), 0);

  function* change(
    added: readonly Article[],
    removedIds: readonly string[],
    onSeen = () => {},
  ): Steps<void> {
    const ids = new Set([...removedIds, ...added.map(({ id }) => id)]);
    const leaving = [...ids].flatMap((id) => parts.find(id) ?? []);
    const staged = vocabulary.stage();
    for (const article of leaving) {
      yield* countOut(yield* listBrought(article, vocabulary), staged);
    }
    const segment = yield* readSegment(added, vocabulary, staged);
    const part = added.length > 0 ? yield* parts.prepare(added, segment) : undefined;
    if (part) yield* countPassages(part.postings, staged);
    // From here to the next step nobody asks.
    for (const { id, passages } of leaving) {
      parts.takeOut(id);
      passageCount -= passages.length;
    }
    if (part) parts.append(part);
    passageCount += segment.passages.length;
    staged.show();
    onSeen();
    yield* staged.settle();
    yield;
    yield* parts.tidy();
  }

  return {
    vocabulary,
    buildPostings,
    get parts() {
      return parent ? [...parent.parts, ...parts.list] : parts.list;
    },
    get passageCount() {
      return (parent?.passageCount ?? 0) + passageCount;
    },
    add: (article) => runAtOnce(change([article], [])),
    remove: (articleId) => runAtOnce(change([], [articleId])),
    change,
    pack: () => ({ vocabulary: vocabulary.pack(), parts: parts.list.map(packPart) }),
  };
}

/** What articles brought that were hidden before: reading them again would be nearly all of the work. */
export type KnownBrought = WeakMap<Article, Brought>;

/**
 * The index as if it had never held these articles, which are in it. Their passages are still in its
 * parts: whoever searches it leaves them out.
 */
export function* narrowIndex(
  index: ReadIndex,
  hidden: readonly Article[],
  known: KnownBrought,
): Steps<ReadIndex> {
  const vocabulary = extendVocabulary(index.vocabulary);
  for (const article of hidden) {
    const brought = known.get(article) ?? (yield* listBrought(article, vocabulary));
    known.set(article, brought);
    yield* countOut(brought, vocabulary);
  }
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

function* countPassages({ terms, list }: Postings, { passageCounts }: Counting): Steps<void> {
  let counted = 0;
  for (const term of terms) {
    const entry = list(term);
    if (entry) passageCounts.add(term, entry.to - entry.from);
    if (++counted % countsOfStep === 0) yield;
  }
}

function countLeft({ articles, gone }: IndexPart): number {
  return articles.reduce((sum, { passages }, i) => sum + (gone[i] ? 0 : passages.length), 0);
}
