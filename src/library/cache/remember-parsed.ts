/** How files are read in; the same without reading what was read before the last stop out. */
import { createHash } from 'node:crypto';
import type { ParsedFile } from '../../articles/read/parse-article.ts';
import type { ArticleFile, ParseArticle } from '../../articles/read/parse-file.ts';
import { createPause } from '../create-pause.ts';
import { type CachePlace, readCache, writeCache } from './index-cache.ts';

export interface RememberedParse {
  readonly parse: ParseArticle;
  /** Keeps for the next start what was asked for in this one, and nothing else. */
  save(): Promise<void>;
}

/** `place`: null where nothing is to be kept. */
export async function rememberParsed(
  place: CachePlace | null,
  parse: ParseArticle,
): Promise<RememberedParse> {
  if (place === null) return { parse, save: async () => {} };
  const known = (await readCache(place, createPause()))?.files ?? new Map();
  const asked = new Map<string, { readonly hash: string; readonly parsed: ParsedFile }>();
  return {
    parse: async (file) => {
      const hash = hashOf(file);
      const parsed: ParsedFile = known.get(hash)?.parsed ?? (await parse(file));
      asked.set(hash, { hash, parsed });
      return parsed;
    },
    save: async () => {
      const isSame =
        asked.size === known.size && [...asked.keys()].every((hash) => known.has(hash));
      if (!isSame) await writeCache(place, { files: asked, packed: null });
    },
  };
}

function hashOf({ path, content }: ArticleFile): string {
  return createHash('sha256').update(`${path}\0`).update(content).digest('base64url');
}
