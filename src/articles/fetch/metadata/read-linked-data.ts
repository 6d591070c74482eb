/** The document of a web page in, what its JSON-LD tells programs of the article out. */
import * as z from 'zod';
import type { PageDocument } from '../dom.ts';

export interface LinkedAuthor {
  readonly name: string;
  /** An organisation. */
  readonly isBody: boolean;
}

/** As written there; null and empty where nothing is said. */
export interface LinkedArticle {
  readonly title: string | null;
  readonly authors: readonly LinkedAuthor[];
  readonly publisher: string | null;
  /** The organisations and sites that the page names besides, the surest first. */
  readonly houses: readonly string[];
  readonly address: string | null;
  readonly date: string | null;
  /** The last change. */
  readonly changed: string | null;
  /** The whole text, where a site gives it. */
  readonly body: string | null;
  /** It tells of an article, and not only of a page or a site. */
  readonly isArticle: boolean;
  /** False where one has to pay or to sign in. */
  readonly isFree: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

const thing = z.record(z.string(), z.unknown());

/** What the kinds of articles of schema.org are called. */
const articleType = /Article$|Posting$|^Report$|^Review$|^Chapter$/u;

/** May be said to be published too, where the page names no article. */
const pageType = /Page$|^Recipe$|^CreativeWork$|^(?:Video|Media)Object$|Episode$|^HowTo$/u;

export function readLinkedArticle(document: PageDocument): LinkedArticle {
  const things = [...document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    listThings(parseLoosely(script.textContent ?? '')),
  );
  const articles = things.filter((each) => hasType(each, articleType));
  const pages = things.filter((each) => hasType(each, pageType));
  // A page that lists several articles is itself none of them.
  const [article] = articles;
  const said = [...(article ? [article] : []), ...pages];
  const byId = listById(things);
  return {
    title: firstOf(article ? [article] : [], 'headline')[0] ?? null,
    authors: readLinkedAuthors(
      said.filter((each) => !hasType(each, /Object$/u)),
      byId,
    ),
    publisher: said.flatMap((each) => namesOf(each['publisher'], byId))[0] ?? null,
    houses: listHouses(things, byId),
    address: article === undefined ? null : readLinkedAddress(article),
    date: firstOf(said, 'datePublished')[0] ?? null,
    changed: firstOf(said, 'dateModified')[0] ?? null,
    body: firstOf(said, 'articleBody')[0] ?? null,
    isArticle: article !== undefined,
    isFree: !said.some((each) => /^false$/iu.test(String(each['isAccessibleForFree']))),
  };
}

/** Many are written by hand: with line ends in their texts, within a comment, or with a `;` behind. */
function parseLoosely(source: string): unknown {
  const json = source.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>|;)\s*$/gsu, '');
  for (const text of [json, json.replace(/\p{Cc}/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

/** Those that a page is about, and none that these only refer to. */
function listThings(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(listThings);
  const { data } = thing.safeParse(value);
  if (data === undefined) return [];
  return [data, ...listThings(data['@graph']), ...listThings(data['mainEntity'])];
}

function hasType({ '@type': types }: Thing, pattern: RegExp): boolean {
  return [types].flat().some((type) => typeof type === 'string' && pattern.test(type));
}

/** Some name people and houses once, and refer to them by an address of their own. */
type ById = ReadonlyMap<unknown, Thing>;

function listById(things: readonly Thing[]): ById {
  const named = ['author', 'publisher'].flatMap((field) =>
    things.flatMap((each) => listThings(each[field])),
  );
  const whole = [...named, ...things].filter((each) => each['name'] !== undefined);
  return new Map(whole.map((each) => [each['@id'], each]));
}

/** The whole of what is only referred to. */
function resolve(value: unknown, byId: ById): Thing | undefined {
  const { data } = thing.safeParse(value);
  const isReference = typeof data?.['@id'] === 'string' && data['name'] === undefined;
  return isReference ? (byId.get(data['@id']) ?? data) : data;
}

function readLinkedAuthors(said: readonly Thing[], byId: ById): LinkedAuthor[] {
  const read = (value: unknown): LinkedAuthor[] => {
    if (Array.isArray(value)) return value.flatMap(read);
    const whole = resolve(value, byId);
    const isBody = whole !== undefined && hasType(whole, /Organization$|^Corporation$/u);
    return namesOf(whole ?? value).map((name) => ({ name, isBody }));
  };
  const fields = ['author', 'creator'].flatMap((field) => said.map((each) => read(each[field])));
  return fields.find(({ length }) => length > 0) ?? [];
}

/** What makes papers and pages, and the sites themselves. */
const houseTypes = [
  /^NewsMediaOrganization$|^Newspaper$|^Periodical$/u,
  /^Organization$/u,
  /^WebSite$/u,
];

function listHouses(things: readonly Thing[], byId: ById): string[] {
  const sites = things.filter((each) => hasType(each, /^WebSite$/u));
  const named = houseTypes.map((type) =>
    things.filter((each) => hasType(each, type)).flatMap((each) => namesOf(each['name'])),
  );
  return [...sites.flatMap((site) => namesOf(site['publisher'], byId)), ...named.flat()];
}

function readLinkedAddress(article: Thing): string | null {
  const { data: page } = thing.safeParse(article['mainEntityOfPage']);
  const stated = [article['url'], article['mainEntityOfPage'], page?.['@id'], article['@id']];
  return (
    (stated.find((each) => typeof each === 'string' && /^https?:/iu.test(each)) as
      | string
      | undefined) ?? null
  );
}

/** What the first thing that says anything of it says, by name where it is a thing itself. */
function firstOf(things: readonly Thing[], field: string): string[] {
  return things.map((each) => namesOf(each[field])).find(({ length }) => length > 0) ?? [];
}

function namesOf(value: unknown, byId: ById = new Map()): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => namesOf(each, byId));
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  const data = resolve(value, byId);
  return data === undefined ? [] : namesOf(data['name'] ?? data['@value']);
}
