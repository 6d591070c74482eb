/** Footnote itself, asked as the bot asks it: question parsed, hits ranked, sentence chosen, score given. */
import type { Article, LanguageCode, Passage } from '../../../src/model.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { parseQuestion } from '../../../src/search/question/parse-question.ts';
import type { BenchPassage } from '../data.ts';
import type { Peer } from '../peer.ts';

export const peer: Peer = {
  settings: 'as shipped',
  scored: true,
  async build(passages, language) {
    /** Where each article's passages stand in the list. */
    const places = new Map<string, number[]>();
    const engine = createEngine(toArticles(passages, language, places));
    let added: Article | undefined;
    return {
      search: (text, limit) =>
        engine.search(parseQuestion(text), { limit }).map(({ passage, score, sentence }) => ({
          index: places.get(passage.articleId)?.[passage.number - 1] ?? -1,
          score,
          sentence: passage.text.slice(sentence.start, sentence.end),
        })),
      add(more) {
        [added] = toArticles(more, language, places);
        if (added) engine.add(added);
      },
      removeAdded() {
        if (added) engine.remove(added.id);
      },
    };
  },
};

/** The passages by article, each article's in order. */
function toArticles(
  passages: readonly BenchPassage[],
  language: LanguageCode,
  places: Map<string, number[]>,
): Article[] {
  const articles = new Map<string, Passage[]>();
  for (const [index, passage] of passages.entries()) {
    const siblings = articles.get(passage.article) ?? [];
    const siblingPlaces = places.get(passage.article) ?? [];
    articles.set(passage.article, siblings);
    places.set(passage.article, siblingPlaces);
    siblings.push(toPassage(passage, siblings.length + 1));
    siblingPlaces.push(index);
  }
  return [...articles].map(([title, list]) => toArticle(title, list, language));
}

function toPassage({ article, text, language }: BenchPassage, number: number): Passage {
  return {
    articleId: article,
    number,
    section: null,
    text,
    language,
    speaker: null,
    date: null,
    link: null,
  };
}

function toArticle(title: string, passages: readonly Passage[], language: LanguageCode): Article {
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
