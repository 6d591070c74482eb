/** The file of an article in, what is read of it out, in a thread with a time limit: no text holds up answers. */
import { errorAt } from '../problem.ts';
import type { ParsedFile } from '../read/parse-article.ts';
import type { ArticleFile, ParseArticle } from '../read/parse-file.ts';
import { createAskedThread } from './ask-thread.ts';
import { openThread } from './open-thread.ts';

/** `slow`: no answer within the limit of time, or of memory. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly file: ParsedFile }
  | { readonly kind: 'slow' };

export interface ArticleReader {
  /** Never rejects. One file at a time; its time begins when its turn comes. */
  read(file: ArticleFile): Promise<ReadOutcome>;
  /** What is being read ends as `slow`. */
  close(): Promise<void>;
}

/** Ten times what 5 MB of usual text takes. */
const readLimitMs = 20_000;

/** No thread before the first file. */
export function createArticleReader(limitMs: number = readLimitMs): ArticleReader {
  const { ask, close } = createAskedThread<ArticleFile, ParsedFile>(
    () => openThread('reader-thread', import.meta.url),
    limitMs,
  );
  return {
    read: async (file) => {
      const parsed = await ask(file);
      return parsed === null ? { kind: 'slow' } : { kind: 'read', file: parsed };
    },
    close,
  };
}

/** For whoever reads many files: one that takes too long is left out, and its problem says so. */
export function parseApart({ read }: ArticleReader): ParseArticle {
  return async (file) => {
    const outcome = await read(file);
    if (outcome.kind === 'read') return outcome.file;
    const { path } = file;
    const problem = errorAt(1, 'This file takes too long to read; part it into several.');
    const problems = [{ file: path, ...problem, isSlow: true as const }];
    return { path, article: null, lines: new Map(), problems };
  };
}
