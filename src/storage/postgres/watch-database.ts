/** A way to ask a database for nothing in, whether it is there out, and a word each time that changes. */
import { isAway, isPassing, noteAttempts, reasonOf, run, triesAfter } from './attempts.ts';

/** How long there may be no answer where somebody waits for one, and where nobody does. */
const doubtLimitMs = 1_500;
const idleLimitMs = 5_000;
const latenessMs = 250;
const lookEveryMs = 1_000;
/** On a connection that is dead without saying so an answer is not waited for any longer. */
const forgetLookMs = 10_000;

export interface WatchParts {
  /** Asks the database for nothing. */
  readonly probe: () => PromiseLike<unknown>;
  readonly onAway?: (reason: string) => void;
  readonly onBack?: (awayMs: number) => void;
}

/** One that asks, with when it is given up; the next waits for it too, so that they do not pile up. */
interface Look {
  readonly attempt: ReturnType<typeof noteAttempts>;
  readonly at: number;
  due: number;
  timer: NodeJS.Timeout | undefined;
}

export function watchDatabase({ probe, onAway = () => {}, onBack = () => {} }: WatchParts) {
  const gone = new Error('The database is away.');
  const tries = triesAfter(isPassing);
  const waiting = new Set<(error: Error) => void>();
  let away: { readonly reason: string; readonly since: number } | null = null;
  let current: Look | null = null;

  function wentAway(reason: string): void {
    if (away) return;
    away = { reason, since: performance.now() };
    for (const reject of waiting) reject(gone);
    onAway(reason);
  }

  function cameBack(): void {
    if (away) onBack(performance.now() - away.since);
    away = null;
  }

  function begin(): Look {
    const attempt = noteAttempts(async () => probe());
    const begun: Look = { attempt, at: performance.now(), due: Infinity, timer: undefined };
    void run(tries, attempt.work)
      // What it answers with otherwise is an answer.
      .then(cameBack, (error: unknown) => {
        if (current === begun && isAway(error)) wentAway(reasonOf(error));
      })
      .finally(() => {
        clearTimeout(begun.timer);
        if (current === begun) current = null;
      });
    return begun;
  }

  function giveUpAfter(limitMs: number, look: Look): void {
    const due = performance.now() + limitMs;
    if (due >= look.due) return;
    clearTimeout(look.timer);
    look.due = due;
    look.timer = setTimeout(() => {
      look.due = Infinity;
      // Who had no turn for so long may have the answer and not have read it.
      if (performance.now() - due > latenessMs) giveUpAfter(limitMs, look);
      else wentAway(look.attempt.reason() ?? 'no answer');
    }, limitMs).unref();
  }

  function look(limitMs: number): void {
    if (current && performance.now() - current.at > forgetLookMs) {
      clearTimeout(current.timer);
      current.attempt.giveUp();
      current = null;
    }
    current ??= begin();
    giveUpAfter(limitMs, current);
  }

  const timer = setInterval(() => look(idleLimitMs), lookEveryMs).unref();
  return {
    gone,
    look: () => look(doubtLimitMs),
    /** The reason; null where it is there. */
    away: () => away?.reason ?? null,
    unlessAway: async <T>(work: Promise<T>): Promise<T> => {
      let giveUp: (error: Error) => void = () => {};
      const given = new Promise<never>((_, reject) => {
        giveUp = reject;
        waiting.add(reject);
      });
      return Promise.race([work, given]).finally(() => waiting.delete(giveUp));
    },
    end: () => {
      clearInterval(timer);
      clearTimeout(current?.timer);
    },
  };
}
