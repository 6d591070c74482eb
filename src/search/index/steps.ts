/** Work that yields now and then in, its result out: at once, or with others having their turn in between. */

export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Asked after each step: what to wait for before the next one, if anything. */
export type Pause = () => Promise<unknown> | undefined;

export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export async function runInSteps<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const waiting = pause();
    if (waiting) await waiting;
  }
}
