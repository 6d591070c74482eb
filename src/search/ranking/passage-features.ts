/** A matched passage in, the numbers that the reranker weighs out: each a reason to believe it answers. */
import type { AnswerType } from '../../language/language.ts';
import type { ReadQuestion } from '../question/read-question.ts';
import type { Occurrence, PassageMatch, SentenceMatch } from './match-passage.ts';

/** A candidate of the first stage with what the features need to know. */
export interface Candidate {
  readonly question: ReadQuestion;
  readonly match: PassageMatch;
  /** By sentence: how well it offers the kind of thing asked for, 0 to 1. */
  readonly fits: readonly number[];
  /** First-stage score, and the best one of the question's candidates. */
  readonly score: number;
  readonly bestScore: number;
  /** The share of all candidates' scores that candidates of the same article have. */
  readonly articleShare: number;
  /** The reranker's belief that this candidate is the best of the question's, 0 to 1. */
  readonly lead: number;
  /** The number of its sentence that says what the asked thing is; of the first candidate only. */
  readonly definition?: number;
  /** By word: 1 where it stands in the passage in the very form in which it is asked for. */
  readonly exact: readonly number[];
  /** By word: the best weight in the passage before and the one after; in the title and heading. */
  readonly nearby: readonly number[];
  readonly heading: readonly number[];
  /** How far the heading above asks the same question, 0 to 1 (see `sameAsHeading`). */
  readonly asked: number;
}

/** Amounts are numbers of a kind that a unit or a sign tells. */
const amountTypes: readonly AnswerType[] = [
  'money',
  'percent',
  'age',
  'measure',
  'extent',
  'duration',
  'frequency',
];
const numberTypes: readonly AnswerType[] = ['number', ...amountTypes];

/** In a library of this many, what tells paragraphs of one article apart counts half. */
const smallPassages = 20;

/** Most are shares of the question's total idf, so that they mean the same in any library. */
export const passageFeatures = {
  /** BM25F already knows most; relative, because its absolute size says little. */
  relativeScore: ({ score, bestScore }) => score / bestScore,
  scoreShare: ({ score, question }) => score / question.totalIdf,
  /** How much of the question stands in the passage at all. */
  coverage: ({ question, match }) => weighed(question, match.covered),
  /** As it is asked for: "regions" is nearer to "regions" than "regional" is. */
  exactForms: ({ question, exact }) => weighed(question, exact),
  /** An answer is one statement: words scattered over a passage count less. */
  bestSentence: ({ question, match }) =>
    best(match.sentences, (sentence) => weighed(question, sentence.covered)),
  /** Neighbours in the question that are neighbours in the passage: names and fixed phrases. */
  exactPairs: ({ question, match }) => exactPairs(question, match),
  /** A "who" wants a name, a "when" a date, and not one that the question gave. */
  answerTime: (candidate) => answers(candidate, ['time', 'clock']),
  answerNumber: (candidate) => answers(candidate, numberTypes),
  answerAmount: (candidate) => answers(candidate, amountTypes),
  answerName: (candidate) => answers(candidate, ['person', 'place']),
  anyAnswerType: ({ fits }) => best(fits, (fit) => fit),
  /** A passage may leave unsaid what its neighbours said. */
  neighbours: ({ question, match, nearby }) => weighedMissing(question, match.covered, nearby),
  /** Nor need it repeat what its title and heading say. */
  heading: ({ question, match, heading }) => weighedMissing(question, match.covered, heading),
  /** Whoever asks what a heading asks wants what stands below it. */
  asked: ({ asked }) => asked,
  /** Long passages hold more words by chance. */
  length: ({ match }) => Math.log(1 + match.length) / 5,
  /** Other words of the same family: resigned and resignation. */
  kin: ({ question, match }) => weighedMissing(question, match.covered, match.kin),
  /** Other words for the same thing: soldiers and troops. */
  related: ({ question, match }) => weighedMissing(question, match.covered, match.related),
  /** The best sentence, where kin and other words count half. */
  softSentence: ({ question, match }) =>
    best(match.sentences, (sentence) => softCoverage(question, sentence)),
  /** A paragraph says first what it is about: that tells apart those of one article. */
  opens: ({ question, match }) =>
    bestSentenceOf(question, match) === 0
      ? smallPassages / (smallPassages + question.passageCount)
      : 0,
  /** Questions about an article's subject are answered in that article. */
  articleShare: ({ articleShare }) => articleShare,
  /** Words met close together belong to one statement. */
  window: ({ question, match }) => densest(question, match) / question.totalIdf,
} satisfies Readonly<Record<string, (candidate: Candidate) => number>>;

