/** The articles that a question was about in, the message that says what they are out. */

import { citePassage } from '../../answer/cite-passage.ts';
import { countWords, listQuestions } from '../../answer/describe-article.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import type { About, AboutArticles, Article } from '../../model.ts';
import { maxTextChars } from '../limits.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import type { Visit } from '../visit/visit.ts';
import {
  buttonRow,
  container,
  hitsId,
  linkButton,
  menuOption,
  menuRow,
  textDisplay,
  textSize,
} from './components.ts';
import { listPart, type Row } from './list-part.ts';
import { formatDate, renderArticleCitation } from './render-citation.ts';
import type { Shown } from './reply.ts';
import { showArticles } from './show-articles.ts';

const maxListed = 15;
const maxRows = 12;
const maxQuestions = 10;
const maxLineChars = 120;
const maxDescriptionChars = 500;
/** Words of the article in a row: the most of these with which all fits into a message. */
const wordsChars = [200, 120, 60, 0];

/** One article with its citation, its parts and its questions; several in a list. */
export function showAbout({ kind, also = [], articles }: AboutArticles, visit: Visit): Shown {
  const [article] = articles;
  if (kind === 'list' || !article) return showArticles(1, visit);
  return articles.length === 1
    ? showOne([kind, ...also], article, visit)
    : showEach(kind, articles, visit);
}

function showOne(kinds: readonly About[], article: Article, visit: Visit): Shown {
  const { texts, askerId } = visit;
  const makeRows = listPart(article, 'outline', null, texts) ?? [];
  const rows = makeRows.slice(0, maxRows).map((makeRow) => makeRow());
  return {
    components: [
      container([
        textDisplay(renderCard(kinds, article, rows, visit)),
        ...buttonRow(linkButton(texts.openSource, article.url)),
        ...menuRow(
          texts.readPassage,
          { kind: 'pick', outcome: 'found', asker: askerId },
          rows.map(({ option }) => option),
          hitsId,
        ),
      ]),
    ],
    drawsOn: [article.id],
  };
}

/** With as many words of each part as there is room for. */
function renderCard(
  kinds: readonly About[],
  article: Article,
  rows: readonly Row[],
  visit: Visit,
): string {
  const { texts } = visit;
  const told = kinds.flatMap((kind) => describe(kind, article, visit) ?? []);
  const [first] = article.passages;
  const above = [
    `**${escapeLine(article.title, maxLineChars)}**`,
    ...told,
    ...(first ? [renderArticleCitation(citePassage(article, first), texts)] : []),
  ];
  const questions = listQuestions(article)
    .slice(0, maxQuestions)
    .map(({ question, passage }) => {
      const place = passage === null ? '' : ` (¶ ${passage})`;
      return `- ${escapeLine(question, maxLineChars)}${place}`;
    });
  const cards = wordsChars.map((maxChars) => {
    const parts = rows.map(({ head, words }) => renderRow(head, escapeLine(words, maxChars)));
    const below = questions.length === 0 ? [] : [texts.aboutArticle.questions, ...questions];
    return [...above, texts.aboutArticle.contents, ...parts, ...below].join('\n');
  });
  return cards.find((card) => textSize(card) <= maxTextChars) ?? above.join('\n');
}

const renderRow = (head: string, words: string): string =>
  words === '' ? `- ${head}` : `- ${head}\n  ${words}`;

function showEach(kind: About, articles: readonly Article[], visit: Visit): Shown {
  const { texts, askerId } = visit;
  const shown = articles.slice(0, maxListed).map((article) => renderOne(kind, article, visit));
  const render = (count: number) => {
    const more = articles.length - count;
    return [
      `**${texts.aboutArticle.each[kind]}**`,
      ...shown.slice(0, count),
      ...(more > 0 ? [texts.aboutArticle.more(more)] : []),
    ].join('\n');
  };
  let count = shown.length;
  while (count > 1 && textSize(render(count)) > maxTextChars) count--;
  const listed = articles.slice(0, count);
  const options = listed.map(({ id, title, publisher }) =>
    menuOption(title, fingerprint(id), publisher ?? ''),
  );
  return {
    components: [
      container([
        textDisplay(render(count)),
        ...menuRow(texts.openArticle, { kind: 'open', asker: askerId }, options),
      ]),
    ],
    drawsOn: articles.map(({ id }) => id),
  };
}

function renderOne(kind: About, article: Article, visit: Visit): string {
  const value = describe(kind, article, visit) ?? describeBeginning(article, visit);
  return `- **${escapeLine(article.title, maxLineChars)}**\n  ${value}`;
}

/** What was asked of the article, unknown where it does not say; null where the whole card answers. */
function describe(kind: About, article: Article, { texts }: Visit): string | null {
  const { aboutArticle } = texts;
  const shown = (text: string | null) => text && escapeLine(text, maxLineChars);
  switch (kind) {
    case 'author':
      return aboutArticle.author(shown(article.author));
    case 'publisher':
      return aboutArticle.publisher(shown(article.publisher));
    case 'date':
      return aboutArticle.date(shown(article.date && formatDate(article.date, texts)));
    case 'link':
      return aboutArticle.link(shownAddress(article.url));
    case 'length': {
      const words = countWords(article).toLocaleString(texts.dateLocale);
      return aboutArticle.length(article.passages.length, words);
    }
    case 'summary':
      return escapeLine(article.description ?? '', maxDescriptionChars) || null;
    case 'list':
      return null;
  }
}

/** In brackets, so that Discord adds no picture of the page. */
const shownAddress = (url: string | null): string | null =>
  url !== null && URL.canParse(url) && url.length <= maxLineChars * 3
    ? `<${new URL(url).href}>`
    : url && '…';

function describeBeginning(article: Article, { texts }: Visit): string {
  const [first] = listPart(article, 'outline', null, texts) ?? [];
  return escapeLine(first?.().words ?? '', maxLineChars) || '…';
}
