/** A question and its hits in, the answer out: found, unsure or none. */
import type { Answer, Article, CitedHit, Hit, Outcome, Question } from '../model.ts';
import { citePassage } from './cite-passage.ts';
import { preferTranslations } from './prefer-translations.ts';
import { suggestQuestions } from './suggest-questions.ts';

export interface AnswerOptions {
  /** Hits to keep at most. */
  readonly limit: number;
  /** Keep the hits of a `none` too. */
  readonly all: boolean;
  /** By id: for citations, translations and suggestions. */
  readonly articles: ReadonlyMap<string, Article>;
}

/** Scores from which a hit is shown as the answer (twice as likely right as wrong), and as the closest. */
export const thresholds = { found: 2 / 3, unsure: 0.3 } as const;

export function answerQuestion(
  question: Question,
  hits: readonly Hit[],
  { limit, all, articles }: AnswerOptions,
): Answer {
  const preferred = preferTranslations(question, hits, articles);
  const top = preferred[0]?.score ?? 0;
  const outcome = outcomeOf(top);
  const shown = preferred.filter(({ score }) => all || score >= thresholds.unsure);
  return {
    question,
    outcome,
    hits: shown.slice(0, limit).flatMap((hit): CitedHit[] => {
      const article = articles.get(hit.passage.articleId);
      return article ? [{ ...hit, citation: citePassage(article, hit.passage) }] : [];
    }),
    suggestions: outcome === 'none' ? suggestQuestions(question, articles) : [],
    ...readAsOf(shown[0]),
  };
}

const readAsOf = (hit: Hit | undefined): Pick<Answer, 'readAs'> =>
  hit?.readAs ? { readAs: hit.readAs } : {};

function outcomeOf(score: number): Outcome {
  if (score >= thresholds.found) return 'found';
  return score >= thresholds.unsure ? 'unsure' : 'none';
}
