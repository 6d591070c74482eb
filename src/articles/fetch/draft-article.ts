/** A text as it was found and what is known of it in, the file of an article out. */
import { parseLanguage } from '../../language/parse-language.ts';
import { decodeText } from '../decode-text.ts';
import { convertedEndings, convertedKindOf, createConverter } from '../formats/convert-apart.ts';
import { addressMaxChars, isSameSite } from '../parse-address.ts';
import { writePlaceMarks } from '../place-marks.ts';
import {
  type Known,
  mergeFrontMatter,
  readField,
  writeFrontMatter,
} from '../write-front-matter.ts';
import type { Doubt } from './doubt.ts';
import { extractApart } from './extract-apart.ts';
import { type Found, typesByEnding } from './find-source.ts';
import { fail, type ImportResult, succeed } from './import-failure.ts';
import { nameArticle } from './name-article.ts';
import type { PageType, Validators } from './read-response.ts';

/** A file that is not written yet. */
export interface Draft {
  /** Without its ending: lower case letters, digits and hyphens. */
  readonly name: string;
  readonly ending: 'md' | 'txt';
  readonly text: string;
  /** What the file or the page was called, without its ending. */
  readonly called: string;
  /** Where it was published, to know it again by. */
  readonly url: string | null;
  /** Why the text may not be the whole article; null where nothing speaks for it. */
  readonly doubt: Doubt | null;
  /** Of the page that it was read from; left out where its server states none. */
  readonly validators?: Validators;
}

/** Those that are converted, and what `createConverter` calls them. */
const converted = new Map<PageType, string>(
  Object.entries(typesByEnding).flatMap(([ending, type]) =>
    convertedEndings.has(ending) && type !== 'text/html' ? [[type, ending] as const] : [],
  ),
);

/** How long an import may take, and what fetching has left of it. */
interface Time {
  readonly limitMs: number;
  readonly leftMs: number;
}

/** Never rejects. */
export async function draftArticle(
  found: Found,
  known: Known,
  time: Time,
): Promise<ImportResult<Draft>> {
  const { type, bytes, charset } = found;
  const ending = converted.get(type) ?? (type === 'text/html' ? null : convertedKindOf(bytes));
  if (ending !== null) return draftFile(found, ending, known, time.leftMs);
  const text = decodeText(bytes, type === 'text/html' ? charset : (charset ?? 'utf-8'));
  if (text === null) return fail('type');
  if (type !== 'text/html') return draftText(text, found, known);
  return draftPage(text, found, known, time);
}

/** Markdown and plain text stay as they are, with front matter for what they do not say themselves. */
function draftText(text: string, found: Found, known: Known): ImportResult<Draft> {
  if (!/[\p{L}\p{N}]/u.test(text)) return fail('text');
  const url = fitUrl(found.address);
  const saysMore = Object.values({ ...known, url: known.url ?? url }).some(Boolean);
  if (found.type === 'text/plain' && !saysMore) {
    const name = nameArticle(found.name);
    return succeed({ name, called: found.name, ending: 'txt', text, url: null, doubt: null });
  }
  const isPlain = found.type === 'text/plain';
  const dated = isPlain ? /^\s*date\s+(\d{4}-\d{2}-\d{2})\s*\n/iu.exec(text) : null;
  const body = dated ? text.slice(dated[0].length) : text;
  // A text may not pass itself off as one of another site than its own, and so take its place.
  const claimed = readField('url', text);
  const isForeign = url !== undefined && claimed !== null && !isSameSite(claimed, url);
  const merged = isPlain
    ? writeFrontMatter({ url, date: dated?.[1], ...known }, body)
    : mergeFrontMatter(isForeign ? { url, ...known } : known, { url }, body);
  const title = readField('title', merged);
  return succeed({
    name: nameArticle(title ?? found.name),
    called: found.name,
    ending: 'md',
    text: merged,
    url: readField('url', merged),
    doubt: null,
  });
}

async function draftFile(
  found: Found,
  ending: string,
  known: Known,
  leftMs: number,
): Promise<ImportResult<Draft>> {
  const converter = createConverter();
  const conversion = await converter.convert(found.bytes, ending, leftMs);
  converter.end();
  if (!conversion.ok) {
    return conversion.isSlow ? fail('heavy') : fail('article', conversion.message);
  }
  const { fields, text, places } = conversion.value;
  const stated: Known = { ...fields, url: fields.url ?? fitUrl(found.address), ...known };
  return succeed({
    name: nameArticle(stated.title ?? found.name),
    called: found.name,
    ending: 'md',
    // What is kept is the text alone, so that it tells the places itself.
    text: writeFrontMatter(
      { ...stated, title: stated.title ?? found.name },
      writePlaceMarks(text, places),
    ),
    url: stated.url ?? null,
    doubt: null,
  });
}

async function draftPage(
  html: string,
  found: Found,
  known: Known,
  { limitMs, leftMs }: Time,
): Promise<ImportResult<Draft>> {
  const extract = await extractApart(html, found.address, leftMs);
  if (extract === 'slow') return fail('slow', String(Math.ceil(limitMs / 1000)));
  if (extract === null || !/[\p{L}\p{N}]/u.test(extract.text))
    return fail(extract?.doubt === 'script' ? 'script' : 'text');
  const fields: Known = {
    title: extract.title ?? undefined,
    publisher: extract.publisher ?? undefined,
    author: extract.author ?? undefined,
    date: extract.date ?? undefined,
    language: parseLanguage(extract.language ?? '') ?? undefined,
    url: fitUrl(extract.address) ?? fitUrl(found.address),
    ...known,
  };
  return succeed({
    name: nameArticle(fields.title ?? found.name),
    called: found.name,
    ending: 'md',
    text: writeFrontMatter(fields, extract.text),
    url: fields.url ?? null,
    doubt: extract.doubt,
  });
}

/** Undefined for an address that is too long to be written down, and for none. */
export function fitUrl(url: string | null | undefined): string | undefined {
  return url && url.length <= addressMaxChars ? url : undefined;
}
