/** A text in, a short name for it out, that fits into a `custom_id`. */
import { createHash } from 'node:crypto';

/** 10 characters of base64url, 60 bits: the same text gives the same name on every machine. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10);
}
