/** The knowledge folder in, what changes there on the library out, by itself and for as long as it is followed. */
import { basename } from 'node:path';
import { watch } from 'chokidar';
import type { KnowledgeFolder, Reloaded } from './knowledge-folder.ts';

export interface FollowOptions {
  readonly folder: string;
  readonly knowledge: Pick<KnowledgeFolder, 'reload'>;
  readonly onReloaded: (reloaded: Reloaded) => void;
  /** Hears of what keeps the folder from being followed or read. */
  readonly onError: (error: unknown) => void;
  /** How long nothing may change before a file counts as written, and before it is read. */
  readonly quietMs?: number;
}

/** An editor or a copy writes a file piece by piece. */
const defaultQuietMs = 500;

/** Resolves once every later change will be seen; what it gives ends it. */
export async function followFolder({
  folder,
  knowledge,
  onReloaded,
  onError,
  quietMs = defaultQuietMs,
}: FollowOptions): Promise<() => Promise<void>> {
  let due: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => path !== folder && basename(path).startsWith('.'),
    awaitWriteFinish: { stabilityThreshold: quietMs, pollInterval: Math.ceil(quietMs / 5) },
  });
  watcher.on('error', onError).on('all', () => {
    clearTimeout(due);
    due = setTimeout(() => knowledge.reload().then(onReloaded, onError), quietMs);
  });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return () => {
    clearTimeout(due);
    return watcher.close();
  };
}
