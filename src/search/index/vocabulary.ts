/** Words in, numbers out: which forms and terms the indexed passages use, and how often. */
import { foldWord } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../text/tokenise.ts';
import {
  type Counts,
  countsOfStep,
  createCounts,
  createSparseCounts,
  extendCounts,
  pairOf,
} from './counts.ts';
import { createFormTerms, type PackedFormTerms } from './form-terms.ts';
import { createNumbering, type Numbering, numberAgain } from './numbering.ts';
import type { Steps } from './steps.ts';
import { createTermFamilies, type TermFamilies } from './term-families.ts';
import { createTermRelations, type PackedRelations, type TermRelations } from './term-relations.ts';

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
type Numbers = Pick<
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

export const createVocabulary = (): Vocabulary =>
  openVocabulary({
    forms: createNumbering(),
    terms: createNumbering(),
    families: createTermFamilies(),
  });

export function* unpackVocabulary(packed: PackedVocabulary): Steps<Vocabulary> {
  const forms = yield* numberAgain(packed.forms);
  const terms = yield* numberAgain(packed.terms);
  const families = createTermFamilies();
  for (const [number, term] of terms.words.entries()) {
    families.add(term, number);
    if (number % countsOfStep === 0) yield;
  }
  return openVocabulary({ forms, terms, families }, packed);
}

interface VocabularyWords {
  readonly forms: Numbering;
  readonly terms: Numbering;
  readonly families: TermFamilies;
}

function openVocabulary(
  { forms, terms, families }: VocabularyWords,
  packed?: PackedVocabulary,
): Vocabulary {
  const formTerms = createFormTerms(packed?.formTerms);
  const numbers: Numbers = {
    forms: forms.words,
    terms: terms.words,
    addWord(word, language) {
      const known = terms.words.length;
      const text = termOf(word, language);
      const term = terms.number(text);
      if (term === known) families.add(text, term);
      const form = forms.number(word.form);
      formTerms.add(form, term);
      return { term, form };
    },
    formNumber: forms.find,
    termNumber: terms.find,
    termsOfForm: formTerms.of,
    kinOf: families.of,
  };
  const counts = {
    formCounts: createCounts(packed?.counts.formCounts),
    passageCounts: createCounts(packed?.counts.passageCounts),
    midCounts: createCounts(packed?.counts.midCounts),
    capitalCounts: createCounts(packed?.counts.capitalCounts),
  };
  const { formCounts } = counts;
  // Nearly every form has one term, whose places are all of the form's.
  const others = createSparseCounts(packed?.pairs);
  const relations = createTermRelations(undefined, packed?.relations);
  const pack = (): PackedVocabulary => ({
    forms: forms.words,
    terms: terms.words,
    formTerms: formTerms.pack(),
    pairs: others.pack(),
    relations: relations.pack(),
    counts: {
      formCounts: counts.formCounts.pack(),
      passageCounts: counts.passageCounts.pack(),
      midCounts: counts.midCounts.pack(),
      capitalCounts: counts.capitalCounts.pack(),
    },
  });
  const pairCount = (form: number, term: number): number => {
    const [first, ...rest] = formTerms.of(form);
    if (term !== first) return others.of(pairOf(form, term));
    return rest.reduce((left, other) => left - others.of(pairOf(form, other)), formCounts.of(form));
  };
  const isCounted = ({ form, term }: WordNumbers): boolean => formTerms.of(form)[0] !== term;
  const pairs = { counts: others, pairCount, isCounted, parentChanges: () => 0, pack };
  return countIn(numbers, relations, pairs, counts);
}

/**
 * The parent's words and what is counted here besides, which the parent does not see: so one part of
 * a library tells nothing of what stands in another. The two share their numbers, which say nothing.
 */
