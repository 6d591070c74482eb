/** The text of an added file in, the article of its server out, read in a thread with a time limit. */
import type { Draft } from '../articles/fetch/import-article.ts';
import type { ParsedFile } from '../articles/read/parse-article.ts';
import type { ArticleReader } from '../articles/worker/create-article-reader.ts';
import type { Article } from '../model.ts';
import { serverArticleId } from './visibility.ts';

export type AddedFile = Pick<Draft, 'name' | 'ending' | 'text'>;

/** The articles that an added one may translate, by id. */
export type FindArticle = (articleId: string) => Article | undefined;

/** `article`: null where it is none, as the problems say. `heavy`: it takes too long, or holds too much. */
export type AddedOutcome =
  | ({ readonly kind: 'read' } & Pick<ParsedFile, 'article' | 'problems'>)
  | { readonly kind: 'heavy' };

export type ReadAdded = (
  guildId: string,
  file: AddedFile,
  find: FindArticle,
) => Promise<AddedOutcome>;

/** A thick book has fewer paragraphs; each is listed, paged and linked later on. */
const maxPassages = 10_000;

export function createReadAdded(reader: ArticleReader): ReadAdded {
  return async (guildId, { name, ending, text }, find) => {
    const outcome = await reader.read({ path: `${name}.${ending}`, content: text });
    if (outcome.kind === 'slow') return { kind: 'heavy' };
    const { article, problems } = ownArticle(guildId, name, outcome.file, find);
    if (article !== null && article.passages.length > maxPassages) return { kind: 'heavy' };
    return { kind: 'read', article, problems };
  };
}

/** As the knowledge folder would have it, under an id that belongs to the server. */
export function ownArticle(
  guildId: string,
  name: string,
  { article, problems }: Pick<ParsedFile, 'article' | 'problems'>,
  find: FindArticle,
): Pick<ParsedFile, 'article' | 'problems'> {
  if (article === null) return { article, problems };
  const id = serverArticleId(guildId, name);
  const passages = article.passages.map((passage) => ({
    ...passage,
    articleId: id,
    section: passage.section && unpart(passage.section),
    speaker: passage.speaker && unpart(passage.speaker),
  }));
  const original = [serverArticleId(guildId, article.translationOf ?? ''), article.translationOf]
    .map((candidate) => find(candidate ?? ''))
    .find((found) => found?.passages.length === passages.length);
  const owned = {
    ...article,
    id,
    passages,
    title: unpart(article.title),
    publisher: article.publisher && unpart(article.publisher),
    author: article.author && unpart(article.author),
    translationOf: original?.id ?? null,
  };
  return { article: owned, problems };
}

/** As parts of a citation are parted; within a word it is a letter's sign, as in Catalan. */
const separator =
  /(?<![\s\p{Cf}])[\s\p{Cf}]+[·•∙⋅‧・･][\s\p{Cf}]*|(?<![\s\p{Cf}])[·•∙⋅‧・･][\s\p{Cf}]+/gu;

/** A name may not add a part to a citation, such as another publisher. */
function unpart(name: string): string {
  const whole = name.replace(separator, ' – ').replace(/¶\s*/gu, '').trim();
  return whole || name;
}
