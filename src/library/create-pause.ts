/** Nothing in, a pause that all work in steps takes out: one piece of it has its turn, then everybody else. */
import { performance } from 'node:perf_hooks';
import type { Pause } from '../search/index/steps.ts';

/** Nobody notices as much. */
const workMs = 8;

/** One for all that one thread does in steps: two would take their turns one behind the other. */
export function createPause(): Pause {
  const waiting: (() => void)[] = [];
  let begun = performance.now();
  const next = (): void => {
    begun = performance.now();
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return () => {
    if (performance.now() - begun < workMs) return undefined;
    return new Promise<void>((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(next);
    });
  };
}
