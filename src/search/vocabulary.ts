/** Words in, numbers out: which forms and terms the indexed passages use, and how often. */
import { foldWord } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { createGrowingArray, type GrowingArray } from './growing-array.ts';
import type { Token } from './tokenise.ts';

/** A term is what is indexed: the folded stem. A form is a folded word as people write it. */
export interface Vocabulary {
  /** By form number. */
  readonly forms: readonly string[];
  /** By term number. */
  readonly terms: readonly string[];
  /** How often each form was added; 0 for a form that only removed articles had. */
  readonly formCounts: GrowingArray;
  /** Passages that hold each term, kept up by the engine. */
  readonly passageCounts: GrowingArray;
  /** Occurrences of each term that are not first in their sentence, and those of them in capitals. */
  readonly midCounts: GrowingArray;
  readonly capitalCounts: GrowingArray;
  /** The class of terms that begin alike (see `familyOf`); 0 for none. */
  readonly families: GrowingArray;
  /** Counts a token in (1) or out again (-1) and gives its term's number, made where it is new. */
  countToken(token: Token, language: Language, place: TokenPlace, by: 1 | -1): number;
  formNumber(form: string): number | undefined;
  termNumber(term: string): number | undefined;
  /** The terms that a form was indexed as: one for each language or accent it came with. */
  termsOfForm(form: number): readonly number[];
  familyOf(form: string): number | undefined;
  termsOfFamily(family: number): readonly number[];
}

/** In the middle of a sentence a capital letter means a name; anywhere else it says nothing. */
export type TokenPlace = 'middle' | 'other';

/** Stems differ where words are kin (resigned, resignation): four letters alike make a family. */
const familyLetters = 4;

export function createVocabulary(): Vocabulary {
  const forms: string[] = [];
  const formNumbers = new Map<string, number>();
  const formTerms: number[][] = [];
  const terms: string[] = [];
  const termNumbers = new Map<string, number>();
  const familyNumbers = new Map<string, number>();
  const familyTerms: number[][] = [[]];
  /** The term of each word as it was stemmed in each language. */
  const stemmed = new Map<Language, Map<string, number>>();
  const formCounts = createGrowingArray();
  const midCounts = createGrowingArray();
  const capitalCounts = createGrowingArray();
  const families = createGrowingArray();

  const addTerm = (term: string): number => {
    let number = termNumbers.get(term);
    if (number === undefined) {
      number = terms.length;
      termNumbers.set(term, number);
      terms.push(term);
      const family = addFamily(term);
      families.push(family);
      if (family > 0) familyTerms[family]?.push(number);
    }
    return number;
  };

  const addStem = (token: Token, language: Language): number => {
    if (token.word === null) return addTerm(token.form);
    let known = stemmed.get(language);
    if (!known) {
      known = new Map();
      stemmed.set(language, known);
    }
    let term = known.get(token.word);
    if (term === undefined) {
      term = addTerm(termOf(token, language));
      known.set(token.word, term);
    }
    return term;
  };

  const addFamily = (term: string): number => {
    const key = familyKey(term);
    if (key === undefined) return 0;
    let number = familyNumbers.get(key);
    if (number === undefined) {
      number = familyNumbers.size + 1;
      familyNumbers.set(key, number);
      familyTerms.push([]);
    }
    return number;
  };

  const countForm = (form: string, term: number, by: 1 | -1): void => {
    let number = formNumbers.get(form);
    if (number === undefined) {
      number = forms.length;
      formNumbers.set(form, number);
      forms.push(form);
      formTerms.push([term]);
    } else {
      const known = formTerms[number] as number[];
      if (!known.includes(term)) known.push(term);
    }
    formCounts.add(number, by);
  };

  return {
    forms,
    terms,
    formCounts,
    passageCounts: createGrowingArray(),
    midCounts,
    capitalCounts,
    families,
    countToken(token, language, place, by) {
      const term = addStem(token, language);
      countForm(token.form, term, by);
      if (place === 'middle') {
        midCounts.add(term, by);
        if (token.capital) capitalCounts.add(term, by);
      }
      return term;
    },
    formNumber: (form) => formNumbers.get(form),
    termNumber: (term) => termNumbers.get(term),
    termsOfForm: (form) => formTerms[form] ?? [],
    termsOfFamily: (family) => familyTerms[family] ?? [],
    familyOf(form) {
      const key = familyKey(form);
      return key === undefined ? undefined : familyNumbers.get(key);
    },
  };
}

/** The folded stem of a word; numbers and months as they are. */
export function termOf(token: Pick<Token, 'form' | 'word'>, language: Language): string {
  return token.word === null ? token.form : foldWord(language.stem(token.word));
}

function familyKey(word: string): string | undefined {
  return word.length >= familyLetters && !/[\p{N}:]/u.test(word)
    ? word.slice(0, familyLetters)
    : undefined;
}
