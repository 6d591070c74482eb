/** Faults that a test has ordered in, the one for the next request out. */

/** What goes wrong with one request of a route. */
export interface Fault {
  /** Answered instead: 429 with `retryAfterMs`, or an error of the server's own. */
  readonly status?: 429 | 500 | 502 | 503;
  /** Refused with this status and Discord's code. */
  readonly refusal?: readonly [status: number, code: number];
  /** Default 50. */
  readonly retryAfterMs?: number;
  /** The answer comes that much later. */
  readonly delayMs?: number;
  /** The connection breaks instead of an answer. */
  readonly drop?: boolean;
  /** Discord does what was asked all the same, before the fault. */
  readonly applied?: boolean;
}

export interface Faults {
  /** `pattern` as in the route tables, such as `POST /channels/:channel/messages`. */
  order(pattern: string, fault: Fault, times: number): void;
  /** Spoils every request of every route until it is ordered with null. */
  everywhere(fault: Fault | null): void;
  next(pattern: string): Fault | undefined;
}

/** `patterns`: all routes there are, so that a misspelt one is told at once. */
export function createFaults(patterns: readonly string[]): Faults {
  const waiting = new Map<string, Fault[]>();
  let standing: Fault | null = null;
  return {
    order(pattern, fault, times) {
      if (!patterns.includes(pattern)) {
        throw new Error(`No route "${pattern}"; there are: ${patterns.join(', ')}`);
      }
      waiting.set(pattern, [...(waiting.get(pattern) ?? []), ...Array(times).fill(fault)]);
    },
    everywhere: (fault) => {
      standing = fault;
    },
    next: (pattern) => standing ?? waiting.get(pattern)?.shift(),
  };
}
