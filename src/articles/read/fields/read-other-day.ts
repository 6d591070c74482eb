/** The entries of the front matter in, a day that another one than `date` holds out. */
import { type Entry, readValue } from '../../front-matter.ts';
import { parseStatedDay } from '../../parse-date.ts';
import { unlinkDay } from './unlink-day.ts';

const address = /^(?:path|permalink|slug|url|aliases?|redirect_from)$/iu;
const day = /(?:^|[\s"'/])((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/\s"'-]|$)/u;

/** As clippers of web pages and vaults of notes have it, best first. */
const others = ['published', 'created'];

/** `published: 2023-05-23`, `created: 2023-05-23`, else the day in an address; null where there is none. */
export function readOtherDay(entries: readonly Entry[]): string | null {
  for (const other of others) {
    const entry = entries.find(({ name }) => name.toLowerCase() === other);
    const { value } = entry ? readValue(entry) : { value: null };
    const stated = unlinkDay(value);
    const found = typeof stated === 'string' ? parseStatedDay(stated) : null;
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
