/** A knowledge folder that is open in; it is read again whenever a file there changes, and what came of that is told. */
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../articles/problem.ts';
import { formatProblem } from '../articles/read/say-problems.ts';
import type { KnowledgeFolder, Reloaded } from './knowledge-folder.ts';
import { watchFolder } from './watch-folder.ts';

export interface FollowedKnowledge {
  /** As the files were read last. */
  problems(): readonly Problem[];
  /** Told after each change, until what it gives is called. */
  listen(listener: () => void): () => void;
  stop(): Promise<void>;
}

export interface FollowOptions {
  /** Hears what was added, changed and removed, where anything was. */
  readonly onChange?: (changed: Omit<Reloaded, 'problems'>) => void;
  /** Hears what is wrong with a file, `file:line: message`: once, and not what was wrong before. */
  readonly onProblem?: (line: string) => void;
  /** Hears what keeps the folder from being followed: what is served stays. */
  readonly onError?: (error: unknown) => void;
}

export function followKnowledge(
  folder: string,
  knowledge: Pick<KnowledgeFolder, 'reload' | 'problems'>,
  { onChange = () => {}, onProblem = () => {}, onError = () => {} }: FollowOptions = {},
): FollowedKnowledge {
  const listeners = new Set<() => void>();
  let told = new Set(knowledge.problems().map(formatProblem));

  const read = async (): Promise<void> => {
    const before = knowledge.problems();
    const { problems, ...changed } = await knowledge.reload();
    const hasChanged = Object.values(changed).some((one) => one !== 0);
    if (hasChanged) onChange(changed);
    for (const line of problems) if (!told.has(line)) onProblem(line);
    told = new Set(problems);
    if (!hasChanged && isDeepStrictEqual(before, knowledge.problems())) return;
    for (const listener of listeners) listener();
  };
  return {
    problems: knowledge.problems,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: watchFolder(folder, { read, onError }),
  };
}
