/** Articles in, the languages that a question about them may be in out. */
import { languageCodes } from '../../language/languages.ts';
import type { Article, LanguageCode } from '../../model.ts';

/** Those that the bot speaks, and those of the articles: nobody asks them in Portuguese where none is. */
export function listLanguages(articles: readonly Article[]): readonly LanguageCode[] {
  const found = new Set<LanguageCode>(languageCodes);
  for (const { language, passages } of articles) {
    found.add(language);
    for (const passage of passages) found.add(passage.language);
  }
  return [...found];
}
