/** A question's token in, the terms of the index that it may stand for out, each with its weight. */
import { termOf } from '../index/vocabulary.ts';
import type { Token } from '../text/tokenise.ts';
import { inverseFrequency } from './inverse-frequency.ts';
import type { QuestionContext } from './question-context.ts';
import type { SimilarForm } from './similar-forms.ts';

/** A term that a question word may stand for. */
export interface Alternative {
  readonly term: number;
  /** 1 for the word itself, less for a guess. */
  readonly weight: number;
  /** The term's inverse document frequency. */
  readonly idf: number;
}

/** The terms that the word's form was indexed as in any language, and its stem in the question's. */
export function knownAlternatives(token: Token, context: QuestionContext): Alternative[] {
  const { vocabulary, language } = context;
  const form = vocabulary.formNumber(token.form);
  const terms = new Set(form === undefined ? [] : vocabulary.termsOfForm(form));
  const stem = vocabulary.termNumber(termOf(token, language));
  if (stem !== undefined) terms.add(stem);
  return termAlternatives([...terms], context);
}

/** Terms that all stand for the word itself; those that no passage holds are left out. */
export const termAlternatives = (
  terms: readonly number[],
  context: QuestionContext,
): Alternative[] =>
  toAlternatives(
    terms.map((term) => ({ term, weight: 1 })),
    context,
  );

/** Words spelt alike, less weight the less alike: the sixth power sets the second best far back. */
export function guessAlternatives(
  similar: readonly SimilarForm[],
  context: QuestionContext,
): Alternative[] {
  const best = similar[0]?.similarity ?? 1;
  const guesses = similar.flatMap(({ form, similarity }) => {
    const weight = (similarity / best) ** 6 * (0.5 + 0.5 * best);
    return context.vocabulary.termsOfForm(form).map((term) => ({ term, weight }));
  });
  return toAlternatives(guesses, context);
}

function toAlternatives(
  guesses: readonly { term: number; weight: number }[],
  { vocabulary, passageCount, language }: QuestionContext,
): Alternative[] {
  const best = new Map<number, number>();
  for (const { term, weight } of guesses) {
    const holding = vocabulary.passageCounts.of(term);
    if (holding > 0) best.set(term, Math.max(weight, best.get(term) ?? 0));
  }
  return [...best].map(([term, weight]) => {
    const holding = vocabulary.passageCounts.of(term);
    return {
      term,
      weight,
      idf: inverseFrequency(vocabulary.terms[term] ?? '', holding, passageCount, language),
    };
  });
}

/** Of guesses that are about as good the commonest is likeliest meant, so its idf counts. */
export function weighAlternatives(alternatives: readonly Alternative[]): number | undefined {
  if (alternatives.length === 0) return undefined;
  const best = Math.max(...alternatives.map(({ weight }) => weight));
  const likely = alternatives.filter(({ weight }) => weight >= 0.9 * best);
  return Math.min(...likely.map(({ weight, idf }) => weight * idf));
}
