/** Configuration in, the library of a bot and the folder that fills it out: whatever it reads, questions are answered meanwhile. */
import { performance } from 'node:perf_hooks';
import { createArticleReader, parseApart } from './articles/worker/create-article-reader.ts';
import type { Config } from './config.ts';
import { placeCache } from './library/index-cache.ts';
import { createKnowledgeFolder } from './library/knowledge-folder.ts';
import { createLiveLibrary } from './library/library.ts';
import { createProgress } from './terminal/progress.ts';

/** Ten times what a text of the largest size that may be added takes. */
const addedLimitMs = 10_000;

export function followArticles({ config }: { readonly config: Config }) {
  const { knowledgeDir: folder, dataDir } = config;
  const reader = createArticleReader();
  // What a moderator adds holds up nobody's reload, and is soon given up.
  const addedReader = createArticleReader(addedLimitMs);
  const library = createLiveLibrary([], () => new Date());
  const knowledge = createKnowledgeFolder({
    folder,
    library,
    cache: placeCache(dataDir, folder),
    parse: parseApart(reader),
    onProgress: createProgress(process.stderr, () => performance.now()),
  });
  const stop = async () => {
    await Promise.all([reader.close(), addedReader.close()]);
  };
  return { library, knowledge, parse: parseApart(addedReader), stop };
}
