/** The answer that the search gave and what the question was about in, the answer to that out. */
import type { AboutArticles, Answer, Article } from '../model.ts';
import { findNamedArticles, listOriginals } from './name-article.ts';
import type { Intent } from './read-intent.ts';

export interface IntentOptions {
  /** Keep the hits all the same. */
  readonly all: boolean;
  /** Those that were searched. */
  readonly articles: readonly Article[];
}

/** The text wins where it answers and the question may have been meant for it. */
export function answerIntent(
  answer: Answer,
  intent: Intent | undefined,
  { all, articles }: IntentOptions,
): Answer {
  if (!intent || (!intent.sure && answer.outcome === 'found')) return answer;
  const question = { ...answer.question, language: intent.language };
  const { readAs: _, ...rest } = { ...answer, question, hits: all ? answer.hits : [] };
  if (intent.kind === 'talk') return { ...rest, outcome: 'none', talk: intent.talk };
  const about = findArticles(intent, articles);
  return about ? { ...rest, outcome: 'about', suggestions: [], about } : answer;
}

/** Undefined where the question names what is no article. */
function findArticles(
  { about: kind, also = [], named, language }: Intent & { readonly kind: 'about' },
  articles: readonly Article[],
): AboutArticles | undefined {
  const meant = named === null ? articles : findNamedArticles(named, articles);
  if (meant.length === 0) return undefined;
  return { kind, ...(also.length > 0 && { also }), articles: listOriginals(meant, language) };
}
