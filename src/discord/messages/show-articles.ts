/** The articles in, the message that lists them out. */
import { fingerprint } from '../../library/fingerprint.ts';
import type { Article } from '../../model.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { nameLanguageItself } from '../texts/name-language.ts';
import type { Visit } from '../visit/visit.ts';
import { container, menuOption, menuRow, textDisplay } from './components.ts';
import { pageButtons, takePage } from './paging.ts';
import { formatDate } from './render-citation.ts';
import type { Shown } from './reply.ts';

const maxTitleChars = 90;
const maxPublisherChars = 50;

function describe(article: Article, { texts }: Visit): string[] {
  return [
    ...(article.publisher === null ? [] : [article.publisher]),
    ...(article.date === null ? [] : [formatDate(article.date, texts)]),
    texts.passageCount(article.passages.length),
    nameLanguageItself(article.language, texts),
    ...(article.kind === 'digest' ? [texts.digestShort] : []),
  ];
}

function renderArticle(article: Article, position: number, visit: Visit): string {
  const about = describe(article, visit).map((part) => escapeLine(part, maxPublisherChars));
  return `${position}. **${escapeLine(article.title, maxTitleChars) || '…'}**\n-# ${about.join(' · ')}`;
}

/** One page of the articles, with a menu to open one and buttons to the other pages. */
export function showArticles(page: number, visit: Visit): Shown {
  const { texts, askerId, library, language } = visit;
  const articles = library.distinct(language);
  // A translation decides what is listed even where it is not.
  const drawsOn = library.articles.map(({ id }) => id);
  if (articles.length === 0)
    return { components: [container([textDisplay(texts.noArticles)])], drawsOn };
  const shown = takePage(articles, page);
  const { rows, start } = shown;
  const heading = texts.articlesHeading(start + 1, start + rows.length, articles.length);
  const lines = rows.map((article, index) => renderArticle(article, start + index + 1, visit));
  const parts = [
    textDisplay([`**${heading}**`, ...lines].join('\n')),
    ...menuRow(
      texts.openArticle,
      { kind: 'open', asker: askerId },
      rows.map((article) =>
        menuOption(article.title, fingerprint(article.id), describe(article, visit).join(' · ')),
      ),
    ),
    ...pageButtons(shown, texts, (target) => ({ kind: 'list', page: target, asker: askerId })),
  ];
  return { components: [container(parts)], drawsOn };
}
