/** What a page says of who wrote its article in, the names of people alone out. */
import { isShouted, listNames } from './clean-name.ts';
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
 * sites put the address of a profile there, an agency, their own name or that of the house which has
 * the rights to all of them. Several are parted by commas.
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
  const rights = (metas.get('copyright') ?? []).join(' ');
  const isOfHouse = (names: readonly string[]) => names.every((name) => rights.includes(name));
  const full = sources.filter((names) => names.some(isFullName));
  const found = full.find((names) => !isOfHouse(names)) ?? full[0] ?? sources[0];
  const authors = [...new Set(found?.map((name) => toQuiet(name, sources.flat())))];
  // Some write the surname first.
  return authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', ') || null;
}

/** `ANA ROJAS` → `Ana Rojas`, where the page has her name so too. */
function toQuiet(name: string, others: readonly string[]): string {
  if (!isShouted(name)) return name;
  return others.find((each) => each !== name && each.toUpperCase() === name) ?? name;
}

/** A single word on a page is a name only where nothing stands beside it. */
function readByline(byline: Byline, site: Site): string[] {
  const found = byline.map((lines) => lines.flatMap((line) => listNames(line, site)));
  // Beside her name may stand what she writes of: `Ana Rojas in Boats`.
  return (
    found.map((names) => names.filter(isFullName)).find(({ length }) => length > 0) ??
    found.at(-1) ??
    []
  );
}
