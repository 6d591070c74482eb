/** What a person has typed so far in, what the autocomplete list proposes out. */
import Fuse, { type IFuseOptions } from 'fuse.js';
import { fingerprint } from '../../library/fingerprint.ts';
import type { Library } from '../../library/library.ts';
import type { Article, LanguageCode } from '../../model.ts';
import { maxChoiceChars, maxChoices } from '../limits.ts';
import { fitLine } from '../markup/escape-markdown.ts';
import {
  type Heading,
  type Named,
  namesOf,
  narrow,
  type Proposal,
  splitWords,
  type Titled,
} from './proposals.ts';

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

type Articles = Pick<Library, 'articles'>;

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

const known = new WeakMap<Articles, Choices>();

/** Made once for each library, as each letter that somebody types asks for them. */
export function choicesOf(library: Articles): Choices {
  const choices = known.get(library) ?? createChoices(library);
  known.set(library, choices);
  return choices;
}

/** Of all articles together, each listed when it is first asked for. */
function listOnce(articles: readonly Article[]) {
  const once = <T>(make: () => readonly T[]): (() => readonly T[]) => {
    let made: readonly T[] | undefined;
    return () => {
      made ??= make();
      return made;
    };
  };
  return {
    titles: once(() => articles.map((article) => namesOf(article).title)),
    proposals: once(() => articles.flatMap((article) => namesOf(article).proposals)),
    headings: once(() => articles.flatMap((article) => namesOf(article).headings)),
  };
}

/** Keeps what was prepared for a list that is short enough to be gone through as it is. */
function createSearch<T extends Named>(options: IFuseOptions<T>) {
  let prepared: { readonly list: readonly T[]; readonly fuse: Fuse<T> } | undefined;
  return (list: readonly T[], text: string) => {
    const typed = text.slice(0, maxTypedChars);
    const near = narrow(list, typed);
    if (prepared?.list !== near) {
      prepared = { list: near, fuse: new Fuse(near, { ...search, ...options }) };
    }
    return prepared.fuse.search(typed);
  };
}

/** Prepares nothing until somebody types. */
export function createChoices({ articles }: Articles): Choices {
  const byName = new Map([
    ...articles.map((article) => [article.title.toLowerCase(), article] as const),
    ...articles.map((article) => [fingerprint(article.id), article] as const),
    ...articles.map((article) => [article.id, article] as const),
  ]);
  const all = listOnce(articles);
  const titles = createSearch<Titled>({ keys: ['title', 'id'], includeScore: true });
  const proposals = createSearch<Proposal>({ keys: ['text'] });
  const headings = createSearch<Heading>({
    threshold: 0.3,
    keys: ['text'],
    useTokenSearch: true,
    tokenize: splitWords,
  });

  const searchArticles = (text: string) => titles(all.titles(), text);

  function listArticles(text: string): Article[] {
    const typed = text.slice(0, maxTypedChars);
    const words = all.titles().map((title) => title.words);
    const alike = searchArticles(typed).map(({ item }) => item.article);
    return [...new Set([...rankByWords(articles, words, typed), ...alike])];
  }

  function searchHeadings(text: string): Heading[] {
    if (splitWords(text).length === 0) return [];
    return headings(all.headings(), text).map(({ item }) => item);
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
      const listed = article ? namesOf(article).proposals : all.proposals();
      const found =
        text.trim() === ''
          ? listed
          : (article ? createSearch<Proposal>({ keys: ['text'] }) : proposals)(listed, text).map(
              ({ item }) => item,
            );
      const own = found.filter((proposal) => proposal.article.language === language);
      const other = found.filter((proposal) => proposal.article.language !== language);
      return toChoices([...own, ...other].map(({ text: name }) => ({ name, value: name })));
    },
    findArticle: (text) => {
      const typed = text.trim();
      const exact = byName.get(typed) ?? byName.get(typed.toLowerCase());
      if (exact || typed === '') return exact;
      const near = searchArticles(typed).filter(({ score = 1 }) => score <= maxDistance);
      return near.length === 1 ? near[0]?.item.article : undefined;
    },
  };
}
