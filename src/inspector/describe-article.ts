/** An article and what is wrong with its file in, all that Footnote reads of it out: plain JSON. */
import type { Problem } from '../articles/problem.ts';
import { namesOf, quotesOf, timelineOf } from '../contents/parts.ts';
import { checkListed } from '../library/check-listed.ts';
import type { Article, Passage, Span } from '../model.ts';
import type { DescribedArticle, DescribedPassage, DescribedProblem } from './explanation.ts';

export function describeArticle(
  article: Article,
  problems: readonly Problem[],
  editor: string | null,
): DescribedArticle {
  const { id, title, file = null, passages } = article;
  const own = problems.filter((problem) => problem.file === file).map(toProblem);
  const [first] = passages;
  return {
    id,
    title,
    file,
    editor,
    details: listDetails(article),
    passages: passages.map((passage) => describePassage(passage, article, own)),
    questions: checkListed([article]).map(({ line, warns }) => ({
      says: line.slice(`${id}: `.length),
      warns,
    })),
    problems: own.filter(({ line }) => line < (first?.line ?? Number.POSITIVE_INFINITY)),
  };
}

export const toProblem = ({ file, line, severity, message }: Problem): DescribedProblem => ({
  file,
  line,
  severity,
  message,
});

function listDetails(article: Article): string[] {
  const { publisher, author, date, url, kind, language, translationOf, description } = article;
  return [
    `Publisher: ${publisher ?? 'not stated'}`,
    `Author: ${author ?? 'not stated'}`,
    `Date: ${date ?? 'not stated'}`,
    `Address: ${url ?? 'not stated'}`,
    `Language: ${nameLanguage(language)}`,
    kind === 'digest' ? 'A summary in other words' : 'The publisher’s own text',
    ...(translationOf === null ? [] : [`A translation of ${translationOf}`]),
    ...(description === undefined ? [] : [`About: ${description}`]),
  ];
}

const nameLanguage = (code: string): string =>
  code === 'und'
    ? 'not known'
    : (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code);

function describePassage(
  passage: Passage,
  article: Article,
  problems: readonly DescribedProblem[],
): DescribedPassage {
  const { number, section, text, line = null, language, speaker, date } = passage;
  const next = article.passages[number]?.line ?? Number.POSITIVE_INFINITY;
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const names = namesOf(article).filter(({ mentions }) =>
    mentions.some((mention) => mention.passage === passage),
  );
  return {
    number,
    section,
    text,
    line,
    language: language === article.language ? null : nameLanguage(language),
    speaker,
    date,
    names: names.map(({ name }) => name),
    dates: timelineOf(article)
      .filter((entry) => entry.passage === passage)
      .map(({ date: day, until, words }) => ({
        day: until === null ? day : `${day} to ${until}`,
        words: slice(words),
      })),
    quotes: quotesOf(article)
      .filter((quote) => quote.passage === passage)
      .map((quote) => ({ speaker: quote.speaker, words: slice(quote.words) })),
    problems: line === null ? [] : problems.filter((one) => one.line >= line && one.line < next),
  };
}
