/** The address of a page in, what stands there out: bytes with their type, from public addresses only. */
import { lookup as lookUpName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import { parseWebAddress } from '../parse-address.ts';
import { type AddressCheck, isPublicAddress } from './check-address.ts';
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

export type PageType = (typeof pageTypes)[number];

const pageTypes = [
  'text/html',
  'text/markdown',
  'text/plain',
  'application/pdf',
  'application/epub+zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/vtt',
] as const;

export const maxBytes = 5_000_000;
export const maxRedirects = 5;
const notModified = 304;
/** For everything: names, redirects, the whole page. */
export const fetchLimitMs = 10_000;

export interface FetchOptions {
  /** Tests let the loopback address through. */
  readonly isAllowed?: AddressCheck;
  /** How names become addresses: `dns.lookup` by default. */
  readonly lookUp?: typeof lookUpName;
  readonly limitMs?: number;
}

/** Fails with `unchanged` where the page is as it was `seen`. */
export type FetchPage = (address: string, seen?: Validators) => Promise<ImportResult<Page>>;

/** Marks an address that may not be connected to among the errors of a connection. */
const forbiddenCode = 'FOOTNOTE_PRIVATE_ADDRESS';

/** Never rejects: what goes wrong is an outcome. */
export function createFetchPage({
  isAllowed = isPublicAddress,
  lookUp = lookUpName,
  limitMs = fetchLimitMs,
}: FetchOptions = {}): FetchPage {
  return async (address, seen) => {
    const url = parseWebAddress(address);
    if (url === null) return fail('address');
    const signal = AbortSignal.timeout(limitMs);
    const agent = new Agent({ connect: { lookup: checkedLookup(lookUp, isAllowed) } });
    try {
      return await follow(url, { dispatcher: agent, isAllowed, signal, seen });
    } catch (error) {
      if (signal.aborted) return fail('slow', String(Math.ceil(limitMs / 1000)));
      return fail(isForbidden(error) ? 'private' : 'unreachable');
    } finally {
      await agent.destroy();
    }
  };
}

/**
 * A name is looked up once for a connection and all its addresses checked, so that a name that
 * changes its mind between the check and the connection gains nothing.
 */
function checkedLookup(lookUp: typeof lookUpName, isAllowed: AddressCheck): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new Error('no address'), '');
      if (!addresses.every(({ address }) => isAllowed(address))) {
        return callback(Object.assign(new Error('private address'), { code: forbiddenCode }), '');
      }
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

function isForbidden(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code === forbiddenCode) return true;
  return isForbidden(error.cause);
}

/** A host that is an IP address is never looked up. */
function isForbiddenHost({ hostname }: URL, isAllowed: AddressCheck): boolean {
  const host = hostname.replace(/^\[|\]$/gu, '');
  const isAddress = /^[\d.]+$/u.test(host) || host.includes(':');
  return isAddress && !isAllowed(host);
}

interface Journey {
  readonly dispatcher: Agent;
  readonly isAllowed: AddressCheck;
  readonly signal: AbortSignal;
  readonly seen: Validators | undefined;
}

async function follow(
  start: URL,
  { dispatcher, isAllowed, signal, seen }: Journey,
): Promise<ImportResult<Page>> {
  let url = start;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    if (isForbiddenHost(url, isAllowed)) return fail('private');
    const response = await fetch(url.href, {
      dispatcher,
      signal,
      redirect: 'manual',
      headers: {
        accept: pageTypes.join(', '),
        'user-agent': 'Footnote (article import)',
        ...askForChange(seen),
      },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      return readPage(url, response, seen);
    }
    await response.body?.cancel();
    const next =
      URL.canParse(location, url.href) && parseWebAddress(new URL(location, url.href).href);
    if (!next) return fail('address');
    url = next;
  }
  return fail('redirects', String(maxRedirects));
}

function askForChange({ etag, modified }: Validators = { etag: null, modified: null }) {
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

async function readPage(
  url: URL,
  response: Response,
  seen?: Validators,
): Promise<ImportResult<Page>> {
  // Of what was not seen before, it says nothing.
  if (response.status === notModified && seen) return fail('unchanged');
  if (!response.ok) return fail('refused', String(response.status));
  const [stated = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
  const type = pageTypes.find((known) => known === stated.trim().toLowerCase());
  if (type === undefined)
    return fail(
      'type',
      stated
        .trim()
        .slice(0, 60)
        .replace(/[^\w/+.-]/g, ''),
    );
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/iu.exec(parameter)?.[1])
    .find((name) => name !== undefined);
  const bytes = await readBytes(response);
  if (bytes === null) return fail('large', String(maxBytes / 1_000_000));
  url.hash = '';
  const known = readValidators(response);
  return succeed({ address: url.href, bytes, type, charset: charset ?? null, ...known });
}

/** A file from an address that needs no check, within the limits of a page. Never rejects. */
export async function downloadFile(address: string): Promise<ImportResult<Uint8Array>> {
  const signal = AbortSignal.timeout(fetchLimitMs);
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return fail('refused', String(response.status));
    const bytes = await readBytes(response);
    return bytes ? succeed(bytes) : fail('large', String(maxBytes / 1_000_000));
  } catch {
    return signal.aborted ? fail('slow', String(fetchLimitMs / 1000)) : fail('unreachable');
  }
}

/** As sent, once decompressed; null for more than may be read, of which no more is taken. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
