/** A folder in, the moments out when what stands in it is to be read: at first, and after each change. */
import { basename } from 'node:path';
import { watch } from 'chokidar';

export interface WatchOptions {
  /** Once at a time. */
  readonly read: () => Promise<unknown>;
  /** Hears of what keeps the folder from being watched or read: what is served stays. */
  readonly onError?: (error: unknown) => void;
  /** How long nothing may change before a file counts as written, and before it is read. */
  readonly quietMs?: number;
  /** How often it is read though nothing was heard. */
  readonly everyMs?: number;
}

/** An editor or a copy writes a file piece by piece. */
const defaultQuietMs = 250;

/** A system may tell nothing of what happens in a folder that is new, or on another machine. */
const defaultEveryMs = 60_000;

/** What it gives ends it. Watched before it is read: nothing is missed between the two. */
export function watchFolder(
  folder: string,
  { read, onError = () => {}, quietMs = defaultQuietMs, everyMs = defaultEveryMs }: WatchOptions,
): () => Promise<void> {
  let due: NodeJS.Timeout | undefined;
  let reading: Promise<unknown> = Promise.resolve();
  const readNext = (): void => {
    reading = reading.then(read).catch(onError);
  };
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => path !== folder && basename(path).startsWith('.'),
    awaitWriteFinish: { stabilityThreshold: quietMs, pollInterval: Math.ceil(quietMs / 5) },
  });
  watcher
    .on('error', onError)
    .on('ready', readNext)
    .on('all', () => {
      clearTimeout(due);
      due = setTimeout(readNext, quietMs);
    });
  const looking = setInterval(readNext, everyMs).unref();
  return async () => {
    clearInterval(looking);
    clearTimeout(due);
    await watcher.close();
  };
}
