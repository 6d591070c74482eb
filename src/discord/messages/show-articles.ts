/** The articles in, the message that lists them out. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import { languages } from '../../language/languages.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import type { Article } from '../../model.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import type { Asker } from '../visit/asker.ts';
import type { Catalogue } from '../visit/catalogue.ts';
import {
  actionButton,
  buttonRow,
  container,
  menuOption,
  menuRow,
  textDisplay,
} from './components.ts';
import { formatDate } from './render-citation.ts';

/** Ten lines of two titles' length stay below a message's 4,000 characters, and on one phone screen. */
const ARTICLES_PER_PAGE = 10;
const MAX_TITLE_CHARS = 90;
const MAX_PUBLISHER_CHARS = 50;

function describe(article: Article, { texts }: Asker): string[] {
  return [
    ...(article.publisher === null ? [] : [article.publisher]),
    ...(article.date === null ? [] : [formatDate(article.date, texts)]),
    texts.passageCount(article.passages.length),
    languages[article.language].name,
    ...(article.kind === 'digest' ? [texts.digestShort] : []),
  ];
}

function renderArticle(article: Article, position: number, asker: Asker): string {
  const about = describe(article, asker).map((part) => escapeLine(part, MAX_PUBLISHER_CHARS));
  return `${position}. **${escapeLine(article.title, MAX_TITLE_CHARS) || '…'}**\n-# ${about.join(' · ')}`;
}

/** One page of the articles, with a menu to open one and buttons to the other pages. */
export function showArticles(
  catalogue: Catalogue,
  page: number,
  asker: Asker,
): APIMessageTopLevelComponent[] {
  const { texts, id } = asker;
  const { articles } = catalogue.library;
  if (articles.length === 0) return [container([textDisplay(texts.noArticles)])];
  const pages = Math.ceil(articles.length / ARTICLES_PER_PAGE);
  const current = Math.min(Math.max(page, 1), pages);
  const start = (current - 1) * ARTICLES_PER_PAGE;
  const shown = articles.slice(start, start + ARTICLES_PER_PAGE);
  const heading = texts.articlesHeading(start + 1, start + shown.length, articles.length);
  const lines = shown.map((article, index) => renderArticle(article, start + index + 1, asker));
  const turnTo = (target: number, label: string) =>
    target < 1 || target > pages
      ? []
      : [actionButton(label, { kind: 'list', page: target, asker: id })];
  return [
    container([
      textDisplay([`**${heading}**`, ...lines].join('\n')),
      ...menuRow(
        texts.openArticle,
        { kind: 'open', asker: id },
        shown.map((article) =>
          menuOption(article.title, fingerprint(article.id), describe(article, asker).join(' · ')),
        ),
      ),
      ...buttonRow([
        ...turnTo(current - 1, `◀ ${texts.previousPage}`),
        ...turnTo(current + 1, `${texts.nextPage} ▶`),
      ]),
    ]),
  ];
}