export type PassageFeature = keyof typeof passageFeatures;
export type PassageWeights = Readonly<Record<PassageFeature, number>>;
export const passageFeatureNames = Object.keys(passageFeatures) as PassageFeature[];

type Word = ReadQuestion['words'][number];

/** The share of the question's idf that `weights` cover. */
function weighed({ idfs, totalIdf }: ReadQuestion, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < idfs.length; i++) sum += (weights[i] as number) * (idfs[i] as number);
  return sum / totalIdf;
}

/** The share that `others` cover of the words that `covered` lacks. */
function weighedMissing(
  { idfs, totalIdf }: ReadQuestion,
  covered: readonly number[],
  others: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < idfs.length; i++) {
    if (covered[i] === 0) sum += (others[i] as number) * (idfs[i] as number);
  }
  return sum / totalIdf;
}

function softCoverage({ idfs, totalIdf }: ReadQuestion, sentence: SentenceMatch): number {
  let sum = 0;
  for (let i = 0; i < idfs.length; i++) {
    const soft = 0.5 * Math.max(sentence.kin[i] as number, sentence.related[i] as number);
    sum += Math.max(sentence.covered[i] as number, soft) * (idfs[i] as number);
  }
  return sum / totalIdf;
}

function best<T>(items: readonly T[], value: (item: T) => number): number {
  let most = 0;
  for (const item of items) most = Math.max(most, value(item));
  return most;
}

/** How well the sentence that says most of the question offers what is asked for. */
export const bestFit = ({ question, match, fits }: Candidate): number =>
  fits[bestSentenceOf(question, match)] ?? 0;

/** How well the best sentence offers what is asked for; 0 where another kind of thing is. */
const answers = (candidate: Candidate, types: readonly AnswerType[]): number =>
  types.includes(candidate.question.answerType) ? bestFit(candidate) : 0;

/** The number of the sentence that says most of the question, in whatever words; 0 for a passage without one. */
function bestSentenceOf(question: ReadQuestion, match: PassageMatch): number {
  let most = 0;
  let number = 0;
  for (let i = 0; i < match.sentences.length; i++) {
    const coverage = softCoverage(question, match.sentences[i] as SentenceMatch);
    if (coverage > most) {
      most = coverage;
      number = i;
    }
  }
  return number;
}

/** idf of words that follow another word of the question at the same distance as they do there. */
function exactPairs(
  { words, idfs, totalIdf }: ReadQuestion,
  { occurrences }: PassageMatch,
): number {
  const counted: number[] = [];
  let sum = 0;
  for (let i = 1; i < occurrences.length; i++) {
    const first = occurrences[i - 1] as Occurrence;
    const second = occurrences[i] as Occurrence;
    const asked = (words[second.word] as Word).position - (words[first.word] as Word).position;
    if (asked <= 0 || asked !== second.position - first.position) continue;
    if (counted.includes(second.word)) continue;
    counted.push(second.word);
    sum += Math.min(idfs[first.word] as number, idfs[second.word] as number) * second.weight;
  }
  return sum / totalIdf;
}

/** idf of the question's words where they stand densest: one and the twelve tokens after it. */
function densest({ idfs }: ReadQuestion, { occurrences }: PassageMatch): number {
  let most = 0;
  for (let from = 0; from < occurrences.length; from++) {
    const limit = (occurrences[from] as Occurrence).token + 12;
    let sum = 0;
    for (let to = from; to < occurrences.length; to++) {
      const { word, token, weight } = occurrences[to] as Occurrence;
      if (token > limit) break;
      if (!meetsBefore(occurrences, from, to)) sum += (idfs[word] as number) * weight;
    }
    most = Math.max(most, sum);
  }
  return most;
}

/** Whether an earlier occurrence, from `from` on, is of the same word as that at `to`. */
function meetsBefore(occurrences: readonly Occurrence[], from: number, to: number): boolean {
  const { word } = occurrences[to] as Occurrence;
  for (let i = from; i < to; i++) if ((occurrences[i] as Occurrence).word === word) return true;
  return false;
}
