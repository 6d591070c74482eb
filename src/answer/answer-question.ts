/** A question and its hits in, the answer out: found, unsure or none. */
import type { Answer, Article, CitedHit, Hit, LanguageCode, Outcome, Question } from '../model.ts';
import { citePassage } from './cite-passage.ts';
import { listUnmet } from './list-unmet.ts';
import { preferTranslations } from './prefer-translations.ts';
import { readOn } from './read-on.ts';
import { suggestQuestions } from './suggest-questions.ts';
import { widenSentence } from './widen-sentence.ts';

export interface AnswerOptions {
  /** Hits to keep at most. */
  readonly limit: number;
  /** Keep the hits of a `none` too. */
  readonly all: boolean;
  /** Whether a short first passage is shown with the one after it. */
  readonly readsOn: boolean;
  /** The reader's: passages that are there in it are shown in it. */
  readonly language: LanguageCode;
  /** By id: for citations, translations and suggestions. */
  readonly articles: ReadonlyMap<string, Article>;
}

/** Scores from which a hit is shown as the answer (three in five are right), and as the closest. */
export const thresholds = { found: 0.63, unsure: 0.22 } as const;

/** Behind an answer, or the closest passage, less is worth a look: one answers, others bear on it. */
const leastBehind = 0.12;

export function answerQuestion(
  question: Question,
  hits: readonly Hit[],
  { limit, all, readsOn, language, articles }: AnswerOptions,
): Answer {
  const preferred = preferTranslations(language, hits, articles);
  const top = preferred[0]?.score ?? 0;
  const outcome = outcomeOf(top);
  const least = outcome === 'none' ? thresholds.unsure : leastBehind;
  const shown = preferred.filter(({ score }) => all || score >= least);
  const cited = shown
    .slice(0, limit)
    .flatMap((hit, rank) => citeHit(hit, articles, { reads: readsOn && rank === 0 }));
  const unmet = listUnmet(cited, articles);
  return {
    question,
    outcome,
    hits: cited,
    suggestions: outcome === 'none' ? suggestQuestions(question, articles) : [],
    ...readAsOf(shown[0]),
    ...(unmet.length > 0 ? { unmet } : {}),
  };
}

/** None where the article is gone. `reads`: on to the next passage, where both are short. */
function citeHit(
  hit: Hit,
  articles: ReadonlyMap<string, Article>,
  { reads }: { reads: boolean },
): CitedHit[] {
  const { passage } = hit;
  const article = articles.get(passage.articleId);
  if (!article) return [];
  const sentence = widenSentence(passage, hit.sentence);
  const next = reads ? readOn(article, passage, sentence) : undefined;
  return [{ ...hit, sentence, citation: citePassage(article, passage), ...(next ? { next } : {}) }];
}

const readAsOf = (hit: Hit | undefined): Pick<Answer, 'readAs'> =>
  hit?.readAs ? { readAs: hit.readAs } : {};

function outcomeOf(score: number): Outcome {
  if (score >= thresholds.found) return 'found';
  return score >= thresholds.unsure ? 'unsure' : 'none';
}
