/** What a page says of who wrote its article in, the names of people alone out. */
import { listNames } from './clean-name.ts';
import type { Byline } from './find-byline.ts';
import { isFullName, type Site } from './is-name.ts';
import type { LinkedAuthor } from './read-linked-data.ts';

const authorNames = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
];

/** What publishing tools call it besides: `cXenseParse:author`, `byl`. */
const authorName = /(?:^|[.:_-])(?:authors?(?:[._-]?names?)?|byl)$/u;

export interface Stated {
  /** Of the page's JSON-LD. */
  readonly linked: readonly LinkedAuthor[];
  /** What the head says, by name. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** What is shown beside the article. */
  readonly bylines: readonly (readonly Byline[])[];
  readonly site: Site;
}

/**
 * Of the first source that names anybody in full, else of the first that gives a single word; some
 * sites put the address of a profile there, an agency or their own name. Several are parted by commas.
 */
export function readAuthors({ linked, metas, bylines, site }: Stated): string | null {
  const people = linked.filter(({ isBody }) => !isBody).map(({ name }) => name);
  const bodies = linked.filter(({ isBody }) => isBody).map(({ name }) => name);
  const sources = [
    people.flatMap((name) => listNames(name, site)),
    ...[...authorNames, ...[...metas.keys()].filter((name) => authorName.test(name))].map((name) =>
      (metas.get(name) ?? []).flatMap((line) => listNames(line, site)),
    ),
    ...bylines.map((lines) => lines.flatMap((line) => readByline(line, site))),
    bodies.flatMap((name) => listNames(name, site)),
  ].filter(({ length }) => length > 0);
  const authors = [...new Set(sources.find((names) => names.some(isFullName)) ?? sources[0])];
  // Some write the surname first.
  return authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', ') || null;
}

/** A single word on a page is a name only where nothing stands beside it. */
function readByline(byline: Byline, site: Site): string[] {
  const found = byline.map((lines) => lines.flatMap((line) => listNames(line, site)));
  return found.find((names) => names.some(isFullName)) ?? found.at(-1) ?? [];
}
