/** A library and the folder that it is of in, what the page may ask the inspector, by name, out. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FollowedKnowledge } from '../library/follow-knowledge.ts';
import type { LiveLibrary } from '../library/library.ts';
import { describeArticle, toProblem } from './describe-article.ts';
import { toExplanation } from './explain-question.ts';
import type { AnswerExplanation, DescribedArticle, ListedArticles } from './explanation.ts';

export interface InspectorParts {
  readonly library: LiveLibrary;
  readonly folder: string;
  readonly knowledge: Pick<FollowedKnowledge, 'problems' | 'changes' | 'changedAfter'>;
}

/** As many as a message on Discord shows at most. */
const shownPassages = 5;

/** Each is asked with the server, whose own articles count there. */
export interface InspectorQueries {
  /** `question`, and the reader's `language`. */
  readonly explain: (query: URLSearchParams) => AnswerExplanation;
  readonly articles: (query: URLSearchParams) => ListedArticles;
  /** `id`; null where there is none. */
  readonly article: (query: URLSearchParams) => DescribedArticle | null;
  /** `after` that many changes; resolves when there is one more. */
  readonly changes: (query: URLSearchParams) => Promise<number>;
}

export function answerQueries({ library, folder, knowledge }: InspectorParts): InspectorQueries {
  const editorOf = (file: string): string =>
    `vscode://file${pathToFileURL(resolve(folder, file)).pathname}`;
  const libraryOf = (query: URLSearchParams) => library.of(query.get('server'));
  return {
    explain(query) {
      const { explain, article } = libraryOf(query);
      const language = query.get('language');
      const asked = explain(query.get('question') ?? '', {
        limit: shownPassages,
        ...(language && { language }),
      });
      return toExplanation(asked, { article }, editorOf);
    },
    articles(query) {
      const { articles } = libraryOf(query);
      const problems = knowledge.problems();
      const files = new Set(articles.map(({ file }) => file));
      return {
        changes: knowledge.changes(),
        articles: articles.map(({ id, title, file, passages }) => ({
          id,
          title,
          file: file ?? null,
          passages: passages.length,
          problems: problems.filter((problem) => problem.file === file).length,
        })),
        problems: problems.filter(({ file }) => !files.has(file)).map(toProblem),
      };
    },
    article(query) {
      const article = libraryOf(query).article(query.get('id') ?? '');
      if (!article) return null;
      const { file } = article;
      const editor = file === undefined ? null : editorOf(file);
      return describeArticle(article, knowledge.problems(), editor);
    },
    changes: (query) => knowledge.changedAfter(Number(query.get('after') ?? 0)),
  };
}
