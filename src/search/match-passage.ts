/** A question and a passage in, every place where they meet out: what the features are made of. */
import { trait } from './read-passage.ts';
import type { ReadQuestion } from './read-question.ts';
import { type Segment, termMask, traitShift } from './segment.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A token of the passage that a question word stands for. */
export interface Occurrence {
  /** Index into the question's words. */
  readonly word: number;
  /** The alternative's weight: 1 for the word itself. */
  readonly weight: number;
  /** Index among the passage's own tokens and sentences, and its position among all words. */
  readonly token: number;
  readonly sentence: number;
  readonly position: number;
}

export interface PassageMatch {
  readonly occurrences: readonly Occurrence[];
  /** By word: the best weight in the passage, 0 where it is missing. */
  readonly covered: readonly number[];
  /** By word: 1 where it is missing but a word of its family stands in the passage. */
  readonly kin: readonly number[];
  /** By word: 1 where it is missing but another word for the same thing stands in the passage. */
  readonly related: readonly number[];
  /** By sentence, then by word: the best weight in that sentence. */
  readonly sentences: readonly SentenceMatch[];
  /** Tokens of the passage, stop words left out. */
  readonly length: number;
}

export interface SentenceMatch {
  readonly covered: readonly number[];
  readonly kin: readonly number[];
  readonly related: readonly number[];
  /** Traits (see `read-passage.ts`) of its tokens that the question does not hold. */
  readonly offers: number;
  /** How many of those tokens are written as names. */
  readonly names: number;
  readonly length: number;
}

/** A question's terms laid out by term number, so that a passage's tokens are looked up, not searched. */
export interface TermTable {
  /** The number of the word that a term stands for plus 1; 0 for none. */
  readonly words: Uint8Array;
  readonly weights: Float32Array;
  /** The number of the word whose family a term belongs to plus 1; 0 for none. */
  readonly kin: Uint8Array;
  /** The number of the word that a term is another word for plus 1; 0 for none. */
  readonly related: Uint8Array;
}

/** Hands a question's table to `use`; the arrays are shared by all questions and cleared after it. */
export type WithTermTable = <T>(question: ReadQuestion, use: (table: TermTable) => T) => T;

export function createTermTables(vocabulary: Vocabulary): WithTermTable {
  let table = emptyTable(0);
  return (question, use) => {
    if (table.words.length < vocabulary.terms.length)
      table = emptyTable(2 * vocabulary.terms.length);
    const loaded = loadTable(table, question);
    const result = use(table);
    for (const term of loaded) {
      table.words[term] = 0;
      table.weights[term] = 0;
      table.kin[term] = 0;
      table.related[term] = 0;
    }
    return result;
  };
}

const emptyTable = (terms: number): TermTable => ({
  words: new Uint8Array(terms),
  weights: new Float32Array(terms),
  kin: new Uint8Array(terms),
  related: new Uint8Array(terms),
});

/** The terms set; where two words claim a term the better alternative, or else the first word, has it. */
function loadTable(table: TermTable, question: ReadQuestion): number[] {
  const loaded: number[] = [];
  for (const [i, word] of question.words.entries()) {
    for (const term of word.kin) table.kin[term] ||= i + 1;
    for (const term of word.related) table.related[term] ||= i + 1;
    loaded.push(...word.kin, ...word.related);
    for (const { term, weight } of word.alternatives) {
      if (weight <= (table.weights[term] as number)) continue;
      table.words[term] = i + 1;
      table.weights[term] = weight;
      loaded.push(term);
    }
  }
  return loaded;
}

export function matchPassage(
  question: ReadQuestion,
  table: TermTable,
  segment: Segment,
  passage: number,
): PassageMatch {
  const count = question.words.length;
  const firstToken = segment.tokenStarts[passage] as number;
  const firstSentence = segment.sentenceStarts[passage] as number;
  const lastSentence = segment.sentenceStarts[passage + 1] as number;
  const whole = { covered: zeros(count), kin: zeros(count), related: zeros(count) };
  const occurrences: Occurrence[] = [];
  const sentences: SentenceMatch[] = [];
  for (let number = firstSentence; number < lastSentence; number++) {
    const first = occurrences.length;
    const sentence = matchSentence(count, table, segment, number, occurrences);
    for (let i = first; i < occurrences.length; i++) {
      const occurrence = occurrences[i] as Mutable<Occurrence>;
      occurrence.token -= firstToken;
      occurrence.sentence -= firstSentence;
    }
    raise(whole.covered, sentence.covered);
    raise(whole.kin, sentence.kin);
    raise(whole.related, sentence.related);
    sentences.push(sentence);
  }
  const length = (segment.tokenStarts[passage + 1] as number) - firstToken;
  return { ...whole, occurrences, sentences, length };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Plain arrays: typed ones cost more to make than so few numbers are worth. */
const zeros = (count: number): number[] => new Array<number>(count).fill(0);

/** Lifts each number to the other's where that is larger. */
function raise(numbers: number[], others: readonly number[]): void {
  for (let i = 0; i < others.length; i++) {
    if ((others[i] as number) > (numbers[i] as number)) numbers[i] = others[i] as number;
  }
}

/** Adds to `occurrences`, with tokens and sentences numbered as in the segment. */
function matchSentence(
  count: number,
  table: TermTable,
  { tokens, positions, sentenceTokens, sentenceTraits }: Segment,
  sentence: number,
  occurrences: Occurrence[],
): SentenceMatch {
  const covered = zeros(count);
  const kin = zeros(count);
  const related = zeros(count);
  const from = sentenceTokens[sentence] as number;
  const to = sentenceTokens[sentence + 1] as number;
  let offers = sentenceTraits[sentence] as number;
  let names = 0;
  for (let token = from; token < to; token++) {
    const value = tokens[token] as number;
    const term = value & termMask;
    const word = (table.words[term] as number) - 1;
    if (word >= 0) {
      const weight = table.weights[term] as number;
      if (weight > (covered[word] as number)) covered[word] = weight;
      occurrences.push({ word, weight, token, sentence, position: positions[token] as number });
      continue;
    }
    const traits = value >>> traitShift;
    offers |= traits;
    names += traits & trait.name;
    const relative = table.kin[term] as number;
    if (relative > 0) kin[relative - 1] = 1;
    const other = table.related[term] as number;
    if (other > 0) related[other - 1] = 1;
  }
  return { covered, kin, related, offers, names, length: to - from };
}
