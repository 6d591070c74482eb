/** The entries of the front matter in, the day in the address that a site gives the page out. */
import type { Entry } from '../../front-matter.ts';
import { parseStatedDay } from '../../parse-date.ts';

const address = /^(?:path|permalink|slug|url|aliases?|redirect_from)$/iu;
const day = /(?:^|[\s"'/])((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/\s"'-]|$)/u;

/** `path = "2026/03/26/quay"`, `permalink: /2026/03/26/quay/`; null where none has one. */
export function readAddressDate(entries: readonly Entry[]): string | null {
  for (const { name, text } of entries) {
    const [, year, , month, date] = address.test(name) ? (day.exec(text.slice(0, 500)) ?? []) : [];
    const found = date === undefined ? null : parseStatedDay(`${year}-${month}-${date}`);
    if (found !== null) return found;
  }
  return null;
}
