/** A word's places in, the counts that change by them out: at once, or staged to be there at one moment. */
import { type Counts, countsOfStep, pairOf } from './counts.ts';
import type { TermRelations } from './term-relations.ts';
import type { CountNames, StagedWords, Vocabulary, WordNumbers } from './vocabulary.ts';

/** False for a form and a term whose count is told from what others leave. */
export type IsCounted = (word: WordNumbers) => boolean;

type CountedIn<Into> = Readonly<Record<CountNames | 'pairs', Into>>;

export function createCount(
  into: CountedIn<Pick<Counts, 'add'>>,
  isCounted: IsCounted,
): Vocabulary['count'] {
  return (word, capital, places, middlePlaces) => {
    into.formCounts.add(word.form, places);
    if (isCounted(word)) into.pairs.add(pairOf(word.form, word.term), places);
    into.midCounts.add(word.term, middlePlaces);
    if (capital) into.capitalCounts.add(word.term, middlePlaces);
  };
}

export function stageWords(
  counts: CountedIn<Counts>,
  isCounted: IsCounted,
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
