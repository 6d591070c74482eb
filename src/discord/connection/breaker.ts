/**
 * Answers of Discord in, whether another request may leave out: whoever makes 10,000 invalid requests
 * in 10 minutes has their address banned, and with it every bot that shares it.
 */

export interface Breaker {
  /** `shared`: a 429 that others brought about, which does not count. */
  note(status: number, shared: boolean): void;
  /** True while so many were invalid that nothing may leave. */
  holds(): boolean;
  /** Invalid requests of the last 10 minutes. */
  count(): number;
}

/** Discord's own window, and the statuses that it counts. */
const windowMs = 600_000;
const invalid: ReadonlySet<number> = new Set([401, 403, 429]);

/** `onOpen` is told once each time it begins to hold. */
export function createBreaker(
  now: () => number,
  maxInvalid: number,
  onOpen: (count: number) => void,
): Breaker {
  const times: number[] = [];
  let open = false;
  const count = () => {
    const earliest = now() - windowMs;
    while ((times[0] ?? Number.POSITIVE_INFINITY) <= earliest) times.shift();
    return times.length;
  };
  return {
    count,
    note: (status, shared) => {
      if (invalid.has(status) && !shared) times.push(now());
    },
    holds: () => {
      const before = open;
      open = count() >= maxInvalid;
      if (open && !before) onOpen(times.length);
      return open;
    },
  };
}
