/** A data set in, the articles that its passages make up out. */
import type { Article, LanguageCode, Passage } from '../../src/model.ts';
import type { DataSet } from '../bench/data.ts';

export interface Collection {
  readonly set: DataSet;
  readonly articles: readonly Article[];
  /** By passage of the set: the same passage within its article. */
  readonly passages: readonly Passage[];
}

export function collect(set: DataSet): Collection {
  const byTitle = new Map<string, Passage[]>();
  const passages = set.passages.map(({ article, text }) => {
    const siblings = byTitle.get(article) ?? [];
    byTitle.set(article, siblings);
    const passage: Passage = {
      articleId: article,
      number: siblings.length + 1,
      section: null,
      text,
      language: set.language,
      speaker: null,
      date: null,
      link: null,
    };
    siblings.push(passage);
    return passage;
  });
  const articles = [...byTitle].map(([title, own]) => makeArticle(title, set.language, own));
  return { set, articles, passages };
}

function makeArticle(title: string, language: LanguageCode, passages: readonly Passage[]): Article {
  return {
    id: title,
    title,
    publisher: null,
    author: null,
    date: null,
    language,
    url: null,
    kind: 'original',
    questions: [],
    translationOf: null,
    passages,
  };
}
