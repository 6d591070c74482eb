/** The document of a web page in, what it says of itself in its head out. */
import { parseWebAddress } from '../parse-address.ts';
import type { PageDocument, PageElement } from './dom.ts';

export interface Metadata {
  readonly title: string | null;
  /** The page's own, above its text. */
  readonly heading: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
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
  const first = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const author = first(authorNames);
  const time = document.querySelector('article time[datetime], time[pubdate]');
  return {
    title: first(titleNames) ?? lineOf(document.querySelector('title')),
    heading: lineOf(document.querySelector('h1')),
    // Some sites put the address of a profile there.
    author: author !== null && parseWebAddress(author) ? null : author,
    publisher: first(publisherNames),
    date: toDay(first(dateNames)) ?? toDay(time?.getAttribute('datetime') ?? null),
    language: document.documentElement?.getAttribute('lang')?.trim() || null,
    address: readCanonical(document, pageAddress),
  };
}

function lineOf(element: PageElement | null): string | null {
  return element?.textContent?.replace(/\s+/gu, ' ').trim() || null;
}

/** By name or property in lower case; the first of a name counts. */
function readMetas(document: PageDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((attribute) => meta.getAttribute(attribute)?.trim().toLowerCase())
      .find((value) => value);
    const content = meta.getAttribute('content')?.replace(/\s+/gu, ' ').trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The day as the page writes it, whatever the time zone. */
export function toDay(text: string | null): string | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(text ?? '')?.[1];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

/** A page may not pass itself off as one of another site. */
function readCanonical(document: PageDocument, pageAddress: string | null): string | null {
  const href = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const base = pageAddress ?? undefined;
  if (!href || !URL.canParse(href, base)) return null;
  const url = parseWebAddress(new URL(href, base).href);
  if (pageAddress === null) return url?.href ?? null;
  const siteOf = (host: string) => host.replace(/^(?:www|m|amp)\./u, '');
  const sameSite = url && siteOf(url.hostname) === siteOf(new URL(pageAddress).hostname);
  return sameSite ? url.href : null;
}
