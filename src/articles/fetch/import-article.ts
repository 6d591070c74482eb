/** A file or the address of a page in, the file of an article for the knowledge folder out. */
import { performance } from 'node:perf_hooks';
import { parseLanguage } from '../../language/parse-language.ts';
import { decodeText } from '../decode-text.ts';
import { convertedEndings, convertedKindOf, createConverter } from '../formats/convert-apart.ts';
import { addressMaxChars, isSameSite, parseWebAddress } from '../parse-address.ts';
import { parseIsoDate } from '../parse-date.ts';
import { writePlaceMarks } from '../place-marks.ts';
import {
  type Known,
  mergeFrontMatter,
  readField,
  writeFrontMatter,
} from '../write-front-matter.ts';
import type { Doubt } from './doubt.ts';
import { extractApart } from './extract-apart.ts';
import {
  downloadFile,
  type FetchPage,
  fetchLimitMs,
  maxBytes,
  type PageType,
  type Validators,
} from './fetch-page.ts';
import { fail, type ImportResult, succeed } from './import-failure.ts';
import { nameArticle } from './name-article.ts';

export type ImportSource =
  /** `seen`: as it was read before, to fail with `unchanged` where it is the same. */
  | { readonly kind: 'address'; readonly address: string; readonly seen?: Validators }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  /** A file that Discord keeps: the address is Discord's, not a person's. */
  | { readonly kind: 'attachment'; readonly name: string; readonly address: string };

/** What the person says of the article; it wins over what the article says of itself. */
export interface ImportDetails {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
}

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

/** Never rejects; takes at most 10 s. */
export type ImportArticle = (
  source: ImportSource,
  details: ImportDetails,
) => Promise<ImportResult<Draft>>;

/** A text as it was found, before anything is said of it. */
interface Found {
  readonly type: PageType;
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly address: string | null;
  /** To name the article by where it has no title. */
  readonly name: string;
  readonly validators?: Validators;
}

const typesByEnding: Readonly<Record<string, PageType>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  srt: 'text/vtt',
  vtt: 'text/vtt',
};

/** Those that are converted, and what `createConverter` calls them. */
const converted = new Map<PageType, string>(
  Object.entries(typesByEnding).flatMap(([ending, type]) =>
    convertedEndings.has(ending) && type !== 'text/html' ? [[type, ending] as const] : [],
  ),
);

export function createImportArticle(fetchPage: FetchPage): ImportArticle {
  return async (source, details) => {
    const begun = performance.now();
    const known = readDetails(details);
    if (!known.ok) return known;
    const found = await findText(source, fetchPage);
    if (!found.ok) return found;
    const limitMs = begun + fetchLimitMs - performance.now();
    const draft = await draftFound(found.value, known.value, limitMs);
    const { validators } = found.value;
    return draft.ok && validators ? succeed({ ...draft.value, validators }) : draft;
  };
}

async function draftFound(
  found: Found,
  known: Known,
  limitMs: number,
): Promise<ImportResult<Draft>> {
  const { type, bytes, charset } = found;
  const ending = converted.get(type) ?? (type === 'text/html' ? null : convertedKindOf(bytes));
  if (ending !== null) return draftFile(found, ending, known, limitMs);
  const text = decodeText(bytes, type === 'text/html' ? charset : (charset ?? 'utf-8'));
  if (text === null) return fail('type');
  if (type !== 'text/html') return draftText(text, found, known);
  return draftPage(text, found, known, limitMs);
}

async function findText(source: ImportSource, fetchPage: FetchPage): Promise<ImportResult<Found>> {
  if (source.kind === 'address') return fetchFound(source, fetchPage);
  if (source.kind === 'file') return readFile(source);
  // Looked at before it is fetched: a film need not be.
  const { name, address } = source;
  const named = readFile({ name, kind: 'file', bytes: new Uint8Array() });
  const bytes = named.ok ? await downloadFile(address) : named;
  return bytes.ok ? readFile({ name, kind: 'file', bytes: bytes.value }) : bytes;
}

function readDetails({ title, url, date }: ImportDetails): ImportResult<Known> {
  const line = title?.replace(/\s+/gu, ' ').trim();
  if (line !== undefined && !/[\p{L}\p{N}]/u.test(line)) return fail('title');
  if (date !== undefined && parseIsoDate(date) === null) return fail('date');
  const address = url === undefined ? undefined : parseWebAddress(url)?.href;
  if (url !== undefined && fitUrl(address) === undefined) return fail('address');
  return succeed(present({ title: line, date, url: address }));
}

function fitUrl(url: string | null | undefined): string | undefined {
  return url && url.length <= addressMaxChars ? url : undefined;
}

function readFile({ name, bytes }: Extract<ImportSource, { kind: 'file' }>): ImportResult<Found> {
  const [, stem = '', ending = ''] = /^(.*?)\.([^.]+)$/su.exec(name) ?? [];
  const type = typesByEnding[ending.toLowerCase()];
  if (type === undefined) return fail('file');
  if (bytes.byteLength > maxBytes) return fail('large', String(maxBytes / 1_000_000));
  return succeed({ type, bytes, charset: null, address: null, name: stem });
}

async function fetchFound(
  { address, seen }: Extract<ImportSource, { kind: 'address' }>,
  fetchPage: FetchPage,
): Promise<ImportResult<Found>> {
  const page = await fetchPage(address, seen);
  if (!page.ok) return page;
  const url = new URL(page.value.address);
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname;
  return succeed({ ...page.value, name: readSegment(last).replace(/\.[^.]+$/u, '') });
}

/** `ni%C3%B1a` → `niña`; what is no text stays as it is written. */
function readSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
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
  limitMs: number,
): Promise<ImportResult<Draft>> {
  const converter = createConverter();
  const conversion = await converter.convert(found.bytes, ending, Math.max(limitMs, 0));
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
  limitMs: number,
): Promise<ImportResult<Draft>> {
  const extract = await extractApart(html, found.address, Math.max(limitMs, 0));
  if (extract === 'slow') return fail('slow', String(fetchLimitMs / 1000));
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

/** Without what is undefined, which would hide what is known otherwise. */
function present(known: Known): Known {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
