/** A network address in, whether a page may be fetched from there out. */
import type { lookup as LookUpName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an address may be connected to. */
export type AddressCheck = (address: string) => boolean;

/** IPv6 that is routed in public: iana.org/assignments/ipv6-address-space */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/** Public by its range, but inside Azure's network, where it answers whoever runs there. */
const insideAddresses: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * True for an IP address of the public internet: neither private, loopback, link-local, shared
 * (100.64.0.0/10), multicast or reserved, nor one in IPv6 that wraps or tunnels to another.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || insideAddresses.has(parsed.toString())) return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(globalUnicast) : true;
}

/** Marks an address that may not be connected to among the errors of a connection. */
const forbiddenCode = 'FOOTNOTE_PRIVATE_ADDRESS';

/**
 * A name is looked up once for a connection and all its addresses checked, so that a name that
 * changes its mind between the check and the connection gains nothing.
 */
export function checkedLookup(lookUp: typeof LookUpName, isAllowed: AddressCheck): LookupFunction {
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

/** Whether a connection failed for a name that leads to where none may be made. */
export function isForbidden(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code === forbiddenCode) return true;
  return isForbidden(error.cause);
}

/** Whether a page is at an address that may not be connected to; a host that is an IP address is never looked up. */
export function isForbiddenHost({ hostname }: URL, isAllowed: AddressCheck): boolean {
  const host = hostname.replace(/^\[|\]$/gu, '');
  const isAddress = /^[\d.]+$/u.test(host) || host.includes(':');
  return isAddress && !isAllowed(host);
}
