/** Articles in, the languages that a question about them may be in out. */
import { languageCodes } from '../../language/languages.ts';
import type { Article, LanguageCode } from '../../model.ts';

/** Those that the bot speaks, and those of the articles: nobody asks them in Portuguese where none is. */
export function listLanguages(articles: readonly Article[]): readonly LanguageCode[] {
  const found = new Set<LanguageCode>(languageCodes);
  for (const article of articles) for (const code of languagesOf(article)) found.add(code);
  return [...found];
}

const known = new WeakMap<Article, readonly LanguageCode[]>();

/** Read once for each: most articles stay when some come or go. */
function languagesOf(article: Article): readonly LanguageCode[] {
  const { language, passages } = article;
  const codes = known.get(article) ?? [
    ...new Set([language, ...passages.map((passage) => passage.language)]),
  ];
  known.set(article, codes);
  return codes;
}
