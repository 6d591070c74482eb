/** The file of an article in, what is read of it out, in a thread with a time limit: no text holds up answers. */
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { errorAt } from '../problem.ts';
import type { ParsedFile } from '../read/parse-article.ts';
import type { ArticleFile, ParseArticle } from '../read/parse-file.ts';
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
/** A thread that has nothing to do is given up, and its memory with it. */
const idleMs = 30_000;

/** No thread before the first file. */
export function createArticleReader(limitMs: number = readLimitMs): ArticleReader {
  const inTurn = pLimit(1);
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const closing = thread;
    thread = undefined;
    await closing?.terminate();
  };
  const read = async (file: ArticleFile): Promise<ReadOutcome> => {
    clearTimeout(idle);
    thread ??= openThread('reader-thread').on('error', () => {});
    const parsed = await askThread(thread, file, limitMs);
    if (parsed === null) {
      await close();
      return { kind: 'slow' };
    }
    idle = globalThis.setTimeout(() => void close(), idleMs).unref();
    return { kind: 'read', file: parsed };
  };
  return { read: (file) => inTurn(read, file), close };
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

/** Null where the thread ends first, or has to be ended. A thread without work does not keep the process alive. */
async function askThread(
  thread: Worker,
  file: ArticleFile,
  limitMs: number,
): Promise<ParsedFile | null> {
  const settled = new AbortController();
  const { signal } = settled;
  const ended = () => null;
  thread.ref();
  try {
    const answers = [
      once(thread, 'message', { signal }).then(([parsed]) => parsed as ParsedFile),
      once(thread, 'exit', { signal }).then(ended, ended),
      setTimeout(limitMs, null, { signal }).catch(ended),
    ];
    thread.postMessage(file);
    return await Promise.race(answers).catch(ended);
  } finally {
    settled.abort();
    thread.unref();
  }
}
