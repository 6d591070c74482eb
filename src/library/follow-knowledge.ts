/** A knowledge folder that is open in; it is read again whenever a file there changes, and how often that was out. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../articles/problem.ts';
import type { KnowledgeFolder } from './knowledge-folder.ts';

export interface FollowedKnowledge {
  /** As the files were read last. */
  problems(): readonly Problem[];
  /** How often something has changed so far. */
  changes(): number;
  /** Resolves with the number of changes once it is more than that. */
  changedAfter(count: number): Promise<number>;
  stop(): void;
}

/** Editors write a file in several steps. */
const settleMs = 100;

export function followKnowledge(
  folder: string,
  knowledge: Pick<KnowledgeFolder, 'reload' | 'problems'>,
): FollowedKnowledge {
  let changes = 0;
  let waiting: ((count: number) => void)[] = [];

  const read = async (): Promise<void> => {
    const before = knowledge.problems();
    const { added, changed, removed } = await knowledge.reload();
    const isSame = added + changed + removed === 0;
    if (isSame && isDeepStrictEqual(before, knowledge.problems())) return;
    changes++;
    const due = waiting;
    waiting = [];
    for (const tell of due) tell(changes);
  };
  return {
    problems: knowledge.problems,
    changes: () => changes,
    changedAfter: (count) =>
      changes > count
        ? Promise.resolve(changes)
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    stop: watchFolder(folder, read),
  };
}

/** `read` runs now, once at a time, and again where something changed meanwhile. Returns how to end it. */
function watchFolder(folder: string, read: () => Promise<void>): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;

  const open = (path: string): void => {
    const watcher = watch(path, settle);
    watchers.set(path, watcher);
    watcher.on('error', () => {
      watcher.close();
      watchers.delete(path);
    });
  };
  // Watched before it is read: nothing is missed between the two.
  const watchAndRead = async (): Promise<void> => {
    const paths = await listFolders(folder);
    if (isOver) return;
    for (const path of paths.filter((one) => !watchers.has(one))) open(path);
    await read();
  };
  let reading = watchAndRead().catch(leaveAsItIs);
  function settle(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(watchAndRead).catch(leaveAsItIs);
    }, settleMs);
  }
  return () => {
    isOver = true;
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** A folder that cannot be read any more changes nothing of what is served. */
const leaveAsItIs = (): void => {};

/** Each is watched by itself: Node's own way to watch all of them misses a file that takes another's place. */
async function listFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const inside = entries.filter((entry) => entry.isDirectory());
  return [folder, ...inside.map(({ parentPath, name }) => join(parentPath, name))];
}
