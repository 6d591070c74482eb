/** A question and a passage in, every place where they meet out: what the features are made of. */
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
  readonly covered: Float32Array;
  /** By word: 1 where it is missing but a word of its family stands in the passage. */
  readonly kin: Uint8Array;
  /** By word: 1 where it is missing but another word for the same thing stands in the passage. */
  readonly related: Uint8Array;
  /** By sentence, then by word: the best weight in that sentence. */
  readonly sentences: readonly SentenceMatch[];
  /** Tokens of the passage, stop words left out. */
  readonly length: number;
}

export interface SentenceMatch {
  readonly covered: Float32Array;
  readonly kin: Uint8Array;
  readonly related: Uint8Array;
  /** Traits (see `read-passage.ts`) of its tokens that the question does not hold. */
  readonly offers: number;
  /** How many of those tokens are written as names. */
  readonly names: number;
  readonly length: number;
}

/** The question's terms laid out by number; made once a question, cleared after it. */
export interface TermTable {
  /** Sets the table to a question's terms. */
  load(question: ReadQuestion): void;
  clear(): void;
  /** The word that a term stands for plus 1; 0 for none. */
  wordOf(term: number): number;
  weightOf(term: number): number;
  /** The word whose family a term belongs to plus 1; 0 for none. */
  kinOf(term: number): number;
  /** The word that a term is another word for plus 1; 0 for none. */
  relatedOf(term: number): number;
}

export function createTermTable(vocabulary: Vocabulary): TermTable {
  let words = new Uint8Array(0);
  let weights = new Float32Array(0);
  const families = new Map<number, number>();
  const related = new Map<number, number>();
  let loaded: number[] = [];
  return {
    load(question) {
      if (words.length < vocabulary.terms.length) {
        words = new Uint8Array(vocabulary.terms.length * 2);
        weights = new Float32Array(vocabulary.terms.length * 2);
      }
      loaded = [];
      for (const [i, word] of question.words.entries()) {
        if (word.family !== undefined && !families.has(word.family))
          families.set(word.family, i + 1);
        for (const term of word.related) if (!related.has(term)) related.set(term, i + 1);
        for (const { term, weight } of word.alternatives) {
          if (weight <= (weights[term] as number)) continue;
          words[term] = i + 1;
          weights[term] = weight;
          loaded.push(term);
        }
      }
    },
    clear() {
      for (const term of loaded) {
        words[term] = 0;
        weights[term] = 0;
      }
      families.clear();
      related.clear();
    },
    wordOf: (term) => words[term] as number,
    weightOf: (term) => weights[term] as number,
    relatedOf: (term) => related.get(term) ?? 0,
    kinOf(term) {
      if (families.size === 0) return 0;
      const family = vocabulary.families.values[term] as number;
      return family === 0 ? 0 : (families.get(family) ?? 0);
    },
  };
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
  const covered = new Float32Array(count);
  const kin = new Uint8Array(count);
  const related = new Uint8Array(count);
  const occurrences: Occurrence[] = [];
  const sentences: SentenceMatch[] = [];
  for (let number = firstSentence; number < lastSentence; number++) {
    const sentence = matchSentence(count, table, segment, number, (token, word, weight) => {
      occurrences.push({
        word,
        weight,
        token: token - firstToken,
        sentence: number - firstSentence,
        position: segment.positions[token] as number,
      });
    });
    for (let word = 0; word < count; word++) {
      covered[word] = Math.max(covered[word] as number, sentence.covered[word] as number);
      kin[word] = Math.max(kin[word] as number, sentence.kin[word] as number);
      related[word] = Math.max(related[word] as number, sentence.related[word] as number);
    }
    sentences.push(sentence);
  }
  const length = (segment.tokenStarts[passage + 1] as number) - firstToken;
  return { occurrences, covered, kin, related, sentences, length };
}

function matchSentence(
  count: number,
  table: TermTable,
  segment: Segment,
  number: number,
  onWord: (token: number, word: number, weight: number) => void,
): SentenceMatch {
  const covered = new Float32Array(count);
  const kin = new Uint8Array(count);
  const related = new Uint8Array(count);
  const from = segment.sentenceTokens[number] as number;
  const to = segment.sentenceTokens[number + 1] as number;
  let offers = segment.sentenceTraits[number] as number;
  let names = 0;
  for (let i = from; i < to; i++) {
    const value = segment.tokens[i] as number;
    const term = value & termMask;
    const word = table.wordOf(term);
    if (word > 0) {
      const weight = table.weightOf(term);
      if (weight > (covered[word - 1] as number)) covered[word - 1] = weight;
      onWord(i, word - 1, weight);
      continue;
    }
    const traits = value >>> traitShift;
    offers |= traits;
    names += traits & 1;
    const relative = table.kinOf(term);
    if (relative > 0) kin[relative - 1] = 1;
    const other = table.relatedOf(term);
    if (other > 0) related[other - 1] = 1;
  }
  return { covered, kin, related, offers, names, length: to - from };
}
