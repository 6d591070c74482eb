/** The process of `fuzz.ts`: seeds in, findings out, until it is ended. */
import { createMeasure, type Finding, runRound } from './run-round.ts';
import { targets } from './targets.ts';

export interface FuzzOrder {
  readonly seed: number;
  /** All of them where there are none. */
  readonly names: readonly string[];
}

/** `begins`: what is tried next, in case it never ends. */
export type FuzzMessage =
  | {
      readonly kind: 'begins';
      readonly target: string;
      readonly seed: number;
      readonly input: string;
    }
  | {
      readonly kind: 'ended';
      readonly target: string;
      readonly finding: Finding | null;
    };

const { seed: first, names }: FuzzOrder = JSON.parse(process.argv[2] ?? '{}');
const chosen = targets.filter(({ name }) => names.length === 0 || names.includes(name));
const tell = (message: FuzzMessage): void => void process.send?.(message);

for (let seed = first; ; seed++) {
  for (const target of chosen) {
    const begin = (input: string) => tell({ kind: 'begins', target: target.name, seed, input });
    const { runs } = target;
    const finding = await runRound(target, { seed, runs, measure: createMeasure(), begin });
    tell({ kind: 'ended', target: target.name, finding });
  }
}
