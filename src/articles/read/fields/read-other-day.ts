/** The entries of the front matter in, a day that another one than `date` holds out. */
import { knownLanguages } from '../../../language/languages.ts';
import { type Entry, readValue } from '../../front-matter.ts';
import { parseStatedDay } from '../../parse-date.ts';
import { toKey } from './field-names.ts';
import { unlinkDay } from './unlink-day.ts';

const address = /^(?:path|permalink|slug|url|aliases?|redirect_from)$/iu;
const day = /(?:^|[\s"'/])((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/\s"'-]|$)/u;

/** `created`, `Date Created`, `creation-date`, `createdAt`, and `fecha de creación`: as vaults of notes have it. */
const creation = new Set(
  ['created', 'createdAt', 'createdOn', 'createdDate', 'createdTime', 'dateCreated', 'timeCreated']
    .concat(['creationDate', 'creationTime', 'dateOfCreation'])
    .concat([...knownLanguages.values()].flatMap(({ fields }) => fields?.created ?? []))
    .map(toKey),
);

/** Clippers of web pages say when a page was published; best first. */
const others: readonly ((key: string) => boolean)[] = [
  (key) => key === 'published',
  (key) => creation.has(key),
];

/** `published: 2023-05-23`, `created: 2023-05-23`, else the day in an address; null where there is none. */
export function readOtherDay(entries: readonly Entry[]): string | null {
  const stated = others.flatMap((isMeant) => entries.filter(({ name }) => isMeant(toKey(name))));
  for (const entry of stated) {
    const value = unlinkDay(readValue(entry).value);
    const found = typeof value === 'string' ? parseStatedDay(value) : null;
    if (found !== null) return found;
  }
  return readAddressDay(entries);
}

/** `path = "2026/03/26/quay"`, `permalink: /2026/03/26/quay/`; null where none has one. */
function readAddressDay(entries: readonly Entry[]): string | null {
  for (const { name, text } of entries) {
    const [, year, , month, date] = address.test(name) ? (day.exec(text.slice(0, 500)) ?? []) : [];
    const found = date === undefined ? null : parseStatedDay(`${year}-${month}-${date}`);
    if (found !== null) return found;
  }
  return null;
}
