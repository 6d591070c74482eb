/** Pages that servers have added by address in, when each was read and what has become of it, kept over restarts, out. */
import * as z from 'zod';
import type { Storage } from './storage.ts';

const schema = z
  .object({
    address: z.string(),
    /** What the moderator called it; null where the page's own title counts. */
    title: z.string().nullable(),
    /** As the site stated them, to be asked with; null where it stated none. */
    etag: z.string().nullable(),
    modified: z.string().nullable(),
    /** Of the text that was read last, whatever became of it. */
    hash: z.string().nullable(),
    /** Milliseconds since 1970, as are all times here. */
    readAt: z.number(),
    nextAt: z.number(),
    /** Readings in a row that failed. */
    failures: z.number(),
    /** What moderators should know; null for nothing. */
    news: z
      .object({ kind: z.enum(['changed', 'gone', 'away', 'other']), at: z.number() })
      .readonly()
      .nullable(),
  })
  .readonly();

/**
 * `changed`: read anew; `gone`: the site says that there is no such page; `away`: it could not be read
 * for some time; `other`: something else stands there. But for the first, the last good version stays.
 */
export type PageRead = z.infer<typeof schema>;
export type PageNews = NonNullable<PageRead['news']>;

export interface NamedPage {
  readonly guildId: string;
  /** Of the article. */
  readonly name: string;
  readonly page: PageRead;
}

export interface PageReadStore {
  get(guildId: string, name: string): Promise<PageRead | undefined>;
  set(guildId: string, name: string, page: PageRead): Promise<void>;
  delete(guildId: string, name: string): Promise<void>;
  /** Of one server, or of every one (null). */
  list(guildId: string | null): AsyncIterable<NamedPage>;
}

export function createPageReadStore(storage: Storage): PageReadStore {
  const keyOf = (guildId: string, name: string) => `pages/${guildId}/${name}`;
  return {
    get: (guildId, name) => storage.get(keyOf(guildId, name), schema),
    set: (guildId, name, page) => storage.set(keyOf(guildId, name), page),
    delete: (guildId, name) => storage.delete(keyOf(guildId, name)),
    async *list(guildId) {
      const prefix = guildId === null ? 'pages/' : `pages/${guildId}/`;
      for await (const { key, value } of storage.list(prefix, schema)) {
        const [, owner = '', name = ''] = key.split('/');
        yield { guildId: owner, name, page: value };
      }
    },
  };
}