export function extendVocabulary(parent: Vocabulary): Vocabulary {
  const pairs = createSparseCounts();
  const above = {
    pairCount: (form: number, term: number) =>
      parent.pairCount(form, term) + pairs.of(pairOf(form, term)),
    counts: pairs,
    isCounted: () => true,
    parentChanges: () => parent.changes,
    pack: parent.pack,
  };
  return countIn(parent.numbers, createTermRelations(parent.relations), above, {
    formCounts: extendCounts(parent.formCounts),
    passageCounts: extendCounts(parent.passageCounts),
    midCounts: extendCounts(parent.midCounts),
    capitalCounts: extendCounts(parent.capitalCounts),
  });
}

type CountNames = 'formCounts' | 'passageCounts' | 'midCounts' | 'capitalCounts';

interface Pairs {
  readonly pairCount: Vocabulary['pairCount'];
  readonly counts: Counts;
  /** False for a pair that is told from what others leave. */
  readonly isCounted: (word: WordNumbers) => boolean;
  readonly parentChanges: () => number;
  readonly pack: Vocabulary['pack'];
}

function countIn(
  numbers: Numbers,
  relations: TermRelations,
  pairs: Pairs,
  counts: Pick<Vocabulary, CountNames>,
): Vocabulary {
  const { pairCount, parentChanges, pack } = pairs;
  let changes = 0;
  const count = createCount({ ...counts, pairs: pairs.counts }, pairs.isCounted);
  /** In an order that does not tell which came first: another part of the library may have had them. */
  const inOrder = (found: readonly number[]): readonly number[] =>
    found.length < 2
      ? found
      : [...found].sort((a, b) => compareTexts(numbers.terms[a] ?? '', numbers.terms[b] ?? ''));
  return {
    ...numbers,
    ...counts,
    numbers,
    relations,
    pack,
    get changes() {
      return parentChanges() + changes;
    },
    pairCount,
    count: (...word) => {
      changes++;
      count(...word);
    },
    stage: () =>
      stageWords({ ...counts, pairs: pairs.counts }, pairs.isCounted, relations, () => {
        changes++;
      }),
    relate: relations.add,
    relatedTo: (term) => inOrder(relations.of(term)),
    termsOfForm: (form) =>
      inOrder(numbers.termsOfForm(form).filter((term) => pairCount(form, term) > 0)),
    kinOf: (word) =>
      inOrder(numbers.kinOf(word).filter((term) => counts.passageCounts.of(term) > 0)),
  };
}

type CountedIn<Into> = Readonly<Record<CountNames | 'pairs', Into>>;

function createCount(
  into: CountedIn<Pick<Counts, 'add'>>,
  isCounted: Pairs['isCounted'],
): Vocabulary['count'] {
  return (word, capital, places, middlePlaces) => {
    into.formCounts.add(word.form, places);
    if (isCounted(word)) into.pairs.add(pairOf(word.form, word.term), places);
    into.midCounts.add(word.term, middlePlaces);
    if (capital) into.capitalCounts.add(word.term, middlePlaces);
  };
}

function stageWords(
  counts: CountedIn<Counts>,
  isCounted: Pairs['isCounted'],
  relations: TermRelations,
  onChange: () => void,
): StagedWords {
  const staged = {
    formCounts: counts.formCounts.stage(),
    passageCounts: counts.passageCounts.stage(),
    midCounts: counts.midCounts.stage(),
    capitalCounts: counts.capitalCounts.stage(),
    pairs: counts.pairs.stage(),
  };
  const related: Parameters<TermRelations['add']>[] = [];
  return {
    count: createCount(staged, isCounted),
    passageCounts: staged.passageCounts,
    relate: (...relation) => void related.push(relation),
    show() {
      for (const each of Object.values(staged)) each.show();
      onChange();
    },
    *settle() {
      for (const [at, relation] of related.entries()) {
        relations.add(...relation);
        if (at % countsOfStep === countsOfStep - 1) yield;
      }
      onChange();
      for (const each of Object.values(staged)) yield* each.settle();
    },
  };
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
