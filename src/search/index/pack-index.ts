/** An index in, plain arrays that can be kept on the disk out; and such arrays back to the index. */
import type { Article, Passage } from '../../model.ts';
import type { IndexPart } from './index-parts.ts';
import { openPostings, type PostingArrays } from './postings.ts';
import type { Segment } from './segment.ts';
import type { Steps } from './steps.ts';
import type { PackedVocabulary } from './vocabulary.ts';

export interface PackedIndex {
  readonly vocabulary: PackedVocabulary;
  readonly parts: readonly PackedPart[];
}

export interface PackedPart {
  /** Those of articles that have left too. */
  readonly articleIds: readonly string[];
  readonly gone: Uint8Array;
  readonly segment: Omit<Segment, 'passages' | 'headingTerms'>;
  readonly headings: PackedHeadings;
  readonly postings: PostingArrays;
}

/** Equal headings are one list: by passage which of them it has. */
interface PackedHeadings {
  readonly lists: readonly Uint32Array[];
  readonly numbers: Uint32Array;
}

export function packPart({ articles, gone, segment, postings }: IndexPart): PackedPart {
  const { passages: _, headingTerms, ...arrays } = segment;
  const lists = new Map<Uint32Array, number>();
  const numbers = Uint32Array.from(headingTerms, (terms) => {
    const number = lists.get(terms) ?? lists.size;
    lists.set(terms, number);
    return number;
  });
  return {
    articleIds: articles.map(({ id }) => id),
    gone,
    segment: arrays,
    headings: { lists: [...lists.keys()], numbers },
    postings: postings.arrays,
  };
}

/** Throws where the articles are not those that were packed. */
export function* unpackPart(
  packed: PackedPart,
  byId: ReadonlyMap<string, Article>,
): Steps<IndexPart> {
  const { articleIds, gone, segment, headings } = packed;
  const articles = articleIds.map((id, number) => {
    const article = gone[number] ? emptyArticle(id) : byId.get(id);
    if (!article) throw new Error(`The article ${id} is not there.`);
    return article;
  });
  yield;
  const passages = yield* findPassages(articles, gone, segment.articleOf);
  const headingTerms = Array.from(headings.numbers, (number) => headings.lists[number]);
  yield;
  return {
    articles,
    gone,
    segment: { ...segment, passages, headingTerms: headingTerms as Uint32Array[] },
    postings: yield* openPostings(packed.postings),
  };
}

/** Fewer would cost more in turns than in work. */
const passagesOfStep = 1024;

/** The passages of an article stand in a segment in their order, one behind the other. */
function* findPassages(
  articles: readonly Article[],
  gone: Uint8Array,
  articleOf: Uint32Array,
): Steps<Passage[]> {
  const counted = new Uint32Array(articles.length);
  const passages: Passage[] = [];
  for (const number of articleOf) {
    const { id, passages: own } = articles[number] as Article;
    const place = counted[number] as number;
    counted[number] = place + 1;
    const passage = gone[number] ? emptyPassage(id, place) : own[place];
    if (!passage) throw new Error(`The article ${id} has no ¶ ${place + 1}.`);
    passages.push(passage);
    if (passages.length % passagesOfStep === 0) yield;
  }
  const isWhole = articles.every((each, i) => gone[i] || each.passages.length === counted[i]);
  if (!isWhole) throw new Error('An article has more passages than were packed.');
  return passages;
}

/** What has left is never looked at again, but has its place. */
const emptyPassage = (articleId: string, place: number): Passage => ({
  articleId,
  number: place + 1,
  section: null,
  text: '',
  language: 'und',
  speaker: null,
  date: null,
  link: null,
});

const emptyArticle = (id: string): Article => ({
  id,
  title: '',
  publisher: null,
  author: null,
  date: null,
  language: 'und',
  url: null,
  kind: 'original',
  questions: [],
  translationOf: null,
  passages: [],
});
