/** An article in, how long it is and the questions it answers out. */
import type { Article } from '../model.ts';

export interface ListedQuestion {
  readonly question: string;
  /** ¶ number; null where the article does not name it. */
  readonly passage: number | null;
}

export function countWords({ passages }: Article): number {
  return passages.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

export const listQuestions = ({ questions, questionPassages }: Article): ListedQuestion[] =>
  questions.map((question) => ({ question, passage: questionPassages?.get(question) ?? null }));
