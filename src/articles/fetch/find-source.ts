/** What a person names in, the text that it leads to out: bytes and their type, before anything is said of them. */
import { downloadFile, type FetchPage } from './fetch-page.ts';
import { fail, type ImportResult, succeed } from './import-failure.ts';
import { maxBytes, type PageType, type Validators } from './read-response.ts';

export type ImportSource =
  /** `seen`: as it was read before, to fail with `unchanged` where it is the same. */
  | { readonly kind: 'address'; readonly address: string; readonly seen?: Validators }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  /** A file that Discord keeps: the address is Discord's, not a person's. */
  | { readonly kind: 'attachment'; readonly name: string; readonly address: string };

/** A text as it was found. */
export interface Found {
  readonly type: PageType;
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly address: string | null;
  /** To name the article by where it has no title. */
  readonly name: string;
  readonly validators?: Validators;
}

export const typesByEnding: Readonly<Record<string, PageType>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  mdx: 'text/markdown',
  qmd: 'text/markdown',
  rmd: 'text/markdown',
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  srt: 'text/vtt',
  vtt: 'text/vtt',
};

/** Never rejects. */
export async function findText(
  source: ImportSource,
  fetchPage: FetchPage,
): Promise<ImportResult<Found>> {
  if (source.kind === 'address') return fetchFound(source, fetchPage);
  if (source.kind === 'file') return readFile(source);
  // Looked at before it is fetched: a film need not be.
  const { name, address } = source;
  const named = readFile({ name, kind: 'file', bytes: new Uint8Array() });
  const bytes = named.ok ? await downloadFile(address) : named;
  return bytes.ok ? readFile({ name, kind: 'file', bytes: bytes.value }) : bytes;
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
