/** Passages asked for by number in, the answer that shows them, or says that there are none, out. */
import type { Answer, Article, Hit, Question, Reference } from '../model.ts';
import { type AnswerOptions, answerQuestion } from './answer-question.ts';
import { findNamedArticles, listOriginals, namesAnyArticle } from './name-article.ts';

/** More than this nobody reads at once; those after it are a page away. */
const maxPassages = 10;

interface Referred {
  readonly numbers: readonly number[];
  /** The article's name as typed; null where none was. */
  readonly of: string | null;
}

/** Undefined where no passage is asked for, or what it is said to be of is no article. */
export function findReferred(
  referred: Referred | undefined,
  { language }: Question,
  articles: readonly Article[],
): Reference | undefined {
  if (!referred || articles.length === 0) return undefined;
  const { numbers, of } = referred;
  const any = of === null || namesAnyArticle(of);
  const named = any ? articles : findNamedArticles(of, articles);
  return named.length === 0 ? undefined : { numbers, articles: listOriginals(named, language) };
}

/** All that were asked for, of each article there is, whatever the limit on what is searched for. */
export function answerReference(
  question: Question,
  reference: Reference,
  options: AnswerOptions,
): Answer {
  const { numbers, articles } = reference;
  const hits = articles.flatMap(({ passages }) =>
    numbers.flatMap((number): Hit[] => {
      const passage = passages[number - 1];
      if (!passage) return [];
      const sentence = { start: 0, end: passage.text.length };
      return [{ passage, score: 1, matches: [], sentence }];
    }),
  );
  const limit = Math.max(options.limit, Math.min(numbers.length, maxPassages));
  return { ...answerQuestion(question, hits, { ...options, limit }), reference };
}
