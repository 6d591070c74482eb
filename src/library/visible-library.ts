/** A library and a place in, what may be seen of it there out, with the short names that buttons use. */
import { LRUCache } from 'lru-cache';
import type { Article, LanguageCode, Passage } from '../model.ts';
import { fingerprint } from './fingerprint.ts';
import type { CitedPassage, Library } from './library.ts';
import { type Amendments, isAmended } from './servers/amend-articles.ts';
import { type Hiding, isVisible, type Place } from './visibility.ts';

/** A passage as it read when the message was sent. */
export interface PassageRef {
  /** Fingerprint of the article's id. */
  readonly article: string;
  /** ¶ number. */
  readonly number: number;
  /** Fingerprint of the passage's text. */
  readonly text: string;
}

export interface ResolvedPassage extends CitedPassage {
  /** True where the text is no longer what it was when the message was sent. */
  readonly changed: boolean;
}

/** Nothing of a hidden article can be reached through it: no passage, button or proposal. */
export interface VisibleLibrary extends Library {
  /** The article whose id has this fingerprint. */
  articleByKey(key: string): Article | undefined;
  /** The article's question that has this fingerprint. */
  questionByKey(key: string): string | undefined;
  /** The passage that a button names, as it is now. */
  resolve(ref: PassageRef): ResolvedPassage | undefined;
  /** Each article once: of those that translate each other the one in this language, or the original. */
  distinct(language: LanguageCode): readonly Article[];
  /** The same passage in another language, where an article says that it translates the other. */
  translation(passage: Passage): CitedPassage | undefined;
}

/** The same value for places where the same articles are shown, until an article comes or goes. */
export type VisibleLibraries = (place: Place, settings: Hiding & Amendments) => VisibleLibrary;

/** Made by reading what is hidden once: this many are kept, those asked last. */
const maxKept = 200;

export function createVisibleLibraries(
  libraryOf: (guildId: string | null) => Library,
): VisibleLibraries {
  /** By what is shown as a whole, then by what is hidden of it. */
  const kept = new WeakMap<Library, LRUCache<string, VisibleLibrary>>();

  return (place, settings) => {
    const whole = libraryOf(place.guildId);
    const parts = kept.get(whole) ?? new LRUCache<string, VisibleLibrary>({ max: maxKept });
    kept.set(whole, parts);
    // Those too that are not there: one may come while somebody waits for an answer.
    const hidden = [...new Set([...Object.keys(settings.audiences), ...settings.off])]
      .filter((id) => !isVisible(id, place, settings))
      .sort();
    const key = JSON.stringify(hidden) + amendmentKey(settings);
    const visible = parts.get(key) ?? createVisibleLibrary(narrow(whole, hidden, settings));
    parts.set(key, visible);
    return visible;
  };
}

function narrow(whole: Library, hidden: readonly string[], amendments: Amendments): Library {
  const shown = hidden.length === 0 ? whole : whole.without(new Set(hidden));
  return isAmended(amendments) ? shown.amend(amendments) : shown;
}

/** Written once for each value: settings are the same one until a moderator changes them. */
const amendmentKeys = new WeakMap<object, string>();

function amendmentKey(settings: Amendments): string {
  if (!isAmended(settings)) return '';
  const key = amendmentKeys.get(settings) ?? JSON.stringify([settings.amendments, settings.words]);
  amendmentKeys.set(settings, key);
  return key;
}

export function createVisibleLibrary(library: Library): VisibleLibrary {
  // Of 10,000 articles each takes a moment, and most questions need none of them.
  const byKey = onDemand(
    () => new Map(library.articles.map((article) => [keysOf(article).article, article])),
  );
  const questions = onDemand(
    () => new Map(library.articles.flatMap((article) => keysOf(article).questions)),
  );
  const families = onDemand(() => groupFamilies(library.articles));

  return {
    ...library,
    articleByKey: (key) => byKey().get(key),
    questionByKey: (key) => questions().get(key),
    resolve: (ref) => {
      const article = byKey().get(ref.article);
      const found = article && library.passage(article.id, ref.number);
      return found && { ...found, changed: fingerprint(found.passage.text) !== ref.text };
    },
    distinct: (language) =>
      library.articles.filter((article) => {
        const family = families().get(familyOf(article)) ?? [];
        const shown =
          family.find((one) => one.language === language) ??
          family.find(({ translationOf }) => translationOf === null) ??
          family[0];
        return shown === article;
      }),
    translation: ({ articleId, number, language }) =>
      (families().get(familyOf(library.article(articleId))) ?? [])
        .filter(({ id }) => id !== articleId)
        .map(({ id }) => library.passage(id, number))
        .find((other) => other && other.passage.language !== language),
  };
}

function onDemand<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface ArticleKeys {
  readonly article: string;
  /** Each with its text. */
  readonly questions: readonly (readonly [key: string, text: string])[];
}

const articleKeys = new WeakMap<Article, ArticleKeys>();

/** Read once for each: articles stay the same through most changes. */
function keysOf(article: Article): ArticleKeys {
  const keys = articleKeys.get(article) ?? {
    article: fingerprint(article.id),
    questions: article.questions.map((text) => [fingerprint(text), text] as const),
  };
  articleKeys.set(article, keys);
  return keys;
}

const refs = new WeakMap<Passage, PassageRef>();

/** How buttons name a passage; read once for each. */
export function refer(passage: Passage): PassageRef {
  const ref = refs.get(passage) ?? {
    article: fingerprint(passage.articleId),
    number: passage.number,
    text: fingerprint(passage.text),
  };
  refs.set(passage, ref);
  return ref;
}

/** The id of the original. */
const familyOf = (article: Article | undefined): string =>
  article?.translationOf ?? article?.id ?? '';

/** The articles that translate each other, in order, by what `familyOf` gives for each of them. */
function groupFamilies(articles: readonly Article[]): Map<string, Article[]> {
  const families = new Map<string, Article[]>();
  for (const article of articles) {
    const family = families.get(familyOf(article));
    if (family) family.push(article);
    else families.set(familyOf(article), [article]);
  }
  return families;
}
