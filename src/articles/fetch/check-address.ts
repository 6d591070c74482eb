/** A network address in, whether a page may be fetched from there out. */
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
