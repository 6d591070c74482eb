/** Passages that were fetched in, an index of them out: they are counted already, where they come from. */
import type { Article, Passage } from '../../model.ts';
import type { ReadIndex } from '../index/index-articles.ts';
import { createPostingsBuilder } from '../index/postings.ts';
import { readSegment } from '../index/read-segment.ts';
import { runAtOnce } from '../index/steps.ts';
import type { Counting, Vocabulary } from '../index/vocabulary.ts';
import type { ArticleHead, FoundPassages } from './passage-source.ts';

const uncounted: Counting = { count() {}, relate() {}, passageCounts: { add() {} } };

export function indexFound(
  lists: readonly FoundPassages[],
  vocabulary: Vocabulary,
  passageCount: number,
  articleOf: (head: ArticleHead) => Article | undefined = toArticle,
): ReadIndex {
  const articles = joinLists(lists).flatMap(({ article: head, passages }) => {
    const article = articleOf(head);
    if (!article) return [];
    const own = article.passages;
    const held =
      own.length === 0 ? passages : passages.flatMap(({ number }) => own[number - 1] ?? []);
    return toRuns(held).map((run) => ({ ...article, passages: run }));
  });
  const segment = runAtOnce(readSegment(articles, vocabulary, uncounted));
  const postings = runAtOnce(createPostingsBuilder()(segment, vocabulary.terms.length));
  const gone = new Uint8Array(articles.length);
  return { vocabulary, passageCount, parts: [{ articles, segment, postings, gone }] };
}

/** Each article once, in the order in which they came, with all of its passages that were found. */
function joinLists(lists: readonly FoundPassages[]): readonly FoundPassages[] {
  const joined = new Map<number, { article: ArticleHead; passages: Map<number, Passage> }>();
  for (const { article, passages } of lists) {
    const known = joined.get(article.order) ?? { article, passages: new Map() };
    for (const passage of passages) known.passages.set(passage.number, passage);
    joined.set(article.order, known);
  }
  return [...joined.values()]
    .sort((a, b) => a.article.order - b.article.order)
    .map(({ article, passages }) => ({
      article,
      passages: [...passages.values()].sort((a, b) => a.number - b.number),
    }));
}

/** Neighbours together: what stands beside a passage in the index stands beside it in its article. */
function toRuns(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const last = runs.at(-1);
    if (last?.at(-1)?.number === passage.number - 1) last?.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

/** As much of an article as an index needs. */
const toArticle = ({ id, title, language }: ArticleHead): Article => ({
  id,
  title,
  language,
  publisher: null,
  author: null,
  date: null,
  url: null,
  kind: 'original',
  questions: [],
  translationOf: null,
  passages: [],
});
