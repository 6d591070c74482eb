/** The document of a web page in, what it says of itself beside its text out. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { isSameSite, parseWebAddress } from '../../parse-address.ts';
import { type PageDocument, toLine } from '../dom.ts';
import { listBylines } from './find-byline.ts';
import { readAuthors } from './read-authors.ts';
import { isRenewed, readAddressDate, readStatedDate, readTitleDate } from './read-date.ts';
import { type LinkedArticle, readLinkedArticle } from './read-linked-data.ts';
import { readPublisher, withoutClaim } from './read-publisher.ts';
import { readShownDate } from './read-shown-date.ts';
import { readTitle } from './read-title.ts';

export interface Metadata {
  readonly title: string | null;
  /** Several names are parted by commas. */
  readonly author: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The first day that the article shows, which may be another than that of its publication. */
  readonly shownDate: string | null;
  /** As stated: `es`, `en-US`. */
  readonly language: string | null;
  /** Canonical; null where the page states none, or one of another site than its own. */
  readonly address: string | null;
  /** What the page itself says that its text is, or is about. */
  readonly body: string | null;
  readonly description: string | null;
  /** The page calls itself one. */
  readonly isArticle: boolean;
  /** False where one has to pay or to sign in. */
  readonly isFree: boolean;
}

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title'];
const descriptionNames = ['og:description', 'description', 'twitter:description'];

/** Some escape a title twice: `Caf&amp;eacute;`. */
const decodeAgain = (entity: string, name: string): string =>
  decodeNamedCharacterReference(name) || entity;

/** `pageAddress` is where the page was found, null for a file. */
export function readMetadata(document: PageDocument, pageAddress: string | null): Metadata {
  const metas = readMetas(document);
  const first = (names: readonly string[]) =>
    names.flatMap((name) => metas.get(name) ?? [])[0] ?? null;
  const linked = readLinkedArticle(document);
  const address =
    readCanonical(document, pageAddress) ?? readOwnAddress(metas, linked, pageAddress);
  const publisher = readPublisher(document, {
    metas,
    linked: linked.publisher,
    houses: linked.houses,
    address: pageAddress ?? address,
  });
  const cited = withoutClaim(publisher, pageAddress ?? address);
  const addressDate = readAddressDate(pageAddress ?? address);
  const title = readTitle(document, {
    stated: first(titleNames)?.replace(/&([a-z]{2,8});/giu, decodeAgain) ?? null,
    linked: linked.title,
    publisher,
    address: pageAddress ?? address,
  });
  const shownDate = readShownDate(document, title);
  const linkedDate = isRenewed(linked, shownDate) ? null : linked.date;
  return {
    title,
    author: readAuthors({
      linked: linked.authors,
      metas,
      bylines: listBylines(document, title),
      site: { publisher: cited, address: pageAddress ?? address },
    }),
    publisher: cited,
    date:
      readStatedDate(metas, linkedDate, [addressDate, shownDate]) ??
      addressDate ??
      readTitleDate(first(titleNames)),
    shownDate,
    language: document.documentElement?.getAttribute('lang')?.trim() || null,
    address,
    body: linked.body,
    description: first(descriptionNames),
    isArticle: linked.isArticle || /^article$/iu.test(first(['og:type']) ?? ''),
    isFree: linked.isFree && !isLocked(metas),
  };
}

function isLocked(metas: ReadonlyMap<string, readonly string[]>): boolean {
  return (metas.get('article:content_tier') ?? []).some((tier) => /^locked$/iu.test(tier));
}

/** By name or property in lower case, what the head says under it, in its order. */
function readMetas(document: PageDocument): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((attribute) => meta.getAttribute(attribute)?.trim().toLowerCase())
      .find((value) => value);
    const content = toLine(meta.getAttribute('content') ?? '');
    // In the text, an author is one of what it refers to.
    const isOther = name === 'author' && meta.getAttribute('itemprop') !== null;
    if (name && content && !isOther) metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return metas;
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

/** Of a file nobody knows where it was found, but for what is said to programs in it. */
function readOwnAddress(
  metas: ReadonlyMap<string, readonly string[]>,
  linked: LinkedArticle,
  pageAddress: string | null,
): string | null {
  if (pageAddress !== null) return null;
  const stated = [...(metas.get('og:url') ?? []), linked.address ?? ''];
  const addresses = stated.flatMap((each) => parseWebAddress(each) ?? []);
  return addresses.find(({ pathname, search }) => pathname !== '/' || search !== '')?.href ?? null;
}
