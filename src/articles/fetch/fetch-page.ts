/** The address of a page in, what stands there out: bytes with their type, from public addresses only. */
import { lookup as lookUpName } from 'node:dns';
import { Agent, fetch } from 'undici';
import { parseWebAddress } from '../parse-address.ts';
import {
  type AddressCheck,
  checkedLookup,
  isForbidden,
  isForbiddenHost,
  isPublicAddress,
} from './check-address.ts';
import { fail, type ImportResult } from './import-failure.ts';
import {
  askForChange,
  type Page,
  pageTypes,
  readBytes,
  readPage,
  type Validators,
} from './read-response.ts';

export const maxRedirects = 5;
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

/** A file from an address that needs no check, within the limits of a page. Never rejects. */
export async function downloadFile(address: string): Promise<ImportResult<Uint8Array>> {
  const signal = AbortSignal.timeout(fetchLimitMs);
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return fail('refused', String(response.status));
    return await readBytes(response);
  } catch {
    return signal.aborted ? fail('slow', String(fetchLimitMs / 1000)) : fail('unreachable');
  }
}
