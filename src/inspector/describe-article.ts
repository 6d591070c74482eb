/** An article and what is wrong with its file in, all that Footnote reads of it out: plain JSON. */
import type { Problem } from '../articles/problem.ts';
import { namesOf, quotesOf, timelineOf } from '../contents/parts.ts';
import { checkListed } from '../library/check-listed.ts';
import type { Article, Passage, Span } from '../model.ts';
import type { DescribedArticle, DescribedPassage, DescribedProblem } from './explanation.ts';
import { chooseTexts } from './texts/choose-texts.ts';
import type { Texts } from './texts/en.ts';

export function describeArticle(
  article: Article,
  problems: readonly Problem[],
  { editor, language }: { readonly editor: string | null; readonly language: string },
): DescribedArticle {
  const texts = chooseTexts(language);
  const name = createNameLanguage(language, texts);
  const { id, title, file = null, passages } = article;
  const own = problems.filter((problem) => problem.file === file).map(toProblem);
  const [first] = passages;
  return {
    id,
    title,
    file,
    editor,
    details: listDetails(article, texts, name),
    passages: passages.map((passage) =>
      describePassage(passage, article, { problems: own, texts, name }),
    ),
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

function listDetails(article: Article, { details: says }: Texts, name: NameLanguage): string[] {
  const { publisher, author, date, url, kind, language, translationOf, description } = article;
  return [
    says.publisher(publisher ?? says.notStated),
    says.author(author ?? says.notStated),
    says.date(date ?? says.notStated),
    says.address(url ?? says.notStated),
    says.language(name(language)),
    kind === 'digest' ? says.digest : says.original,
    ...(translationOf === null ? [] : [says.translation(translationOf)]),
    ...(description === undefined ? [] : [says.description(description)]),
  ];
}

type NameLanguage = (code: string) => string;

function createNameLanguage(language: string, { details }: Texts): NameLanguage {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (code) => (code === 'und' ? details.notKnown : (names.of(code) ?? code));
}

interface Context {
  readonly problems: readonly DescribedProblem[];
  readonly texts: Texts;
  readonly name: NameLanguage;
}

function describePassage(
  passage: Passage,
  article: Article,
  { problems, texts, name: nameLanguage }: Context,
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
        day: until === null ? day : texts.details.until(day, until),
        words: slice(words),
      })),
    quotes: quotesOf(article)
      .filter((quote) => quote.passage === passage)
      .map((quote) => ({ speaker: quote.speaker, words: slice(quote.words) })),
    problems: line === null ? [] : problems.filter((one) => one.line >= line && one.line < next),
  };
}
