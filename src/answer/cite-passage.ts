/** An article and one of its passages in, the citation out. */
import type { Article, Citation, Passage } from '../model.ts';

export function citePassage(article: Article, passage: Passage): Citation {
  return {
    title: article.title,
    publisher: article.publisher,
    author: article.author,
    date: article.date,
    section: passage.section,
    passage: passage.number,
    ...(passage.place === undefined ? {} : { place: passage.place }),
    passages: article.passages.length,
    kind: article.kind,
    url: article.url,
    link: passage.link,
  };
}
