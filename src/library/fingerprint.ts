/** A text in, a short name for it out, that fits into a `custom_id`. */
import { hash } from 'node:crypto';

/** 10 characters of base64url, 60 bits: the same text gives the same name on every machine. */
export function fingerprint(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 10);
}
