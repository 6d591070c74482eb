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
  /** Counts every change, so that what was worked out from the vocabulary can be known as old. */
  readonly changes: number;
  /** How often each form was added; 0 for a form that only removed articles had. */
  readonly formCounts: GrowingArray;
  /** Passages that hold each term, kept up by the engine. */
  readonly passageCounts: GrowingArray;
  /** Occurrences of each term that are not first in their sentence, and those of them in capitals. */
  readonly midCounts: GrowingArray;
  readonly capitalCounts: GrowingArray;
  /** Counts a token in (1) or out again (-1) and gives its term's number, made where it is new. */
  countToken(token: Token, language: Language, place: TokenPlace, by: 1 | -1): number;
  formNumber(form: string): number | undefined;
  termNumber(term: string): number | undefined;
  /** The terms that a form was indexed as: one for each language or accent it came with. */
  termsOfForm(form: number): readonly number[];
  /** Notes that an acronym and a word of its expansion were spelt out together somewhere. */
  relate(acronym: number, word: number): void;
  /** The terms that `relate` was told of, whichever of the two the term is. */
  relatedTo(term: number): Iterable<number>;
  /** Terms that begin as the word does; none for short words and numbers. */
  kinOf(word: string): readonly number[];
}

/** In the middle of a sentence a capital letter means a name; anywhere else it says nothing. */
export type TokenPlace = 'middle' | 'other';

/** Stems differ where words are kin (resigned, resignation): four letters alike make a family. */
const familyLetters = 4;
/** No longer word is one that people use: it is pasted, or made up. */
const longestWord = 40;

/** What a word was found to be, so that it is stemmed and folded once. */
interface KnownWord {
  readonly term: number;
  readonly form: number;
}

export function createVocabulary(): Vocabulary {
  const forms: string[] = [];
  const formNumbers = new Map<string, number>();
  const formTerms: number[][] = [];
  const terms: string[] = [];
  const termNumbers = new Map<string, number>();
  const families = new Map<string, number[]>();
  const known = new Map<Language, Map<string, KnownWord>>();
  const relations = new Map<number, Set<number>>();
  const formCounts = createGrowingArray();
  const midCounts = createGrowingArray();
  const capitalCounts = createGrowingArray();

  const addTerm = (term: string): number => {
    let number = termNumbers.get(term);
    if (number === undefined) {
      number = terms.length;
      termNumbers.set(term, number);
      terms.push(term);
      addToFamily(term, number);
    }
    return number;
  };

  const addWord = (token: Token, language: Language): KnownWord => {
    const words = known.get(language) ?? new Map<string, KnownWord>();
    known.set(language, words);
    // A word and a number of the same letters differ, as "6" and "six" do.
    const key = token.word ?? `${token.form}#`;
    let word = words.get(key);
    if (!word) {
      const term = addTerm(termOf(token, language));
      word = { term, form: addForm(token.form, term) };
      words.set(key, word);
    }
    return word;
  };

  const addToFamily = (term: string, number: number): void => {
    const key = familyKey(term);
    if (key === undefined) return;
    const family = families.get(key);
    if (family) family.push(number);
    else families.set(key, [number]);
  };

  const addForm = (form: string, term: number): number => {
    const number = formNumbers.get(form) ?? forms.length;
    if (number === forms.length) {
      formNumbers.set(form, number);
      forms.push(form);
      formTerms.push([]);
    }
    const terms = formTerms[number] as number[];
    if (!terms.includes(term)) terms.push(term);
    return number;
  };

  let changes = 0;
  return {
    forms,
    terms,
    get changes() {
      return changes;
    },
    formCounts,
    passageCounts: createGrowingArray(),
    midCounts,
    capitalCounts,
    countToken(token, language, place, by) {
      changes++;
      const { term, form } = addWord(token, language);
      formCounts.add(form, by);
      if (place === 'middle') {
        midCounts.add(term, by);
        if (token.capital) capitalCounts.add(term, by);
      }
      return term;
    },
    formNumber: (form) => formNumbers.get(form),
    termNumber: (term) => termNumbers.get(term),
    termsOfForm: (form) => formTerms[form] ?? [],
    relate(acronym, word) {
      for (const [a, b] of [
        [acronym, word],
        [word, acronym],
      ] as const) {
        relations.set(a, (relations.get(a) ?? new Set()).add(b));
      }
    },
    relatedTo: (term) => relations.get(term) ?? [],
    kinOf(word) {
      const key = familyKey(word);
      return (key !== undefined && families.get(key)) || [];
    },
  };
}

/** The folded stem of a word; numbers and months as they are. */
export function termOf(token: Pick<Token, 'form' | 'word'>, language: Language): string {
  return token.word === null ? token.form : foldWord(language.stem(token.word));
}

function familyKey(word: string): string | undefined {
  return word.length >= familyLetters && word.length <= longestWord && !/[\p{N}:]/u.test(word)
    ? word.slice(0, familyLetters)
    : undefined;
}
