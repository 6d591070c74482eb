/** What a page says of who wrote its article in, the names alone out. */
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { parseWebAddress } from '../../parse-address.ts';

const authorNames = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
];

/** What stands before a name that is no part of it. */
const leading = new RegExp(
  `^(?:${inKnownLanguages(({ pages }) => pages?.by ?? '')})(?:\\s*:\\s+|\\s+)(?=\\p{Lu})`,
  'iu',
);

/**
 * All that the JSON-LD (`linked`) names, or all under the first name in the head that has any;
 * some sites put the address of a profile there, or their own name. Several are parted by commas.
 */
export function readAuthors(
  linked: readonly string[],
  metas: ReadonlyMap<string, readonly string[]>,
  publisher: string | null,
): string | null {
  const sources = [linked, ...authorNames.map((name) => metas.get(name) ?? [])];
  const named = sources.map((names) =>
    names.map(cleanName).filter((name) => /\p{L}/u.test(name) && !isOther(name, publisher)),
  );
  const authors = [...new Set(named.find(({ length }) => length > 0))];
  // Some write the surname first.
  return authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', ') || null;
}

/** `By Ana Rojas, reporter` → `Ana Rojas`, where the page says which words are the name (`named`). */
export function readByline(
  line: string | null,
  {
    byline: named,
    publisher,
  }: { readonly byline: string | null; readonly publisher: string | null },
): string | null {
  const isLine = line !== null && !isOther(cleanName(line), publisher);
  const name = isLine && !(named !== null && line.includes(named)) ? line : named;
  return name === null ? null : cleanName(name);
}

/** `By Ana Rojas` → `Ana Rojas`. */
function cleanName(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().replace(leading, '').trim();
}

function isOther(name: string, publisher: string | null): boolean {
  if (parseWebAddress(name) !== null || /^(?:www\.|@|admin(?:istrator)?$)/iu.test(name))
    return true;
  return name.toLowerCase() === publisher?.toLowerCase();
}
