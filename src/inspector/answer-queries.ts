/** What somebody sees of the articles, and the folder that these are of, in; what the page may ask the inspector, by name, out. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../articles/problem.ts';
import type { AskOptions } from '../library/ask/ask-library.ts';
import type { Library } from '../library/library.ts';
import { describeArticle, toProblem } from './describe-article.ts';
import { toExplanation } from './explain-question.ts';
import type { AnswerExplanation, DescribedArticle, ListedArticles } from './explanation.ts';
import { chooseTexts } from './texts/choose-texts.ts';

/** Who asked, and where. */
export interface Asker {
  readonly personId: string;
  readonly roleIds: readonly string[];
  /** Null in direct messages. */
  readonly serverId: string | null;
  readonly channelId: string;
  /** Of their Discord. */
  readonly locale: string;
  /** Whether by a message that everybody there reads; else by a command. */
  readonly byMessage: boolean;
}

/** What is there for them, and what else decides their answer. */
export interface Sight {
  readonly library: Library;
  readonly options: Pick<AskOptions, 'pins' | 'language'>;
}

export interface InspectorParts {
  readonly see: (asker: Asker) => Promise<Sight>;
  readonly folder: string;
  readonly problems: () => readonly Problem[];
}

/** As many as a message on Discord shows at most. */
const shownPassages = 5;

type Answering<Answer> = (query: URLSearchParams) => Promise<Answer>;

/** Each is asked with an asker: `person`, `roles`, `server`, `channel`, `locale` and `door`. */
export interface InspectorQueries {
  /** `question`. */
  readonly explain: Answering<AnswerExplanation>;
  readonly articles: Answering<ListedArticles>;
  /** `id`; null where there is none. */
  readonly article: Answering<DescribedArticle | null>;
}

export function answerQueries({ see, folder, problems }: InspectorParts): InspectorQueries {
  const editorOf = (file: string): string =>
    `vscode://file${pathToFileURL(resolve(folder, file)).pathname}`;
  return {
    async explain(query) {
      const asker = readAsker(query);
      const { library, options } = await see(asker);
      const text = query.get('question') ?? '';
      const asked = await library.explain(text, { limit: shownPassages, ...options });
      return toExplanation(asked, library, { editorOf, texts: textsFor(asker) });
    },
    async articles(query) {
      const asker = readAsker(query);
      const { articles } = (await see(asker)).library;
      // Nothing is hidden in direct messages: a file that is hidden here is an article all the same.
      const shared = (await see({ ...asker, serverId: null })).library.articles;
      const files = new Set(shared.map(({ file }) => file));
      return {
        articles: articles.map(({ id, title, file, passages }) => ({
          id,
          title,
          file: file ?? null,
          passages: passages.length,
          problems: problems().filter((problem) => problem.file === file).length,
        })),
        problems: problems()
          .filter(({ file }) => !files.has(file))
          .map(toProblem),
      };
    },
    async article(query) {
      const asker = readAsker(query);
      const article = (await see(asker)).library.article(query.get('id') ?? '');
      if (!article) return null;
      const { file } = article;
      const editor = file === undefined ? null : editorOf(file);
      return describeArticle(article, problems(), { editor, language: languageOf(asker) });
    },
  };
}

function readAsker(query: URLSearchParams): Asker {
  return {
    personId: query.get('person') ?? '',
    roleIds: (query.get('roles') ?? '').split(' ').filter(Boolean),
    serverId: query.get('server') || null,
    channelId: query.get('channel') ?? '',
    locale: query.get('locale') ?? 'en-US',
    byMessage: query.get('door') === 'message',
  };
}

const languageOf = ({ locale }: Asker): string => locale.split('-')[0] ?? '';
const textsFor = (asker: Asker) => chooseTexts(languageOf(asker));
