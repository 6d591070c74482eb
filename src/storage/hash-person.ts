/** A person's id in, a name for them that does not tell who they are out. */
import { createHmac, randomBytes } from 'node:crypto';
import pLimit from 'p-limit';
import * as z from 'zod';
import type { Storage } from './storage.ts';

/**
 * `scope` keeps what a person does in one place from being joined with what they do in another.
 * The secret is made once and kept: without it, the few ids there are could all be tried.
 */
export type HashPerson = (scope: string, userId: string) => Promise<string>;

const secretKey = 'secret/people';
const secretBytes = 32;

export function createHashPerson(storage: Storage): HashPerson {
  const inTurn = pLimit(1);
  let secret: string | undefined;

  async function readSecret(): Promise<string> {
    secret ??= await storage.get(secretKey, z.string());
    if (secret !== undefined) return secret;
    const made = randomBytes(secretBytes).toString('base64url');
    // Another process may have made one meanwhile.
    await storage.change([secretKey], z.string(), ([kept]) => [kept ?? made]);
    secret = (await storage.get(secretKey, z.string())) ?? made;
    return secret;
  }

  return async (scope, userId) =>
    createHmac('sha256', secret ?? (await inTurn(readSecret)))
      .update(JSON.stringify([scope, userId]))
      .digest('base64url')
      .slice(0, 22);
}
