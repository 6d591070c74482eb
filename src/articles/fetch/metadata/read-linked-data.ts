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
  readonly date: string | null;
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
  return {
    title: firstOf(article ? [article] : [], 'headline')[0] ?? null,
    authors: readLinkedAuthors(
      said.filter((each) => !hasType(each, /Object$/u)),
      things,
    ),
    publisher: firstOf(said, 'publisher')[0] ?? null,
    date: firstOf(said, 'datePublished')[0] ?? null,
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

/** Some name their authors once, and refer to them by an address of their own. */
function readLinkedAuthors(said: readonly Thing[], things: readonly Thing[]): LinkedAuthor[] {
  const byId = new Map(things.map((each) => [each['@id'], each]));
  const read = (value: unknown): LinkedAuthor[] => {
    if (Array.isArray(value)) return value.flatMap(read);
    const { data } = thing.safeParse(value);
    const isReference = typeof data?.['@id'] === 'string' && data['name'] === undefined;
    const whole = isReference ? (byId.get(data['@id']) ?? data) : data;
    const isBody = whole !== undefined && hasType(whole, /Organization$|^Corporation$/u);
    return namesOf(whole ?? value).map((name) => ({ name, isBody }));
  };
  const fields = ['author', 'creator'].flatMap((field) => said.map((each) => read(each[field])));
  return fields.find(({ length }) => length > 0) ?? [];
}

/** What the first thing that says anything of it says, by name where it is a thing itself. */
function firstOf(things: readonly Thing[], field: string): string[] {
  return things.map((each) => namesOf(each[field])).find(({ length }) => length > 0) ?? [];
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  const { data } = thing.safeParse(value);
  return data === undefined ? [] : namesOf(data['name'] ?? data['@value']);
}
