/** The knowledge folder and a library of it in; the library goes with the files from then on, and what is wrong with them out. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../articles/problem.ts';
import { type Knowledge, readKnowledge } from '../articles/read/read-knowledge.ts';
import type { LiveLibrary } from './library.ts';

export interface FollowedKnowledge {
  /** As the files were read last; none before they are. */
  problems(): readonly Problem[];
  /** How often something has changed so far. */
  changes(): number;
  /** Resolves with the number of changes once it is more than that. */
  changedAfter(count: number): Promise<number>;
  stop(): void;
}

/** Editors write a file in several steps. */
const settleMs = 100;

export function followKnowledge(folder: string, library: LiveLibrary): FollowedKnowledge {
  let problems: readonly Problem[] = [];
  let changes = 0;
  let waiting: ((count: number) => void)[] = [];

  const read = async (): Promise<void> => {
    const knowledge = await readKnowledge(folder);
    const hasChanged = takeOver(library, knowledge);
    if (!hasChanged && isDeepStrictEqual(problems, knowledge.problems)) return;
    problems = knowledge.problems;
    changes++;
    const due = waiting;
    waiting = [];
    for (const tell of due) tell(changes);
  };
  return {
    problems: () => problems,
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

/** Whether the library is another now. What has an error now is served as it was before. */
function takeOver(library: LiveLibrary, { articles, problems }: Knowledge): boolean {
  const served = new Map(library.current().articles.map((article) => [article.id, article]));
  const ids = new Set(articles.map(({ id }) => id));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.map(({ file }) => file));
  const changed = articles.filter((article) => !isDeepStrictEqual(served.get(article.id), article));
  const gone = [...served.values()].filter(
    ({ id, file = '' }) => !ids.has(id) && !broken.has(file),
  );
  for (const article of changed) library.add(article);
  for (const { id } of gone) library.remove(id);
  return changed.length > 0 || gone.length > 0;
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
