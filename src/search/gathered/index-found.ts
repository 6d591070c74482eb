/** Passages that were fetched in, an index of them out: they are counted already, where they come from. */
import type { Article } from '../../model.ts';
import type { ReadIndex } from '../index/index-articles.ts';
import { createPostingsBuilder } from '../index/postings.ts';
import { createSegmentLists, toSegment } from '../index/segment-lists.ts';
import { runAtOnce } from '../index/steps.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { listTokens } from './kept-passage.ts';
import type { ArticleHead, FoundPassage, FoundPassages } from './passage-source.ts';

export function indexFound(
  lists: readonly FoundPassages[],
  vocabulary: Vocabulary,
  passageCount: number,
  articleOf: (head: ArticleHead) => Article | undefined = toArticle,
): ReadIndex {
  const articles: Article[] = [];
  const segmentLists = createSegmentLists();
  for (const { article: head, passages } of joinLists(lists)) {
    const article = articleOf(head);
    if (!article) continue;
    for (const run of toRuns(passages)) {
      for (const { passage, tokens } of run) {
        // The very passage that this process has, where it has it.
        const own = article.passages[passage.number - 1] ?? passage;
        const place = { passage: own, article: articles.length };
        listTokens(segmentLists, tokens, place, vocabulary);
      }
      articles.push(article);
    }
  }
  const segment = runAtOnce(toSegment(segmentLists));
  const postings = runAtOnce(createPostingsBuilder()(segment, vocabulary.terms.length));
  const gone = new Uint8Array(articles.length);
  return { vocabulary, passageCount, parts: [{ articles, segment, postings, gone }] };
}

/** Each article once, in the order in which they came, with all of its passages that were found. */
function joinLists(lists: readonly FoundPassages[]): readonly FoundPassages[] {
  const joined = new Map<number, { article: ArticleHead; passages: Map<number, FoundPassage> }>();
  for (const { article, passages } of lists) {
    const known = joined.get(article.order) ?? { article, passages: new Map() };
    for (const found of passages) known.passages.set(found.passage.number, found);
    joined.set(article.order, known);
  }
  return [...joined.values()]
    .sort((a, b) => a.article.order - b.article.order)
    .map(({ article, passages }) => ({
      article,
      passages: [...passages.values()].sort((a, b) => a.passage.number - b.passage.number),
    }));
}

/** Neighbours together: what stands beside a passage in the index stands beside it in its article. */
function toRuns(passages: readonly FoundPassage[]): readonly (readonly FoundPassage[])[] {
  const runs: FoundPassage[][] = [];
  for (const found of passages) {
    const last = runs.at(-1);
    if (last?.at(-1)?.passage.number === found.passage.number - 1) last?.push(found);
    else runs.push([found]);
  }
  return runs;
}

/** As much of an article as an index needs, without its passages. */
export const toArticle = ({
  id,
  title,
  language,
}: Pick<ArticleHead, 'id' | 'title' | 'language'>): Article => ({
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
