/** Articles in, for each question that they list the passage that the search finds out. */
import type { Article } from '../model.ts';
import { createLibrary } from './library.ts';

export interface CheckedQuestion {
  /** `peru-us-troops: "When may …?" finds ¶ 1`. */
  readonly line: string;
  /** True where the passage is another than the one named, or not certain. */
  readonly warns: boolean;
}

/** As anybody would find it, without the word of the article on which passage it is. */
export function checkListed(articles: readonly Article[]): CheckedQuestion[] {
  const unnamed = articles.map(({ questionPassages: _, ...article }) => article);
  const library = createLibrary(unnamed, new Date(0));
  return articles.flatMap((article) =>
    article.questions.map((question) => {
      const { outcome, hits } = library.ask(question, { articleId: article.id, all: true });
      const found = hits[0]?.passage.number;
      const named = article.questionPassages?.get(question);
      const differs = found === undefined || (named !== undefined && named !== found);
      const warns = differs || outcome !== 'found';
      const told = [
        found === undefined ? 'finds no passage' : `finds ¶ ${found}`,
        ...(named !== undefined && differs ? [`it names ¶ ${named}`] : []),
        ...(outcome === 'found' ? [] : ['not certain']),
      ];
      return {
        line: `${article.id}: "${question}" ${told.join(', ')}${warns ? ' (warning)' : ''}`,
        warns,
      };
    }),
  );
}
