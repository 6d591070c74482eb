/** An article in, the names that it may be found by while somebody types out: its title, its questions, its headings. */
import { setImmediate } from 'node:timers/promises';
import { foldWord } from '../../language/fold.ts';
import { languages } from '../../language/languages.ts';
import type { Article, Passage } from '../../model.ts';
import { fitLine } from '../markup/escape-markdown.ts';

/** What is looked for in, in small letters. */
export interface Named {
  readonly lower: string;
}

export interface Titled extends Named {
  readonly title: string;
  readonly id: string;
  readonly words: readonly string[];
  readonly article: Article;
}

/** A listed question or a heading. */
export interface Proposal extends Named {
  readonly text: string;
  readonly article: Article;
}

export interface Heading extends Named {
  readonly text: string;
  readonly article: Article;
  /** The first one below it. */
  readonly passage: Passage;
}

export interface ArticleNames {
  readonly title: Titled;
  readonly proposals: readonly Proposal[];
  readonly headings: readonly Heading[];
}

/** Of one article: nobody finds anything by more, and each costs time at each letter that is typed. */
const maxOfArticle = 200;
/** So many are gone through letter by letter; of more those that share most with what was typed. */
const maxSearched = 2000;
const articlesOfStep = 100;

const known = new WeakMap<Article, ArticleNames>();

/** Read once for each article. */
export function namesOf(article: Article): ArticleNames {
  const names = known.get(article) ?? readNames(article);
  known.set(article, names);
  return names;
}

/** Reads those of many articles while others have their turn, so that nobody who types waits. */
export async function readAllNames(articles: readonly Article[]): Promise<void> {
  for (const [nth, article] of articles.entries()) {
    namesOf(article);
    if (nth % articlesOfStep === 0) await setImmediate();
  }
}

function readNames(article: Article): ArticleNames {
  const { title, id, questions } = article;
  const headings = listHeadings(article);
  const texts = [...questions.slice(0, maxOfArticle), ...headings.map(({ text }) => text)];
  return {
    title: {
      title,
      id,
      article,
      words: splitWords(`${title} ${id}`),
      lower: `${title} ${id}`.toLowerCase(),
    },
    headings,
    proposals: texts.map((named) => {
      const text = fitLine(named, Number.POSITIVE_INFINITY);
      return { text, lower: text.toLowerCase(), article };
    }),
  };
}

function listHeadings(article: Article): Heading[] {
  const first = new Map<string, Passage>();
  for (const passage of article.passages) {
    const { section } = passage;
    if (section === null || first.has(section)) continue;
    first.set(section, passage);
    if (first.size === maxOfArticle) break;
  }
  return [...first].map(([text, passage]) => ({
    text,
    lower: text.toLowerCase(),
    article,
    passage,
  }));
}

/** The words that a heading may be found by. */
export function splitWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}|\p{N}+/gu) ?? [];
  const isTelling = (word: string) =>
    Object.values(languages).every(({ stopWords }) => !stopWords.has(word));
  return words.filter(isTelling).map(foldWord);
}

/** The list itself where it is short; else those that have most of the words, or of the letters in threes. */
export function narrow<T extends Named>(list: readonly T[], typed: string): readonly T[] {
  if (list.length <= maxSearched) return list;
  const lower = typed.toLowerCase();
  const byWords = takeNearest(list, lower.match(/[\p{L}\p{N}]+/gu) ?? []);
  return byWords.length > 0 ? byWords : takeNearest(list, listTriples(lower));
}

/** More of a long text tell nothing more. */
const maxPieces = 12;

function takeNearest<T extends Named>(list: readonly T[], pieces: readonly string[]): T[] {
  const few = pieces.slice(0, maxPieces);
  const groups: T[][] = few.map(() => []);
  for (const named of list) {
    let shared = 0;
    for (const piece of few) if (named.lower.includes(piece)) shared++;
    if (shared > 0) groups[shared - 1]?.push(named);
  }
  return groups.reverse().flat().slice(0, maxSearched);
}

function listTriples(text: string): string[] {
  const letters = text.replace(/\s+/gu, ' ');
  return Array.from({ length: Math.max(0, letters.length - 2) }, (_, i) => letters.slice(i, i + 3));
}
