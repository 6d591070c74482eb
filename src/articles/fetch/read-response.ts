/** The answer of a server in, the page that it sends out: its bytes and their type, within the limits of one. */
import type { Response } from 'undici';
import { fail, type ImportResult, succeed } from './import-failure.ts';

export interface Page {
  /** Where the redirects ended. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** `text/html`, without its parameters. */
  readonly type: PageType;
  /** As the server states it, or null. */
  readonly charset: string | null;
  /** To ask with for a change later; left out where the server states neither. */
  readonly validators?: Validators;
}

/** By what a page is known to be the same, as its server says: both null where it says nothing. */
export interface Validators {
  readonly etag: string | null;
  /** `Last-Modified`. */
  readonly modified: string | null;
}

/** What can be read. */
export type PageType = (typeof pageTypes)[number];

export const pageTypes = [
  'text/html',
  'text/markdown',
  'text/plain',
  'application/pdf',
  'application/epub+zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/vtt',
] as const;

export const maxBytes = 5_000_000;
const notModified = 304;

/** The headers that ask for a page only where it has changed since it was `seen`; none where nothing is known of it. */
export function askForChange({ etag, modified }: Validators = { etag: null, modified: null }) {
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(modified !== null && { 'if-modified-since': modified }),
  };
}

/** Longer, or with signs of other kinds, it is nothing to be sent back. */
const validatorPattern = /^[\x20-\x7e]{1,200}$/u;

function readValidators({ headers }: Response): Pick<Page, 'validators'> {
  const read = (name: string): string | null => {
    const value = headers.get(name) ?? '';
    return validatorPattern.test(value) ? value : null;
  };
  const validators = { etag: read('etag'), modified: read('last-modified') };
  return validators.etag === null && validators.modified === null ? {} : { validators };
}

/** `url` is where the redirects ended, `seen` what the page was known by when it was last read. */
export async function readPage(
  url: URL,
  response: Response,
  seen?: Validators,
): Promise<ImportResult<Page>> {
  // Of what was not seen before, it says nothing.
  if (response.status === notModified && seen) return fail('unchanged');
  if (!response.ok) return fail('refused', String(response.status));
  const [stated = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
  const named = stated.trim();
  const type = pageTypes.find((known) => known === named.toLowerCase());
  if (type === undefined) return fail('type', named.slice(0, 60).replace(/[^\w/+.-]/g, ''));
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/iu.exec(parameter)?.[1])
    .find((name) => name !== undefined);
  const bytes = await readBytes(response);
  if (!bytes.ok) return bytes;
  url.hash = '';
  return succeed({
    address: url.href,
    bytes: bytes.value,
    type,
    charset: charset ?? null,
    ...readValidators(response),
  });
}

/** As sent, once decompressed; of more than may be read no more is taken. */
export async function readBytes(response: Response): Promise<ImportResult<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return fail('large', String(maxBytes / 1_000_000));
    chunks.push(chunk);
  }
  return succeed(Buffer.concat(chunks));
}
