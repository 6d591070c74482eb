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

/** What moderators say of an article beside what it says itself, and in place of that. */
const amendment = z
  .object({
    author: z.string().nullable().default(null),
    /** `YYYY-MM-DD`. */
    date: z.string().nullable().default(null),
    /** Each once; `text` is a fingerprint of the passage that answers it, or null. */
    questions: z
      .array(z.object({ question: z.string(), text: z.string().nullable() }).readonly())
      .readonly()
      .default([]),
  })
  .readonly();

/** What people write, and what the articles have for it. */
const sameWords = z.object({ written: z.string(), means: z.string() }).readonly();

/** A quote a day. */
const daily = z
  .object({
    channel: id,
    /** 0 to 23, by the clocks of the zone. */
    hour: z.number().int().min(0).max(23),
    /** By IANA: `America/Lima`. */
    zone: z.string(),
    /** The last day that has had its quote, `YYYY-MM-DD` in the zone; null for none yet. */
    last: z.string().nullable().default(null),
    /** Why no more come, and since when, in milliseconds since 1970; null while they do. */
    stopped: z
      .object({ why: z.enum(['gone', 'forbidden']), at: z.number() })
      .readonly()
      .nullable()
      .default(null),
  })
  .readonly();

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
    /** By channel: answers go to the asker alone, or there are none. */
    answers: z
      .record(id, z.enum(['private', 'off']))
      .readonly()
      .default({}),
    /** Ids of articles that this server does without. */
    off: z.array(z.string()).readonly().default([]),
    /** By article id. */
    amendments: z.record(z.string(), amendment).readonly().default({}),
    words: z.array(sameWords).readonly().default([]),
    /** Null for none. */
    daily: daily.nullable().default(null),
    /** By article id: whom it was shown to before it was shown to everyone. */
    opened: z
      .record(z.string(), z.object({ audience, at: z.number() }).readonly())
      .readonly()
      .default({}),
  })
  .readonly();

export type Audience = z.infer<typeof audience>;
export type Pin = z.infer<typeof pin>;
export type Amendment = z.infer<typeof amendment>;
export type SameWords = z.infer<typeof sameWords>;
export type Daily = z.infer<typeof daily>;
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
  /** Servers in which anything is set. */
  owners(): Promise<readonly string[]>;
  /** Servers that have chosen a quote a day; read from the storage once, so that it may be asked often. */
  dailies(): Promise<ReadonlyMap<string, Daily>>;
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
  answers: {},
  off: [],
  amendments: {},
  words: [],
  daily: null,
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

  let dailies: Map<string, Daily> | undefined;
  const noteDaily = (guildId: string, daily: Daily | null): void => {
    if (daily) dailies?.set(guildId, daily);
    else dailies?.delete(guildId);
  };
  const readDailies = async (): Promise<Map<string, Daily>> => {
    const found = new Map<string, Daily>();
    for await (const { key, value } of storage.list(place, z.unknown())) {
      const { daily: chosen } = parseSettings(value) ?? defaultSettings;
      if (chosen) found.set(key.slice(place.length), chosen);
    }
    return found;
  };

  return {
    read,
    change: (guildId, change) =>
      inTurn(async () => {
        let changed = defaultSettings;
        await storage
          .change([keyOf(guildId)], z.unknown(), ([kept]) => {
            const before = parseKept(guildId, kept);
            changed = change(before);
            return [changed === before ? (kept ?? undefined) : changed];
          })
          .finally(() => remembered.forget(guildId));
        noteDaily(guildId, changed.daily);
        return changed;
      }),
    changed: (keys) => {
      const written = keys.filter((key) => key.startsWith(place));
      for (const key of written) remembered.forget(key.slice(place.length));
      if (written.length > 0) dailies = undefined;
    },
    forget: (guildId) =>
      inTurn(async () => {
        await storage.delete(keyOf(guildId)).finally(() => remembered.forget(guildId));
        noteDaily(guildId, null);
      }),
    dailies: () =>
      inTurn(async () => {
        dailies ??= await readDailies();
        return new Map(dailies);
      }),
    owners: async () => {
      const owners: string[] = [];
      for await (const { key } of storage.list(place, z.unknown())) {
        owners.push(key.slice(place.length));
      }
      return owners;
    },
  };
}

/** How a server is set up, of a file that anybody may have changed; undefined where it is nothing of the kind. */
export function parseSettings(value: unknown): ServerSettings | undefined {
  return schema.safeParse(value).data;
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
  const off = schema.unwrap().shape.off.safeParse(fields.data?.['off']);
  if (!fields.success || !hidden.success || !off.success) {
    throw new Error(`The ${what} cannot be read.`);
  }
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
