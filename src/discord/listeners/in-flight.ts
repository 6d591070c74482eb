/** Work in, the moment when all of it is done out: so that stopping cuts nobody off. */

export interface InFlight {
  /** Runs `work` unless closed. `work` handles its own errors. */
  run(work: () => Promise<void>): void;
  /** Takes nothing new; resolves when all is done, or after `deadlineMs` with what is still running. */
  close(deadlineMs: number): Promise<number>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  let closed = false;
  return {
    run: (work) => {
      if (closed) return;
      const job = work().finally(() => running.delete(job));
      running.add(job);
    },
    close: async (deadlineMs) => {
      closed = true;
      let timer: NodeJS.Timeout | undefined;
      const deadline = new Promise((resolve) => {
        timer = setTimeout(resolve, deadlineMs);
      });
      await Promise.race([Promise.all(running), deadline]);
      clearTimeout(timer);
      return running.size;
    },
  };
}
