/** Data sets and question sets in, examples out: of large libraries, of one article, on topic and off. */
import type { Article, Passage } from '../../src/model.ts';
import { createIndexSearch, type IndexSearch } from '../../src/search/engine.ts';
import { createIndex } from '../../src/search/index/index-articles.ts';
import { parseQuestion } from '../../src/search/question/parse-question.ts';
import type { RankedCandidate } from '../../src/search/ranking/rank-candidates.ts';
import type { BenchQuestion, DataSet } from '../bench/data.ts';
import { createRandom, shuffle } from '../bench/random.ts';
import { smallTalkIn } from '../bench/small-talk.ts';
import { varyQuestion } from '../bench/variants.ts';
import { type Collection, collect } from './collection.ts';
import { confidenceVector, passageVector, sentenceExample } from './examples.ts';
import type { RankingExample } from './learn.ts';
import type { QuestionSet } from './question-sets.ts';

/** One question asked of one library. */
export interface Gathered {
  /** Shown in the report: "en whole", "set tram-line". */
  readonly group: string;
  readonly source: 'data' | 'question set' | 'small talk' | 'near';
  readonly split: 'tune' | 'held-out';
  /** Whether the library holds an answer. */
  readonly answerable: boolean;
  readonly ranking: RankingExample;
  /** The right passage's sentences, where one of them holds the answer. */
  readonly sentences: RankingExample | undefined;
  /** By candidate. */
  readonly confidence: readonly Float64Array[];
}

/** Passages kept of an article that stands alone: the size of a newspaper article. */
const passagesAlone = 14;
const questionsAlone = 20;
const questionsNear = 10;
const questionsOffTopic = 300;
/** The candidates from which an answer of few passages is chosen. */
const few = { limit: 0 };

export function gatherExamples(data: readonly DataSet[], sets: readonly QuestionSet[]): Gathered[] {
  return [...data.flatMap((set) => gatherData(collect(set))), ...sets.flatMap(gatherSet)];
}

function gatherData(collection: Collection): Gathered[] {
  const random = createRandom(5);
  const some: Some = (from, count) => shuffle(from, random).slice(0, count);
  const whole = searchOf(collection.articles);
  return (['tune', 'held-out'] as const).flatMap((split) => {
    const half = halve(collection, split);
    return [
      ...gatherWhole(half, whole, some),
      ...gatherHalf(half, some),
      ...half.own.flatMap((article) => gatherAlone(article, half, some)),
    ];
  });
}

const searchOf = (articles: readonly Article[]): IndexSearch =>
  createIndexSearch(createIndex(articles));

/** So many of the questions, by chance. */
type Some = (from: readonly BenchQuestion[], count: number) => BenchQuestion[];

/** Half of a data set's articles. */
interface Half {
  readonly collection: Collection;
  readonly split: Gathered['split'];
  readonly own: readonly Article[];
  /** Questions about its own articles, and about those of the other half. */
  readonly asked: readonly BenchQuestion[];
  readonly foreign: readonly BenchQuestion[];
}

/** The second half is what `bench:retrieval --fold 2/2` asks about. */
function halve(collection: Collection, split: Gathered['split']): Half {
  const { set, articles, passages } = collection;
  const middle = Math.floor(articles.length / 2);
  const own = split === 'tune' ? articles.slice(0, middle) : articles.slice(middle);
  const ids = new Set(own.map(({ id }) => id));
  const isOwn = ({ passage }: BenchQuestion): boolean =>
    ids.has(passages[passage]?.articleId ?? '');
  const asked = set.questions.filter(isOwn);
  const foreign = set.questions.filter((question) => !isOwn(question));
  return { collection, split, own, asked, foreign };
}

function gatherWhole(half: Half, whole: IndexSearch, some: Some): Gathered[] {
  const { set } = half.collection;
  const group = `${set.language} whole`;
  return [
    ...askAll(half, whole, group, half.asked, true),
    ...askAll(half, whole, `${group}, one typo`, misspelt(some(half.asked, 400), set), true),
  ];
}

