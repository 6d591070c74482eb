/** Articles that moderators add to their servers in, the same after a restart out. */
import { z } from 'zod';
import type { Storage } from './storage.ts';

const schema = z
  .object({
    /** Of the file that it would be in the knowledge folder. */
    ending: z.enum(['md', 'txt']),
    text: z.string(),
    /** Milliseconds since 1970. */
    addedAt: z.number(),
  })
  .readonly();

export interface AddedArticle extends z.infer<typeof schema> {
  readonly guildId: string;
  /** Lower case letters, digits and hyphens; one of a kind in its server. */
  readonly name: string;
}

export interface AddedArticleStore {
  save(article: AddedArticle): Promise<void>;
  delete(guildId: string, name: string): Promise<void>;
  /** Of every server. */
  all(): AsyncIterable<AddedArticle>;
}

export function createAddedArticleStore(storage: Storage): AddedArticleStore {
  const keyOf = (guildId: string, name: string) => `articles/${guildId}/${name}`;
  return {
    save: ({ guildId, name, ...kept }) => storage.set(keyOf(guildId, name), kept),
    delete: (guildId, name) => storage.delete(keyOf(guildId, name)),
    async *all() {
      for await (const { key, value } of storage.list('articles/', schema)) {
        const [, guildId = '', name = ''] = key.split('/');
        yield { guildId, name, ...value };
      }
    },
  };
}
