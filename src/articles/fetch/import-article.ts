/** A file or the address of a page in, the file of an article for the knowledge folder out. */
import { performance } from 'node:perf_hooks';
import { parseWebAddress } from '../parse-address.ts';
import { parseIsoDate } from '../parse-date.ts';
import type { Known } from '../write-front-matter.ts';
import { type Draft, draftArticle, fitUrl } from './draft-article.ts';
import { type FetchPage, fetchLimitMs } from './fetch-page.ts';
import { findText, type ImportSource } from './find-source.ts';
import { fail, type ImportResult, succeed } from './import-failure.ts';

/** What the person says of the article; it wins over what the article says of itself. */
export interface ImportDetails {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
}

/** Never rejects; takes at most its limit. */
export type ImportArticle = (
  source: ImportSource,
  details: ImportDetails,
) => Promise<ImportResult<Draft>>;

/** The limit is for all of it, fetching and reading: 10 s where none is given. */
export function createImportArticle(
  fetchPage: FetchPage,
  limitMs: number = fetchLimitMs,
): ImportArticle {
  return async (source, details) => {
    const begun = performance.now();
    const known = readDetails(details);
    if (!known.ok) return known;
    const found = await findText(source, fetchPage);
    if (!found.ok) return found;
    const leftMs = Math.max(begun + limitMs - performance.now(), 0);
    const draft = await draftArticle(found.value, known.value, { limitMs, leftMs });
    const { validators } = found.value;
    return draft.ok && validators ? succeed({ ...draft.value, validators }) : draft;
  };
}

function readDetails({ title, url, date }: ImportDetails): ImportResult<Known> {
  const line = title?.replace(/\s+/gu, ' ').trim();
  if (line !== undefined && !/[\p{L}\p{N}]/u.test(line)) return fail('title');
  if (date !== undefined && parseIsoDate(date) === null) return fail('date');
  const address = url === undefined ? undefined : parseWebAddress(url)?.href;
  if (url !== undefined && fitUrl(address) === undefined) return fail('address');
  return succeed(present({ title: line, date, url: address }));
}

/** Without what is undefined, which would hide what is known otherwise. */
function present(known: Known): Known {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
