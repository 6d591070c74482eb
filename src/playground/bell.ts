/** Changes in, wake-ups out: how tests wait for something without sleeping, and how the page hears of it. */

export interface Bell {
  /** Says that something may have changed; every waiting probe is tried again. */
  ring(): void;
  /**
   * Resolves with the first value of `probe` that is not undefined, tried now and after each change.
   * Rejects after `limitMs` with `what` was awaited and `received`, or at once with what `probe` throws.
   */
  until<T>(probe: () => T | undefined, what: string, options?: WaitOptions): Promise<T>;
  /** Calls it after each change, until what is returned is called. */
  listen(listener: () => void): () => void;
  /** Rejects everything still waiting. */
  silence(): void;
}

export interface WaitOptions {
  /** Real time, default 30,000. */
  readonly limitMs?: number;
  /** Tells what arrived instead, for the error. */
  readonly received?: () => string;
}

interface Waiter {
  readonly retry: () => void;
  readonly abandon: (reason: Error) => void;
}

export function createBell(): Bell {
  const waiters = new Set<Waiter>();
  const listeners = new Set<() => void>();
  return {
    ring() {
      for (const waiter of [...waiters]) waiter.retry();
      for (const listener of [...listeners]) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    silence() {
      for (const waiter of [...waiters]) {
        waiter.abandon(new Error('The playground was closed while waiting.'));
      }
    },
    until(probe, what, { limitMs = 30_000, received = () => 'nothing' } = {}) {
      return new Promise((resolve, reject) => {
        const settle = (act: () => void): void => {
          clearTimeout(timer);
          waiters.delete(waiter);
          act();
        };
        const retry = (): void => {
          try {
            const value = probe();
            if (value !== undefined) settle(() => resolve(value));
          } catch (error) {
            settle(() => reject(error));
          }
        };
        const abandon = (reason: Error): void => settle(() => reject(reason));
        const waiter: Waiter = { retry, abandon };
        const timer = setTimeout(() => {
          abandon(new Error(`Waited ${limitMs} ms for ${what}; received ${received()}.`));
        }, limitMs);
        waiters.add(waiter);
        retry();
      });
    },
  };
}
