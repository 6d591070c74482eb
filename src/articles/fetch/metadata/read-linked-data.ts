/** The document of a web page in, what its JSON-LD tells programs of the article out. */
import * as z from 'zod';
import type { PageDocument } from '../dom.ts';

/** As written there; null and empty where nothing is said. */
export interface LinkedArticle {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly date: string | null;
  /** The whole text, where a site gives it. */
  readonly body: string | null;
  /** False where one has to pay or to sign in. */
  readonly isFree: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

const thing = z.record(z.string(), z.unknown());

/** What the kinds of articles of schema.org are called. */
const articleType = /Article$|Posting$|^Report$|^Review$|^Chapter$/u;

/** May be said to be published too, where the page names no article. */
const pageType = /Page$|^Recipe$|^CreativeWork$|^(?:Video|Media)Object$|Episode$/u;

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
    authors: firstOf(said, 'author'),
    publisher: firstOf(said, 'publisher')[0] ?? null,
    date: firstOf(said, 'datePublished')[0] ?? null,
    body: firstOf(said, 'articleBody')[0] ?? null,
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
