/** Configuration in, the library of a bot and the folder that fills it out: whatever it reads, questions are answered meanwhile. */
import { performance } from 'node:perf_hooks';
import { createArticleReader, parseApart } from './articles/worker/create-article-reader.ts';
import type { Config } from './config.ts';
import { placeCache } from './library/index-cache.ts';
import { createKnowledgeFolder } from './library/knowledge-folder.ts';
import { createLiveLibrary } from './library/library.ts';
import { createProgress } from './terminal/progress.ts';

export function followArticles({ config }: { readonly config: Config }) {
  const { knowledgeDir: folder, dataDir } = config;
  const reader = createArticleReader();
  const parse = parseApart(reader);
  const library = createLiveLibrary([], () => new Date());
  const knowledge = createKnowledgeFolder({
    folder,
    library,
    cache: placeCache(dataDir, folder),
    parse,
    onProgress: createProgress(process.stderr, () => performance.now()),
  });
  return { library, knowledge, parse, stop: reader.close };
}
