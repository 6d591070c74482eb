/** A question and its hits in, the answer out: found, unsure or none. */
import type { Answer, Article, CitedHit, Hit, LanguageCode, Outcome, Question } from '../model.ts';
import { citePassage } from './cite-passage.ts';
import { preferTranslations } from './prefer-translations.ts';
import { readOn } from './read-on.ts';
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
export const thresholds = { found: 0.6, unsure: 0.22 } as const;

const maxSuggestions = 3;

export function answerQuestion(
  question: Question,
  hits: readonly Hit[],
  { limit, all, readsOn, language, articles }: AnswerOptions,
): Answer {
  const preferred = preferTranslations(language, hits, articles);
  const top = preferred[0]?.score ?? 0;
  // What is shown may be the translation of what was found, which lists its questions in another language.
  const firsts = [hits[0], preferred[0]];
  const listed = firsts.some((hit) => isListed(question, hit, articles));
  const outcome = listed ? 'found' : outcomeOf(top);
  const unsure = outcome === 'found' ? Math.min(top, thresholds.unsure) : thresholds.unsure;
  const shown = preferred.filter(({ score }) => all || score >= unsure);
  return {
    question,
    outcome,
    hits: shown
      .slice(0, limit)
      .flatMap((hit, rank) => citeHit(hit, articles, { reads: readsOn && rank === 0 })),
    suggestions: outcome === 'none' ? suggestQuestions(question, articles) : [],
    ...readAsOf(shown[0]),
    ...unmetOf(shown[0]),
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

const unmetOf = (hit: Hit | undefined): Pick<Answer, 'unmet'> =>
  hit?.unmet ? { unmet: hit.unmet } : {};

/** A question that the article itself says it answers is answered by what it says closest to it. */
function isListed(
  question: Question,
  hit: Hit | undefined,
  articles: ReadonlyMap<string, Article>,
): boolean {
  const listed = articles.get(hit?.passage.articleId ?? '')?.questions ?? [];
  return listed.some((each) => each.toLowerCase() === question.text.toLowerCase());
}

function outcomeOf(score: number): Outcome {
  if (score >= thresholds.found) return 'found';
  return score >= thresholds.unsure ? 'unsure' : 'none';
}

/** Questions that the articles say they answer, those in the question's language first. */
function suggestQuestions(question: Question, articles: ReadonlyMap<string, Article>): string[] {
  const all = [...articles.values()];
  const own = all.filter(({ language }) => language === question.language);
  const others = all.filter(({ language }) => language !== question.language);
  // One of each article before a second of any, so that a large library is shown in its breadth.
  const questions: string[] = [];
  for (const group of [own, others]) {
    const deepest = Math.max(0, ...group.map((article) => article.questions.length));
    for (let i = 0; i < deepest && questions.length < maxSuggestions; i++) {
      questions.push(...group.flatMap((article) => article.questions[i] ?? []));
    }
  }
  return questions.slice(0, maxSuggestions);
}
