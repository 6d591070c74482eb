/** What a person has typed so far in, what the autocomplete list proposes out. */
import Fuse from 'fuse.js';
import { foldWord } from '../../language/fold.ts';
import { languages } from '../../language/languages.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import type { Library } from '../../library/library.ts';
import type { Article, LanguageCode, Passage } from '../../model.ts';
import { maxChoiceChars, maxChoices } from '../limits.ts';
import { fitLine } from '../markup/escape-markdown.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface Choices {
  /** Articles by title or id; a value is what `findArticle` takes. All of them, in order, for an empty text. */
  articles(text: string): Choice[];
  /** Listed questions and headings, those in `language` first; of one article where one is given. */
  questions(text: string, language: LanguageCode, article: Article | undefined): Choice[];
  /** At most three headings that share words with the text, misspelt ones too; of one article where one is given. */
  headings(text: string, article: Article | undefined): Heading[];
  /** The article whose id or title this is, or the only one that it comes close to. */
  findArticle(text: string): Article | undefined;
}

export interface Heading {
  readonly text: string;
  readonly article: Article;
  /** The first one below it. */
  readonly passage: Passage;
}

type Articles = Pick<Library, 'articles'>;

interface Proposal {
  readonly text: string;
  readonly article: Article;
}

/** Longer input than a title or a question adds nothing but time. */
const maxTypedChars = 120;
const maxHeadings = 3;
const search = {
  ignoreDiacritics: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.4,
} as const;
/** How near a typed title must come to be taken for the article's: 0 is the same, 1 is anything. */
const maxDistance = 0.25;

/** Choices of equal value are refused by Discord, as are empty ones; a value that is too long cannot be sent. */
function toChoices(choices: readonly Choice[]): Choice[] {
  const seen = new Set<string>();
  return choices
    .filter(({ name, value }) => {
      if (name === '' || value === '' || value.length > maxChoiceChars) return false;
      const key = value.toLowerCase();
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, maxChoices);
}

/** The words that a heading may be found by. */
function splitWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}|\p{N}+/gu) ?? [];
  const isTelling = (word: string) =>
    Object.values(languages).every(({ stopWords }) => !stopWords.has(word));
  return words.filter(isTelling).map(foldWord);
}

/** Those whose titles have the words themselves, begun or whole, the rarest word counting most. */
function rankByWords(
  articles: readonly Article[],
  words: readonly (readonly string[])[],
  text: string,
): Article[] {
  const typed = splitWords(text);
  const meets = (own: readonly string[], word: string) => own.some((one) => one.startsWith(word));
  const weights = typed.map((word) => 1 / words.filter((own) => meets(own, word)).length);
  const scored = articles.map((article, nth) => ({
    article,
    score: typed.reduce(
      (sum, word, at) => sum + (meets(words[nth] ?? [], word) ? (weights[at] ?? 0) : 0),
      0,
    ),
  }));
  const met = scored.filter(({ score }) => score > 0);
  return met.sort((a, b) => b.score - a.score).map(({ article }) => article);
}

function listHeadings(articles: readonly Article[]): Heading[] {
  return articles.flatMap((article) => {
    const first = new Map<string, Passage>();
    for (const passage of article.passages) {
      const { section } = passage;
      if (section !== null && !first.has(section)) first.set(section, passage);
    }
    return [...first].map(([text, passage]) => ({ text, article, passage }));
  });
}

function listProposals(articles: readonly Article[]): Proposal[] {
  return articles.flatMap((article) => {
    const headings = new Set(article.passages.map(({ section }) => section));
    return [...article.questions, ...headings]
      .filter((text): text is string => text !== null)
      .map((text) => ({ text: fitLine(text, Number.POSITIVE_INFINITY), article }));
  });
}

const known = new WeakMap<Articles, Choices>();

/** Made once for each library, as each letter that somebody types asks for them. */
export function choicesOf(library: Articles): Choices {
  const choices = known.get(library) ?? createChoices(library);
  known.set(library, choices);
  return choices;
}

/** Prepares nothing until somebody types. */
export function createChoices({ articles }: Articles): Choices {
  const byName = new Map([
    ...articles.map((article) => [article.title.toLowerCase(), article] as const),
    ...articles.map((article) => [fingerprint(article.id), article] as const),
    ...articles.map((article) => [article.id, article] as const),
  ]);
  let titles: Fuse<Article> | undefined;
  let titleWords: readonly (readonly string[])[] | undefined;
  let proposals: Fuse<Proposal> | undefined;
  let headings: Fuse<Heading> | undefined;

  function searchArticles(text: string) {
    titles ??= new Fuse(articles, { ...search, keys: ['title', 'id'], includeScore: true });
    return titles.search(text.slice(0, maxTypedChars));
  }

  function listArticles(text: string): Article[] {
    const typed = text.slice(0, maxTypedChars);
    titleWords ??= articles.map(({ title, id }) => splitWords(`${title} ${id}`));
    const alike = searchArticles(typed).map(({ item }) => item);
    return [...new Set([...rankByWords(articles, titleWords, typed), ...alike])];
  }

  function searchProposals(text: string): Proposal[] {
    proposals ??= new Fuse(listProposals(articles), { ...search, keys: ['text'] });
    return proposals.search(text.slice(0, maxTypedChars)).map(({ item }) => item);
  }

  function searchHeadings(text: string): Heading[] {
    if (splitWords(text).length === 0) return [];
    headings ??= new Fuse(listHeadings(articles), {
      ...search,
      threshold: 0.3,
      keys: ['text'],
      useTokenSearch: true,
      tokenize: splitWords,
    });
    return headings.search(text.slice(0, maxTypedChars)).map(({ item }) => item);
  }

  return {
    headings: (text, article) =>
      searchHeadings(text)
        .filter((heading) => !article || heading.article === article)
        .slice(0, maxHeadings),
    articles: (text) => {
      const found = text.trim() === '' ? articles : listArticles(text);
      return toChoices(
        found.slice(0, maxChoices).map((article) => ({
          name: fitLine(article.title, maxChoiceChars) || article.id.slice(0, maxChoiceChars),
          value: article.id.length <= maxChoiceChars ? article.id : fingerprint(article.id),
        })),
      );
    },
    questions: (text, language, article) => {
      const found =
        text.trim() === '' ? listProposals(article ? [article] : articles) : searchProposals(text);
      const fitting = found.filter((proposal) => !article || proposal.article === article);
      const own = fitting.filter((proposal) => proposal.article.language === language);
      const other = fitting.filter((proposal) => proposal.article.language !== language);
      return toChoices([...own, ...other].map(({ text: name }) => ({ name, value: name })));
    },
    findArticle: (text) => {
      const typed = text.trim();
      const exact = byName.get(typed) ?? byName.get(typed.toLowerCase());
      if (exact || typed === '') return exact;
      const near = searchArticles(typed).filter(({ score = 1 }) => score <= maxDistance);
      return near.length === 1 ? near[0]?.item : undefined;
    },
  };
}
