/** An article in, what is extracted of it out; worked out once for each article. */
import type { Article } from '../model.ts';
import { extractNames } from './names.ts';
import { extractOutline } from './outline.ts';
import { extractQuotes } from './quotes.ts';
import { extractTimeline } from './timeline.ts';

/** What can be listed of an article; `name` is the places of one name. */
export type Part = 'outline' | 'names' | 'name' | 'timeline' | 'quotes';

/** An article of 3,000 passages takes about half a second the first time. */
function oncePerArticle<T>(extract: (article: Article) => T): (article: Article) => T {
  const known = new WeakMap<Article, { readonly value: T }>();
  return (article) => {
    const kept = known.get(article) ?? { value: extract(article) };
    known.set(article, kept);
    return kept.value;
  };
}

export const outlineOf = oncePerArticle(extractOutline);
export const namesOf = oncePerArticle(extractNames);
export const timelineOf = oncePerArticle(extractTimeline);
export const quotesOf = oncePerArticle(extractQuotes);
