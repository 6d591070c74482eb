/** A read question in, what to look for in the passages out. */
import type { Vocabulary } from '../index/vocabulary.ts';
import type { QuotedPhrase } from '../question/quoted-phrases.ts';
import type { ReadQuestion } from '../question/read-question.ts';
import type { PassageQuery, SoughtTerm } from './passage-source.ts';

/** The first stage's own order decides among them, so that a rough order is enough to fetch them by. */
const candidateCount = 50;
/** As many passages as may hold a quoted phrase's words before one holds the phrase. */
const quotingCount = 200;
/** Fewer, and passages are looked for by other words for the same thing (see `find-candidates.ts`). */
const enoughFound = 16;

export interface Queries {
  readonly first: PassageQuery;
  /** Null where nothing is quoted that could be looked up. */
  readonly quoting: PassageQuery | null;
  /** By kin and other words for the same thing, where the first finds fewer than `enough`. */
  readonly loose: PassageQuery;
  readonly enough: number;
}

export function toQueries(
  { words, phrases }: ReadQuestion,
  vocabulary: Vocabulary,
  hits: number,
): Queries {
  const sought = (term: number, worth: number): SoughtTerm => ({
    term: vocabulary.terms[term] as string,
    worth,
    passages: vocabulary.passageCounts.of(term),
  });
  const limit = Math.max(candidateCount, hits);
  const own = words.flatMap(({ alternatives }) =>
    alternatives.length === 0
      ? []
      : [alternatives.map(({ term, weight, idf }) => sought(term, weight * idf))],
  );
  const loose = words.flatMap(({ related, kin }) => {
    const terms = [...related.map(({ term }) => term), ...kin];
    return terms.length === 0 ? [] : [terms.map((term) => sought(term, 1))];
  });
  const required = requiredTerms(phrases, vocabulary);
  return {
    first: { words: own, required: [], limit },
    quoting: required && { words: own, required, limit: quotingCount },
    loose: { words: loose, required: [], limit },
    enough: Math.max(enoughFound, hits),
  };
}

/** Null where a word stands nowhere, or none of them is indexed. */
function requiredTerms(
  phrases: readonly QuotedPhrase[],
  { terms }: Vocabulary,
): PassageQuery['required'] | null {
  const required = phrases
    .flat()
    .flatMap((word) =>
      word.terms === null ? [] : [[...word.terms].map((term) => terms[term] as string)],
    );
  return required.length === 0 || required.some((each) => each.length === 0) ? null : required;
}
