/** A library in, ways to find its articles, passages and questions by their short names out. */

import { fingerprint } from '../../library/fingerprint.ts';
import type { Library } from '../../library/library.ts';
import type { Article, Citation, Passage } from '../../model.ts';
import type { PassageRef } from '../messages/custom-id.ts';
import { type Choices, createChoices } from './choices.ts';

/** A passage with all that is needed to show it. */
export interface CitedPassage {
  readonly article: Article;
  readonly passage: Passage;
  readonly citation: Citation;
}

export interface ResolvedPassage extends CitedPassage {
  /** True where the text is no longer what it was when the message was sent. */
  readonly changed: boolean;
}

export interface Catalogue {
  readonly library: Library;
  /** What to propose while a person types. */
  readonly choices: Choices;
  /** The article whose id has this fingerprint. */
  articleByKey(key: string): Article | undefined;
  /** ¶ `number` of an article. */
  passage(article: Article, number: number): CitedPassage | undefined;
  /** The same passage in another language, where an article says that it translates the other. */
  translation(passage: Passage): CitedPassage | undefined;
  /** The passage that a button names, as it is now. */
  resolve(ref: PassageRef): ResolvedPassage | undefined;
  /** The article's question that has this fingerprint. */
  questionByKey(key: string): string | undefined;
}

/** How buttons name a passage. */
export function refer(passage: Passage): PassageRef {
  return {
    article: fingerprint(passage.articleId),
    number: passage.number,
    text: fingerprint(passage.text),
  };
}

/** The articles that translate each article, or that it translates, by its id. */
function pairTranslations(articles: readonly Article[]): Map<string, Article[]> {
  const families = new Map<string, Article[]>();
  for (const article of articles) {
    const original = article.translationOf ?? article.id;
    families.set(original, [...(families.get(original) ?? []), article]);
  }
  return new Map(
    articles.map((article) => {
      const family = families.get(article.translationOf ?? article.id) ?? [];
      return [article.id, family.filter(({ id }) => id !== article.id)];
    }),
  );
}

export function createCatalogue(library: Library): Catalogue {
  const articles = new Map(library.articles.map((article) => [fingerprint(article.id), article]));
  const questions = new Map(
    library.articles
      .flatMap((article) => article.questions)
      .map((text) => [fingerprint(text), text]),
  );

  const pairs = pairTranslations(library.articles);

  function passage(article: Article, number: number): CitedPassage | undefined {
    const cited = library.passage(article.id, number);
    return cited && { article, ...cited };
  }

  return {
    library,
    choices: createChoices(library),
    passage,
    translation: (original) =>
      (pairs.get(original.articleId) ?? [])
        .map((article) => passage(article, original.number))
        .find((other) => other && other.passage.language !== original.language),
    articleByKey: (key) => articles.get(key),
    questionByKey: (key) => questions.get(key),
    resolve: (ref) => {
      const article = articles.get(ref.article);
      const found = article && passage(article, ref.number);
      return found && { ...found, changed: fingerprint(found.passage.text) !== ref.text };
    },
  };
}
