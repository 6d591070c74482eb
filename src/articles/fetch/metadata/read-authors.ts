/** What a page says of who wrote its article in, the names alone out. */
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { knownLanguages } from '../../../language/languages.ts';
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
  const clean = name === null ? '' : cleanName(name);
  return isOther(clean, publisher) ? null : clean;
}

/** `Follow Ana Rojas`: what a button beside a name says. */
const follow = new RegExp(
  `^(?:${inKnownLanguages(({ pages }) => pages?.follow ?? '')})(?:\\s+|$)`,
  'iu',
);
const roles = inKnownLanguages(({ pages }) => pages?.roles ?? '');
const role = new RegExp(`^(?:${roles})$`, 'iu');
/** `Photo by Ana Rojas`: she wrote nothing there. */
const picture = new RegExp(
  `^(?:${inKnownLanguages(({ pages }) => pages?.pictures ?? '')})(?:\\s|:)`,
  'iu',
);
const roleBehind = new RegExp(`(?:,| [-–—])\\s(?:${roles})$`, 'iu');

const weekdays = [...knownLanguages.keys()].flatMap((code) => {
  const { format } = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format(day * 86_400_000));
});

/** `on Thursday, 4 December 2014`, `January 14, 2015`, `2014-12-04` and what follows. */
const dayBehind = new RegExp(
  [
    `(?:[,–—-]? (?:on )?(?:(?:${weekdays.join('|')}),? )?)`,
    '(?:\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?,? (?:de )?\\d{4}',
    '|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}',
    '|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})(?!\\d)',
  ].join(''),
  'iu',
);

/** `By Ana Rojas | Staff Writer | 4 March 2022`, `ByAna Rojas@ana`, `Follow Ana Rojas` → `Ana Rojas`. */
function cleanName(line: string): string {
  const [first = ''] = line
    .replace(/\s+/gu, ' ')
    .trim()
    .split(/ ?[|·•] ?/u, 1);
  const name = first
    .replace(/^(?:By|Por|Par|Von|Di)(?=\p{Lu}\p{Ll})/u, '')
    .replace(leading, '')
    .replace(follow, '')
    .replace(/ ?\(?@\w{2,30}\)?$/u, '');
  const day = dayBehind.exec(name);
  const before = day === null ? name : name.slice(0, day.index);
  return before
    .replace(roleBehind, '')
    .replace(/, ?[\w-]{1,60}\.(?:com|org|net|info|co\.uk|[a-z]{2})$/iu, '')
    .trim();
}

function isOther(name: string, publisher: string | null): boolean {
  if (parseWebAddress(name) !== null || /^(?:www\.|@|admin(?:istrator)?$)/iu.test(name))
    return true;
  if (name === '' || role.test(name) || picture.test(name)) return true;
  const house = name.replace(/(?<=\S) (?:media|magazine|online|news)$/iu, '').toLowerCase();
  return [house, name.toLowerCase()].includes(publisher?.toLowerCase() ?? '');
}
