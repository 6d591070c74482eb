/** The answers to the sentences of one text in, the answer to the whole of it out. */
import type { Answer, Article, CitedHit, Question } from '../model.ts';
import { originalOf } from './prefer-translations.ts';

/** The passages that bear on any of them, each once (in one language) with its best hit; as certain as the best. */
export function mergeAnswers(
  question: Question,
  answers: readonly Answer[],
  { limit, articles }: { limit: number; articles: ReadonlyMap<string, Article> },
): Answer {
  const best = new Map<string, CitedHit>();
  for (const hit of answers.flatMap(({ hits }) => hits)) {
    const key = originalOf(hit.passage, articles);
    if (hit.score > (best.get(key)?.score ?? 0)) best.set(key, hit);
  }
  const hits = [...best.values()].sort((a, b) => b.score - a.score);
  return {
    question,
    outcome: strongest(answers),
    hits: hits.slice(0, limit),
    suggestions: [...new Set(answers.flatMap(({ suggestions }) => suggestions))],
  };
}

function strongest(answers: readonly Answer[]): Answer['outcome'] {
  const order = ['found', 'unsure'] as const;
  return order.find((outcome) => answers.some((answer) => answer.outcome === outcome)) ?? 'none';
}
