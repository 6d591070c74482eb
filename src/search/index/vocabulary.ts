/** Words in, numbers out: which forms and terms the indexed passages use, and how often. */
import { foldWord } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../text/tokenise.ts';
import { createGrowingArray, type GrowingArray } from './growing-array.ts';

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
  /** Terms that begin as the word does; none for short words and numbers. */
  kinOf(word: string): readonly number[];
}

/** What the vocabulary needs to know of a token. */
type Word = Pick<Token, 'form' | 'word'>;

export interface WordNumbers {
  readonly form: number;
  readonly term: number;
}

/** Stems differ where words are kin (resigned, resignation): four letters alike make a family. */
const familyLetters = 4;
/** No longer word is one that people use: it is pasted, or made up. */
const longestWord = 40;

export function createVocabulary(): Vocabulary {
  const forms: string[] = [];
  const formNumbers = new Map<string, number>();
  const formTerms = createFormTerms();
  const terms: string[] = [];
  const termNumbers = new Map<string, number>();
  const families = new Map<string, number[]>();
  const relations = new Map<number, Map<number, number>>();
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

  const addToFamily = (term: string, number: number): void => {
    const key = familyKey(term);
    if (key === undefined) return;
    const family = families.get(key);
    if (family) family.push(number);
    else families.set(key, [number]);
  };

  const addForm = (form: string, term: number): number => {
    let number = formNumbers.get(form);
    if (number === undefined) {
      number = forms.length;
      formNumbers.set(form, number);
      forms.push(form);
    }
    formTerms.add(number, term);
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
    addWord(word, language) {
      const term = addTerm(termOf(word, language));
      return { term, form: addForm(word.form, term) };
    },
    count({ form, term }, capital, places, middlePlaces) {
      changes++;
      formCounts.add(form, places);
      midCounts.add(term, middlePlaces);
      if (capital) capitalCounts.add(term, middlePlaces);
    },
    formNumber: (form) => formNumbers.get(form),
    termNumber: (term) => termNumbers.get(term),
    termsOfForm: formTerms.of,
    relate(acronym, word, by) {
      addRelation(relations, acronym, word, by);
      addRelation(relations, word, acronym, by);
    },
    relatedTo: (term) => relations.get(term)?.keys() ?? [],
    kinOf(word) {
      const key = familyKey(word);
      return (key !== undefined && families.get(key)) || [];
    },
  };
}

interface FormTerms {
  add(form: number, term: number): void;
  of(form: number): readonly number[];
}

/** Nearly every form has one term, and a list for each would take more room than all else here. */
function createFormTerms(): FormTerms {
  /** By form: its first term plus 1; 0 for none. */
  const first = createGrowingArray();
  const others = new Map<number, number[]>();
  return {
    of(form) {
      const term = first.values[form] ?? 0;
      return term === 0 ? [] : [term - 1, ...(others.get(form) ?? [])];
    },
    add(form, term) {
      const known = first.values[form] ?? 0;
      if (known === 0) first.add(form, term + 1);
      if (known === 0 || known === term + 1) return;
      const more = others.get(form) ?? [];
      if (!more.includes(term)) others.set(form, [...more, term]);
    },
  };
}

/** Counted, so that what one passage says is known for as long as any passage says it. */
function addRelation(
  relations: Map<number, Map<number, number>>,
  from: number,
  to: number,
  by: 1 | -1,
): void {
  const counts = relations.get(from) ?? new Map<number, number>();
  relations.set(from, counts);
  const count = (counts.get(to) ?? 0) + by;
  if (count > 0) counts.set(to, count);
  else counts.delete(to);
  if (counts.size === 0) relations.delete(from);
}

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

function familyKey(word: string): string | undefined {
  return word.length >= familyLetters && word.length <= longestWord && !/[\p{N}:]/u.test(word)
    ? word.slice(0, familyLetters)
    : undefined;
}
