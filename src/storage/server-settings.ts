/** A server's id in, how its moderators have set Footnote up there out. */
import pLimit from 'p-limit';
import * as z from 'zod';
import { languageCodes } from '../language/languages.ts';
import { rememberReads } from './remember-reads.ts';
import type { Storage } from './storage.ts';

const id = z.string().regex(/^\d{17,20}$/);
const language = z.enum(languageCodes);

/** Nobody: where it cannot be read whom an article is for, it is not shown until that is set anew. */
const nobody = { channels: [], roles: [] };

/** Whom an article is shown to: in any of the channels, and to whoever has any of the roles. */
const audience = z.object({ channels: z.array(id), roles: z.array(id) }).readonly();

/** A passage, named by a fingerprint of its text, that is the answer to a question. */
const pin = z.object({ question: z.string(), articleId: z.string(), text: z.string() }).readonly();

const schema = z
  .object({
    /** Mentions are answered only here; everywhere where there are none. */
    channels: z.array(id).readonly().default([]),
    /** `card`: in a box with a coloured edge; `plain`: without it. */
    style: z.enum(['card', 'plain']).default('card'),
    /** Spoken by default; null where each person's, or each question's, counts. */
    language: language.nullable().default(null),
    /** The same by channel. */
    channelLanguages: z.record(id, language).readonly().default({}),
    /** By article id; an article without an entry is shown to everyone. */
    audiences: z.record(z.string(), audience).readonly().default({}),
    /** Each question once. */
    pins: z.array(pin).readonly().default([]),
    /** By article id: whom it was shown to before it was shown to everyone. */
    opened: z
      .record(z.string(), z.object({ audience, at: z.number() }).readonly())
      .readonly()
      .default({}),
  })
  .readonly();

export type Audience = z.infer<typeof audience>;
export type Pin = z.infer<typeof pin>;
export type ServerSettings = z.infer<typeof schema>;

export interface SettingsStore {
  /** As nobody has set anything where nobody has, and outside of servers (null). */
  read(guildId: string | null): Promise<ServerSettings>;
  /** Resolves with the settings as they are then; one change waits for another. */
  change(
    guildId: string,
    change: (settings: ServerSettings) => ServerSettings,
  ): Promise<ServerSettings>;
  /** As if nobody had set anything. */
  forget(guildId: string): Promise<void>;
  /** What is kept under these keys was written by another process. */
  changed(keys: readonly string[]): void;
}

export const defaultSettings: ServerSettings = {
  channels: [],
  style: 'card',
  language: null,
  channelLanguages: {},
  audiences: {},
  pins: [],
  opened: {},
};

/** Of the servers that asked last. */
const maxRemembered = 1_000;

const place = 'settings/';

export function createSettingsStore(storage: Storage): SettingsStore {
  const inTurn = pLimit(1);
  const keyOf = (guildId: string) => `${place}${guildId}`;

  const remembered = rememberReads(
    async (guildId) => parseKept(guildId, await storage.get(keyOf(guildId), z.unknown())),
    maxRemembered,
  );
  const read = async (guildId: string | null): Promise<ServerSettings> =>
    guildId === null ? defaultSettings : remembered.read(guildId);

  return {
    read,
    change: (guildId, change) =>
      inTurn(async () => {
        let changed = defaultSettings;
        await storage
          .change([keyOf(guildId)], z.unknown(), ([kept]) => {
            changed = change(parseKept(guildId, kept));
            return [changed];
          })
          .finally(() => remembered.forget(guildId));
        return changed;
      }),
    changed: (keys) => {
      for (const key of keys) {
        if (key.startsWith(place)) remembered.forget(key.slice(place.length));
      }
    },
    forget: (guildId) =>
      inTurn(() => storage.delete(keyOf(guildId)).finally(() => remembered.forget(guildId))),
  };
}

function parseKept(guildId: string, kept: unknown): ServerSettings {
  return kept === undefined ? defaultSettings : readKept(kept, `settings of server ${guildId}`);
}

/**
 * A part that cannot be read is as nobody had set it; but an article that was hidden stays hidden,
 * from everyone if need be. Throws where even that is not to be told.
 */
function readKept(kept: unknown, what: string): ServerSettings {
  const parsed = schema.safeParse(kept);
  if (parsed.success) return parsed.data;
  const fields = z.record(z.string(), z.unknown()).safeParse(kept);
  const hidden = z.record(z.string(), z.unknown()).safeParse(fields.data?.['audiences'] ?? {});
  if (!fields.success || !hidden.success) throw new Error(`The ${what} cannot be read.`);
  const audiences = Object.entries(hidden.data).map(([articleId, value]) => {
    const whom = audience.safeParse(value);
    return [articleId, whom.success ? whom.data : nobody] as const;
  });
  const others = Object.entries(fields.data).filter(
    ([name, value]) =>
      schema
        .unwrap()
        .partial()
        .safeParse({ [name]: value }).success,
  );
  return schema.parse({ ...Object.fromEntries(others), audiences: Object.fromEntries(audiences) });
}
