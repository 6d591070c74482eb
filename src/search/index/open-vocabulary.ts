/** Words in, numbers out: a vocabulary that is empty, kept from before, or goes on from another. */
import {
  type Counts,
  countsOfStep,
  createCounts,
  createSparseCounts,
  extendCounts,
  pairOf,
} from './counts.ts';
import { createFormTerms } from './form-terms.ts';
import { createNumbering, type Numbering, numberAgain } from './numbering.ts';
import { createCount, type IsCounted, stageWords } from './stage-words.ts';
import type { Steps } from './steps.ts';
import { createTermFamilies, type TermFamilies } from './term-families.ts';
import { createTermRelations, type TermRelations } from './term-relations.ts';
import {
  type CountNames,
  compareTexts,
  type Numbers,
  type PackedVocabulary,
  termOf,
  type Vocabulary,
  type WordNumbers,
} from './vocabulary.ts';

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

interface Pairs {
  readonly pairCount: Vocabulary['pairCount'];
  readonly counts: Counts;
  readonly isCounted: IsCounted;
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
