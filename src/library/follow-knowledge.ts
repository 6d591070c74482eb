/** The knowledge folder and a library of it in; the library goes with the files from then on, and what is wrong with them out. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../articles/problem.ts';
import { readKnowledge } from '../articles/read/read-knowledge.ts';
import type { LiveLibrary } from './library.ts';

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

/** Resolves once the files have been read a first time. */
export async function followKnowledge(
  folder: string,
  library: LiveLibrary,
): Promise<FollowedKnowledge> {
  let problems: readonly Problem[] = [];
  let changes = 0;
  let waiting: ((count: number) => void)[] = [];

  const read = async (): Promise<void> => {
    const knowledge = await readKnowledge(folder);
    const served = library.current().articles;
    const broken = filesWithErrors(knowledge.problems);
    for (const article of knowledge.articles) {
      if (!served.some((one) => isDeepStrictEqual(one, article))) library.add(article);
    }
    const kept = new Set(knowledge.articles.map(({ id }) => id));
    // What has an error now is served as it was before.
    const gone = served.filter(({ id, file }) => !kept.has(id) && !broken.has(file ?? ''));
    for (const { id } of gone) library.remove(id);
    const hasChanged =
      library.current().articles !== served || !isDeepStrictEqual(problems, knowledge.problems);
    problems = knowledge.problems;
    if (!hasChanged) return;
    changes++;
    const due = waiting;
    waiting = [];
    for (const tell of due) tell(changes);
  };
  const stop = await watchFolder(folder, read);
  await read();
  return {
    problems: () => problems,
    changes: () => changes,
    changedAfter: (count) =>
      changes > count
        ? Promise.resolve(changes)
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    stop,
  };
}

function filesWithErrors(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}

/** `read` runs once at a time, and again where something changed meanwhile. Returns how to end it. */
async function watchFolder(folder: string, read: () => Promise<void>): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let reading = Promise.resolve();

  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(watchAll).then(read).catch(warnNobody);
    }, settleMs);
  };
  const open = (path: string): void => {
    const watcher = watch(path, settle);
    watchers.set(path, watcher);
    watcher.on('error', () => {
      watcher.close();
      watchers.delete(path);
    });
  };
  const watchAll = async (): Promise<void> => {
    const paths = await listFolders(folder);
    if (isOver) return;
    for (const path of paths.filter((one) => !watchers.has(one))) open(path);
  };
  await watchAll();
  return () => {
    isOver = true;
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** A folder that cannot be read any more leaves what is served as it is. */
const warnNobody = (): void => {};

/** Each is watched by itself: Node's own way to watch all of them misses a file that takes another's place. */
async function listFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const inside = entries.filter((entry) => entry.isDirectory());
  return [folder, ...inside.map(({ parentPath, name }) => join(parentPath, name))];
}
