/** Words that were looked up in; a vocabulary of them out, which notes what it was asked for and does not hold. */
import { pairOf } from '../index/counts.ts';
import { unpackVocabulary } from '../index/open-vocabulary.ts';
import { runAtOnce } from '../index/steps.ts';
import type { PackedVocabulary, Vocabulary } from '../index/vocabulary.ts';
import { createFormFilter } from '../question/similar-forms.ts';
import type { TrigramFilter } from '../question/trigram-filter.ts';
import type { FoundWords, WantedWords } from './passage-source.ts';

type Kind = keyof WantedWords;

/** What was looked up already, found or not. */
export type LookedUp = Readonly<Record<Kind, ReadonlySet<string>>>;

export interface SlicedVocabulary {
  readonly vocabulary: Vocabulary;
  readonly filter: TrigramFilter;
  /** What was asked for since it was made and has not been looked up. */
  wanted(): WantedWords;
}

const kinds = ['forms', 'terms', 'families', 'similar'] as const;

export function createSlicedVocabulary(words: FoundWords, lookedUp: LookedUp): SlicedVocabulary {
  const whole = runAtOnce(unpackVocabulary(packWords(words)));
  const lacks = Object.fromEntries(kinds.map((kind) => [kind, new Set<string>()])) as Record<
    Kind,
    Set<string>
  >;
  const note = (kind: Kind, word: string): void => {
    if (!lookedUp[kind].has(word)) lacks[kind].add(word);
  };
  const filter = createFormFilter(whole.forms);
  const vocabulary: Vocabulary = {
    ...whole,
    // Nothing is counted here any more.
    changes: 0,
    formNumber(form) {
      note('forms', form);
      return whole.formNumber(form);
    },
    termNumber(term) {
      note('terms', term);
      return whole.termNumber(term);
    },
    kinOf(word) {
      note('families', word);
      return whole.kinOf(word);
    },
  };
  return {
    vocabulary,
    filter: {
      ...filter,
      candidates(word, edits) {
        note('similar', word);
        return filter.candidates(word, edits);
      },
    },
    wanted: () => ({
      forms: [...lacks.forms],
      terms: [...lacks.terms],
      families: [...lacks.families],
      similar: [...lacks.similar],
    }),
  };
}

function packWords({ forms, terms, relations }: FoundWords): PackedVocabulary {
  const termList = terms.map(({ term }) => term);
  const termNumbers = new Map(termList.map((term, number) => [term, number]));
  const numberOf = (term: string): number => termNumbers.get(term) ?? 0;
  const byForm = new Map<string, { term: number; places: number }[]>();
  for (const { form, term, places } of forms) {
    if (!termNumbers.has(term)) continue;
    const known = byForm.get(form) ?? [];
    known.push({ term: numberOf(term), places });
    byForm.set(form, known);
  }
  const formList = [...byForm.keys()];
  const pairs = [...byForm.values()];
  const related = new Map<number, Map<number, number>>();
  for (const { term, other, passages } of relations) {
    const others = related.get(numberOf(term)) ?? new Map<number, number>();
    if (termNumbers.has(term) && termNumbers.has(other)) others.set(numberOf(other), passages);
    related.set(numberOf(term), others);
  }
  return {
    forms: formList,
    terms: termList,
    formTerms: {
      first: Uint32Array.from(pairs, ([first]) => (first?.term ?? -1) + 1),
      others: pairs.flatMap(([, ...rest], form) =>
        rest.length > 0 ? [[form, rest.map(({ term }) => term)] as const] : [],
      ),
    },
    pairs: pairs.flatMap(([, ...rest], form) =>
      rest.map(({ term, places }) => [pairOf(form, term), places] as const),
    ),
    relations: related,
    counts: {
      formCounts: Uint32Array.from(pairs, (all) =>
        all.reduce((sum, { places }) => sum + places, 0),
      ),
      passageCounts: Uint32Array.from(terms, ({ passages }) => passages),
      midCounts: Uint32Array.from(terms, ({ mid }) => mid),
      capitalCounts: Uint32Array.from(terms, ({ capitals }) => capitals),
    },
  };
}
