/** Data sets and question sets in, examples out: of large libraries, of one article, on topic and off. */
import type { Article, Passage } from '../../src/model.ts';
import { createIndex, type Index } from '../../src/search/index/index-articles.ts';
import { parseQuestion } from '../../src/search/question/parse-question.ts';
import { readQuestion } from '../../src/search/question/read-question.ts';
import { type RankedCandidate, rankCandidates } from '../../src/search/ranking/rank-candidates.ts';
import { weights } from '../../src/search/weights.ts';
import type { BenchQuestion, DataSet } from '../bench/data.ts';
import { createRandom, shuffle } from '../bench/random.ts';
import { smallTalk } from '../bench/small-talk.ts';
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

export function gatherExamples(data: readonly DataSet[], sets: readonly QuestionSet[]): Gathered[] {
  return [...data.flatMap((set) => gatherData(collect(set))), ...sets.flatMap(gatherSet)];
}

function gatherData(collection: Collection): Gathered[] {
  const { set, articles, passages } = collection;
  const whole = createIndex(articles);
  const random = createRandom(5);
  // The second half is what `bench:retrieval --fold 2/2` asks about.
  const middle = Math.floor(articles.length / 2);
  return ([0, 1] as const).flatMap((half) => {
    const split = half === 0 ? 'tune' : 'held-out';
    const own = articles.filter((_, i) => (i < middle ? 0 : 1) === half);
    const ids = new Set(own.map(({ id }) => id));
    const articleOf = ({ passage }: BenchQuestion): string => passages[passage]?.articleId ?? '';
    const asked = set.questions.filter((question) => ids.has(articleOf(question)));
    const foreign = set.questions.filter((question) => !ids.has(articleOf(question)));
    const some = (from: readonly BenchQuestion[], count: number) =>
      shuffle(from, random).slice(0, count);
    const ask = (
      index: Index,
      group: string,
      questions: readonly BenchQuestion[],
      onTopic: boolean,
    ) =>
      questions.map((question) => askOne(collection, index, { question, group, split, onTopic }));
    const halfLibrary = createIndex(own);
    return [
      ...ask(whole, `${set.language} whole`, asked, true),
      ...ask(whole, `${set.language} whole, one typo`, misspelt(some(asked, 400), set), true),
      ...ask(halfLibrary, `${set.language} half`, some(asked, questionsOffTopic), true),
      ...ask(halfLibrary, `${set.language} half`, some(foreign, questionsOffTopic), false),
      ...ask(halfLibrary, `${set.language} half, one typo`, misspelt(some(asked, 300), set), true),
      ...ask(
        halfLibrary,
        `${set.language} half, one typo`,
        misspelt(some(foreign, 300), set),
        false,
      ),
      ...ask(halfLibrary, `${set.language} small talk`, talk(set), false),
      ...own.flatMap((article) => {
        const short = { ...article, passages: article.passages.slice(0, passagesAlone) };
        const alone = createIndex([short]);
        const passageOf = ({ passage }: BenchQuestion) => passages[passage] as Passage;
        const about = asked.filter((question) => short.passages.includes(passageOf(question)));
        return [
          ...ask(alone, `${set.language} alone`, some(about, questionsAlone), true),
          ...ask(alone, `${set.language} alone`, some(foreign, questionsAlone), false),
          ...some(about, questionsNear).flatMap((question) => {
            const without = createIndex([withoutPassage(short, passageOf(question))]);
            return ask(without, `${set.language} near`, [question], false);
          }),
        ];
      }),
    ];
  });
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
  smallTalk[language].map((text) => ({ text, passage: -1, answers: [] }));

interface Asking {
  readonly question: BenchQuestion;
  readonly group: string;
  readonly split: 'tune' | 'held-out';
  readonly onTopic: boolean;
}

function askOne(
  { set, passages }: Collection,
  index: Index,
  { question, group, split, onTopic }: Asking,
): Gathered {
  const read = readQuestion({ text: question.text, language: set.language, cut: false }, index);
  const candidates = rankCandidates(read, index, weights);
  const right = passages[question.passage];
  return {
    ...describe(candidates, (candidate) => onTopic && passageOf(candidate) === right),
    group,
    split,
    source: sourceOf(group),
    answerable: onTopic,
    sentences: onTopic ? sentenceExample(candidates, right, question.answers) : undefined,
  };
}

function sourceOf(group: string): Gathered['source'] {
  if (group.endsWith('small talk')) return 'small talk';
  return group.endsWith('near') ? 'near' : 'data';
}

function gatherSet({ name, split, articles, questions }: QuestionSet): Gathered[] {
  const index = createIndex(articles as Article[]);
  return questions.map(({ question, outcome, passages }) => {
    const candidates = rankCandidates(readQuestion(parseQuestion(question), index), index, weights);
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

const passageOf = ({ part, passage }: RankedCandidate) => part.segment.passages[passage];

function describe(
  candidates: readonly RankedCandidate[],
  isRight: (candidate: RankedCandidate) => boolean,
): Pick<Gathered, 'ranking' | 'confidence'> {
  return {
    ranking: { features: candidates.map(passageVector), right: candidates.map(isRight) },
    confidence: candidates.map(confidenceVector),
  };
}
