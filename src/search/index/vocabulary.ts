/** What a vocabulary tells: which forms and terms the indexed passages use, and how often. */
import { foldWord } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../text/tokenise.ts';
import type { Counts } from './counts.ts';
import type { PackedFormTerms } from './form-terms.ts';
import type { Steps } from './steps.ts';
import type { PackedRelations, TermRelations } from './term-relations.ts';

/** A term is what is indexed: the folded stem. A form is a folded word as people write it. */
export interface Vocabulary {
  /** By form number. */
  readonly forms: readonly string[];
  /** By term number. */
  readonly terms: readonly string[];
  /** What is counted by and by, and there at one moment. One at a time. */
  stage(): StagedWords;
  /** Counts every change, so that what was worked out from the vocabulary can be known as old. */
  readonly changes: number;
  /** How often each form was added; 0 for a form that only removed articles had. */
  readonly formCounts: Counts;
  /** Passages that hold each term, kept up by whoever adds and removes articles. */
  readonly passageCounts: Counts;
  /** Occurrences of each term that are not first in their sentence, and those of them in capitals. */
  readonly midCounts: Counts;
  readonly capitalCounts: Counts;
  /** A word's numbers, made where it is new; it is not counted yet. */
  addWord(word: Word, language: Language): WordNumbers;
  /**
   * Counts a word's places in, or out again where they are negative; `middlePlaces` are those that
   * are not first in their sentence, `capital` says how it is written in all of them.
   */
  count(word: WordNumbers, capital: boolean, places: number, middlePlaces: number): void;
  formNumber(form: string): number | undefined;
  termNumber(term: string): number | undefined;
  /** The terms that a form is indexed as: one for each language or accent it comes with. */
  termsOfForm(form: number): readonly number[];
  /** How often a form is indexed as a term. */
  pairCount(form: number, term: number): number;
  /** Notes that a passage spells out an acronym and a word of its expansion (1), or has left (-1). */
  relate(acronym: number, word: number, by: 1 | -1): void;
  /** The terms that `relate` was told of, whichever of the two the term is. */
  relatedTo(term: number): readonly number[];
  /** Terms, of passages that are there, that begin as the word does, none for short words; those of a whole number's decimals. */
  kinOf(word: string): readonly number[];
  /** All of it, to be made anew of; what extends another gives what that one gives. */
  pack(): PackedVocabulary;
  /** Shared with what extends it. */
  readonly numbers: Numbers;
  readonly relations: TermRelations;
}

export type CountNames = 'formCounts' | 'passageCounts' | 'midCounts' | 'capitalCounts';

/** A vocabulary as flat lists, as they are kept on the disk. */
export interface PackedVocabulary {
  readonly forms: readonly string[];
  readonly terms: readonly string[];
  readonly formTerms: PackedFormTerms;
  readonly pairs: readonly (readonly [number, number])[];
  readonly relations: PackedRelations;
  readonly counts: Readonly<Record<CountNames, Uint32Array>>;
}

/** Which number each word has, and which belong together; nothing of where they stand or how often. */
export type Numbers = Pick<
  Vocabulary,
  'forms' | 'terms' | 'addWord' | 'formNumber' | 'termNumber' | 'termsOfForm' | 'kinOf'
>;

/** What words and passages are counted into. */
export interface Counting extends Pick<Vocabulary, 'count' | 'relate'> {
  readonly passageCounts: Pick<Counts, 'add'>;
}

export interface StagedWords extends Counting {
  /** From now on it is there. */
  show(): void;
  /** Afterwards: puts it where all others stand. */
  settle(): Steps<void>;
}

/** What the vocabulary needs to know of a token. */
type Word = Pick<Token, 'form' | 'word'>;

export interface WordNumbers {
  readonly form: number;
  readonly term: number;
}

/** By character codes, which no locale changes. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether an article that is there has the form: what only removed ones had keeps its number. */
export function holdsForm({ formNumber, formCounts }: Vocabulary, form: string): boolean {
  const number = formNumber(form);
  return number !== undefined && formCounts.of(number) > 0;
}

/** The same for a term. */
export function holdsTerm({ termNumber, passageCounts }: Vocabulary, term: string): boolean {
  const number = termNumber(term);
  return number !== undefined && passageCounts.of(number) > 0;
}

/** The folded stem of a word; numbers and months as they are. */
export function termOf(token: Word, language: Language): string {
  return token.word === null ? token.form : foldWord(language.stem(token.word));
}
