/** A knowledge folder that is open in; it is read again whenever a file there changes, and how often that was out. */
import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../articles/problem.ts';
import type { KnowledgeFolder } from './knowledge-folder.ts';
import { watchFolder } from './watch-folder.ts';

export interface FollowedKnowledge {
  /** As the files were read last. */
  problems(): readonly Problem[];
  /** How often something has changed so far. */
  changes(): number;
  /** Resolves with the number of changes once it is more than that. */
  changedAfter(count: number): Promise<number>;
  stop(): Promise<void>;
}

export function followKnowledge(
  folder: string,
  knowledge: Pick<KnowledgeFolder, 'reload' | 'problems'>,
): FollowedKnowledge {
  let changes = 0;
  let waiting: ((count: number) => void)[] = [];

  const read = async (): Promise<void> => {
    const before = knowledge.problems();
    const { added, changed, removed, glossary } = await knowledge.reload();
    const isSame = added + changed + removed === 0 && !glossary;
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
    stop: watchFolder(folder, { read }),
  };
}
