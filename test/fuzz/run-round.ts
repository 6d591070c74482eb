/** A target and a seed in, what of it does not hold out, as small an input as could be found. */
import fc from 'fast-check';
import type { Measure, Target } from './target.ts';

export interface Finding {
  readonly target: string;
  readonly seed: number;
  readonly input: string;
  readonly problem: string;
}

export interface Round {
  readonly seed: number;
  readonly runs: number;
  readonly measure: Measure;
  /** Told of every input before it is tried. */
  readonly begin?: (input: string) => void;
}

/** Making an input smaller takes no longer. */
const shrinkLimitMs = 60_000;

export async function runRound(
  target: Target,
  { seed, runs, measure, begin = () => {} }: Round,
): Promise<Finding | null> {
  const { failed, counterexample, errorInstance } = await fc.check(
    target.property(measure, begin),
    {
      seed,
      numRuns: runs,
      interruptAfterTimeLimit: shrinkLimitMs,
    },
  );
  if (!failed) return null;
  const problem = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return { target: target.name, seed, input: JSON.stringify(counterexample), problem };
}

/** For a text of 4,000 characters or less; a longer one may take as many times longer. */
const limitMs = 100;
const smallChars = 4000;
/** What is slow once may be for want of compiled code; even then it may not take several times as long. */
const firstTimes = 4;

/** Of the processor's time, so that a busy machine changes nothing; `times` the limit may pass. */
export const createMeasure =
  (times = 1): Measure =>
  (what, chars, work) => {
    const allowedMs = times * limitMs * Math.max(1, chars / smallChars);
    const run = () => {
      const begun = process.cpuUsage();
      return { result: work(), end: () => process.cpuUsage(begun).user / 1000 };
    };
    const check = (ms: number, again: readonly number[]): void => {
      const best = Math.min(...again);
      if (best <= allowedMs && ms <= firstTimes * allowedMs) return;
      throw new Error(`${what} takes ${Math.round(ms)} ms, then ${Math.round(best)} ms`);
    };
    const { result, end } = run();
    if (result instanceof Promise) return measureLater(result, end, run, check, allowedMs) as never;
    const ms = end();
    if (ms > allowedMs) check(ms, [run().end(), run().end()]);
    return result;
  };

/** The same of work that is waited for. */
async function measureLater(
  first: Promise<unknown>,
  end: () => number,
  run: () => { readonly result: unknown; readonly end: () => number },
  check: (ms: number, again: readonly number[]) => void,
  allowedMs: number,
): Promise<unknown> {
  const result = await first;
  const ms = end();
  if (ms <= allowedMs) return result;
  const again: number[] = [];
  for (let i = 0; i < 2; i++) {
    const { result: other, end: endOther } = run();
    await other;
    again.push(endOther());
  }
  check(ms, again);
  return result;
}
