/** An article of a server and its page as it reads now in, the article with the page's new text out, where it is the same one. */
import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '../../articles/fetch/draft-article.ts';
import { keepTitle } from '../../articles/read/keep-title.ts';
import type { ParseArticle } from '../../articles/read/parse-file.ts';
import type { Article } from '../../model.ts';
import type { AddedArticleStore } from '../../storage/added-articles.ts';
import type { LiveLibrary } from '../live/live-library.ts';
import { checkRoom, fileOf, fitsAlone, listOwn, readAddedArticle } from '../propose-article.ts';
import { serverArticleId } from '../visibility.ts';

/** `other`: what stands there is not the article any more, or not all of it, and was left alone. */
export type Refreshed = 'same' | 'changed' | 'other';

/** An article that was read from a page. */
export interface PageArticle {
  readonly guildId: string;
  readonly name: string;
  readonly address: string;
}

/** Undefined where the server has no such article, or not from that page any more. */
export type Refresh = (article: PageArticle, draft: Draft) => Promise<Refreshed | undefined>;

export interface RefreshParts {
  readonly store: AddedArticleStore;
  readonly library: LiveLibrary;
  readonly parse: ParseArticle;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export async function refreshArticle(
  { guildId, name, address }: PageArticle,
  draft: Draft,
  { store, library, parse, clock }: RefreshParts,
): Promise<Refreshed | undefined> {
  const id = serverArticleId(guildId, name);
  const before = listOwn(library, guildId).find((article) => article.id === id);
  if (!before || (await store.addressOf(guildId, name)) !== address) return undefined;
  const { called, ending } = draft;
  const named = await keepTitle({ name, called, ending, text: draft.text }, parse);
  const find = library.of(guildId).article;
  const { article } = readAddedArticle(guildId, named, find, await parse(fileOf(named)));
  if (!article || !fitsAlone(named, article)) return 'other';
  if (isDeepStrictEqual(article, before)) return 'same';
  const preview = { article, warnings: [], replaces: before, doubt: draft.doubt };
  if (!isSameArticle(before, article, draft)) return 'other';
  if (!checkRoom(listOwn(library, guildId), preview).ok) return 'other';
  await store.setAside(guildId, name, clock());
  await store.replaceText(guildId, name, { ...draft, text: named.text });
  await library.change({ added: [article] });
  return 'changed';
}

/** Of the passages before, so many must be there still, where it is not called the same. */
const leastShared = 0.3;
/** Shorter than this part of it is a page that lost its article: a notice, a teaser. */
const leastLength = 0.5;

function isSameArticle(before: Article, after: Article, { doubt }: Draft): boolean {
  const texts = new Set(after.passages.map(({ text }) => text));
  const shared = before.passages.filter(({ text }) => texts.has(text)).length;
  const isShorter = countChars(after) < leastLength * countChars(before);
  if (isShorter || (doubt !== null && countChars(after) < countChars(before))) return false;
  return after.title === before.title || shared >= leastShared * before.passages.length;
}

function countChars({ passages }: Article): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}
