/** Articles in, each once whatever its translations, or the one that a person's words name, out. */
import { foldWord } from '../language/fold.ts';
import { inAnyLanguage, lazyPattern } from '../language/in-any-language.ts';
import { languages } from '../language/languages.ts';
import type { Article, LanguageCode } from '../model.ts';

/** Of an article and its translations the one in `language`, else the one that was there first. */
export function listOriginals(articles: readonly Article[], language: LanguageCode): Article[] {
  const families = new Map<string, Article[]>();
  for (const article of articles) {
    const original = article.translationOf ?? article.id;
    families.set(original, [...(families.get(original) ?? []), article]);
  }
  return [...families.values()].flatMap(
    (family) => family.find((article) => article.language === language) ?? family[0] ?? [],
  );
}

const anyArticle = (): string => inAnyLanguage(({ conversation }) => conversation.article);
const wholeAnyArticle = lazyPattern(() => `^${anyArticle()}$`, 'u');
const eachAnyArticle = lazyPattern(() => `(?:^|(?<= ))${anyArticle()}(?= |$)`, 'gu');

/** "this article", which every article may be. */
export function namesAnyArticle(words: string): boolean {
  return wholeAnyArticle().test(foldWords(words));
}

/** Those whose title or id it is; else those whose title has all words of "the article about the ferry". */
export function findNamedArticles(words: string, articles: readonly Article[]): Article[] {
  const typed = foldWords(words);
  const same = articles.filter(
    ({ id, title }) => foldWords(title) === typed || foldWords(id) === typed,
  );
  if (same.length > 0) return same;
  const rest = typed.replace(eachAnyArticle(), '').split(' ');
  const told = rest.filter(isTelling);
  if (told.length === 0 || rest.length === typed.split(' ').length) return [];
  return articles.filter(({ title }) => {
    const titleWords = new Set(foldWords(title).split(' '));
    return told.every((word) => titleWords.has(word));
  });
}

const isTelling = (word: string): boolean =>
  word !== '' && Object.values(languages).every(({ stopWords }) => !stopWords.has(word));

const foldWords = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
