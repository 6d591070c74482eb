/** Articles and what a server's moderators say of them in, the articles as that server has them out: nobody else's change. */
import { languageCodes } from '../../language/languages.ts';
import type { Article, Glossary } from '../../model.ts';
import type { Amendment, SameWords, ServerSettings } from '../../storage/server-settings.ts';
import { fingerprint } from '../fingerprint.ts';

export type Amendments = Pick<ServerSettings, 'amendments' | 'words'>;

export const isAmended = ({ amendments, words }: Amendments): boolean =>
  words.length > 0 || Object.keys(amendments).length > 0;

export function amendArticles(
  articles: readonly Article[],
  amendments: Amendments['amendments'],
): readonly Article[] {
  return articles.map((article) => {
    const amendment = Object.hasOwn(amendments, article.id) ? amendments[article.id] : undefined;
    return amendment ? amendArticle(article, amendment) : article;
  });
}

function amendArticle(article: Article, { author, date, questions }: Amendment): Article {
  const numbers = new Map(article.questionPassages);
  for (const { question, text } of questions) {
    const passage = article.passages.find((each) => fingerprint(each.text) === text);
    if (passage) numbers.set(question, passage.number);
  }
  const added = questions.map(({ question }) => question);
  return {
    ...article,
    author: author ?? article.author,
    date: date ?? article.date,
    questions: [...new Set([...article.questions, ...added])],
    ...(numbers.size > 0 && { questionPassages: numbers }),
  };
}

/** In every language of the articles: nobody is asked which one a word is of. */
export function createTerms(words: readonly SameWords[], articles: readonly Article[]): Glossary {
  const languages = [...new Set([...languageCodes, ...articles.map(({ language }) => language)])];
  return words.map(({ written, means }) =>
    [written, means].flatMap((text) => languages.map((language) => ({ text, language }))),
  );
}
