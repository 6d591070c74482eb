/** Articles that moderators add to their servers in, the same after a restart out. */
import * as z from 'zod';
import type { Storage } from './storage.ts';

export const addedFields = z.object({
  /** Of the file that it would be in the knowledge folder. */
  ending: z.enum(['md', 'txt']),
  text: z.string(),
  /** Milliseconds since 1970. */
  addedAt: z.number(),
  /** The page that it was read from, and what the moderator called it; left out for a file. */
  page: z.object({ address: z.string(), title: z.string().nullable() }).readonly().optional(),
});
const schema = addedFields.readonly();
const asideSchema = addedFields.extend({ removedAt: z.number() }).readonly();

export interface AddedArticle extends z.infer<typeof schema> {
  readonly guildId: string;
  /** Lower case letters, digits and hyphens; one of a kind in its server. */
  readonly name: string;
}

/** One that was removed or replaced, and can be brought back. */
export interface RemovedArticle extends AddedArticle {
  /** Milliseconds since 1970. */
  readonly removedAt: number;
}

export interface AddedArticleStore {
  save(article: AddedArticle): Promise<void>;
  /** Its page reads otherwise now; all else stays. */
  replaceText(
    guildId: string,
    name: string,
    draft: Pick<AddedArticle, 'ending' | 'text'>,
  ): Promise<void>;
  /** The address of the page that it was read from; undefined for a file, and where there is none. */
  addressOf(guildId: string, name: string): Promise<string | undefined>;
  delete(guildId: string, name: string): Promise<void>;
  /** Undefined where it is not there. */
  read(guildId: string, name: string): Promise<AddedArticle | undefined>;
  /** Of one server, or of every one where it is left out. */
  all(guildId?: string): AsyncIterable<AddedArticle>;
  /** Which of these keys, written by another process, are of articles. */
  changed(keys: readonly string[]): readonly Pick<AddedArticle, 'guildId' | 'name'>[];
  /** The article that is there, beside which one that was set aside before is forgotten. */
  setAside(guildId: string, name: string, removedAt: number): Promise<void>;
  /** Those set aside of one server, or of every one (null). */
  removed(guildId: string | null): AsyncIterable<RemovedArticle>;
  forgetRemoved(guildId: string, name: string): Promise<void>;
}

export function createAddedArticleStore(storage: Storage): AddedArticleStore {
  const place = 'articles/';
  const keyOf = (guildId: string, name: string) => `${place}${guildId}/${name}`;
  const parseKey = (key: string) => {
    const [, guildId = '', name = ''] = key.split('/');
    return { guildId, name };
  };
  const asideOf = (guildId: string, name: string) => `removed/${guildId}/${name}`;
  return {
    save: ({ guildId, name, ...kept }) => storage.set(keyOf(guildId, name), kept),
    replaceText: async (guildId, name, { ending, text }) => {
      const kept = await storage.get(keyOf(guildId, name), schema);
      if (kept) await storage.set(keyOf(guildId, name), { ...kept, ending, text });
    },
    addressOf: async (guildId, name) =>
      (await storage.get(keyOf(guildId, name), schema))?.page?.address,
    delete: (guildId, name) => storage.delete(keyOf(guildId, name)),
    read: async (guildId, name) => {
      const kept = await storage.get(keyOf(guildId, name), schema);
      return kept && { guildId, name, ...kept };
    },
    async *all(guildId) {
      const prefix = guildId === undefined ? place : `${place}${guildId}/`;
      for await (const { key, value } of storage.list(prefix, schema)) {
        yield { ...parseKey(key), ...value };
      }
    },
    changed: (keys) => keys.filter((key) => key.startsWith(place)).map(parseKey),
    setAside: async (guildId, name, removedAt) => {
      const kept = await storage.get(keyOf(guildId, name), schema);
      if (kept) await storage.set(asideOf(guildId, name), { ...kept, removedAt });
    },
    async *removed(guildId) {
      const prefix = guildId === null ? 'removed/' : `removed/${guildId}/`;
      for await (const { key, value } of storage.list(prefix, asideSchema)) {
        yield { ...parseKey(key), ...value };
      }
    },
    forgetRemoved: (guildId, name) => storage.delete(asideOf(guildId, name)),
  };
}
