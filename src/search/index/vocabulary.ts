/** Words in, numbers out: which forms and terms the indexed passages use, and how often. */
import { foldWord } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../text/tokenise.ts';
import { createFormTerms } from './form-terms.ts';
import { createGrowingArray, type GrowingArray } from './growing-array.ts';
import { createNumbering } from './numbering.ts';
import { createTermFamilies } from './term-families.ts';
import { createTermRelations } from './term-relations.ts';

/** A term is what is indexed: the folded stem. A form is a folded word as people write it. */
export interface Vocabulary {
  /** By form number. */
  readonly forms: readonly string[];
  /** By term number. */
  readonly terms: readonly string[];
  /** Counts every change, so that what was worked out from the vocabulary can be known as old. */
  readonly changes: number;
  /** How often each form was added; 0 for a form that only removed articles had. */
  readonly formCounts: GrowingArray;
  /** Passages that hold each term, kept up by whoever adds and removes articles. */
  readonly passageCounts: GrowingArray;
  /** Occurrences of each term that are not first in their sentence, and those of them in capitals. */
  readonly midCounts: GrowingArray;
  readonly capitalCounts: GrowingArray;
  /** A word's numbers, made where it is new; it is not counted yet. */
  addWord(word: Word, language: Language): WordNumbers;
  /**
   * Counts a word's places in, or out again where they are negative; `middlePlaces` are those that
   * are not first in their sentence, `capital` says how it is written in all of them.
   */
  count(word: WordNumbers, capital: boolean, places: number, middlePlaces: number): void;
  formNumber(form: string): number | undefined;
  termNumber(term: string): number | undefined;
  /** The terms that a form was indexed as: one for each language or accent it came with. */
  termsOfForm(form: number): readonly number[];
  /** Notes that a passage spells out an acronym and a word of its expansion (1), or has left (-1). */
  relate(acronym: number, word: number, by: 1 | -1): void;
  /** The terms that `relate` was told of, whichever of the two the term is. */
  relatedTo(term: number): Iterable<number>;
  /** Terms that begin as the word does, none for short words; those of a whole number's decimals. */
  kinOf(word: string): readonly number[];
}

/** What the vocabulary needs to know of a token. */
type Word = Pick<Token, 'form' | 'word'>;

export interface WordNumbers {
  readonly form: number;
  readonly term: number;
}

export function createVocabulary(): Vocabulary {
  const forms = createNumbering();
  const terms = createNumbering();
  const formTerms = createFormTerms();
  const families = createTermFamilies();
  const relations = createTermRelations();
  const counts = createCounts();
  let changes = 0;
  return {
    forms: forms.words,
    terms: terms.words,
    get changes() {
      return changes;
    },
    ...counts,
    addWord(word, language) {
      const known = terms.words.length;
      const text = termOf(word, language);
      const term = terms.number(text);
      if (term === known) families.add(text, term);
      const form = forms.number(word.form);
      formTerms.add(form, term);
      return { term, form };
    },
    count({ form, term }, capital, places, middlePlaces) {
      changes++;
      counts.formCounts.add(form, places);
      counts.midCounts.add(term, middlePlaces);
      if (capital) counts.capitalCounts.add(term, middlePlaces);
    },
    formNumber: forms.find,
    termNumber: terms.find,
    termsOfForm: formTerms.of,
    relate: relations.add,
    relatedTo: relations.of,
    kinOf: families.of,
  };
}

const createCounts = () => ({
  formCounts: createGrowingArray(),
  passageCounts: createGrowingArray(),
  midCounts: createGrowingArray(),
  capitalCounts: createGrowingArray(),
});

/** Whether an article that is there has the form: what only removed ones had keeps its number. */
export function holdsForm({ formNumber, formCounts }: Vocabulary, form: string): boolean {
  const number = formNumber(form);
  return number !== undefined && (formCounts.values[number] ?? 0) > 0;
}

/** The same for a term. */
export function holdsTerm({ termNumber, passageCounts }: Vocabulary, term: string): boolean {
  const number = termNumber(term);
  return number !== undefined && (passageCounts.values[number] ?? 0) > 0;
}

/** The folded stem of a word; numbers and months as they are. */
export function termOf(token: Word, language: Language): string {
  return token.word === null ? token.form : foldWord(language.stem(token.word));
}
