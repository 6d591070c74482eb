/** A candidate in, the numbers that tell whether it answers at all out, whatever the library's size. */
import type { QuestionWord } from '../question/read-question.ts';
import { isToldSurely } from '../ranking/answer-type.ts';
import { bestFit, type Candidate, passageFeatures } from '../ranking/passage-features.ts';

/** A pasted text has more words than any passage: beyond a question's length, misses say nothing new. */
const mostMissed = 6;

export const confidenceFeatures = {
  /** Always 1: where the scale begins. */
  bias: () => 1,
  /** In a large library chance alone finds passages that share words with a question. */
  librarySize: ({ question }) => Math.log(1 + question.passageCount) / 10,
  logScore: ({ score, question }) => Math.log(1 + score * question.askedShare),
  scoreShare: passageFeatures.scoreShare,
  coverage: passageFeatures.coverage,
  bestSentence: passageFeatures.bestSentence,
  exactPairs: passageFeatures.exactPairs,
  window: passageFeatures.window,
  heading: passageFeatures.heading,
  neighbours: passageFeatures.neighbours,
  kin: passageFeatures.kin,
  anyAnswerType: passageFeatures.anyAnswerType,
  /** Whether others answer nearly as well; of one word, all that hold it are as good. */
  lead: ({ lead, question }) => (question.words.length < 2 ? 1 : lead),
  /** Words that nothing near meets. */
  unmet: (candidate) => Math.min(mostMissed, listUnmet(candidate).length),
  logWords: ({ question }) => Math.log(1 + question.words.length),
  /** What the library has never heard of, it hardly answers. */
  unknown: (candidate) => shareOfKind(candidate, 'unknown'),
  corrected: (candidate) => shareOfKind(candidate, 'corrected'),
  /** The rarest word that the passage has: one rare word met tells more than three common ones. */
  rarest: ({ question, match }) =>
    Math.max(0, ...question.words.map((word, i) => (match.covered[i] as number) * word.idf)),
  /** How many of the words are there, whatever their rarity: what counts in a small library. */
  wordShare: ({ question, match }) =>
    match.covered.reduce((sum, weight) => sum + weight, 0) / Math.max(1, question.words.length),
  wordsMet: ({ question, match }) =>
    Math.log(1 + question.askedShare * match.covered.reduce((sum, weight) => sum + weight, 0)),
  /** Other words for the same thing speak for a passage that holds some of the question's own. */
  related: (candidate) => (isMet(candidate) ? passageFeatures.related(candidate) : 0),
  softSentence: (candidate) => (isMet(candidate) ? passageFeatures.softSentence(candidate) : 0),
  /** Alone they are a guess. */
  onlySoft: (candidate) => (isMet(candidate) ? 0 : passageFeatures.softSentence(candidate)),
  /** What is asked, but for names and numbers, stands there in no form. */
  missedPlain: (candidate) => Math.min(mostMissed, missedPlain(candidate)),
  /** Words of the subject, not of everyday language: met, and missed. */
  metSpecific: ({ question, match }) =>
    question.askedShare * sumMet(question, match, ({ common }) => !common),
  missedSpecific: ({ question, match }) => {
    const missed = question.words.filter((word, i) => !word.common && !match.covered[i]);
    return Math.min(mostMissed, missed.length);
  },
  metCommon: ({ question, match }) =>
    question.askedShare * sumMet(question, match, ({ common }) => common),
  missedNames: ({ question, match }) => {
    let sum = 0;
    for (const [i, word] of question.words.entries()) {
      if ((word.name || word.numeric) && match.covered[i] === 0) sum += word.idf;
    }
    return sum / question.totalIdf;
  },
  otherWords: (candidate) => (saysInOtherWords(candidate) ? 1 : 0),
  asked: passageFeatures.asked,
  /** It says what the asked thing is. */
  definition: ({ definition }) => (definition === undefined ? 0 : 1),
  wholeAnswer: (candidate) => (answersWhole(candidate) ? 1 : 0),
} satisfies Readonly<Record<string, (candidate: Candidate) => number>>;

