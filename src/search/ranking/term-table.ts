/** A question in, its terms out, laid out by term number: a passage's tokens are looked up, not searched. */
import type { Vocabulary } from '../index/vocabulary.ts';
import type { QuestionWord, ReadQuestion } from '../question/read-question.ts';

export interface TermTable {
  /** What a term is to the question's words (see `wordOf`): 0 for nothing, which most terms are. */
  readonly roles: Uint32Array;
  /** How well a term stands for its word. */
  readonly weights: Float32Array;
  /** How much a term tells that stands for a word as another word for the same thing. */
  readonly strengths: Float32Array;
  /** A zero for each word of the question, shared by all texts that hold none of them. */
  readonly none: readonly number[];
}

type Arrays = Pick<TermTable, 'roles' | 'weights' | 'strengths'>;

/** The number of the word that a term stands for, -1 for none; numbers are stored plus 1, in a byte each. */
export const wordOf = (roles: number): number => (roles & 255) - 1;
/** The number of the word whose family a term belongs to. */
export const kinOf = (roles: number): number => ((roles >>> 8) & 255) - 1;
/** The number of the word that a term is another word for in the language, given by its bit. */
export const relatedOf = (roles: number, language: number): number =>
  ((roles >>> 24) & language) === 0 ? -1 : ((roles >>> 16) & 255) - 1;

/** Hands a question's table to `use`; the arrays are shared by all questions and cleared after it. */
export type WithTermTable = <T>(question: ReadQuestion, use: (table: TermTable) => T) => T;

export function createTermTables(vocabulary: Vocabulary): WithTermTable {
  let arrays = createArrays(0);
  return (question, use) => {
    const { length } = vocabulary.terms;
    if (arrays.roles.length < length) arrays = createArrays(2 * length);
    loadTerms(arrays, question);
    try {
      return use({ ...arrays, none: createZeros(question.words.length) });
    } finally {
      clearTerms(arrays, question);
    }
  };
}

const createArrays = (terms: number): Arrays => ({
  roles: new Uint32Array(terms),
  weights: new Float32Array(terms),
  strengths: new Float32Array(terms),
});

/**
 * Filled with a fraction first: V8 then takes every copy for a list of fractions, whatever is put
 * in, and need not compile what reads it again for lists of whole numbers.
 */
const createZeros = (count: number): readonly number[] => new Array(count).fill(0.5).fill(0);

/** Where two words claim a term the better alternative, or else the first word, has it. */
function loadTerms({ roles, weights, strengths }: Arrays, { words }: ReadQuestion): void {
  for (let i = 0; i < words.length; i++) {
    const { kin, related, alternatives } = words[i] as QuestionWord;
    for (const term of kin) {
      if (kinOf(roles[term] as number) < 0) roles[term] = (roles[term] as number) | ((i + 1) << 8);
    }
    for (const { term, languages, strength } of related) {
      if (relatedOf(roles[term] as number, 255) >= 0) continue;
      roles[term] = (roles[term] as number) | ((i + 1) << 16) | (languages << 24);
      strengths[term] = strength;
    }
    for (const { term, weight } of alternatives) {
      if (weight <= (weights[term] as number)) continue;
      roles[term] = ((roles[term] as number) & ~255) | (i + 1);
      weights[term] = weight;
    }
  }
}

function clearTerms({ roles, weights }: Arrays, { words }: ReadQuestion): void {
  for (const { kin, related, alternatives } of words) {
    for (const term of kin) roles[term] = 0;
    for (const { term } of related) roles[term] = 0;
    for (const { term } of alternatives) {
      roles[term] = 0;
      weights[term] = 0;
    }
  }
}
