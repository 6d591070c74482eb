/** A short part of the fuzz run, always the same: what is hostile does no harm. */
import { expect, it } from 'vitest';
import { createMeasure, runRound } from './run-round.ts';
import { targets } from './targets.ts';

/** Of those of a round: `npm run fuzz` does the rest. */
const share = 0.2;
/** Among other tests everything is slower, but nothing that ends hangs. */
const timesTheLimit = 20;

it.each(targets.map((target) => [target.name, target] as const))(
  'holds for %s',
  async (_, target) => {
    const runs = Math.ceil(target.runs * share);
    const measure = createMeasure(timesTheLimit);
    expect(await runRound(target, { seed: 11, runs, measure })).toBeNull();
  },
);