export type ConfidenceFeature = keyof typeof confidenceFeatures;
export type ConfidenceWeights = Readonly<Record<ConfidenceFeature, number>>;
export const confidenceFeatureNames = Object.keys(confidenceFeatures) as ConfidenceFeature[];

function sumMet(
  { words }: Candidate['question'],
  { covered }: Candidate['match'],
  counts: (word: QuestionWord) => boolean,
): number {
  return words.reduce((sum, word, i) => (counts(word) ? sum + (covered[i] as number) : sum), 0);
}

function shareOfKind({ question }: Candidate, kind: 'unknown' | 'corrected'): number {
  let sum = 0;
  for (const word of question.words) if (word.kind === kind) sum += word.idf;
  return sum / question.totalIdf;
}

/**
 * Whether the passage shares names with the question but nothing of what is asked about them. A
 * number is less than a name: beside it, or alone, kin and other words for the same thing are no
 * evidence.
 */
export function sharesOnlyNames(candidate: Candidate): boolean {
  const { question, match } = candidate;
  const isCovered = (_: QuestionWord, i: number): boolean => (match.covered[i] as number) > 0;
  const plain = question.words.filter(isPlain).length;
  const met = question.words.filter(isCovered);
  if (met.some(({ name }) => name)) return plain > 0 && missedPlain(candidate) === plain;
  return plain > 0 && met.every(isSubject);
}

/** Words that ask for something and stand nowhere near, in no form: the answer may be about another thing. */
export function listUnmet({ question, match, nearby, heading }: Candidate): QuestionWord[] {
  const isNear = (i: number): boolean =>
    [match.covered, match.kin, match.related, nearby, heading].some((weights) => weights[i]);
  return question.words.filter((word, i) => !word.saying && !isNear(i));
}

/** Of passages that say two things in other words, and lead by so much, nine in ten are right. */
const leadInOtherWords = 0.7;

/**
 * A passage that says two or more of what is asked in other words of the thesaurus has them less often
 * by chance than one that has a single word. Words that merely begin alike are chance too: España is
 * not met by "espacio". A name that is not there is another matter.
 */
export function saysInOtherWords(candidate: Candidate): boolean {
  const { question, match, nearby, heading, lead } = candidate;
  if (question.words.length < 3 || lead < leadInOtherWords) return false;
  const told = question.words.filter(
    (word, i) => isPlain(word) && !match.covered[i] && match.related[i],
  );
  const missesName = question.words.some(
    ({ name }, i) => name && !match.covered[i] && !match.related[i] && !nearby[i] && !heading[i],
  );
  return told.length >= 2 && !missesName;
}

const leadOfWhole = 0.98;
const surelyThere = 0.5;

/**
 * The kind asked for stands in the sentence that says most of it, nothing is unmet, nothing comes near.
 * Any name may be who or where: there a word of the question must stand itself.
 */
export function answersWhole(candidate: Candidate): boolean {
  const { question, match, lead } = candidate;
  const { answerType } = question;
  if (answerType === 'other' || question.words.length === 0) return false;
  const isSaid = isMet(candidate) || (isToldSurely(answerType) && match.related.some(Boolean));
  const isThere = isSaid && bestFit(candidate) > surelyThere;
  return isThere && lead > leadOfWhole && listUnmet(candidate).length === 0;
}

const isMet = ({ match }: Candidate): boolean => match.covered.some((weight) => weight > 0);

const isSubject = ({ name, numeric }: QuestionWord): boolean => name || numeric;

/** What is asked of a subject; "what did she say?" asks for nothing in particular. */
const isPlain = (word: QuestionWord): boolean => !isSubject(word) && !word.saying;

/** Words that name nothing and are met neither themselves nor by kin or another word. */
function missedPlain({ question, match }: Candidate): number {
  return question.words.filter(
    (word, i) => isPlain(word) && !match.covered[i] && !match.kin[i] && !match.related[i],
  ).length;
}
