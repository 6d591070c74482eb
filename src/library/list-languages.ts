/** Articles in, the languages that a question about them may be in out. */
import { languageCodes } from '../language/languages.ts';
import type { Article, LanguageCode } from '../model.ts';

/** Those that the bot speaks, and those of the articles: nobody asks them in Portuguese where none is. */
export function listLanguages(articles: readonly Article[]): readonly LanguageCode[] {
  const written = articles.flatMap(({ language, passages }) => [
    language,
    ...passages.map((passage) => passage.language),
  ]);
  return [...new Set<LanguageCode>([...languageCodes, ...written])];
}
