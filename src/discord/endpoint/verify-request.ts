/** A request's body and headers in, whether Discord has signed it just now out. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const derPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Beyond it a request is old: somebody may be sending again what was heard before. */
const longestAgeMs = 60_000;

export interface Signed {
  readonly body: Buffer;
  /** `X-Signature-Ed25519`. */
  readonly signature: string | undefined;
  /** `X-Signature-Timestamp`, in seconds since 1970. */
  readonly timestamp: string | undefined;
}

/** `hex`: the application's `verify_key`. Throws where it is none. */
export function readPublicKey(hex: string): KeyObject {
  const key = Buffer.concat([derPrefix, Buffer.from(hex, 'hex')]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

/**
 * https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
 * `now`: milliseconds since 1970.
 */
export function isFromDiscord(
  { body, signature = '', timestamp = '' }: Signed,
  key: KeyObject,
  now: number,
): boolean {
  if (!/^[0-9a-f]{128}$/iu.test(signature) || !/^\d{1,12}$/u.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp) * 1_000) > longestAgeMs) return false;
  const signed = Buffer.concat([Buffer.from(timestamp), body]);
  return verify(null, signed, key, Buffer.from(signature, 'hex'));
}
