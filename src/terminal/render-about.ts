/** The articles that a question was about in, what a person reads of them in the terminal out. */
import { countWords, listQuestions } from '../answer/describe-article.ts';
import { outlineOf } from '../contents/parts.ts';
import type { About, AboutArticles, Article } from '../model.ts';
import { toPrintable } from './printable.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-words.ts';

const indent = '  ';

/** One article with its citation, its parts and its questions; several with what was asked of each. */
export function renderAbout({ kind, also = [], articles }: AboutArticles, screen: Screen): string {
  const [article] = articles;
  const kinds = [kind, ...also];
  if (kind !== 'list' && article && articles.length === 1) return renderOne(kinds, article, screen);
  const lines = articles.map((each) => {
    const value = kind === 'list' ? cite(each) : (describeAll(kinds, each) ?? cite(each));
    return `${screen.paint('bold', toPrintable(each.title))} (${toPrintable(each.id)})\n${indent}${toPrintable(value)}`;
  });
  return lines.join('\n');
}

/** The same in one line. */
export function renderAboutLine({ kind, also = [], articles }: AboutArticles): string {
  const told = articles.map((article) => {
    const value = describeAll([kind, ...also], article) ?? cite(article);
    return articles.length === 1 ? value : `${article.title}: ${value}`;
  });
  return toPrintable(told.join(' | ').replace(/\s+/g, ' '));
}

function renderOne(kinds: readonly About[], article: Article, screen: Screen): string {
  const wrap = (text: string) => wrapText(toPrintable(text), screen.widthColumns);
  const value = describeAll(kinds, article);
  const head = [
    screen.paint('bold', wrap(article.title)),
    ...(value === null ? [] : [wrap(value)]),
    wrap(cite(article)),
    ...(article.url === null ? [] : [toPrintable(article.url)]),
  ];
  return [head, listOutline(article, screen), listAnswered(article, screen)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Each part with its first sentence. */
function listOutline(article: Article, screen: Screen): string[] {
  return [
    'How its parts begin:',
    ...outlineOf(article).flatMap(({ heading, first, last, sentence }) => {
      const place = first.number === last ? `¶ ${last}` : `¶ ${first.number}–${last}`;
      const words = first.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
      const text = wrapText(toPrintable(words), screen.widthColumns - 4);
      return [
        `${indent}${screen.paint('cyan', place)}${heading === null ? '' : ` ${toPrintable(heading)}`}`,
        ...text.split('\n').map((line) => `${indent}${indent}${line}`),
      ];
    }),
  ];
}

function listAnswered(article: Article, screen: Screen): string[] {
  const questions = listQuestions(article).map(({ question, passage }) => {
    const place = passage === null ? '' : ` (¶ ${passage})`;
    return `${indent}${screen.paint('cyan', toPrintable(question))}${place}`;
  });
  return questions.length === 0 ? [] : ['Questions it answers:', ...questions];
}

function cite({ publisher, author, date, kind, passages }: Article): string {
  const parts = [
    `Publisher: ${publisher ?? 'unknown'}`,
    `author: ${author ?? 'unknown'}`,
    `date: ${date ?? 'unknown'}`,
    passages.length === 1 ? '1 passage' : `${passages.length} passages`,
    ...(kind === 'digest' ? ['a digest, not the publisher’s text'] : []),
  ];
  return parts.join(' · ');
}

function describeAll(kinds: readonly About[], article: Article): string | null {
  const told = kinds.flatMap((kind) => describe(kind, article) ?? []);
  return told.length === 0 ? null : told.join(' ');
}

/** What was asked of the article, unknown where it does not say; null where all of it answers. */
function describe(kind: About, article: Article): string | null {
  const { author, publisher, date, url } = article;
  switch (kind) {
    case 'author':
      return author === null ? 'The article does not name its author.' : `Written by ${author}.`;
    case 'publisher':
      return publisher === null
        ? 'The article does not say who published it.'
        : `Published by ${publisher}.`;
    case 'date':
      return date === null
        ? 'The article does not say when it was published.'
        : `Published on ${date}.`;
    case 'link':
      return url === null ? 'The article does not say where it can be read.' : `Source: ${url}`;
    case 'length':
      return `${article.passages.length} passages, ${countWords(article)} words.`;
    case 'summary':
      return article.description ?? null;
    case 'list':
      return null;
  }
}
