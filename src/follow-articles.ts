/** Configuration in, the library of a bot and the folder that fills it out: whatever it reads, questions are answered meanwhile. */
import { performance } from 'node:perf_hooks';
import type { Logger } from 'pino';
import { createArticleReader, parseApart } from './articles/worker/create-article-reader.ts';
import type { Config } from './config/config.ts';
import { placeCache } from './library/cache/index-cache.ts';
import { createExtractor } from './library/extract-part.ts';
import { followKnowledge } from './library/follow-knowledge.ts';
import { createKnowledgeFolder } from './library/knowledge-folder.ts';
import { createLiveLibrary } from './library/live/live-library.ts';
import { createProgress } from './terminal/progress.ts';

/** Ten times what a text of the largest size that may be added takes. */
const addedLimitMs = 10_000;

export interface FollowedParts {
  readonly config: Config;
  readonly logger: Logger;
}

export function followArticles({ config, logger }: FollowedParts) {
  const { knowledgeDir: folder, dataDir } = config;
  const reader = createArticleReader();
  // What a moderator adds holds up nobody's reload, and is soon given up.
  const addedReader = createArticleReader(addedLimitMs);
  const extractor = createExtractor();
  const library = createLiveLibrary([], () => new Date());
  const knowledge = createKnowledgeFolder({
    folder,
    library,
    cache: placeCache(dataDir, folder),
    parse: parseApart(reader),
    onProgress: createProgress(process.stderr, () => performance.now()),
  });
  let endFollowing = async () => {};
  return {
    library,
    knowledge,
    parse: parseApart(addedReader),
    extract: extractor.extract,
    /** Resolves with what was left out of the articles, once they are read; from then on changes are followed. */
    read: async () => {
      const lost = await knowledge.open();
      endFollowing = followKnowledge(folder, knowledge, {
        onChange: ({ glossary, ...counts }) => {
          if (glossary) logger.info('the glossary has changed');
          if (Object.values(counts).some((count) => count > 0)) {
            logger.info(counts, 'articles have changed');
          }
        },
        onProblem: (line) => logger.warn(line),
        onError: (error) => logger.warn({ err: error }, 'the articles could not be followed'),
      }).stop;
      return lost;
    },
    stop: async () => {
      await endFollowing();
      await Promise.all([reader.close(), addedReader.close(), extractor.close()]);
    },
  };
}
