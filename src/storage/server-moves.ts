/** A packed server in, kept until its moderators take it in, or want back what was there before, out. */
import * as z from 'zod';
import type { Storage } from './storage.ts';

const schema = z
  .object({
    /** Base64. */
    packed: z.string(),
    /** Milliseconds since 1970. */
    at: z.number(),
  })
  .readonly();

/** `pending`: about to be taken in; `before`: as it was before that. */
export type MoveKind = 'pending' | 'before';

export interface ServerMoveStore {
  get(guildId: string, kind: MoveKind): Promise<Buffer | undefined>;
  set(guildId: string, kind: MoveKind, packed: Buffer, at: number): Promise<void>;
  delete(guildId: string, kind: MoveKind): Promise<void>;
  /** Of every server, those from before that moment. */
  forgetOld(before: number): Promise<void>;
}

export function createServerMoveStore(storage: Storage): ServerMoveStore {
  const prefix = 'moves/';
  const keyOf = (guildId: string, kind: MoveKind) => `${prefix}${guildId}/${kind}`;
  return {
    get: async (guildId, kind) => {
      const kept = await storage.get(keyOf(guildId, kind), schema);
      return kept && Buffer.from(kept.packed, 'base64');
    },
    set: (guildId, kind, packed, at) =>
      storage.set(keyOf(guildId, kind), { packed: packed.toString('base64'), at }),
    delete: (guildId, kind) => storage.delete(keyOf(guildId, kind)),
    forgetOld: async (before) => {
      for await (const { key, value } of storage.list(prefix, schema)) {
        if (value.at < before) await storage.delete(key);
      }
    },
  };
}
