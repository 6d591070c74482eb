/** The document of a web page in, what it says of itself in its head out. */
import { isSameSite, parseWebAddress } from '../parse-address.ts';
import { parseDate, parseIsoDate } from '../parse-date.ts';
import { lineOf, type PageDocument, type PageElement } from './dom.ts';

export interface Metadata {
  readonly title: string | null;
  /** The page's own, above its text. */
  readonly heading: string | null;
  /** Several names are parted by commas. */
  readonly author: string | null;
  /** Named as the author where the article is shown, and not in the head. */
  readonly byline: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The first day that the article shows, which may be another than that of its publication. */
  readonly shownDate: string | null;
  /** As stated: `es`, `en-US`. */
  readonly language: string | null;
  /** Canonical; null where the page states none, or one of another site than its own. */
  readonly address: string | null;
}

const titleNames = ['og:title', 'twitter:title', 'dc.title'];
const authorNames = ['author', 'article:author', 'dc.creator', 'parsely-author'];
const publisherNames = ['og:site_name', 'application-name', 'dc.publisher'];
const dateNames = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
];

/** `pageAddress` is where the page was found, null for a file. */
export function readMetadata(document: PageDocument, pageAddress: string | null): Metadata {
  const metas = readMetas(document);
  const all = (names: readonly string[]) =>
    names.map((name) => metas.get(name) ?? []).find(([first]) => first !== undefined) ?? [];
  const article = findArticle(document);
  return {
    title: all(titleNames)[0] ?? lineOf(document.querySelector('title')),
    heading: lineOf(document.querySelector('h1')),
    author: readAuthors(metas),
    byline: lineOf(findWithin(article, '[rel~="author"], [itemprop~="author"]')),
    publisher: all(publisherNames)[0] ?? null,
    date:
      dateNames
        .flatMap((name) => metas.get(name) ?? [])
        .map(toDay)
        .find(Boolean) ?? null,
    shownDate: readShownDate(document, article),
    language: document.documentElement?.getAttribute('lang')?.trim() || null,
    address: readCanonical(document, pageAddress),
  };
}

/** By name or property in lower case, what the head says under it, in its order. */
function readMetas(document: PageDocument): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((attribute) => meta.getAttribute(attribute)?.trim().toLowerCase())
      .find((value) => value);
    const content = meta.getAttribute('content')?.replace(/\s+/gu, ' ').trim();
    if (name && content) metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return metas;
}

/** All that stand under the first name that has any; some sites put the address of a profile there. */
function readAuthors(metas: ReadonlyMap<string, readonly string[]>): string | null {
  const named = authorNames.map((name) =>
    (metas.get(name) ?? []).filter((author) => parseWebAddress(author) === null),
  );
  const authors = [...new Set(named.find(({ length }) => length > 0))];
  // Some write the surname first.
  return authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', ') || null;
}

/** Where the page has several articles, the one below its heading. */
function findArticle(document: PageDocument): PageElement | null {
  const around = document.querySelector('h1')?.closest('article');
  return around ?? [...document.querySelectorAll('article')].find(isMain) ?? null;
}

/** Beside the article stand others, with authors and days of their own. */
function isMain(element: PageElement): boolean {
  return element.closest('aside, nav, footer') === null;
}

/** Of the article itself, and of none within it, such as a comment or what somebody is quoted with. */
function findWithin(article: PageElement | null, selector: string): PageElement | null {
  const found = [...(article?.querySelectorAll(selector) ?? [])];
  return found.find((one) => one.closest('article, blockquote') === article) ?? null;
}

/** Some articles have their day beside their text. */
function findBeside(document: PageDocument, selector: string): PageElement | null {
  const main = document.querySelector('h1')?.closest('main');
  const found = [...(main?.querySelectorAll(selector) ?? [])];
  return found.find((one) => one.closest('article') === null && isMain(one)) ?? null;
}

function readShownDate(document: PageDocument, article: PageElement | null): string | null {
  const time =
    document.querySelector('time[pubdate]') ??
    findWithin(article, 'time[itemprop~="datePublished"]') ??
    findWithin(article, 'time[datetime]') ??
    findBeside(document, 'time[datetime]');
  return toDay(time?.getAttribute('datetime') ?? null);
}

/** The day as the page writes it, whatever the time zone: `2022-03-04T09:00Z`, `Fri, 4 March 2022`. */
export function toDay(text: string | null): string | null {
  const day = /^\s*(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d)/u.exec(text ?? '');
  if (day) return parseIsoDate(`${day[1]}-${day[3]}-${day[4]}`);
  const inWords = (text ?? '').trim().replace(/^\p{L}+\.?,\s+/u, '');
  // What follows the year is the time of day.
  return parseDate(/^.*?\b\d{4}(?!\d)/u.exec(inWords)?.[0] ?? '');
}

/** A page may not pass itself off as one of another site. */
function readCanonical(document: PageDocument, pageAddress: string | null): string | null {
  const href = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const base = pageAddress ?? undefined;
  if (!href || !URL.canParse(href, base)) return null;
  const url = parseWebAddress(new URL(href, base).href);
  if (pageAddress === null) return url?.href ?? null;
  // Some sites name their front page as the address of every page.
  if (url?.pathname === '/' && url.search === '' && new URL(pageAddress).pathname !== '/')
    return null;
  return url && isSameSite(url.href, pageAddress) ? url.href : null;
}
