/** A question without an answer in, questions that the articles do answer out: those near it, if any are. */
import { foldWord } from '../language/fold.ts';
import { languageOf, languages } from '../language/languages.ts';
import type { Article, Question } from '../model.ts';

const maxSuggestions = 3;
const maxUnfitting = 2;

/**
 * Those that share most words with it; else two of all, those in the question's language first, and
 * others for another question: nobody wants to be offered the same two each time.
 */
export function suggestQuestions(
  question: Question,
  articles: ReadonlyMap<string, Article>,
): string[] {
  const all = [...articles.values()].filter(({ questions }) => questions.length > 0);
  const own = all.filter(({ language }) => language === question.language);
  const others = all.filter(({ language }) => language !== question.language);
  const fitting = findFitting(question, [...own, ...others]);
  return fitting.length > 0 ? fitting : takeBroadly([own, others], question.text.length);
}

function findFitting({ text, language }: Question, articles: readonly Article[]): string[] {
  const stems = readStems(text, languageOf(language).stem);
  if (stems.size === 0) return [];
  return articles
    .flatMap((article) =>
      stemsOf(article).map(({ question, stems: listed }) => ({
        question,
        shared: [...stems].filter((stem) => listed.has(stem)).length,
      })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, maxSuggestions)
    .map(({ question }) => question);
}

/** One of each article before a second of any, so that a large library is shown in its breadth. */
function takeBroadly(groups: readonly (readonly Article[])[], turn: number): string[] {
  const questions = groups.flatMap((group) => {
    const deepest = group.reduce((most, { questions }) => Math.max(most, questions.length), 0);
    const rows = Array.from({ length: deepest }, (_, at) => (at + turn) % deepest);
    return rows.flatMap((row) => group.flatMap((article) => article.questions[row] ?? []));
  });
  return questions.slice(0, maxUnfitting);
}

interface ListedStems {
  readonly question: string;
  readonly stems: ReadonlySet<string>;
}

const known = new WeakMap<Article, readonly ListedStems[]>();

/** Read once for each article. */
function stemsOf(article: Article): readonly ListedStems[] {
  const { stem } = languageOf(article.language);
  const listed =
    known.get(article) ??
    article.questions.map((question) => ({ question, stems: readStems(question, stem) }));
  known.set(article, listed);
  return listed;
}

/** Of the words that say something. */
function readStems(text: string, stem: (word: string) => string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}|\p{N}+/gu) ?? [];
  const isTelling = (word: string) =>
    Object.values(languages).every(({ stopWords }) => !stopWords.has(word));
  return new Set(words.filter(isTelling).map((word) => foldWord(stem(word))));
}
