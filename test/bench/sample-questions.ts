/** A data set in, the questions to ask of it out: those of one fold, sampled, and articles to hold out. */
import type { BenchQuestion, DataSet } from './data.ts';
import type { SeededQuestion } from './evaluate.ts';
import type { Fold } from './options.ts';
import { createRandom, shuffle } from './random.ts';

/** The questions of the fold's articles (null: of all), in a random order that is the same every time. */
export function sampleQuestions(data: DataSet, fold: Fold | null, count: number): SeededQuestion[] {
  const chosen = fold ? articlesOfFold(data, fold) : null;
  const seeded = data.questions.map((question, seed) => ({ ...question, seed }));
  const inFold = seeded.filter((question) => !chosen || chosen.has(articleOf(data, question)));
  return shuffle(inFold, createRandom(7)).slice(0, count);
}

/** Every third article with questions, in a random order: its questions become off-topic ones. */
export function heldOutArticles(data: DataSet, questions: readonly BenchQuestion[]): Set<string> {
  const articles = [...new Set(questions.map((question) => articleOf(data, question)))].sort();
  return new Set(shuffle(articles, createRandom(11)).slice(0, Math.floor(articles.length / 3)));
}

function articlesOfFold(data: DataSet, { part, parts }: Fold): Set<string> {
  const articles = [...new Set(data.passages.map(({ article }) => article))];
  const from = Math.floor(((part - 1) * articles.length) / parts);
  return new Set(articles.slice(from, Math.floor((part * articles.length) / parts)));
}

function articleOf({ passages }: DataSet, { passage }: BenchQuestion): string {
  return passages[passage]?.article ?? '';
}
