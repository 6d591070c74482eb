/** A length of time in, a pause that work in steps takes after it out: nobody waits longer. */
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import type { Pause } from '../search/index/steps.ts';

/** Nobody notices as much. */
const workMs = 8;

export function createPause(): Pause {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < workMs) return undefined;
    return setImmediate().then(() => {
      begun = performance.now();
    });
  };
}