function gatherHalf(half: Half, some: Some): Gathered[] {
  const { own, asked, foreign, collection } = half;
  const { set } = collection;
  const search = searchOf(own);
  const group = `${set.language} half`;
  const typo = `${group}, one typo`;
  return [
    ...askAll(half, search, group, some(asked, questionsOffTopic), true),
    ...askAll(half, search, group, some(foreign, questionsOffTopic), false),
    ...askAll(half, search, typo, misspelt(some(asked, 300), set), true),
    ...askAll(half, search, typo, misspelt(some(foreign, 300), set), false),
    ...askAll(half, search, `${set.language} small talk`, talk(set), false),
  ];
}

/** An article in a library of its own, with and without what answers. */
function gatherAlone(article: Article, half: Half, some: Some): Gathered[] {
  const { set, passages } = half.collection;
  const short = { ...article, passages: article.passages.slice(0, passagesAlone) };
  const alone = searchOf([short]);
  const passageOf = ({ passage }: BenchQuestion) => passages[passage] as Passage;
  const about = half.asked.filter((question) => short.passages.includes(passageOf(question)));
  const group = `${set.language} alone`;
  return [
    ...askAll(half, alone, group, some(about, questionsAlone), true),
    ...askAll(half, alone, group, some(half.foreign, questionsAlone), false),
    ...some(about, questionsNear).flatMap((question) => {
      const without = searchOf([withoutPassage(short, passageOf(question))]);
      return askAll(half, without, `${set.language} near`, [question], false);
    }),
  ];
}

/** The article without what answers a question about it: the hardest off-topic questions there are. */
function withoutPassage(article: Article, passage: Passage): Article {
  return { ...article, passages: article.passages.filter((each) => each !== passage) };
}

const misspelt = (questions: readonly BenchQuestion[], { language }: DataSet): BenchQuestion[] =>
  questions.map((question, seed) => ({
    ...question,
    text: varyQuestion(question.text, 'one typo', language, seed),
  }));

const talk = ({ language }: DataSet): BenchQuestion[] =>
  smallTalkIn(language).map((text) => ({ text, passage: -1, answers: [] }));

/** `onTopic`: whether what is searched holds the answers. */
function askAll(
  { collection, split }: Half,
  search: IndexSearch,
  group: string,
  questions: readonly BenchQuestion[],
  onTopic: boolean,
): Gathered[] {
  const { set, passages } = collection;
  return questions.map((question) => {
    const candidates = search({ text: question.text, language: set.language, cut: false }, few);
    const right = passages[question.passage];
    return {
      ...describe(candidates, (candidate) => onTopic && passageOf(candidate) === right),
      group,
      split,
      source: sourceOf(group),
      answerable: onTopic,
      sentences: onTopic ? sentenceExample(candidates, right, question.answers) : undefined,
    };
  });
}

function sourceOf(group: string): Gathered['source'] {
  if (group.endsWith('small talk')) return 'small talk';
  return group.endsWith('near') ? 'near' : 'data';
}

function gatherSet({ name, split, articles, questions }: QuestionSet): Gathered[] {
  const search = searchOf(articles as Article[]);
  return questions.map(({ question, outcome, passages }) => {
    const candidates = search(parseQuestion(question), few);
    const isRight = (candidate: RankedCandidate): boolean => {
      const passage = passageOf(candidate);
      return passages.includes(`${passage?.articleId}#${passage?.number}`);
    };
    return {
      ...describe(candidates, isRight),
      group: `set ${name}`,
      split,
      source: 'question set',
      answerable: outcome === 'found',
      sentences: undefined,
    };
  });
}

const passageOf = ({ segment, passage }: RankedCandidate) => segment.passages[passage];

function describe(
  candidates: readonly RankedCandidate[],
  isRight: (candidate: RankedCandidate) => boolean,
): Pick<Gathered, 'ranking' | 'confidence'> {
  return {
    ranking: { features: candidates.map(passageVector), right: candidates.map(isRight) },
    confidence: candidates.map(confidenceVector),
  };
}
